import { type CheckResult, completenessOf, type Finding, operationalBy, type Stage } from "../checks";
import { scheduleOf, whereOf } from "../guidance";
import { comparableText, inOneLine, locationKey } from "../model";
import { cellOf, isUnanswered, type Plan, type PlanTable } from "../plan";
import { tableSpec, type Template, templateOf } from "../templates";
import type { FindingKind, ReportedDocument, ReportedFinding, ReportedPlan, ReportedTable } from "./types";

/** A document's plans, and what was found in them. */
export interface Reportable {
  readonly file: string;
  readonly plans: readonly Plan[];
  readonly templates: readonly Template[];
  readonly stage: Stage;
  readonly checked: CheckResult;
}

function kindOf({ outcome, severity }: Finding): FindingKind {
  return outcome === "review" ? "review" : severity;
}

function findingOf(finding: Finding, plan: Plan): ReportedFinding {
  const { check, message, fix, location } = finding;
  return { kind: kindOf(finding), check, where: whereOf([plan], location), message, fix };
}

/** Tables in which nothing was written yet have no rows. */
function tableOf(
  table: PlanTable,
  template: Template | undefined,
  stepAt: ReadonlyMap<string, number>,
): ReportedTable {
  return {
    name: tableSpec(template, table)?.name ?? table.id,
    labels: table.columns.map(({ label }) => inOneLine(label)),
    rows: table.rows
      .filter(({ blank }) => !blank)
      .map((row) => {
        const step = stepAt.get(locationKey(row.location));
        const texts = table.columns.map(({ id }) => comparableText(cellOf(row, id)?.text ?? ""));
        return { texts, ...(step === undefined ? {} : { step }) };
      }),
  };
}

function planOf(plan: Plan, { templates, checked }: Reportable): ReportedPlan {
  const template = templateOf(plan, templates);
  const findings = checked.findings.filter(({ location }) => location.plan === plan.index);
  const { answered, required, share } = completenessOf([plan], templates, findings);
  const { steps, carriers } = scheduleOf(plan, template, checked.asOf);
  const operational = operationalBy(plan, template);
  const stepAt = new Map(steps.map(({ row }, index) => [locationKey(row), index]));
  return {
    title: inOneLine(plan.title),
    template: plan.template.name,
    complete: share,
    answered,
    required,
    ...(operational === undefined
      ? {}
      : { operationalBy: { day: operational.day, withoutDay: operational.withoutDay } }),
    answers: [...plan.fields, ...plan.prompts]
      .filter(({ text }) => !isUnanswered(text))
      .map(({ label, text }) => ({ label: inOneLine(label), text: comparableText(text) })),
    tables: plan.tables.map((table) => tableOf(table, template, stepAt)),
    steps: steps.map(({ step, owner, due, time, state }) => ({
      step,
      owner: owner?.text ?? "",
      due: due?.text ?? "",
      ...(time?.to === undefined ? {} : { day: time.to }),
      state,
    })),
    carriers: carriers.map(({ name, is, steps: own }) => ({ name, is, steps: own })),
    findings: findings.map((finding) => findingOf(finding, plan)),
  };
}

/** What a report says of a document: plain data, no more than the page shows. */
export function reportDocument(document: Reportable): ReportedDocument {
  const { file, plans, stage, checked } = document;
  return {
    file,
    stage,
    complete: checked.summary.complete,
    setAside: checked.setAside.length,
    plans: plans.map((plan) => planOf(plan, document)),
  };
}
