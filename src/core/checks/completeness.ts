import type { CellLocation } from "../model";
import { isUnanswered, type Plan, type PlanTable } from "../plan";
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
  /** answered / required to two decimals, 0 where nothing is required yet; 1 only when nothing is missing. */
  readonly share: number;
}

function shareOf(answered: number, required: number): number {
  if (required === 0 || answered === 0) return 0;
  return answered === required ? 1 : Math.min(0.99, Math.round((answered * 100) / required) / 100);
}

function total(parts: readonly Pick<Completeness, "answered" | "required">[]): Completeness {
  const answered = parts.reduce((sum, part) => sum + part.answered, 0);
  const required = parts.reduce((sum, part) => sum + part.required, 0);
  return { answered, required, share: shareOf(answered, required) };
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
  for (const step of steps) for (const ids of wanted) if (isAnswered(step, ids, failed)) answered += 1;
  return total([{ answered, required: wanted.length * steps.length }]);
}

function isAnswered(step: Step, ids: readonly string[], failed: FailedCells): boolean {
  for (const facts of step) for (const id of ids) if (answers(facts, id, failed)) return true;
  return false;
}

function answers(facts: RowFacts, id: string, failed: FailedCells): boolean {
  const kind = facts.kindOf(id);
  const cell = facts.cellOf(id);
  if (cell === undefined || kind === "blank" || kind === "placeholder") return false;
  return !failed.has(cell.mergedFrom ?? cell.location);
}

type OfStretch = (stretch: Stretch, wanted: readonly (readonly string[])[]) => Completeness;

function ofTable(table: PlanTable, template: Template | undefined, of: OfStretch): Completeness {
  const spec = tableSpec(template, table);
  if (!isStarted(table)) return total([{ answered: 0, required: spec?.requirement === "required" ? 1 : 0 }]);
  const present = new Set(table.columns.map((column) => column.id));
  const wanted = requiredOf(spec).filter((ids) => ids.some((id) => present.has(id)));
  return total(stretchesOf(table).map((stretch) => of(stretch, wanted)));
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
  const given = [...plan.fields, ...plan.prompts].filter((field) => !isUnanswered(field.text));
  const open = [...(template?.fields ?? []), ...(template?.prompts ?? [])].filter(
    (spec) => spec.requirement === "required" && !given.some((field) => field.id === spec.id),
  );
  return total([...tables, { answered: 0, required: open.length }]);
}

/**
 * Plans: their tables, and one missing answer for each required field, question or table that nobody
 * answered or started.
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
