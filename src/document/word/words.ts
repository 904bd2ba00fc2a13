/** What this room writes into a document for people to read. */
export const WORDS = {
  /** Behind a comment that had to go beside the empty cell that it is about. */
  aboutEmptyCell: (column: string): string => `(This is about the empty cell under "${column}".)`,
  aboutEmptyCellAt: (column: number): string => `(This is about the empty cell in column ${column}.)`,
} as const;
