import { cellOf, type Plan, type PlanCell, type PlanRow, type PlanTable } from "../plan";
import { hasAction } from "./rows";
import type { PlanVerdict } from "./types";

/** A row of a plan with the table that it stands in. */
export interface TableRow {
  readonly table: PlanTable;
  readonly row: PlanRow;
}

/** The rows that say what is to be done, table by table. */
export function actionRows(plan: Plan): readonly TableRow[] {
  return plan.tables.flatMap((table) =>
    table.rows.filter((row) => hasAction(table, row)).map((row) => ({ table, row })),
  );
}

/** A row's cell in the first column of a role. */
export function cellOfRole({ table, row }: TableRow, role: string): PlanCell | undefined {
  const column = table.columns.find((entry) => entry.role === role);
  return column === undefined ? undefined : cellOf(row, column.id);
}

/** A verdict's place and text for a cell; a cell under a merge is spoken of at its origin. */
export function atCell(plan: Plan, cell: PlanCell): Pick<PlanVerdict, "at" | "text"> {
  return { at: { plan: plan.index, ...(cell.mergedFrom ?? cell.location) }, text: cell.text };
}

/** The rows, blank ones left out, of the tables that have a column of a role. */
export function rowsWith(plan: Plan, role: string): readonly TableRow[] {
  return plan.tables
    .filter((table) => table.columns.some((column) => column.role === role))
    .flatMap((table) => table.rows.filter((row) => !row.blank).map((row) => ({ table, row })));
}
