import type { CellLocation } from "../model";
import { isUnanswered, type Plan, type PlanCell, type PlanTable } from "../plan";
import { type Template, type TemplateTable, tableSpec, templateOf } from "../templates";
import type { RowFacts } from "./row-facts";
import { isStarted } from "./rows";
import type { Step } from "./steps";
import { type Stretch, stretchesOf } from "./stretches";
import type { Told } from "./told";
import type { Finding } from "./types";

/** How far a plan, or a part of it, has come. */
export interface Completeness {
  readonly answered: number;
  readonly required: number;
  /** Of those that do not count as answered: a text is there, but a finding says that it fails. */
  readonly failing: number;
  /** answered / required to two decimals, 0 where nothing is required yet; 1 only when nothing is missing. */
  readonly share: number;
}

function shareOf(answered: number, required: number): number {
  if (required === 0 || answered === 0) return 0;
  return answered === required ? 1 : Math.min(0.99, Math.round((answered * 100) / required) / 100);
}

function total(parts: readonly Omit<Completeness, "share">[]): Completeness {
  const answered = parts.reduce((sum, part) => sum + part.answered, 0);
  const required = parts.reduce((sum, part) => sum + part.required, 0);
  const failing = parts.reduce((sum, part) => sum + part.failing, 0);
  return { answered, required, failing, share: shareOf(answered, required) };
}

/** What a step must answer: each required column, and one of each group of alternatives. */
function requiredOf(spec: TemplateTable | undefined): readonly (readonly string[])[] {
  const columns = spec?.columns ?? [];
  const single = columns.filter((column) => column.requirement === "required").map((column) => [column.id]);
  const groups = new Map<string, string[]>();
  for (const column of columns.filter((entry) => entry.requirement === "one-of")) {
    const group = column.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), column.id]);
  }
  return [...single, ...groups.values()];
}

/** Cells with a failing finding: by table, the numbers of their places. */
class FailedCells {
  private readonly byTable = new Map<number, Set<number>>();

  constructor(findings: readonly Finding[]) {
    for (const { outcome, location } of findings) {
      const { table, row, column } = location;
      if (outcome !== "fail" || table === undefined || row === undefined || column === undefined) continue;
      const places = this.byTable.get(table);
      if (places === undefined) this.byTable.set(table, new Set([placeOf(row, column)]));
      else places.add(placeOf(row, column));
    }
  }

  has({ table, row, column }: CellLocation): boolean {
    return this.byTable.get(table)?.has(placeOf(row, column)) === true;
  }
}

/** A table's grid has far fewer columns: Word's has 63 at most. */
const COLUMNS = 1024;

function placeOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The steps of a stretch with the cells that they must answer; a merged cell fails or not at its origin. */
function ofStretch(
  { steps }: Stretch,
  wanted: readonly (readonly string[])[],
  failed: FailedCells,
): Completeness {
  let answered = 0;
  let failing = 0;
  for (const step of steps) {
    for (const ids of wanted) {
      const state = stateOfStep(step, ids, failed);
      if (state === "given") answered += 1;
      else if (state === "failing") failing += 1;
    }
  }
  return total([{ answered, failing, required: wanted.length * steps.length }]);
}

/** missing: nothing stands there, or only what stands in for an answer; failing: what stands there fails a check. */
export type AnswerState = "given" | "failing" | "missing";

/** As good as the best of its cells. */
function stateOfStep(step: Step, ids: readonly string[], failed: FailedCells): AnswerState {
  let state: AnswerState = "missing";
  for (const facts of step) {
    for (const id of ids) {
      const own = stateOfCell(facts, id, failed);
      if (own === "given") return own;
      if (own === "failing") state = own;
    }
  }
  return state;
}

function stateOfCell(facts: RowFacts, id: string, failed: FailedCells): AnswerState {
  const kind = facts.kindOf(id);
  const cell = facts.cellOf(id);
  if (cell === undefined || kind === "blank" || kind === "placeholder") return "missing";
  return failed.has(cell.mergedFrom ?? cell.location) ? "failing" : "given";
}

type OfStretch = (stretch: Stretch, wanted: readonly (readonly string[])[]) => Completeness;

