import {
  addressOfRow,
  type AddRowEdit,
  type DeleteRowEdit,
  type Edit,
  type Location,
  type RowLocation,
  sameText,
  type Snapshot,
  type TableRow,
  tablesOf,
} from "../../core/model";
import { UnreadPlace } from "./facts";
import { detailOf, refusalOf } from "./failures";
import { searchRow } from "./reach";
import type { WriteSession } from "./session";
import { type Outcome, type Outcomes, rowOf, type Task } from "./tasks";
import { isObstacle } from "./text-writer";

/**
 * Adds or deletes one row (TableRow.insertRows and delete, WordApi 1.3). What Word makes of a table with merged
 * cells is not known: a row of the wrong shape is taken out again.
 *
 * @param tasks one of them, located, and examined against the session's snapshot
 */
export async function applyRow(session: WriteSession, tasks: readonly Task[]): Promise<Outcomes> {
  const outcomes = new Map<Task, Outcome>();
  for (const task of tasks) {
    const place = rowOf(task.location);
    const { edit } = task;
    if (place === undefined || (edit.kind !== "addRow" && edit.kind !== "deleteRow")) continue;
    outcomes.set(task, await applyOne(session, edit, place));
  }
  return outcomes;
}

async function applyOne(
  session: WriteSession,
  edit: AddRowEdit | DeleteRowEdit,
  place: RowLocation,
): Promise<Outcome> {
  const unread = UnreadPlace.at(session, place);
  if (unread !== undefined && isObstacle(unread)) return { kind: "refused", ...unread };
  // Whether the row itself is a tracked change shows in the markup alone.
  if (unread !== undefined && edit.kind === "deleteRow") {
    return { kind: "refused", code: "unsupported-here", detail: "no markup was read" };
  }
  const search = searchRow(session, place);
  try {
    if (search !== undefined) await session.sync();
  } catch (error) {
    return { kind: "refused", code: "unsupported-here", detail: detailOf(error) };
  }
  const row = search?.settle();
  if (row === undefined) {
    return { kind: "again", code: "not-verified", detail: "the row could not be reached for certain" };
  }
  return edit.kind === "addRow" ? addRow(session, edit, place, row) : deleteRow(session, edit, place, row);
}

async function addRow(
  session: WriteSession,
  edit: AddRowEdit,
  place: RowLocation,
  row: Word.TableRow,
): Promise<Outcome> {
  const earlier = session.snapshot;
  const model = rowAt(earlier, place);
  if (model === undefined) return { kind: "conflict", reason: "gone" };
  const texts = textsByCell(model, edit);
  if (texts === undefined) {
    return { kind: "refused", code: "unsupported-here", detail: "a value for a column that the row has not" };
  }
  const error = await session.writeAndRead(() => {
    row.insertRows(edit.where === "after" ? "After" : "Before", 1, [[...texts]]);
  });
  const at = { table: place.table, row: edit.where === "after" ? place.row + 1 : place.row };
  const grown = rowCount(session.snapshot, place.table) - rowCount(earlier, place.table);
  const added = rowAt(session.snapshot, at);
  if (grown === 0 && error !== undefined) {
    const code = refusalOf(error, session.capabilities.written || !isPlain(earlier, place.table));
    return {
      kind: "refused",
      // Word does not add rows to some tables with merged cells, and does not say why.
      code: code === "failed" && !isPlain(earlier, place.table) ? "unsupported-here" : code,
      detail: detailOf(error),
    };
  }
  if (grown === 1 && added !== undefined && hasShape(added, model) && reads(added, texts)) {
    session.capabilities.sawWrite();
    return {
      kind: "applied",
      before: "",
      tracked: earlier.trackChanges,
      shift: { kind: "row-added", ...at },
      location: at,
      // A tracked row is a pending change, which is nobody's to take back but the reviewer's.
      revert: (after, location) => (earlier.trackChanges ? [] : revertAdded(after, location, texts)),
    };
  }
  return takeBack(session, earlier, at, grown);
}

