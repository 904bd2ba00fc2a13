import { comparableText } from "../model";
import type { PlanColumn, PlanRow, PlanTable } from "../plan";
import { columnSpec, type TemplateColumn, type TemplateTable } from "../templates";
import { raise, type Raised, type RowResult, type Subject } from "./raise";
import { factsOf, isActionColumn, type RowFacts } from "./row-facts";
import type { Circumstances, RowBlock, RowMemory } from "./row-memory";
import { settled } from "./settle";
import type { AnswerCheck, CellCheck, CellContext, Check, CheckContext, RowCheck, RowContext } from "./types";

/** A column with what is to be run on its cells. */
interface CheckedColumn {
  readonly column: PlanColumn;
  readonly spec: TemplateColumn | undefined;
  readonly checks: readonly (CellCheck | AnswerCheck)[];
}

/** What all rows of a table share. */
interface TableContext {
  readonly context: CheckContext;
  readonly table: PlanTable;
  readonly spec: TemplateTable | undefined;
  readonly columns: readonly CheckedColumn[];
  readonly rowChecks: readonly RowCheck[];
}

function tableContext(
  checks: readonly Check[],
  context: CheckContext,
  table: PlanTable,
  spec: TemplateTable | undefined,
): TableContext {
  const columns = table.columns.map((column): CheckedColumn => {
    const own = columnSpec(spec, column);
    const required = own === undefined || own.requirement === "required";
    const looks = (check: Check): check is CellCheck | AnswerCheck =>
      (check.scope === "answer" || (check.scope === "cell" && (required || check.columns === "all"))) &&
      check.roles.includes(column.role);
    return { column, spec: own, checks: checks.filter(looks) };
  });
  const rowChecks = checks.filter((check) => check.scope === "row");
  return { context, table, spec, columns, rowChecks };
}

/** What the checks say of the rows of a table, blank ones left out. */
export function rowFindings(
  checks: readonly Check[],
  context: CheckContext,
  table: PlanTable,
  spec: TemplateTable | undefined,
  memory: RowMemory,
): readonly RowBlock[] {
  const within = tableContext(checks, context, table, spec);
  return memory.blocks(table, circumstancesOf(checks, within), (row, step) => ofRow(within, row, step));
}

function circumstancesOf(checks: readonly Check[], { context, table }: TableContext): Circumstances {
  const { plan, template, asOf, stage, settings } = context;
  const columns = table.columns.map(({ id, label, column }) => [id, label, column]);
  const ran = checks.map((check) => check.id);
  const rest = JSON.stringify([plan.index, plan.template.id, table.id, columns, asOf, stage, settings, ran]);
  return { template, rest };
}

function ofRow(within: TableContext, row: PlanRow, step: readonly PlanRow[]): RowResult {
  const facts = factsOf(within.table, row);
  const all: Raised[] = [];
  for (const column of within.columns) if (column.checks.length > 0) ofCell(within, facts, column, step, all);
  ofWholeRow(within, facts, all);
  const isOwn = ({ finding }: Raised): boolean => finding.location.row === row.location.row;
  const own = all.every(isOwn);
  const raised = own ? all : all.filter(isOwn);
  const elsewhere = own ? NONE : all.filter((entry) => !isOwn(entry));
  return { ...row.location, raised, settled: settled(raised), elsewhere };
}

const NONE: readonly Raised[] = [];

/** Before its action is named, nothing of a row is expected but the action. */
function ofCell(
  { context: { plan, template, asOf, stage, settings }, table }: TableContext,
  facts: RowFacts,
  { column, spec, checks }: CheckedColumn,
  step: readonly PlanRow[],
  all: Raised[],
): void {
  const { row } = facts;
  const cell = facts.cellOf(column.id);
  if (cell === undefined) return;
  const expected = facts.hasAction || isActionColumn(column);
  const stepTexts =
    step.length === 1
      ? [cell.text]
      : step.map((other) => factsOf(table, other).cellOf(column.id)?.text ?? "");
  const context: CellContext = { template, asOf, stage, settings, table, column, spec, row, cell, stepTexts };
  for (const check of checks) {
    if (check.scope === "cell" && !expected) continue;
    const verdict = check.run(context);
    if (verdict.outcome === "pass") continue;
    all.push(...raise(check, verdict, cellSubject(plan, table, facts, column, spec, cell)));
  }
}

function ofWholeRow(within: TableContext, facts: RowFacts, all: Raised[]): void {
  const { table, spec, columns } = within;
  const { plan, template, asOf, stage, settings } = within.context;
  const { row, hasAction } = facts;
  const cellFor: RowContext["cellFor"] = (role) => {
    const cell = facts.cell(role);
    const column = cell === undefined ? undefined : table.columns.find((entry) => entry.id === cell.column);
    return column === undefined || cell === undefined ? undefined : { cell, column };
  };
  const context: RowContext = { template, asOf, stage, settings, table, spec, row, hasAction, cellFor };
  for (const check of within.rowChecks) {
    for (const verdict of check.run(context)) {
      const { column, cell } = verdict;
      const own = columns.find((entry) => entry.column === column)?.spec;
      all.push(...raise(check, verdict, cellSubject(plan, table, facts, column, own, cell)));
    }
  }
}

/** A cell under a merge is spoken of at its origin. */
function cellSubject(
  plan: CheckContext["plan"],
  table: PlanTable,
  facts: RowFacts,
  column: PlanColumn,
  spec: TemplateColumn | undefined,
  cell: CellContext["cell"],
): Subject {
  return {
    at: { plan: plan.index, ...(cell.mergedFrom ?? cell.location) },
    text: cell.text,
    label: column.label,
    source: spec?.prompt.source,
    about: [plan.template.id, table.id, column.id, ...contentOf(facts, cell)],
  };
}

/** What tells a row from others, wherever it moves: its action; where it names none, all else that it says. */
function contentOf({ action, row }: RowFacts, about: CellContext["cell"]): readonly string[] {
  const named = action?.text ?? "";
  if (comparableText(named) !== "") return [named];
  return row.cells.filter((cell) => cell !== about).map(({ text }) => text);
}
