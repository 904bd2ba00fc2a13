import type { FindingLocation } from "../checks";
import {
  cellAt,
  type CellLocation,
  comparableText,
  isBlankText,
  type Location,
  type Snapshot,
  tablesOf,
} from "../model";
import type { Plan, PlanTable } from "../plan";

/**
 * Where a finding's comment stands: on its cell or paragraph; of a row, on its first cell; of a table, on the first
 * cell of its header; of a plan, where its title is answered, else at the header of its first table, else where its
 * first answer belongs. A text box cannot hold comments everywhere: the paragraph that it hangs on does.
 *
 * @returns undefined where the document has no such place
 */
export function placeOf(
  at: FindingLocation,
  snapshot: Snapshot,
  plans: readonly Plan[],
): Location | undefined {
  const { table, row, column, paragraph } = at;
  if (paragraph !== undefined) return { paragraph };
  const plan = plans.find(({ index }) => index === at.plan);
  if (table === undefined) return plan === undefined ? undefined : placeOfPlan(plan, snapshot);
  if (row !== undefined && column !== undefined) return { table, row, column };
  const known = plan?.tables.find((entry) => entry.location.table === table);
  return firstCell(snapshot, table, row ?? headerOf(known));
}

/**
 * For an empty cell, which not every Word can anchor a comment on: the first filled cell of its row.
 *
 * @returns undefined where the cell is filled, or no other one is
 */
export function filledBeside(snapshot: Snapshot, place: CellLocation): CellLocation | undefined {
  const row = tablesOf(snapshot)[place.table]?.rows[place.row];
  const cell = row === undefined ? undefined : cellAt(row, place.column);
  if (row === undefined || cell === undefined || !isBlankText(cell.text)) return undefined;
  const filled = row.cells.find((entry) => entry.mergedFrom === undefined && !isBlankText(entry.text));
  return filled && { table: place.table, row: place.row, column: filled.column };
}

function headerOf(table: PlanTable | undefined): number {
  return table?.otherRows.find(({ kind }) => kind === "header")?.location.row ?? 0;
}

/** The first cell of a row that says something, else its first. */
function firstCell(snapshot: Snapshot, table: number, row: number): Location | undefined {
  const own = (tablesOf(snapshot)[table]?.rows[row]?.cells ?? []).filter(
    ({ mergedFrom }) => mergedFrom === undefined,
  );
  const cell = own.find(({ text }) => !isBlankText(text)) ?? own[0];
  return cell === undefined ? undefined : { table, row, column: cell.column };
}

function placeOfPlan(plan: Plan, snapshot: Snapshot): Location | undefined {
  const answers = [...plan.fields, ...plan.prompts];
  const title = comparableText(plan.title);
  const titled =
    title === "" ? undefined : answers.find(({ text }) => comparableText(text) === title)?.location;
  const [table] = plan.tables;
  const header = table === undefined ? undefined : firstCell(snapshot, table.location.table, headerOf(table));
  const place = titled ?? header ?? answers[0]?.location;
  if (place === undefined || !("paragraph" in place)) return place;
  return { paragraph: place.paragraph };
}