/** Takes out a row that came out wrong, so that nothing of it stays. */
async function takeBack(
  session: WriteSession,
  earlier: Snapshot,
  at: RowLocation,
  grown: number,
): Promise<Outcome> {
  const table = session.table(at.table);
  if (grown === 1 && table !== undefined) {
    await session.writeAndRead(() => session.row(table, at.row).delete());
  }
  const restored = rowCount(session.snapshot, at.table) === rowCount(earlier, at.table);
  return {
    kind: "refused",
    code: restored ? "unsupported-here" : "not-verified",
    detail: `Word made ${grown} rows of another shape`,
  };
}

async function deleteRow(
  session: WriteSession,
  edit: DeleteRowEdit,
  place: RowLocation,
  row: Word.TableRow,
): Promise<Outcome> {
  const earlier = session.snapshot;
  const error = await session.writeAndRead(() => row.delete());
  const after = session.snapshot;
  const gone = rowCount(earlier, place.table) - rowCount(after, place.table);
  const marked = rowAt(after, place)?.change === "deleted" && rowAt(earlier, place)?.change !== "deleted";
  if (gone !== 1 && !marked) {
    return error === undefined
      ? { kind: "refused", code: "not-verified", detail: "the row is still there" }
      : {
          kind: "refused",
          code: refusalOf(error, session.capabilities.written),
          detail: detailOf(error),
        };
  }
  session.capabilities.sawWrite();
  return {
    kind: "applied",
    before: edit.expect.join("\n"),
    tracked: earlier.trackChanges,
    ...(marked ? {} : { shift: { kind: "row-removed", ...place } }),
    revert: (snapshot) => (marked ? [] : revertDeleted(snapshot, earlier, place)),
  };
}

/** Texts by the row's own cells; undefined where a value has no cell. */
function textsByCell(row: TableRow, edit: AddRowEdit): readonly string[] | undefined {
  const texts = row.cells.map(() => "");
  for (const { column, text } of edit.values) {
    const at = row.cells.findIndex((cell) => cell.column === column);
    if (at < 0) return undefined;
    texts[at] = text;
  }
  return texts;
}

function rowAt(snapshot: Snapshot, place: RowLocation): TableRow | undefined {
  return tablesOf(snapshot)[place.table]?.rows[place.row];
}

function rowCount(snapshot: Snapshot, table: number): number {
  return tablesOf(snapshot)[table]?.rows.length ?? 0;
}

function isPlain(snapshot: Snapshot, table: number): boolean {
  const rows = tablesOf(snapshot)[table]?.rows ?? [];
  return rows.every((row) => row.cells.length === rows[0]?.cells.length);
}

function hasShape(row: TableRow, model: TableRow): boolean {
  return (
    row.cells.length === model.cells.length &&
    row.cells.every((cell, i) => {
      const other = model.cells[i];
      return (
        cell.column === other?.column && cell.columnSpan === other.columnSpan && cell.mergedFrom === undefined
      );
    })
  );
}

function reads(row: TableRow, texts: readonly string[]): boolean {
  return row.cells.every((cell, i) => sameText(cell.text, texts[i] ?? ""));
}

function revertAdded(
  snapshot: Snapshot,
  location: Location | undefined,
  texts: readonly string[],
): readonly Edit[] {
  const place = rowOf(location);
  const at = place === undefined ? undefined : addressOfRow(snapshot, place);
  return at === undefined ? [] : [{ kind: "deleteRow", at, expect: texts }];
}

/** The row's texts come back beside the row before it, or, as the table's first, before the one after it. */
function revertDeleted(snapshot: Snapshot, earlier: Snapshot, place: RowLocation): readonly Edit[] {
  const cells = rowAt(earlier, place)?.cells ?? [];
  const where = place.row > 0 ? "after" : "before";
  const at = addressOfRow(snapshot, { ...place, row: Math.max(0, place.row - 1) });
  const values = cells.filter((cell) => cell.text !== "").map(({ column, text }) => ({ column, text }));
  return at === undefined ? [] : [{ kind: "addRow", at, where, values }];
}
