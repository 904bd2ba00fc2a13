/** What a blank document says that its template does not. */
export const blankWords = {
  /** For people who hear the table instead of seeing it. */
  tableDescription: (columns: readonly string[]) =>
    `One row for each entry. The columns are: ${columns.join("; ")}.`,
  fieldTable: "About this plan",
  fieldTableDescription: "What is asked stands on the left; write your answer on the right.",
  boxDescription: "Write your answer into this box.",
  footer: { page: " \u2013 Page ", of: " of " },
  /** Stands where Word puts the number of the page. */
  pageNumber: "1",
} as const;
