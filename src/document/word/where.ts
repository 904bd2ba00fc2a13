import {
  comparableText,
  type Location,
  normaliseText,
  paragraphsOf,
  type Snapshot,
  type TableCell,
  tablesOf,
} from "../../core/model";
import { countInRow, loadFollowing } from "./reach";
import { valueOf } from "./requests";

/**
 * Where a range of Word's stands, told against a snapshot. The column is found by counting the cells that
 * follow in the row: asking for `cellIndex` in a table with vertical merges fails the whole request.
 */
export type Seen =
  | {
      readonly inTable: true;
      /** Number of the table; undefined where none of those known holds the range. */
      readonly table: number | undefined;
      readonly row: number;
      /** How many cells of the row follow. */
      readonly following: number;
    }
  | {
      readonly inTable: false;
      readonly before: string | undefined;
      readonly text: string;
      readonly after: string | undefined;
    };

/** A cell, or two that it may be: whether Word counts cells that a vertical merge covers is not known. */
export type Told =
  | { readonly certain: true; readonly location: Location | undefined }
  | {
      readonly certain: false;
      readonly table: number;
      readonly row: number;
      readonly following: number;
      readonly cells: readonly TableCell[];
      readonly uncovered: readonly TableCell[];
    };

/** Nested tables deeper than this are not looked out of. */
const DEPTH = 2;

/**
 * Queues a look at where a range stands.
 *
 * @param tables Word's objects for the body's tables, as Word lists them, with `nestingLevel` being loaded
 */
export function lookAt(range: Word.Range, tables: readonly Word.Table[], snapshot: Snapshot): () => Seen {
  const cells = outermostCells(range);
  const width = Math.max(1, ...tablesOf(snapshot).map((table) => table.columnCount));
  const rows = cells.map((cell) => loadFollowing(cell, width));
  const relations = tables.map((table) => ({
    table,
    relation: table.getRange("Whole").compareLocationWith(range),
  }));
  const here = range.paragraphs.getFirst();
  const around = [here.getPreviousOrNullObject(), here, here.getNextOrNullObject()];
  around.forEach((paragraph) => paragraph.load("text"));
  return () => {
    // The outermost cell that there is: a table in a cell is that cell's content.
    const at = cells.filter((cell) => !cell.isNullObject).length - 1;
    const [cell, row] = [cells[at], rows[at]];
    if (cell !== undefined && row !== undefined) {
      const top = relations.filter(({ table }) => !table.isNullObject && table.nestingLevel === 1);
      const table = top.findIndex(({ relation }) => holds(valueOf(relation)));
      const following = countInRow(row, cell.rowIndex);
      return { inTable: true, table: table < 0 ? undefined : table, row: cell.rowIndex, following };
    }
    const [before, text, after] = around.map((paragraph) =>
      paragraph.isNullObject ? undefined : paragraph.text,
    );
    return { inTable: false, before, text: text ?? "", after };
  };
}

/** The cell of a range, the one that its table stands in, and so on. */
function outermostCells(range: Word.Range): readonly Word.TableCell[] {
  const cells = [range.parentTableCellOrNullObject];
  for (let last = cells[0]; last !== undefined && cells.length < DEPTH; last = cells.at(-1)) {
    cells.push(last.parentTable.parentTableCellOrNullObject);
  }
  cells.forEach((cell) => cell.load("rowIndex"));
  return cells;
}

/** Relations of a table's range to one within it (Word.LocationRelation). */
const HOLDING = new Set<string>(["Equal", "Contains", "ContainsStart", "ContainsEnd"]);

function holds(relation: string): boolean {
  return HOLDING.has(relation);
}

/** Tells the place of what was seen. */
export function placeOf(snapshot: Snapshot, seen: Seen): Told {
  if (!seen.inTable) return { certain: true, location: paragraphLike(snapshot, seen) };
  const { table, row, following } = seen;
  const cells = tablesOf(snapshot)[table ?? -1]?.rows[row]?.cells;
  if (table === undefined || cells === undefined) return { certain: true, location: undefined };
  const uncovered = cells.filter((cell) => cell.mergedFrom === undefined);
  const [all, own] = [cells, uncovered].map((counted) => counted[counted.length - 1 - following]);
  if (all !== own) return { certain: false, table, row, following, cells, uncovered };
  return {
    certain: true,
    location: all === undefined ? undefined : { table, row, column: all.column },
  };
}

/** A paragraph outside of tables by its text and, where several read alike, by those about it. */
function paragraphLike(snapshot: Snapshot, seen: Extract<Seen, { inTable: false }>): Location | undefined {
  const text = (raw: string | undefined): string => comparableText(normaliseText(raw ?? ""));
  const paragraphs = paragraphsOf(snapshot);
  const alike = paragraphs.filter((paragraph) => text(paragraph.text) === text(seen.text));
  const [only, ...others] = alike;
  if (only !== undefined && others.length === 0) return { paragraph: only.index };
  const fitting = alike.filter(
    ({ index }) =>
      text(paragraphs[index - 1]?.text) === text(seen.before) &&
      text(paragraphs[index + 1]?.text) === text(seen.after),
  );
  const [fit, ...more] = fitting;
  return fit !== undefined && more.length === 0 ? { paragraph: fit.index } : undefined;
}