function ofTable(table: PlanTable, template: Template | undefined, of: OfStretch): Completeness {
  const spec = tableSpec(template, table);
  if (!isStarted(table)) return missingOnes(spec?.requirement === "required" ? 1 : 0);
  const wanted = wantedOf(table, spec);
  return total(stretchesOf(table).map((stretch) => of(stretch, wanted)));
}

function missingOnes(required: number): Completeness {
  return total([{ answered: 0, failing: 0, required }]);
}

/** Of what a step must answer, what the table has a column for. */
function wantedOf(table: PlanTable, spec: TemplateTable | undefined): readonly (readonly string[])[] {
  const present = new Set(table.columns.map((column) => column.id));
  return requiredOf(spec)
    .map((ids) => ids.filter((id) => present.has(id)))
    .filter((ids) => ids.length > 0);
}

/** One of the answers that completeness counts, and the cell to go to for it. */
export interface RequiredAnswer {
  readonly cell: PlanCell;
  readonly state: AnswerState;
}

/**
 * The answers that completeness counts in a table, step by step. Of alternatives, and of the rows of one step, it is
 * the cell that answers or fails; where all are empty, the first.
 */
export function requiredAnswers(
  table: PlanTable,
  template: Template | undefined,
  findings: readonly Finding[],
): readonly RequiredAnswer[] {
  const failed = new FailedCells(findings);
  const wanted = wantedOf(table, tableSpec(template, table));
  return stretchesOf(table).flatMap(({ steps }) =>
    steps.flatMap((step) =>
      wanted.flatMap((ids) => {
        const state = stateOfStep(step, ids, failed);
        const cells = step.flatMap((facts) =>
          ids.flatMap((id) => (stateOfCell(facts, id, failed) === state ? (facts.cellOf(id) ?? []) : [])),
        );
        return cells.slice(0, 1).map((cell) => ({ cell, state }));
      }),
    ),
  );
}

/**
 * A table: the required cells of the steps that are answered without a failing finding. One that nobody
 * started counts as one missing answer where it is required.
 */
export function tableCompleteness(
  table: PlanTable,
  template: Template | undefined,
  findings: readonly Finding[],
): Completeness {
  const failed = new FailedCells(findings);
  return ofTable(table, template, (stretch, wanted) => ofStretch(stretch, wanted, failed));
}

function ofPlan(plan: Plan, templates: readonly Template[], of: OfStretch): Completeness {
  const template = templateOf(plan, templates);
  const tables = plan.tables.map((table) => ofTable(table, template, of));
  const own = [...plan.fields, ...plan.prompts];
  const open = [...(template?.fields ?? []), ...(template?.prompts ?? [])].filter(({ id, requirement }) => {
    const fields = own.filter((field) => field.id === id);
    // Who mapped a document by hand said what there is in it of the template.
    if (requirement !== "required" || (plan.template.byHand && fields.length === 0)) return false;
    return fields.every((field) => isUnanswered(field.text));
  });
  return total([...tables, missingOnes(open.length)]);
}

/**
 * Plans: their tables, and one missing answer for each required field, question or table that nobody
 * answered or started. Of a document that was mapped by hand, only what it has a place for.
 */
export function completenessOf(
  plans: readonly Plan[],
  templates: readonly Template[],
  findings: readonly Finding[],
): Completeness {
  const failed = new FailedCells(findings);
  return total(
    plans.map((plan) => ofPlan(plan, templates, (stretch, wanted) => ofStretch(stretch, wanted, failed))),
  );
}

/** What is told of a stretch, and for which columns it was counted. */
const counted = new WeakMap<Told, { readonly wanted: string; readonly completeness: Completeness }>();

/** As `completenessOf`, from all that is told of the plans: what was counted before is not counted again. */
export function completenessOfTold(
  plans: readonly Plan[],
  templates: readonly Template[],
  told: readonly Told[],
): Completeness {
  const byStretch = new Map(told.map((part) => [part.stretch, part]));
  const of: OfStretch = (stretch, wanted) => {
    const part = byStretch.get(stretch);
    const known = part === undefined ? undefined : counted.get(part);
    const key = wanted.join(";");
    if (known?.wanted === key) return known.completeness;
    const completeness = ofStretch(stretch, wanted, new FailedCells(part?.findings ?? []));
    if (part !== undefined) counted.set(part, { wanted: key, completeness });
    return completeness;
  };
  return total(plans.map((plan) => ofPlan(plan, templates, of)));
}
