import { cellOf, type PlanColumn, type PlanRow, type PlanTable } from "../plan";
import { columnSpec, type TemplateTable } from "../templates";
import { raise, type Raised, type Subject } from "./raise";
import { isActionColumn } from "./row-facts";
import { hasAction, stepsOf } from "./rows";
import type { AnswerCheck, CellCheck, CellContext, Check, CheckContext, RowCheck, RowContext } from "./types";

/** What all rows of a table share. */
interface TableContext {
  readonly context: CheckContext;
  readonly table: PlanTable;
  readonly spec: TemplateTable | undefined;
}

/** What was raised for a row the last time, and under which circumstances. */
interface Remembered {
  readonly circumstances: string;
  readonly raised: readonly Raised[];
}

/**
 * Findings on rows, remembered by row: rows are never changed, only replaced, and their checks know nothing of
 * other rows.
 */
export class RowMemory {
  readonly #rows = new WeakMap<PlanRow, Remembered>();

  recall(row: PlanRow, circumstances: string, find: () => readonly Raised[]): readonly Raised[] {
    const known = this.#rows.get(row);
    if (known?.circumstances === circumstances) return known.raised;
    const raised = find();
    this.#rows.set(row, { circumstances, raised });
    return raised;
  }
}

/** What the checks say of the rows of a table, blank ones left out. */
export function rowFindings(
  checks: readonly Check[],
  context: CheckContext,
  table: PlanTable,
  spec: TemplateTable | undefined,
  memory: RowMemory,
): readonly Raised[] {
  const within = { context, table, spec };
  const steps = new Map<PlanRow, readonly PlanRow[]>(
    stepsOf(table).flatMap((step) => step.map((row) => [row, step] as const)),
  );
  const circumstances = circumstancesOf(checks, within);
  return table.rows
    .filter((row) => !row.blank)
    .flatMap((row) => {
      const step = steps.get(row) ?? [row];
      const find = (): readonly Raised[] => checks.flatMap((check) => ofRow(check, within, row, step));
      return step.length > 1 ? find() : memory.recall(row, circumstances, find);
    });
}

function circumstancesOf(checks: readonly Check[], { context, table, spec }: TableContext): string {
  const { plan, asOf, stage, settings } = context;
  const columns = table.columns.map(({ id, label, column }) => [id, label, column]);
  const ran = checks.map((check) => check.id);
  return JSON.stringify([plan.index, plan.template.id, spec?.id, columns, asOf, stage, settings, ran]);
}

function ofRow(
  check: Check,
  within: TableContext,
  row: PlanRow,
  step: readonly PlanRow[],
): readonly Raised[] {
  switch (check.scope) {
    case "cell":
    case "answer":
      return within.table.columns
        .filter((column) => check.roles.includes(column.role))
        .flatMap((column) => ofCell(check, within, row, column, step));
    case "row":
      return ofWholeRow(check, within, row);
    case "plan":
      return [];
  }
}

/** Before its action is named, nothing of a row is expected but the action. */
function isAsked(check: CellCheck, within: TableContext, row: PlanRow, column: PlanColumn): boolean {
  if (!hasAction(within.table, row) && !isActionColumn(column)) return false;
  const spec = columnSpec(within.spec, column);
  return check.columns === "all" || spec === undefined || spec.requirement === "required";
}

function ofCell(
  check: CellCheck | AnswerCheck,
  within: TableContext,
  row: PlanRow,
  column: PlanColumn,
  step: readonly PlanRow[],
): readonly Raised[] {
  const cell = cellOf(row, column.id);
  if (cell === undefined) return [];
  if (check.scope === "cell" && !isAsked(check, within, row, column)) return [];
  const { template, asOf, stage, settings } = within.context;
  const { table } = within;
  const spec = columnSpec(within.spec, column);
  const stepTexts = step.map((other) => cellOf(other, column.id)?.text ?? "");
  const context: CellContext = { template, asOf, stage, settings, table, column, spec, row, cell, stepTexts };
  return raise(check, check.run(context), cellSubject(within, row, column, cell));
}

function ofWholeRow(check: RowCheck, within: TableContext, row: PlanRow): readonly Raised[] {
  const { table, spec } = within;
  const { template, asOf, stage, settings } = within.context;
  const cellFor: RowContext["cellFor"] = (role) => {
    const column = table.columns.find((entry) => entry.role === role);
    const cell = column === undefined ? undefined : cellOf(row, column.id);
    return column === undefined || cell === undefined ? undefined : { cell, column };
  };
  const surroundings = { template, asOf, stage, settings, table, spec, row };
  return check
    .run({ ...surroundings, hasAction: hasAction(table, row), cellFor })
    .flatMap((verdict) => raise(check, verdict, cellSubject(within, row, verdict.column, verdict.cell)));
}

/** A cell under a merge is spoken of at its origin. */
function cellSubject(
  { context, table, spec }: TableContext,
  row: PlanRow,
  column: PlanColumn,
  cell: CellContext["cell"],
): Subject {
  const { plan } = context;
  const action = table.columns.find(isActionColumn);
  const step = action === undefined ? "" : (cellOf(row, action.id)?.text ?? "");
  return {
    at: { plan: plan.index, ...(cell.mergedFrom ?? cell.location) },
    text: cell.text,
    label: column.label,
    source: columnSpec(spec, column)?.prompt.source,
    about: [plan.template.id, table.id, column.id, step],
  };
}
