import {
  type CellLocation,
  comparableText,
  type ContentFlags,
  findCell,
  type RowLocation,
  type TableCell,
  tablesOf,
} from "../../core/model";
import { type Ground, isUniform } from "./ground";

/**
 * Getting to the place of a write, and making sure of it before anything is written. In a plain table cells
 * are counted; in one with merged cells, where counting is not to be trusted, a cell must be reached by two
 * independent ways that lead to the same range.
 */

/** A cell that is being looked for: `settle` is asked once the queued request was answered. */
export interface CellSearch {
  readonly settle: () => Word.TableCell | undefined;
  /** Cells that it may be; whatever has to be known of the cell is loaded from each. */
  readonly candidates: readonly Word.TableCell[];
}

/** Queues the search for a cell; undefined where Word's tables are not those of the snapshot. */
export function searchCell(ground: Ground, location: CellLocation): CellSearch | undefined {
  const table = ground.table(location.table);
  const block = tablesOf(ground.snapshot)[location.table];
  const cell = findCell(ground.snapshot, location);
  if (table === undefined || block === undefined || cell === undefined) return undefined;
  return isUniform(block)
    ? searchCounted(table, location.row, cell)
    : searchMerged(ground, table, location, cell);
}

function searchCounted(table: Word.Table, row: number, cell: TableCell): CellSearch {
  const counted = loadCell(table.getCellOrNullObject(row, cell.physical));
  return {
    candidates: [counted],
    settle: () => (isThere(counted, row) && readsAs(counted.value, cell) ? counted : undefined),
  };
}

/**
 * Whether Word counts the cells that a vertical merge covers is not known: both counts are tried. The cell is
 * reached along its row, and a cell counted from the table's corner must stand at the same place of the row,
 * told by how many cells follow it.
 */
function searchMerged(
  ground: Ground,
  table: Word.Table,
  location: CellLocation,
  cell: TableCell,
): CellSearch {
  const cells = tablesOf(ground.snapshot)[location.table]?.rows[location.row]?.cells ?? [];
  const uncovered = cells.filter((other) => other.mergedFrom === undefined);
  const row = ground.row(table, location.row);
  row.load("rowIndex,cellCount");
  const ways = [
    { place: cell.physical, of: cells.length },
    { place: uncovered.indexOf(cell), of: uncovered.length },
  ];
  const distinct = ways.filter((way, i) => ways.findIndex((other) => other.place === way.place) === i);
  const walked = distinct.map(({ place }) => loadCell(cellInRow(row, place)));
  const counted = distinct.map(({ place }) => {
    const start = loadCell(table.getCellOrNullObject(location.row, place));
    return { start, following: loadFollowing(start, cells.length) };
  });
  return {
    candidates: walked,
    settle: () => {
      if (row.isNullObject || row.rowIndex !== location.row) return undefined;
      const place = ways.find((way) => way.of === row.cellCount)?.place;
      const found = walked[distinct.findIndex((way) => way.place === place)];
      if (found === undefined || !isThere(found, location.row) || !readsAs(found.value, cell))
        return undefined;
      const confirmed = counted.some(
        ({ start, following }) =>
          isThere(start, location.row) &&
          readsAs(start.value, cell) &&
          row.cellCount - 1 - countInRow(following, location.row) === place,
      );
      return confirmed ? found : undefined;
    },
  };
}

/** Queues the load of the cells that follow one, as many as a row may have. */
export function loadFollowing(cell: Word.TableCell, width: number): readonly Word.TableCell[] {
  const following: Word.TableCell[] = [];
  let next = cell;
  for (let i = 1; i < width; i += 1) {
    next = next.getNextOrNullObject();
    next.load("rowIndex");
    following.push(next);
  }
  return following;
}

/** How many of the loaded cells that follow one stand in its row. */
export function countInRow(following: readonly Word.TableCell[], row: number): number {
  return following.filter((cell) => isThere(cell, row)).length;
}

function cellInRow(row: Word.TableRow, place: number): Word.TableCell {
  let cell = row.cells.getFirstOrNullObject();
  for (let i = 0; i < place; i += 1) cell = cell.getNextOrNullObject();
  return cell;
}

/** `cellIndex` must not be asked for: in a table with vertical merges it fails the whole request. */
function loadCell(cell: Word.TableCell): Word.TableCell {
  return cell.load("value,rowIndex");
}

function isThere(cell: Word.TableCell, row: number): boolean {
  return !cell.isNullObject && cell.rowIndex === row;
}

/** A row that is being looked for. */
export interface RowSearch {
  readonly settle: () => Word.TableRow | undefined;
}

/** Queues the search for a row; undefined where Word's tables are not those of the snapshot. */
export function searchRow(ground: Ground, location: RowLocation): RowSearch | undefined {
  const table = ground.table(location.table);
  const block = tablesOf(ground.snapshot)[location.table];
  const cells = block?.rows[location.row]?.cells ?? [];
  const first = cells.find((cell) => cell.mergedFrom === undefined);
  if (table === undefined || block === undefined || first === undefined) return undefined;
  const cell = searchCell(ground, { ...location, column: first.column });
  const uniform = isUniform(block);
  const row = uniform
    ? table.getCellOrNullObject(location.row, first.physical).parentRow
    : ground.row(table, location.row);
  // What a row of a merged table gives as its values is not known.
  row.load(uniform ? "rowIndex,values" : "rowIndex");
  return {
    settle: () => {
      if (cell?.settle() === undefined || row.isNullObject || row.rowIndex !== location.row) return undefined;
      const values = uniform ? (row.values[0] ?? []) : undefined;
      return values === undefined || cells.every((other, i) => readsAs(values[i] ?? "", other))
        ? row
        : undefined;
    },
  };
}

/** True where a cell's `value` may be that of a cell of the snapshot. */
function readsAs(value: string, cell: TableCell): boolean {
  return readsLike(value, cell.text, cell.flags);
}

/**
 * True where a text of the API may be that of a place of the snapshot. What the API gives for symbols, marks
 * and list numbers differs, so that letters and digits alone count; it may hold the prompt of an empty
 * content control and, where changes are pending, deleted text.
 */
export function readsLike(raw: string, text: string, flags: ContentFlags): boolean {
  if (flags.pendingChanges) return holds(letters(raw), letters(text));
  const found = letters(raw);
  return found === letters(text) || found === letters(`${text}${flags.placeholder ?? ""}`);
}

function letters(text: string): string {
  return comparableText(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** All characters of `part` stand in `whole`, in their order. */
function holds(whole: string, part: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
