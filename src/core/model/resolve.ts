import {
  type CellAddress,
  type ParagraphAddress,
  type RowAddress,
  rowText,
  shareCell,
  type TableAddress,
} from "./address";
import type { CellLocation, ParagraphLocation, RowLocation } from "./location";
import { cellAt, paragraphsOf, type Snapshot, type TableBlock, tablesOf } from "./snapshot";
import { comparableText } from "./text";

/**
 * Finding the place of a write again in a document that others may have changed since it was read. The
 * ordinal is tried first and verified; if things moved, the content is searched; if several places fit
 * equally, none is taken.
 */
export type Resolution<T> =
  | { readonly found: true; readonly location: T }
  | { readonly found: false; readonly reason: "gone" | "ambiguous" };

const gone = { found: false, reason: "gone" } as const;
const ambiguous = { found: false, reason: "ambiguous" } as const;

/** The tables that may be meant: the one that verifies, or all that look like it. */
function candidateTables(snapshot: Snapshot, address: TableAddress): readonly TableBlock[] {
  const tables = tablesOf(snapshot);
  const equals = tables.filter((table) => table.fingerprint === address.fingerprint);
  const there = tables[address.ordinal];
  const verified =
    there?.fingerprint === address.fingerprint &&
    there.occurrence === address.occurrence &&
    equals.length === address.equals;
  return verified ? [there] : equals;
}

// A batch of edits looks at the same rows again and again; working their text out once keeps it linear.
const rowTexts = new WeakMap<TableBlock, readonly string[]>();

function textsOf(table: TableBlock): readonly string[] {
  const known = rowTexts.get(table);
  if (known !== undefined) return known;
  const texts = table.rows.map(rowText);
  rowTexts.set(table, texts);
  return texts;
}

/** How many of the row's neighbours read as the address says: 0 to 2. */
function neighboursThatFit(table: TableBlock, index: number, address: RowAddress): number {
  const texts = textsOf(table);
  const before = texts[index - 1] === address.before ? 1 : 0;
  const after = texts[index + 1] === address.after ? 1 : 0;
  return before + after;
}

function readsAs(table: TableBlock, index: number, address: RowAddress): boolean {
  return textsOf(table)[index] === address.text;
}

/** Finds a table again. */
export function resolveTable(snapshot: Snapshot, address: TableAddress): Resolution<{ table: number }> {
  const candidates = candidateTables(snapshot, address);
  const [first] = candidates;
  if (first === undefined) return gone;
  return candidates.length > 1 ? ambiguous : { found: true, location: { table: first.index } };
}

/**
 * Finds a row again. While the table has as many rows as when it was read, the row stands in its place if its
 * own text or both neighbours verify it: somebody may have changed another of its cells. Once rows moved, only
 * its own text will do, and blank rows, being alike, are told apart by their neighbours or not at all.
 */
export function resolveRow(snapshot: Snapshot, address: RowAddress): Resolution<RowLocation> {
  const tables = candidateTables(snapshot, address.table);
  const [table] = tables;
  if (table === undefined) return gone;
  const unmoved = tables.length === 1 && table.rows.length === address.table.rowCount;
  if (unmoved && table.rows[address.ordinal] !== undefined) {
    const verified =
      readsAs(table, address.ordinal, address) || neighboursThatFit(table, address.ordinal, address) === 2;
    if (verified) return { found: true, location: { table: table.index, row: address.ordinal } };
  }
  const alike = tables.flatMap((candidate) =>
    candidate.rows
      .filter((row) => readsAs(candidate, row.index, address))
      .map((row) => ({
        location: { table: candidate.index, row: row.index },
        score: neighboursThatFit(candidate, row.index, address),
      })),
  );
  const best = alike.reduce((most, entry) => Math.max(most, entry.score), 0);
  const winners = alike.filter((entry) => entry.score === best);
  const [winner] = winners;
  if (winner === undefined) return gone;
  return winners.length > 1 ? ambiguous : { found: true, location: winner.location };
}

/** Finds a cell again: its row, then the physical cell that begins at its grid column. */
export function resolveCell(snapshot: Snapshot, address: CellAddress): Resolution<CellLocation> {
  const row = resolveRow(snapshot, address.row);
  if (!row.found) return row;
  const block = tablesOf(snapshot)[row.location.table]?.rows[row.location.row];
  const cell = block === undefined ? undefined : cellAt(block, address.column);
  if (cell?.column !== address.column || cell.physical !== address.physical) return gone;
  return { found: true, location: { ...row.location, column: address.column } };
}

/**
 * As `resolveCell`, for showing something beside a cell rather than for writing into it: where the row and those
 * around it were changed, but none came or went, the row that still has a cell of its own is taken to be the same.
 */
export function resolveChangedCell(snapshot: Snapshot, address: CellAddress): Resolution<CellLocation> {
  const found = resolveCell(snapshot, address);
  const { row, column } = address;
  const table = resolveTable(snapshot, row.table);
  if (found.found || !table.found) return found;
  const block = tablesOf(snapshot)[table.location.table];
  const there = block?.rows[row.ordinal];
  if (there === undefined || block?.rows.length !== row.table.rowCount) return found;
  const same = shareCell(rowText(there), row.text) && cellAt(there, column)?.column === column;
  return same ? { found: true, location: { ...table.location, row: row.ordinal, column } } : found;
}

/** Finds a paragraph again by its number, else by its text. */
export function resolveParagraph(
  snapshot: Snapshot,
  address: ParagraphAddress,
): Resolution<ParagraphLocation> {
  const paragraphs = paragraphsOf(snapshot);
  const box = address.textBox;
  const textAt = (index: number): string | undefined => {
    const paragraph = paragraphs[index];
    const text = box === undefined ? paragraph?.text : paragraph?.textBoxes[box]?.text;
    return text === undefined ? undefined : comparableText(text);
  };
  const at = (index: number): Resolution<ParagraphLocation> => ({
    found: true,
    location: { paragraph: index, ...(box === undefined ? {} : { textBox: box }) },
  });
  if (textAt(address.ordinal) === address.text) return at(address.ordinal);
  const places = paragraphs.map((p) => p.index).filter((index) => textAt(index) === address.text);
  const [place] = places;
  if (place === undefined) return gone;
  return places.length > 1 ? ambiguous : at(place);
}
