import { type Location, type Snapshot, tablesOf } from "../../core/model";
import type { Turn } from "./gate";
import { readOnce } from "./requests";
import { lookAt, placeOf } from "./where";

/**
 * Where the cursor is, told against the snapshot that was read last: one round trip, and a second one only in
 * a row with vertically merged cells, where it is not known how Word counts.
 *
 * @returns undefined outside anything countable, or where the document is no longer as it was read
 */
export async function readCursor(turn: Turn, snapshot: Snapshot): Promise<Location | undefined> {
  const seen = await readOnce(turn, (context) =>
    lookAt(context.document.getSelection(), tableChain(context, snapshot), snapshot),
  );
  const told = placeOf(snapshot, seen);
  if (told.certain) return told.location;
  const { table, row, following, cells, uncovered } = told;
  const count = await countCells(turn);
  const counted = count === cells.length ? cells : count === uncovered.length ? uncovered : [];
  const cell = counted[counted.length - 1 - following];
  return cell === undefined ? undefined : { table, row, column: cell.column };
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
    const next =
      last === undefined ? context.document.body.tables.getFirstOrNullObject() : last.getNextOrNullObject();
    next.load("nestingLevel");
    chain.push(next);
  }
  return chain;
}

/** Whether covered cells are among the cells of the selection's row: the row's own count tells. */
function countCells(turn: Turn): Promise<number> {
  return readOnce(turn, (context) => {
    const row = context.document.getSelection().parentTableCell.parentRow;
    row.load("cellCount");
    return () => row.cellCount;
  });
}
