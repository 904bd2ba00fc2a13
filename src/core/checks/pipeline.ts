import type { Plan, PlanTable } from "../plan";
import { tableSpec, templateOf } from "../templates";
import { catalogue } from "./catalogue";
import { completenessOf } from "./completeness";
import { withOwnKeys } from "./keys";
import { raise, type Raised } from "./raise";
import { rowFindings, RowMemory } from "./row-findings";
import { stepsOf } from "./rows";
import { splitSetAsides } from "./set-asides";
import { inOrder, joined } from "./settle";
import {
  type AnswerCheck,
  type Check,
  type CheckContext,
  type CheckOptions,
  type CheckResult,
  type Finding,
  type PlanCheck,
  type Severity,
  STAGES,
} from "./types";

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
  const { plan } = context;
  return absent.flatMap((spec) =>
    raise(check, verdict, {
      at: { plan: plan.index, ...table.location },
      text: "",
      label: spec.label,
      source: spec.prompt.source,
      about: [plan.template.id, table.id, spec.id],
    }),
  );
}

function ofPlan(check: PlanCheck, context: CheckContext): readonly Raised[] {
  const { plan, template } = context;
  return check.run(context).flatMap((verdict) => {
    const { at, text = "", about = "", insteadOf } = verdict;
    const field = template?.fields.find((entry) => entry.id === at.field);
    const question = template?.prompts.find((entry) => entry.id === at.prompt);
    const spec = field ?? question;
    const whole = at.row === undefined && at.paragraph === undefined;
    const parts = [plan.template.id, whole ? plan.title : "", at.field ?? at.prompt ?? "", about];
    const subject = { at, text, label: spec?.label ?? "", source: spec?.prompt.source, about: parts };
    const raised = raise(check, verdict, subject);
    return insteadOf === undefined ? raised : raised.map((entry) => ({ ...entry, insteadOf }));
  });
}

/** Answers outside the tables' rows. */
function ofAnswers(check: AnswerCheck, context: CheckContext): readonly Raised[] {
  const { plan, template } = context;
  const fields = plan.fields.map((field) => {
    const spec = template?.fields.find((entry) => entry.id === field.id);
    return { field, spec, verdict: check.run({ ...context, field, spec }), name: { field: field.id } };
  });
  const prompts = plan.prompts.map((field) => {
    const spec = template?.prompts.find((entry) => entry.id === field.id);
    return { field, spec, verdict: check.run({ ...context, field, spec }), name: { prompt: field.id } };
  });
  return [...fields, ...prompts].flatMap(({ field, spec, verdict, name }) =>
    raise(check, verdict, {
      at: { plan: plan.index, ...field.location, ...name },
      text: field.text,
      label: field.label,
      source: spec?.prompt.source,
      about: [plan.template.id, field.id],
    }),
  );
}

function findingsOf(
  plan: Plan,
  wanted: readonly Check[],
  options: CheckOptions,
  memory: RowMemory,
): readonly Finding[] {
  const template = templateOf(plan, options.templates);
  const { asOf, stage = "final", settings = {} } = options;
  const context = { plan, template, asOf, stage, settings };
  const off = template?.checks?.off ?? [];
  const checks = off.length === 0 ? wanted : wanted.filter((check) => !off.includes(check.id));
  const others = checks.flatMap((check): readonly Raised[] => {
    if (check.scope === "plan") return ofPlan(check, context);
    const columns = plan.tables.flatMap((table) => missingColumns(check, context, table));
    return check.scope === "answer" ? [...columns, ...ofAnswers(check, context)] : columns;
  });
  const rows = plan.tables.flatMap((table) =>
    rowFindings(checks, context, table, tableSpec(template, table), memory),
  );
  return withOwnKeys(
    joined(rows, others)
      .map(({ finding }) => finding)
      .sort(inOrder),
  );
}

/** A checker remembers what it found in rows; see `createChecker`. */
export type Checker = (plans: readonly Plan[], options: CheckOptions) => CheckResult;

/**
 * A function that checks plans and remembers what it found in each row: where rows are the same objects as the
 * last time, their checks do not run again.
 *
 * @param checks the checks to run, in any order
 */
export function createChecker(checks: readonly Check[] = catalogue): Checker {
  const memory = new RowMemory();
  return (plans, options) => {
    const stage = STAGES.indexOf(options.stage ?? "final");
    const off = options.settings?.off ?? [];
    const wanted = checks.filter((check) => STAGES.indexOf(check.stage) <= stage && !off.includes(check.id));
    const all = plans.flatMap((plan) => findingsOf(plan, wanted, options, memory));
    const ran = wanted.map(({ id }) => id);
    const { findings, setAside, unused } = splitSetAsides(all, options.setAsides ?? [], ran);
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
      setAside,
      unused,
    };
  };
}

/**
 * Checks plans.
 *
 * @param plans as recognised
 * @param options the day as of which to judge, the templates that the plans follow, the stage, the settings, and
 *   what was set aside
 * @returns findings in document order with their summary. Never throws.
 */
export function check(plans: readonly Plan[], options: CheckOptions): CheckResult {
  return createChecker()(plans, options);
}
