import {
  comparableText,
  type Location,
  normaliseText,
  paragraphsOf,
  type Snapshot,
  type TableCell,
  tablesOf,
} from "../../core/model";
import type { Turn } from "./gate";
import { countInRow, loadFollowing } from "./reach";
import { readOnce, valueOf } from "./requests";

/**
 * Where the cursor is, told against the snapshot that was read last: one round trip, and a second one only in
 * a row with vertically merged cells, where it is not known how Word counts.
 *
 * The column is found by counting the cells that follow in the row: asking for `cellIndex` in a table with
 * vertical merges fails the whole request.
 *
 * @returns undefined outside anything countable, or where the document is no longer as it was read
 */
export async function readCursor(turn: Turn, snapshot: Snapshot): Promise<Location | undefined> {
  const seen = await readOnce(turn, (context) => lookAtSelection(context, snapshot));
  if (!seen.inTable) return paragraphLike(snapshot, seen);
  const { table, row, following } = seen;
  const cells = tablesOf(snapshot)[table ?? -1]?.rows[row]?.cells;
  if (table === undefined || cells === undefined) return undefined;
  const uncovered = cells.filter((cell) => cell.mergedFrom === undefined);
  const counts = [cells, uncovered].map((counted) => counted[counted.length - 1 - following]);
  const cell = counts[0] === counts[1] ? counts[0] : await tellApart(turn, cells, uncovered, following);
  return cell === undefined ? undefined : { table, row, column: cell.column };
}

/** What one look at the selection tells. */
type Seen =
  | {
      readonly inTable: true;
      /** Number of the table; undefined where none of those known holds the selection. */
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

/** Nested tables deeper than this are not looked out of. */
const DEPTH = 2;

function lookAtSelection(context: Word.RequestContext, snapshot: Snapshot): () => Seen {
  const selection = context.document.getSelection();
  const cells = outermostCells(selection);
  const width = Math.max(1, ...tablesOf(snapshot).map((table) => table.columnCount));
  const rows = cells.map((cell) => loadFollowing(cell, width));
  const tables = tableChain(context, snapshot).map((table) => {
    table.load("nestingLevel");
    return { table, relation: table.getRange("Whole").compareLocationWith(selection) };
  });
  const here = selection.paragraphs.getFirst();
  const around = [here.getPreviousOrNullObject(), here, here.getNextOrNullObject()];
  around.forEach((paragraph) => paragraph.load("text"));
  return () => {
    // The outermost cell that there is: a table in a cell is that cell's content.
    const at = cells.filter((cell) => !cell.isNullObject).length - 1;
    const [cell, row] = [cells[at], rows[at]];
    if (cell !== undefined && row !== undefined) {
      const top = tables.filter(({ table }) => !table.isNullObject && table.nestingLevel === 1);
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

/** The cell of the selection, the one that its table stands in, and so on. */
function outermostCells(selection: Word.Range): readonly Word.TableCell[] {
  const cells = [selection.parentTableCellOrNullObject];
  for (let last = cells[0]; last !== undefined && cells.length < DEPTH; last = cells.at(-1)) {
    cells.push(last.parentTable.parentTableCellOrNullObject);
  }
  cells.forEach((cell) => cell.load("rowIndex"));
  return cells;
}

/** The tables of the body, and as many more as there are nested ones that may be listed among them. */
function tableChain(context: Word.RequestContext, snapshot: Snapshot): readonly Word.Table[] {
  const known = tablesOf(snapshot);
  const nested = known
    .flatMap((table) => table.rows.flatMap((row) => row.cells))
    .reduce((sum, cell) => sum + cell.nestedTables, 0);
  const chain: Word.Table[] = [];
  for (let i = 0; i < known.length + nested; i += 1) {
    const last = chain.at(-1);
    chain.push(
      last === undefined ? context.document.body.tables.getFirstOrNullObject() : last.getNextOrNullObject(),
    );
  }
  return chain;
}

/** Relations of a table's range to a selection within it (Word.LocationRelation). */
const HOLDING = new Set<string>(["Equal", "Contains", "ContainsStart", "ContainsEnd"]);

function holds(relation: string): boolean {
  return HOLDING.has(relation);
}

/** Whether covered cells are among a row's cells: the row's own count tells. */
async function tellApart(
  turn: Turn,
  cells: readonly TableCell[],
  uncovered: readonly TableCell[],
  following: number,
): Promise<TableCell | undefined> {
  const count = await readOnce(turn, (context) => {
    const row = context.document.getSelection().parentTableCell.parentRow;
    row.load("cellCount");
    return () => row.cellCount;
  });
  const counted = count === cells.length ? cells : count === uncovered.length ? uncovered : [];
  return counted[counted.length - 1 - following];
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
