/** What a blank document says that its template does not. */
export const blankWords = {
  /** Between the [brackets] of a plan's title. */
  actionPlan: "Action Plan",
  /** For people who hear the table instead of seeing it. */
  tableDescription: (columns: readonly string[]) =>
    `One row for each entry. The columns are: ${columns.join("; ")}.`,
  fieldTable: "About this plan",
  fieldTableDescription: "What is asked stands on the left; write your answer on the right.",
} as const;
