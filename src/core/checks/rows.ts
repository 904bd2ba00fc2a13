import { isBlankText } from "../model";
import { answerKind, type Plan, type PlanField, type PlanRow, type PlanTable } from "../plan";
import type { Template } from "../templates";
import { factsOf } from "./row-facts";

/**
 * True for a row that says what is to be done: the rest of it is expected then. In a table without such a
 * column any filled row counts.
 */
export function hasAction(table: Pick<PlanTable, "columns">, row: PlanRow): boolean {
  return factsOf(table, row).hasAction;
}

/** What a row is about, in one line: its action, or "" where none is named. */
export function stepOf(table: Pick<PlanTable, "columns">, row: PlanRow): string {
  return factsOf(table, row).step;
}

/** True where somebody wrote into the table's rows. */
export function isStarted(table: PlanTable): boolean {
  return table.rows.some((row) => !row.blank);
}

/** Answers that say for whom and when a plan is, not what it is. */
const HEADING_ROLES: readonly string[] = ["organisation", "date", "period"];

/** True while nobody has written anything that makes it a plan: no row, no answer but those of its heading. */
export function isBlankPlan(plan: Plan, template?: Template): boolean {
  const answered = ({ text }: { readonly text: string }): boolean => {
    const kind = answerKind(text);
    return kind !== "blank" && kind !== "placeholder";
  };
  const speaks = ({ id, text }: PlanField): boolean => {
    const role = template?.fields.find((spec) => spec.id === id)?.role;
    return role !== undefined && !HEADING_ROLES.includes(role) && answered({ text });
  };
  return (
    !plan.tables.some(isStarted) &&
    isBlankText(plan.title) &&
    !plan.fields.some(speaks) &&
    !plan.prompts.some(answered)
  );
}
