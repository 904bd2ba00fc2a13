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
      const days = stretch.actions.flatMap((facts) => DAYS[role](facts) ?? []);
      return { first: least(days), last: least(days, -1), count: days.length };
    }),
  );
  return {
    first: least(spans.flatMap(({ first }) => first ?? [])),
    last: least(
      spans.flatMap(({ last }) => last ?? []),
      -1,
    ),
    count: spans.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The first of some days; the last, where the order is turned around. */
function least(days: readonly string[], order: 1 | -1 = 1): string | undefined {
  let found: string | undefined;
  for (const day of days) {
    if (found === undefined || (order === 1 ? day < found : day > found)) found = day;
  }
  return found;
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
