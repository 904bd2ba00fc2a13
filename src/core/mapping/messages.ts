const quoted = (texts: readonly string[]): string =>
  texts.length === 0 ? "none" : texts.map((text) => `“${text}”`).join(", ");

/** What we say about a mapping that somebody wrote, and about where it does not fit a document. */
export const mappingMessages = {
  whole: "the mapping",
  schemaTitle: "Mapping of a document by hand",
  schemaDescription:
    "Says which table of a document is which table of a template, which column is what, and where the answers outside the tables stand.",
  empty: "write some text here",
  count: "give a number from 0 on, as an export counts",
  tableForm: "give the number of the table, counted from 0, or a list of the headings by which to find it",
  columnForm: "give a heading, or the number of the column, counted from 0",
  placeForm: 'give {"paragraph": n} or {"table": n, "row": n, "column": n}, counted from 0',
  noPlace: "is missing; say where the answer stands (at), or behind which label (after)",
  nothingMapped: "names nothing; give tables, fields or prompts",
  noPlans: "is empty; describe at least one plan",
  noColumns: "is empty; name at least one column",
  noHeadings: "is empty; name at least one heading",
  rowsBackwards: "comes before firstRow",
  lastParagraph: "comes before the first paragraph of the answer",
  noTemplate: (id: string, known: readonly string[]) =>
    `there is no template '${id}'; the templates are: ${known.join(", ")}`,
  noPart: (what: string, id: string, known: readonly string[]) =>
    `the template has no ${what} '${id}'; it has: ${known.length === 0 ? "none" : known.join(", ")}`,
  noColumn: (id: string, known: readonly string[]) =>
    `'${id}' is neither a column of this table nor a role; its columns are: ${known.join(", ")}`,
  sameColumn: (id: string) => `'${id}' is named twice, by its id and by its role`,
  tableNotHere: (number: number, of: number) =>
    of === 0 ? "the document has no table" : `the document has no table ${number}; it has 0 to ${of - 1}`,
  noTableWith: (headings: readonly string[]) => `no table has the headings ${quoted(headings)}`,
  noHeader: (missing: readonly string[], found: readonly string[]) =>
    `no row of the table has the heading ${quoted(missing)}; the nearest has: ${quoted(found)}`,
  severalColumns: (heading: string) => `several columns have the heading “${heading}”; give its number`,
  noSuchColumn: (number: number, of: number) => `the table has no column ${number}; it has 0 to ${of - 1}`,
  columnTaken: (other: string) => `this column is '${other}' already`,
  rowNotHere: (number: number, of: number) => `the table has no row ${number}; it has 0 to ${of - 1}`,
  paragraphNotHere: (number: number, of: number) =>
    of === 0
      ? "the document has no paragraph outside tables"
      : `the document has no paragraph ${number}; it has 0 to ${of - 1}`,
  textBoxNotHere: "there is no such text box at this paragraph",
  cellNotHere: "there is no such cell in the document",
  labelNotHere: (label: string) => `“${label}” does not stand there`,
  labelNowhere: (label: string) => `“${label}” stands nowhere near this plan`,
} as const;
