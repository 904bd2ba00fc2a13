import { comparableText, locationKey } from "../model";
import {
  answerKind,
  cellOf,
  isUnanswered,
  type Plan,
  type PlanColumn,
  type PlanField,
  type PlanRow,
  type PlanTable,
} from "../plan";
import type { Template } from "../templates";

/** True for a column that says what is to be done, or what is to be seen. */
export function isActionColumn(column: Pick<PlanColumn, "role">): boolean {
  return column.role === "action" || column.role === "benchmark";
}

function actionOf(table: PlanTable): string | undefined {
  return table.columns.find(isActionColumn)?.id;
}

/**
 * True for a row that says what is to be done: the rest of it is expected then. In a table without such a
 * column any filled row counts.
 */
export function hasAction(table: PlanTable, row: PlanRow): boolean {
  if (row.blank) return false;
  const action = actionOf(table);
  return action === undefined || !isUnanswered(cellOf(row, action)?.text ?? "");
}

/** What a row is about, in one line: its action, or "" where none is named. */
export function stepOf(table: PlanTable, row: PlanRow): string {
  const action = actionOf(table);
  const text = action === undefined ? "" : comparableText(cellOf(row, action)?.text ?? "");
  return text.replace(/\s+/g, " ");
}

/** A table's steps are asked for by every check; plans never change. */
const known = new WeakMap<PlanTable, readonly (readonly PlanRow[])[]>();

/** Rows that belong to one step, because its action cell is merged over them; most steps have one row. */
export function stepsOf(table: PlanTable): readonly (readonly PlanRow[])[] {
  const steps = known.get(table) ?? groupSteps(table);
  known.set(table, steps);
  return steps;
}

function groupSteps(table: PlanTable): readonly (readonly PlanRow[])[] {
  const action = actionOf(table);
  const steps = new Map<string, PlanRow[]>();
  for (const row of table.rows.filter((entry) => hasAction(table, entry))) {
    const cell = action === undefined ? undefined : cellOf(row, action);
    const key = locationKey(cell?.mergedFrom ?? cell?.location ?? row.location);
    steps.set(key, [...(steps.get(key) ?? []), row]);
  }
  return [...steps.values()];
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
    comparableText(plan.title) === "" &&
    !plan.fields.some(speaks) &&
    !plan.prompts.some(answered)
  );
}
