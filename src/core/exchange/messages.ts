/** What we say about values that cannot be filled in, and the words of papers and calendars made from plans. */
export const exchangeMessages = {
  notValues: "This is neither an export nor its plans.",
  it: (reason: string) => `It ${reason}.`,
  noPlan: "The document has no plan that this belongs to.",
  noField: "The plan has no such field.",
  noTable: "The plan has no such table.",
  noColumn: "The table has no such column.",
  readOnly: "This place can be read, not written.",
  sharedPlace: "The place belongs to several rows or plans, and another text goes there.",
  noStep: "It does not say which step it belongs to.",
  otherStep: "The row at this place is about another step.",
  noRow: "The table has no row to put it in.",
  convert: {
    logicModel: "Logic model",
    noLogicModel: "A new document has no filled logic model.",
    noPlace: "The template asks for nothing of the kind.",
    taken: "The template has one place for it, and another answer stands there.",
    noTable: "The template has no table of the kind.",
    noColumn: "The template's table has no such column.",
    notArrived: "The new document does not take it as it stands.",
  },
  calendar: {
    step: "Deadline",
    organisation: "School or district",
    plan: "Plan",
    owner: "Who",
    start: "Begins",
    due: "Due, as the plan says",
    measure: "Done when",
    resources: "Resources",
    status: "Status",
  },
  markdown: {
    untitled: "Plan without a name yet",
    unanswered: "*(no answer yet)*",
    template: (name: string) => `Written with: ${name}`,
    operationalBy: (day: string, withoutDay: number) =>
      withoutDay === 0
        ? `All steps are due by ${day}`
        : `The last deadline is ${day}, and ${withoutDay === 1 ? "1 step names" : `${withoutDay} steps name`} no day`,
    noPlans: "*No action plan was found in this document.*",
    noRows: "*(no rows yet)*",
  },
} as const;
