import type { Plan, PlanCell, PlanTable } from "../plan";
import { factsOf, type RowFacts } from "./row-facts";
import type { PlanVerdict } from "./types";

/** A row of a plan with the table that it stands in. */
export interface TableRow {
  readonly table: PlanTable;
  readonly facts: RowFacts;
}

const known = new WeakMap<Plan, readonly TableRow[]>();

/** The rows that say what is to be done, table by table. */
export function actionRows(plan: Plan): readonly TableRow[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const rows = plan.tables
    .flatMap((table) => table.rows.map((row) => ({ table, facts: factsOf(table, row) })))
    .filter(({ facts }) => facts.hasAction);
  known.set(plan, rows);
  return rows;
}

/** A verdict's place and text for a cell; a cell under a merge is spoken of at its origin. */
export function atCell(plan: Plan, cell: PlanCell): Pick<PlanVerdict, "at" | "text"> {
  return { at: { plan: plan.index, ...(cell.mergedFrom ?? cell.location) }, text: cell.text };
}

/** The rows, blank ones left out, of the tables that have a column of a role. */
export function rowsWith(plan: Plan, role: string): readonly TableRow[] {
  return plan.tables
    .filter((table) => table.columns.some((column) => column.role === role))
    .flatMap((table) =>
      table.rows.filter((row) => !row.blank).map((row) => ({ table, facts: factsOf(table, row) })),
    );
}
