import {
  type AddRowEdit,
  type Edit,
  type Location,
  type RowLocation,
  type RowValue,
  sameText,
  type Snapshot,
  type TableRow,
  tablesOf,
} from "../../core/model";
import { addRow, deleteRow, type EditContext } from "./edits";
import { addressesOf } from "./places";
import { type Planned } from "./plan";
import { type Reading } from "./reading";

/** Plans for rows that come and go. */

/** Plans to add a row beside another. */
export function planAddRow(
  { index, snapshot }: Reading,
  context: EditContext,
  edit: AddRowEdit,
  location: RowLocation,
): Planned {
  const table = index.tables[location.table];
  const row = table?.rows[location.row];
  if (table === undefined || row === undefined) return { refused: "failed", detail: "no such row" };
  const model = rowAt(snapshot, location);
  const texts = model && textsByCell(model, edit.values);
  if (texts === undefined) {
    return { refused: "unsupported-here", detail: "a value for a column that the row has not" };
  }
  const added = addRow(context, table, row, edit.where, edit.values);
  if ("refused" in added) return added;
  return {
    splices: added.splices,
    rows: { table: location.table, change: 1 },
    moved: added.row,
    before: "",
    tracked: context.tracking !== undefined,
    holds: (after, at) => {
      const now = rowAt(after.snapshot, at);
      return (
        now?.cells.length === texts.length &&
        now.cells.every((cell, i) => sameText(cell.text, texts[i] ?? ""))
      );
    },
    revert: (after, at) => {
      const now = rowAt(after.snapshot, at);
      const address = isRow(at) ? addressesOf(after.snapshot).row(at) : undefined;
      // A tracked insertion is for its reviewer to reject: deleting the row would be a second change.
      if (now === undefined || now.change !== undefined || address === undefined) return [];
      return [{ kind: "deleteRow", at: address, expect: now.cells.map((cell) => cell.text) }];
    },
  };
}

/** Plans to delete a row, or to mark it as deleted. */
export function planDeleteRow(
  { index, snapshot }: Reading,
  context: EditContext,
  location: RowLocation,
  before: string,
): Planned {
  const table = index.tables[location.table];
  const row = table?.rows[location.row];
  if (table === undefined || row === undefined) return { refused: "failed", detail: "no such row" };
  const outcome = deleteRow(context, table, row);
  if ("refused" in outcome) return outcome;
  const { start, end } = row.element;
  const gone = outcome.splices.find((splice) => splice.start <= start && splice.end >= end);
  const tracked = context.tracking !== undefined;
  if (gone === undefined) {
    return {
      splices: outcome.splices,
      before,
      tracked,
      holds: (after, at) => rowAt(after.snapshot, at)?.change === "deleted",
      // No edit takes a tracked deletion back: that is the decision of whoever reviews it.
      revert: () => [],
    };
  }
  const values = (rowAt(snapshot, location)?.cells ?? [])
    .filter((cell) => cell.text !== "")
    .map(({ column, text }) => ({ column, text }));
  return {
    splices: outcome.splices,
    rows: { table: location.table, change: -1 },
    moved: gone,
    before,
    tracked,
    holds: () => true,
    revert: (after, _at, place) => (place === undefined ? [] : putBack(after, location.table, place, values)),
  };
}

/** The row's texts come back behind the row that stands before its place now, or before the first one. */
function putBack(
  { index, snapshot }: Reading,
  table: number,
  place: number,
  values: readonly RowValue[],
): readonly Edit[] {
  const rows = index.tables[table]?.rows ?? [];
  const before = rows.filter(({ element }) => element.end <= place).length;
  const at = addressesOf(snapshot).row({ table, row: Math.max(0, before - 1) });
  return at === undefined ? [] : [{ kind: "addRow", at, where: before > 0 ? "after" : "before", values }];
}

function isRow(location: Location | undefined): location is RowLocation {
  return location !== undefined && "row" in location;
}

function rowAt(snapshot: Snapshot, location: Location | undefined): TableRow | undefined {
  return isRow(location) ? tablesOf(snapshot)[location.table]?.rows[location.row] : undefined;
}

/** The texts of a new row by its own cells; undefined where a value has no cell that begins at its column. */
function textsByCell(row: TableRow, values: readonly RowValue[]): readonly string[] | undefined {
  const known = values.every(({ column }) => row.cells.some((cell) => cell.column === column));
  return known
    ? row.cells.map((cell) => values.find((value) => value.column === cell.column)?.text ?? "")
    : undefined;
}
