import { compareLocations, type Location } from "../model";
import { cellOf, type Plan, type PlanColumn, type PlanRow, type PlanTable } from "../plan";
import { columnSpec, tableSpec, templateOf } from "../templates";
import { catalogue } from "./catalogue";
import { completenessOf } from "./completeness";
import { stepsOf } from "./rows";
import {
  type CellContext,
  type Check,
  type CheckContext,
  type CheckOptions,
  type CheckResult,
  type Finding,
  type FindingLocation,
  type Severity,
  STAGES,
  type Verdict,
} from "./types";
import { fillIn } from "./wording";

/** A finding on its way, with what the later steps of the pipeline go by. */
interface Raised {
  readonly check: Check;
  readonly finding: Finding;
}

interface Subject {
  readonly at: FindingLocation;
  readonly text: string;
  readonly label: string;
  readonly source: string | undefined;
}

function raise(check: Check, verdict: Verdict, subject: Subject): readonly Raised[] {
  if (verdict.outcome === "pass") return [];
  const words = check.messages[verdict.message ?? verdict.outcome];
  const data = { text: subject.text, label: subject.label, ...verdict.data };
  const finding: Finding = {
    check: check.id,
    outcome: verdict.outcome,
    severity: verdict.severity ?? check.severity,
    message: fillIn(words?.message ?? check.title, data),
    why: fillIn(words?.why ?? "", data),
    fix: fillIn(words?.fix ?? "", data),
    source: subject.source ?? check.source,
    location: subject.at,
    text: subject.text,
  };
  return [{ check, finding }];
}

/** The contexts of one column's cells: in rows that have an action, or in every row that is not blank. */
function cellContexts(
  context: CheckContext,
  table: PlanTable,
  column: PlanColumn,
  all: boolean,
): readonly CellContext[] {
  const spec = columnSpec(tableSpec(context.template, table), column);
  const textsOf = (rows: readonly PlanRow[]): readonly string[] =>
    rows.map((row) => cellOf(row, column.id)?.text ?? "");
  const active = stepsOf(table).flatMap((step) => step.map((row) => ({ row, stepTexts: textsOf(step) })));
  const seen = new Set(all ? active.map(({ row }) => row) : table.rows);
  const rest = table.rows
    .filter((row) => !row.blank && !seen.has(row))
    .map((row) => ({ row, stepTexts: textsOf([row]) }));
  return [...active, ...rest].flatMap(({ row, stepTexts }) => {
    const cell = cellOf(row, column.id);
    return cell === undefined ? [] : [{ ...context, table, column, spec, row, cell, stepTexts }];
  });
}

function cellSubject({ plan, cell, column, spec }: CellContext): Subject {
  return {
    at: { plan: plan.index, ...(cell.mergedFrom ?? cell.location) },
    text: cell.text,
    label: column.label,
    source: spec?.prompt.source,
  };
}

function columnsFor(check: { readonly roles: readonly string[] }, table: PlanTable): readonly PlanColumn[] {
  return table.columns.filter((column) => check.roles.includes(column.role));
}

/** Required by the template, but the table has no column for it. */
function missingColumns(check: Check, context: CheckContext, table: PlanTable): readonly Raised[] {
  if (check.scope !== "cell" || check.missingColumn === undefined || stepsOf(table).length === 0) return [];
  const verdict = check.missingColumn;
  const absent = (tableSpec(context.template, table)?.columns ?? []).filter(
    (spec) =>
      spec.requirement === "required" &&
      check.roles.includes(spec.role) &&
      !table.columns.some((column) => column.id === spec.id),
  );
  return absent.flatMap((spec) =>
    raise(check, verdict, {
      at: { plan: context.plan.index, ...table.location },
      text: "",
      label: spec.label,
      source: spec.prompt.source,
    }),
  );
}

/** Required columns alone are asked for: an optional date may stay blank. */
function isAsked(check: Check, cell: CellContext): boolean {
  return check.scope !== "cell" || cell.spec === undefined || cell.spec.requirement === "required";
}

