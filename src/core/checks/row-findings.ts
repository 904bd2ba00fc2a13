import { comparableText } from "../model";
import {
  type AnswerKind,
  isActionColumn,
  type PlanCell,
  type PlanColumn,
  type PlanRow,
  type PlanTable,
} from "../plan";
import { columnSpec, type TemplateColumn, type TemplateTable } from "../templates";
import { raise, type Raised, type RowResult, type Subject } from "./raise";
import type { RowFacts } from "./row-facts";
import type { Circumstances, RowBlock, RowMemory } from "./row-memory";
import { settledOfRow } from "./settle";
import type { Step } from "./steps";
import {
  type AnswerCheck,
  type CellCheck,
  type CellContext,
  type Check,
  type CheckContext,
  type Looked,
  lookedAt,
  NONE,
  type RowCheck,
} from "./types";

/** What is to be run on the cells of a column, by what they hold. */
type ChecksOfCell = Readonly<Record<Looked, readonly (CellCheck | AnswerCheck)[]>>;

/** A column with what is to be run on its cells. */
interface CheckedColumn {
  readonly column: PlanColumn;
  /** Its position among the table's columns. */
  readonly position: number;
  readonly spec: TemplateColumn | undefined;
  /** In rows of which an answer is expected here. */
  readonly expected: ChecksOfCell;
  /** In the others: before its action is named, nothing of a row is expected but the action. */
  readonly unexpected: ChecksOfCell;
  /** What is told of each finding in this column besides its row. */
  readonly about: readonly string[];
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
  const columns = table.columns.map((column, position): CheckedColumn => {
    const own = columnSpec(spec, column);
    const required = own === undefined || own.requirement === "required";
    const looks = (check: Check): check is CellCheck | AnswerCheck =>
      (check.scope === "answer" || (check.scope === "cell" && (required || check.columns === "all"))) &&
      check.roles.includes(column.role);
    const all = checks.filter(looks);
    const always = isActionColumn(column) ? all : all.filter(({ scope }) => scope === "answer");
    const about = [context.plan.template.id, table.id, column.id].map(comparableText);
    return { column, position, spec: own, expected: byAnswer(all), unexpected: byAnswer(always), about };
  });
  const rowChecks = checks.filter((check) => check.scope === "row");
  return { context, table, spec, columns, rowChecks };
}

function byAnswer(checks: readonly (CellCheck | AnswerCheck)[]): ChecksOfCell {
  const looking = (answers: Looked): readonly (CellCheck | AnswerCheck)[] =>
    checks.filter((check) => check.answers === undefined || check.answers === answers);
  return { given: looking("given"), open: looking("open") };
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
  return memory.blocks(table, circumstancesOf(checks, within), (facts, step) => ofRow(within, facts, step));
}

function circumstancesOf(checks: readonly Check[], { context, table }: TableContext): Circumstances {
  const { plan, template, asOf, stage, settings } = context;
  const columns = table.columns.map(({ id, label, column }) => [id, label, column]);
  const ran = checks.map((check) => check.id);
  const rest = JSON.stringify([plan.index, plan.template.id, table.id, columns, asOf, stage, settings, ran]);
  return { template, rest };
}

function ofRow(within: TableContext, facts: RowFacts, step: Step): RowResult {
  const { location } = facts.row;
  const all: Raised[] = [];
  for (const column of within.columns) ofCell(within, facts, column, step, all);
  ofWholeRow(within, facts, all);
  if (all.length === 0) return { location, raised: NONE, settled: NONE, elsewhere: NONE };
  const isOwn = ({ finding }: Raised): boolean => finding.location.row === location.row;
  const own = all.every(isOwn);
  const raised = own ? all : all.filter(isOwn);
  const elsewhere = own ? NONE : all.filter((entry) => !isOwn(entry));
  return { location, raised, settled: settledOfRow(raised), elsewhere };
}

function ofCell(
  within: TableContext,
  facts: RowFacts,
  checked: CheckedColumn,
  step: Step,
  all: Raised[],
): void {
  const cell = facts.cells[checked.position];
  const kind = facts.kinds[checked.position];
  if (cell === undefined || kind === undefined) return;
  const checks = (facts.hasAction ? checked.expected : checked.unexpected)[lookedAt(kind)];
  if (checks.length === 0) return;
  const context = new CellView(within, facts, checked, cell, kind, step);
  for (const check of checks) {
    const verdict = check.run(context);
    if (verdict.outcome === "pass") continue;
    const raised = raise(check, verdict, cellSubject(within, facts, checked, cell));
    if (raised !== undefined) all.push(raised);
  }
}

/** A cell as its checks see it: there are many, and what they share is only looked up. */
class CellView implements CellContext {
  constructor(
    private readonly within: TableContext,
    private readonly facts: RowFacts,
    private readonly checked: CheckedColumn,
    readonly cell: PlanCell,
    readonly kind: AnswerKind,
    private readonly step: Step,
  ) {}

  get template(): CellContext["template"] {
    return this.within.context.template;
  }

  get asOf(): string {
    return this.within.context.asOf;
  }

  get stage(): CellContext["stage"] {
    return this.within.context.stage;
  }

  get settings(): CellContext["settings"] {
    return this.within.context.settings;
  }

  get table(): PlanTable {
    return this.within.table;
  }

  get row(): PlanRow {
    return this.facts.row;
  }

  get column(): PlanColumn {
    return this.checked.column;
  }

  get spec(): TemplateColumn | undefined {
    return this.checked.spec;
  }

  get stepTexts(): readonly string[] {
    return this.step.length === 1
      ? [this.cell.text]
      : this.step.map((other) => other.cellOf(this.column.id)?.text ?? "");
  }
}

function ofWholeRow(within: TableContext, facts: RowFacts, all: Raised[]): void {
  const { table, spec, columns } = within;
  const { template, asOf, stage, settings } = within.context;
  const context = { template, asOf, stage, settings, table, spec, row: facts.row, facts };
  for (const check of within.rowChecks) {
    for (const verdict of check.run(context)) {
      const { column, cell } = verdict;
      const checked = columns.find((entry) => entry.column === column);
      const raised =
        checked === undefined ? undefined : raise(check, verdict, cellSubject(within, facts, checked, cell));
      if (raised !== undefined) all.push(raised);
    }
  }
}

/** A cell under a merge is spoken of at its origin. */
function cellSubject(
  { context: { plan } }: TableContext,
  facts: RowFacts,
  { column, spec, about }: CheckedColumn,
  cell: PlanCell,
): Subject {
  const at = cell.mergedFrom ?? cell.location;
  return {
    at: { plan: plan.index, table: at.table, row: at.row, column: at.column },
    text: cell.text,
    label: column.label,
    source: spec?.prompt.source,
    about: [...about, ...contentOf(facts, cell)],
  };
}

/** What tells a row from others, wherever it moves: its action; where it names none, all else that it says. */
function contentOf({ action, row, step }: RowFacts, about: PlanCell): readonly string[] {
  if (action !== undefined && step !== "") return [action.text];
  return row.cells.filter((cell) => cell !== about).map(({ text }) => text);
}
