/**
 * Places in a document, counted the same way by every host.
 *
 * `table`: top-level tables of the body in order from 0; tables inside block content controls count, nested
 * ones and those in headers, notes or text boxes do not. `row`: every row of that table from 0; rows that are
 * tracked as deleted keep their number. `column`: grid column from 0. `paragraph`: body paragraphs outside
 * tables from 0; content controls count, text boxes do not.
 */

export interface TableLocation {
  readonly table: number;
}

export interface RowLocation extends TableLocation {
  readonly row: number;
}

export interface CellLocation extends RowLocation {
  readonly column: number;
}

export interface ParagraphLocation {
  readonly paragraph: number;
  /** The n-th text box anchored in that paragraph, from 0. Read-only through Word. */
  readonly textBox?: number;
}

export type Location = ParagraphLocation | CellLocation | RowLocation | TableLocation;

/** Narrows a location to one cell. */
export function isCellLocation(location: Location): location is CellLocation {
  return "column" in location;
}

/** Narrows a location to a paragraph outside tables (or a text box anchored there). */
export function isParagraphLocation(location: Location): location is ParagraphLocation {
  return "paragraph" in location;
}

/**
 * A key that is equal exactly for equal places: "t2r5c3", "t2r5", "t2", "p31", "p31b0".
 */
export function locationKey(location: Location): string {
  if (isParagraphLocation(location)) {
    const box = location.textBox === undefined ? "" : `b${location.textBox}`;
    return `p${location.paragraph}${box}`;
  }
  const row = "row" in location ? `r${location.row}` : "";
  const column = "column" in location ? `c${location.column}` : "";
  return `t${location.table}${row}${column}`;
}

/**
 * Document order: by table or paragraph within its kind, then row, then column. Paragraphs and tables have
 * separate counts, so their mutual order needs the Snapshot's blocks; here paragraphs come first.
 */
export function compareLocations(a: Location, b: Location): number {
  const key = (location: Location): readonly number[] =>
    isParagraphLocation(location)
      ? [0, location.paragraph, location.textBox ?? -1]
      : [
          1,
          location.table,
          "row" in location ? location.row : -1,
          "column" in location ? location.column : -1,
        ];
  const left = key(a);
  const right = key(b);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
