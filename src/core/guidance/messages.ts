/** What guidance says where neither the document nor a template has words. */
export const guidanceMessages = {
  ownColumn: "This is a column of your own; write what your team agreed to keep here.",
  ownSource: "your document",
  heading: "Heading of the plan",
  questions: "Guiding questions",
  planNumber: (number: number) => `Plan ${number}`,
  rowNumber: (number: number) => `Row ${number}`,
  wholePlan: "The plan as a whole",
  quoted: (step: string) => `“${step}”`,
  within: " › ",
} as const;
