import { cellAt, comparableText, labelText, type TableBlock, type TableCell, type TableRow } from "../model";

/** Headings stand near the top of a table; titles may come before them. */
const SEARCHED_ROWS = 12;

/** A cell of the row that divides a table into columns, and the heading above it. */
export interface HeadedCell {
  readonly cell: TableCell;
  /** Its heading in one line; "" for none. */
  readonly heading: string;
  /** Texts that name it: the heading, the cell's own text, its first line. */
  readonly names: readonly string[];
}

/** Rows that head a table, and its columns by them. */
export interface Headings {
  readonly rows: readonly number[];
  readonly cells: readonly HeadedCell[];
}

function oneLine(text: string): string {
  return comparableText(text).replace(/\s*\n\s*/g, " ");
}

function headedCell(cell: TableCell, above: readonly TableRow[]): HeadedCell {
  const own = comparableText(cell.text);
  const over = cell.mergedFrom === undefined ? above.flatMap((row) => cellAt(row, cell.column) ?? []) : [];
  const texts = [...over.map(({ text }) => oneLine(text)), oneLine(own)].filter((text) => text !== "");
  const heading = texts.filter((text, index) => texts.indexOf(text) === index).join(" ");
  const names = [heading, oneLine(own), own.split("\n")[0] ?? ""];
  return { cell, heading, names: names.map(labelText).filter((name) => name !== "") };
}

/** The headings in these rows of a table; the last of them divides it into columns. */
export function headingsIn(table: TableBlock, rows: readonly number[]): Headings | undefined {
  const sorted = [...rows].sort((a, b) => a - b);
  const found = sorted.flatMap((index) => table.rows[index] ?? []);
  const last = found.at(-1);
  if (last === undefined) return undefined;
  return { rows: sorted, cells: last.cells.map((cell) => headedCell(cell, found.slice(0, -1))) };
}

/** Which of the headings wanted do not stand there. */
export function missingHeadings({ cells }: Headings, wanted: readonly string[]): readonly string[] {
  return wanted.filter((text) => !cells.some(({ names }) => names.includes(labelText(text))));
}

/** A row, with those above it that its merged cells reach up to. */
function withMerged(table: TableBlock, row: TableRow): readonly number[] {
  const origins = row.cells.flatMap((cell) => (cell.mergedFrom === undefined ? [] : [cell.mergedFrom.row]));
  const top = Math.min(row.index, ...origins);
  return table.rows.slice(top, row.index + 1).map(({ index }) => index);
}

/**
 * The row, or the two rows, of a table that hold most of these headings; of equal ones the first.
 *
 * @returns undefined for a table without rows
 */
export function findHeadings(table: TableBlock, wanted: readonly string[]): Headings | undefined {
  const rows = table.rows.slice(0, SEARCHED_ROWS).filter(({ change }) => change !== "deleted");
  const single = rows.flatMap((row) => headingsIn(table, withMerged(table, row)) ?? []);
  const pairs = rows.flatMap((row) =>
    row.index > 0 ? (headingsIn(table, [row.index - 1, row.index]) ?? []) : [],
  );
  let best: { readonly headings: Headings; readonly missing: number } | undefined;
  for (const headings of [...single, ...pairs]) {
    const missing = missingHeadings(headings, wanted).length;
    if (best === undefined || missing < best.missing) best = { headings, missing };
  }
  return best?.headings;
}

/** The columns of a table that has no headings: those of the kind of row that is most frequent. */
export function columnsWithout(table: TableBlock, from: number): Headings | undefined {
  const rows = table.rows.filter(({ index, change }) => index >= from && change !== "deleted");
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const shape = rows.find(({ cells }) => counts.get(cells.length) === most);
  return shape && { rows: [], cells: shape.cells.map((cell) => ({ cell, heading: "", names: [] })) };
}
