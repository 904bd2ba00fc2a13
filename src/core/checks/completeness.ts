import { locationKey } from "../model";
import { cellOf, isUnanswered, type Plan, type PlanCell, type PlanRow, type PlanTable } from "../plan";
import { type Template, type TemplateTable, tableSpec, templateOf } from "../templates";
import { isStarted, stepsOf } from "./rows";
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

function failedPlaces(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ outcome, location: { table, row, column } }) =>
      outcome === "fail" && table !== undefined && row !== undefined && column !== undefined
        ? [locationKey({ table, row, column })]
        : [],
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
  const spec = tableSpec(template, table);
  if (!isStarted(table)) return total([{ answered: 0, required: spec?.requirement === "required" ? 1 : 0 }]);
  const failed = failedPlaces(findings);
  const answers = (cell: PlanCell | undefined): boolean =>
    cell !== undefined &&
    !isUnanswered(cell.text) &&
    !failed.has(locationKey(cell.mergedFrom ?? cell.location));
  const present = new Set(table.columns.map((column) => column.id));
  const wanted = requiredOf(spec).filter((ids) => ids.some((id) => present.has(id)));
  const countStep = (step: readonly PlanRow[]): Pick<Completeness, "answered" | "required"> => ({
    answered: wanted.filter((ids) => ids.some((id) => step.some((row) => answers(cellOf(row, id))))).length,
    required: wanted.length,
  });
  return total(stepsOf(table).map(countStep));
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
  const ofPlan = (plan: Plan): Completeness => {
    const template = templateOf(plan, templates);
    const own = findings.filter((finding) => finding.location.plan === plan.index);
    const tables = plan.tables.map((table) => tableCompleteness(table, template, own));
    const given = [...plan.fields, ...plan.prompts].filter((field) => !isUnanswered(field.text));
    const open = [...(template?.fields ?? []), ...(template?.prompts ?? [])].filter(
      (spec) => spec.requirement === "required" && !given.some((field) => field.id === spec.id),
    );
    return total([...tables, { answered: 0, required: open.length }]);
  };
  return total(plans.map(ofPlan));
}
