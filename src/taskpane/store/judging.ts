import { catalogue, type CheckOptions, createChecker, operationalBy } from "../../core/checks";
import { hasTimeline, scheduleOf } from "../../core/guidance";
import { isUnanswered, type Plan, reuseRows } from "../../core/plan";
import { withPlanValues } from "../../core/state";
import { templateOf } from "../../core/templates";
import { type Found, progressOf, readingOf } from "./reading";
import type { PlanReading, Reading } from "./state";

/** Remembers what it found in rows that are read again. */
const check = createChecker();

/**
 * What we make of a document: values read, plans checked.
 *
 * @param asOf the day as of which dates are judged, YYYY-MM-DD
 * @param previous what was made of it before: what did not change since is not checked again
 */
export function judge(found: Found, asOf: string, previous?: Reading): Reading {
  const { snapshot, templates, stage = "final", settings, setAsides } = found;
  const options = { asOf, templates, stage, settings, setAsides };
  const plans = withPlanValues(found, snapshot).plans.map((plan) =>
    judgePlan(reuseRows(previous?.plans[plan.index]?.plan, plan), options),
  );
  return {
    ...readingOf(found, plans),
    judged: true,
    // Each plan knows of its own findings alone: what none of them needs is no longer needed.
    unusedSetAsides: setAsides.filter((entry) =>
      plans.every(({ check: { unused } }) => unused.includes(entry)),
    ),
  };
}

function judgePlan(plan: Plan, options: CheckOptions): PlanReading {
  const { templates } = options;
  const checked = check([plan], options);
  const rows = plan.tables.flatMap((table) => table.rows).filter((row) => !row.blank);
  const template = templateOf(plan, templates);
  const schedule = scheduleOf(plan, template, options.asOf);
  const answers = [...plan.fields, ...plan.prompts, ...rows.flatMap((row) => row.cells)];
  return {
    plan,
    ...progressOf(plan, templates, checked.findings),
    complete: checked.summary.complete,
    check: checked,
    scope: {
      rows: rows.length,
      answers: answers.filter((answer) => !isUnanswered(answer.text)).length,
      checks: catalogue.map(({ id, title }) => ({ id, title })),
    },
    schedule,
    timeline: hasTimeline(schedule),
    operational: operationalBy(plan, template),
  };
}