function runCheck(check: Check, context: CheckContext): readonly Raised[] {
  const { plan, template } = context;
  switch (check.scope) {
    case "plan":
      return check.run(context).flatMap((verdict) => {
        const field = template?.fields.find((entry) => entry.id === verdict.at.field);
        const subject = {
          at: verdict.at,
          text: verdict.text ?? "",
          label: field?.label ?? "",
          source: field?.prompt.source,
        };
        return raise(check, verdict, subject);
      });
    case "cell":
      return plan.tables.flatMap((table) => [
        ...missingColumns(check, context, table),
        ...columnsFor(check, table)
          .flatMap((column) => cellContexts(context, table, column, column.role === "action"))
          .filter((cell) => isAsked(check, cell))
          .flatMap((cell) => raise(check, check.run(cell), cellSubject(cell))),
      ]);
    case "answer":
      return [
        ...plan.fields.flatMap((field) => {
          const spec = template?.fields.find((entry) => entry.id === field.id);
          const at = { plan: plan.index, ...field.location, field: field.id };
          const subject = { at, text: field.text, label: field.label, source: spec?.prompt.source };
          return raise(check, check.run({ ...context, field, spec }), subject);
        }),
        ...plan.tables.flatMap((table) =>
          columnsFor(check, table)
            .flatMap((column) => cellContexts(context, table, column, true))
            .flatMap((cell) => raise(check, check.run(cell), cellSubject(cell))),
        ),
      ];
  }
}

/** One cause, one finding; a merged cell is spoken of once, at its origin. */
function distinct(raised: readonly Raised[]): readonly Raised[] {
  const seen = new Set<string>();
  return raised.filter(({ check, finding }) => {
    const { plan, table, row, column, paragraph, textBox, field, prompt } = finding.location;
    // Two fields may share a line; what is said of a whole table or plan are different matters.
    const whole = row === undefined && paragraph === undefined && field === undefined;
    const matter = whole ? check.id : check.cause;
    const key = [plan, table, row, column, paragraph, textBox, field, prompt, matter].join("/");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "tip"];

function placeOf({ table, row, column, paragraph, textBox }: FindingLocation): Location | undefined {
  if (paragraph !== undefined) return { paragraph, ...(textBox === undefined ? {} : { textBox }) };
  if (table === undefined) return undefined;
  if (row === undefined) return { table };
  return column === undefined ? { table, row } : { table, row, column };
}

/** Plan by plan, in document order, the gravest first at one place. */
function inOrder(a: Finding, b: Finding): number {
  if (a.location.plan !== b.location.plan) return a.location.plan - b.location.plan;
  const [left, right] = [placeOf(a.location), placeOf(b.location)];
  const whole = Number(right === undefined) - Number(left === undefined);
  if (whole !== 0) return whole;
  const order = left === undefined || right === undefined ? 0 : compareLocations(left, right);
  return order !== 0 ? order : SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

function findingsOf(plan: Plan, options: CheckOptions): readonly Finding[] {
  const stage = STAGES.indexOf(options.stage ?? "final");
  const context = { plan, template: templateOf(plan, options.templates), asOf: options.asOf };
  const raised = catalogue
    .filter((check) => STAGES.indexOf(check.stage) <= stage)
    .flatMap((check) => runCheck(check, context));
  return distinct(raised).map(({ finding }) => finding);
}

/**
 * Checks plans.
 *
 * @param plans as recognised
 * @param options the day as of which to judge, the templates that the plans follow, and the stage
 * @returns findings in document order with their summary. Never throws.
 */
export function check(plans: readonly Plan[], options: CheckOptions): CheckResult {
  const findings = plans.flatMap((plan) => findingsOf(plan, options)).sort(inOrder);
  const failed = (severity: Severity): number =>
    findings.filter((finding) => finding.outcome === "fail" && finding.severity === severity).length;
  return {
    asOf: options.asOf,
    summary: {
      errors: failed("error"),
      warnings: failed("warning"),
      tips: failed("tip"),
      review: findings.filter((finding) => finding.outcome === "review").length,
      complete: completenessOf(plans, options.templates, findings).share,
    },
    findings,
  };
}
