import type { Plan, PlanCell } from "../plan";
import { factsOf, type RowFacts } from "./row-facts";
import type { PlanVerdict } from "./types";

/** A verdict's place, step and text for a cell; a cell under a merge is spoken of at its origin. */
export function atCell(
  plan: Plan,
  { step }: RowFacts,
  cell: PlanCell,
): Pick<PlanVerdict, "at" | "text" | "about"> {
  return { at: { plan: plan.index, ...(cell.mergedFrom ?? cell.location) }, text: cell.text, about: step };
}

/** The rows, blank ones left out, of the tables that have a column of a role. */
export function rowsWith(plan: Plan, role: string): readonly RowFacts[] {
  return plan.tables
    .filter((table) => table.columns.some((column) => column.role === role))
    .flatMap((table) => table.rows.filter((row) => !row.blank).map((row) => factsOf(table, row)));
}
