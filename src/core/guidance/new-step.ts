import type { Edit } from "../model";
import { answerEdit, cellOf, isActionColumn, type Plan, slotOf } from "../plan";
import { tableKind, tableSpec, type Template } from "../templates";

/** Where a new step of a plan goes. */
export interface NewStep {
  readonly edit: Edit;
  /** A row that waited for it was filled in; otherwise one is added. */
  readonly inBlankRow: boolean;
}

/**
 * A step to be added to a plan: in the first blank row behind the steps that there are, else in a row of its own.
 *
 * @returns undefined where the plan has no table of steps, or no row that tells how a row of it looks
 */
export function newStep(plan: Plan, template: Template | undefined, step: string): NewStep | undefined {
  for (const table of plan.tables) {
    const column = table.columns.find(isActionColumn);
    if (column === undefined || tableKind(tableSpec(template, table), table) !== "steps") continue;
    const filled = table.rows.map(({ blank }) => blank).lastIndexOf(false);
    const waiting = table.rows.slice(filled + 1).find(({ blank }) => blank);
    const cell = waiting && cellOf(waiting, column.id);
    const edit = cell && answerEdit(slotOf(cell), cell.text, step);
    if (edit !== undefined) return { edit, inBlankRow: true };
    const last = table.rows[filled] ?? table.rows.at(-1);
    if (last === undefined) continue;
    // The second half of a divided table may have a grid of its own.
    const place = cellOf(last, column.id)?.location.column ?? column.column;
    const values = [{ column: place, text: step }];
    return { edit: { kind: "addRow", at: last.address, where: "after", values }, inBlankRow: false };
  }
  return undefined;
}
