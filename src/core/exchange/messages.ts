/** What we say about values that cannot be filled in. */
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
} as const;
