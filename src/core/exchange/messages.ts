/** What we say about values that cannot be filled in. */
export const exchangeMessages = {
  notValues: "This is neither an export nor its plans.",
  it: (reason: string) => `It ${reason}.`,
  noPlan: "The document has no plan that this belongs to.",
  noField: "The plan has no such field.",
  noTable: "The plan has no such table.",
  noColumn: "The table has no such column.",
  readOnly: "This place can be read, not written.",
  mergedRow: "The cell is merged with the one above, which gets another text.",
  otherStep: "The row at this place is about another step.",
  noRow: "The table has no row to put it in.",
} as const;
