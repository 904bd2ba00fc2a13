/** A place in the document's reading order. */
export interface Place {
  /** Position among the snapshot's blocks. */
  readonly block: number;
  /** Row of a table; 0 for paragraphs. */
  readonly row: number;
  /** Position among the lines of the row, or of the paragraph and its text boxes; 0 where it is left out. */
  readonly line?: number;
}

/** Document order. */
export function comparePlaces(a: Place, b: Place): number {
  return a.block - b.block || a.row - b.row || (a.line ?? 0) - (b.line ?? 0);
}
