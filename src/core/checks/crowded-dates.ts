import { daysBetween, type Plan } from "../plan";
import { fieldSpec, type Template } from "../templates";
import type { RowFacts } from "./row-facts";
import { stretchesOfPlan, stretchMemory } from "./stretches";
import type { PlanCheck } from "./types";

/** Fewer dates than this say nothing about a plan's rhythm. */
const ENOUGH = 4;
const WEEKS = 3;

/** All of the plan is due at once, or everything comes late. */
export const crowdedDates: PlanCheck = {
  id: "crowded-dates",
  title: "The steps are spread over the plan's time",
  severity: "tip",
  source: "sample-process, Step 5",
  stage: "final",
  cause: "rhythm",
  rank: 52,
  scope: "plan",
  looksAt: "The dates of all steps together",
  messages: {
    review: {
      message: "All {count} steps are due within {weeks} weeks.",
      why: "Earlier dates show whether the plan works while there is still time to change course.",
      fix: "Give some steps earlier dates that fit the school year.",
    },
    late: {
      outcome: "review",
      message: "No step is due in the first half of the plan's time.",
      why: "When the first date comes this late, little time is left to change course.",
      fix: "Add an earlier date by which some progress can be seen.",
    },
    pass: { message: "The steps are spread over the plan's time.", why: "", fix: "" },
  },
  run: ({ plan, template }) => {
    const ends = spanOf(plan, "due");
    const { first, last, count } = ends;
    if (first === undefined || last === undefined || count < ENOUGH) return [];
    const at = { plan: plan.index };
    if (daysBetween(first, last) <= WEEKS * 7) {
      return [{ outcome: "review", at, data: { count: String(count), weeks: String(WEEKS) } }];
    }
    const begin = beginOf(plan, template);
    if (begin === undefined || begin >= first) return [];
    const late = daysBetween(begin, first) > daysBetween(begin, last) / 2;
    return late ? [{ outcome: "review", message: "late", at }] : [];
  },
};

interface Span {
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly count: number;
}

const DAYS = {
  start: (facts: RowFacts) => facts.date("start")?.earliest,
  due: (facts: RowFacts) => facts.date("due")?.latest,
};
const memories = { start: stretchMemory<Span>(), due: stretchMemory<Span>() };

/** The first and the last day that the steps' rows tell. */
function spanOf(plan: Plan, role: "start" | "due"): Span {
  const spans = stretchesOfPlan(plan).map((stretch) =>
    memories[role](stretch, "", () => {
      const of = DAYS[role];
      return joined(stretch.actions, (facts) => {
        const day = of(facts);
        return day === undefined ? NO_DAYS : { first: day, last: day, count: 1 };
      });
    }),
  );
  return joined(spans, (span) => span);
}

const NO_DAYS: Span = { first: undefined, last: undefined, count: 0 };

/** The time from the first to the last of several spans. */
function joined<T>(parts: readonly T[], spanIn: (part: T) => Span): Span {
  let { first, last, count } = NO_DAYS;
  for (const part of parts) {
    const span = spanIn(part);
    if (span.first !== undefined && (first === undefined || span.first < first)) first = span.first;
    if (span.last !== undefined && (last === undefined || span.last > last)) last = span.last;
    count += span.count;
  }
  return { first, last, count };
}

/** The first day of the plan's time: its year, its earliest start, or the day on which it was written. */
function beginOf(plan: Plan, template: Template | undefined): string | undefined {
  const ofField = (role: string): string | undefined => {
    const field = plan.fields.find(({ id }) => fieldSpec(template, id)?.role === role);
    return field?.value?.kind === "date" ? field.value.earliest : undefined;
  };
  const starts = spanOf(plan, "start");
  return ofField("period") ?? starts.first ?? ofField("date");
}
