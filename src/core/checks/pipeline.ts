import { answerKind, type Plan, type PlanTable } from "../plan";
import { tableSpec, type Template, templateOf } from "../templates";
import { catalogue } from "./catalogue";
import { completenessOf, completenessOfTold } from "./completeness";
import { PlanMemory } from "./plan-memory";
import { raise, type Raised } from "./raise";
import { rowFindings } from "./row-findings";
import { RowMemory } from "./row-memory";
import { hasAction } from "./rows";
import { splitSetAsides } from "./set-asides";
import { joined } from "./settle";
import { countsOf, inSequence, sumOf, type Told } from "./told";
import {
  type AnswerCheck,
  type Check,
  type CheckContext,
  type CheckOptions,
  type CheckResult,
  type FieldContext,
  lookedAt,
  NONE,
  PASS,
  type PlanCheck,
  type PlanVerdict,
  type PromptContext,
  STAGES,
  type Verdict,
} from "./types";

/** Required by the template, but the table has no column for it. */
function missingColumns(check: Check, context: CheckContext, table: PlanTable): readonly Raised[] {
  if (check.scope !== "cell" || check.missingColumn === undefined) return [];
  if (!table.rows.some((row) => hasAction(table, row))) return [];
  const verdict = check.missingColumn;
  const absent = (tableSpec(context.template, table)?.columns ?? []).filter(
    (spec) =>
      spec.requirement === "required" &&
      check.roles.includes(spec.role) &&
      !table.columns.some((column) => column.id === spec.id),
  );
  const { plan } = context;
  return absent.flatMap(
    (spec) =>
      raise(check, verdict, {
        at: { plan: plan.index, ...table.location },
        text: "",
        label: spec.label,
        source: spec.prompt.source,
        about: [plan.template.id, table.id, spec.id],
      }) ?? NONE,
  );
}

/** What a plan check says of single rows stays the same object while its verdict does. */
function ofPlan(check: PlanCheck, context: CheckContext, memory: PlanMemory): readonly Raised[] {
  return check.run(context).flatMap((verdict) => {
    const raised = (): Raised | undefined => raisePlan(check, verdict, context);
    return (verdict.at.row === undefined ? raised() : memory.recall(check, verdict, context, raised)) ?? NONE;
  });
}

function raisePlan(
  check: PlanCheck,
  verdict: PlanVerdict,
  { plan, template }: CheckContext,
): Raised | undefined {
  const { at, text = "", about = "", insteadOf } = verdict;
  const field = template?.fields.find((entry) => entry.id === at.field);
  const question = template?.prompts.find((entry) => entry.id === at.prompt);
  const spec = field ?? question;
  const whole = at.row === undefined && at.paragraph === undefined;
  const parts = [plan.template.id, whole ? plan.title : "", at.field ?? at.prompt ?? "", about];
  const subject = { at, text, label: spec?.label ?? "", source: spec?.prompt.source, about: parts };
  const raised = raise(check, verdict, subject);
  return insteadOf === undefined || raised === undefined ? raised : { ...raised, insteadOf };
}

/** Answers outside the tables' rows. */
function ofAnswers(check: AnswerCheck, context: CheckContext): readonly Raised[] {
  const { plan, template } = context;
  const judge = (of: FieldContext | PromptContext): Verdict =>
    check.answers === undefined || check.answers === lookedAt(of.kind) ? check.run(of) : PASS;
  const fields = plan.fields.map((field) => {
    const spec = template?.fields.find((entry) => entry.id === field.id);
    return {
      field,
      spec,
      verdict: judge({ ...context, field, kind: answerKind(field.text), spec }),
      name: { field: field.id },
    };
  });
  const prompts = plan.prompts.map((field) => {
    const spec = template?.prompts.find((entry) => entry.id === field.id);
    return {
      field,
      spec,
      verdict: judge({ ...context, field, kind: answerKind(field.text), spec }),
      name: { prompt: field.id },
    };
  });
  return [...fields, ...prompts].flatMap(
    ({ field, spec, verdict, name }) =>
      raise(check, verdict, {
        at: { plan: plan.index, ...field.location, ...name },
        text: field.text,
        label: field.label,
        source: spec?.prompt.source,
        about: [plan.template.id, field.id],
      }) ?? NONE,
  );
}

/** What a checker found the last time. */
interface Memory {
  readonly rows: RowMemory;
  readonly plans: PlanMemory;
}

function toldOf(
  plan: Plan,
  wanted: readonly Check[],
  options: CheckOptions,
  memory: Memory,
): readonly Told[] {
  const template = templateOf(plan, options.templates);
  const { asOf, stage = "final", settings = {} } = options;
  const context = { plan, template, asOf, stage, settings };
  const off = leftOutBy(template);
  const checks = off.length === 0 ? wanted : wanted.filter((check) => !off.includes(check.id));
  const others = checks.flatMap((check): readonly Raised[] => {
    if (check.scope === "plan") return ofPlan(check, context, memory.plans);
    const columns = plan.tables.flatMap((table) => missingColumns(check, context, table));
    return check.scope === "answer" ? [...columns, ...ofAnswers(check, context)] : columns;
  });
  const blocks = plan.tables.flatMap((table) =>
    rowFindings(checks, context, table, tableSpec(template, table), memory.rows),
  );
  return joined(blocks, others);
}

/** True where a check runs at this stage under these settings; a template may leave it out all the same. */
export function runs(
  check: Check,
  { stage = "final", settings }: Pick<CheckOptions, "stage" | "settings">,
): boolean {
  return STAGES.indexOf(check.stage) <= STAGES.indexOf(stage) && settings?.off?.includes(check.id) !== true;
}

/** The ids of the checks that a template leaves out. */
export function leftOutBy(template: Template | undefined): readonly string[] {
  return template?.checks?.off ?? [];
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
  const memory: Memory = { rows: new RowMemory(), plans: new PlanMemory() };
  return (plans, options) => {
    const wanted = checks.filter((check) => runs(check, options));
    const told = plans.map((plan) => toldOf(plan, wanted, options, memory));
    const [first = [], ...others] = told.map(inSequence);
    const all = others.length === 0 ? first : [first, ...others].flat();
    const ran = wanted.map(({ id }) => id);
    const { findings, setAside, unused } = splitSetAsides(all, options.setAsides ?? [], ran);
    // What nobody set aside was counted part by part.
    const whole = setAside.length === 0;
    const counts = whole ? sumOf(told.flat().map((part) => part.counts)) : countsOf(findings);
    const { share } = whole
      ? completenessOfTold(plans, options.templates, told.flat())
      : completenessOf(plans, options.templates, findings);
    const summary = { ...counts, complete: share };
    return { asOf: options.asOf, summary, findings, setAside, unused };
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
