import { daysBetween, type Plan } from "../plan";
import { fieldSpec, type Template } from "../templates";
import { dueOf } from "./progress";
import { actionRows, cellOfRole } from "./plan-rows";
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
  messages: {
    review: {
      message: "All {count} steps are due within {weeks} weeks.",
      why: "Dates along the way show early whether something has to be corrected.",
      fix: "Give earlier steps their own earlier dates, following the school year's own rhythm.",
    },
    late: {
      message: "No step is due before the middle of the plan's time.",
      why: "When the first date comes that late, little time is left to correct the course.",
      fix: "Add a date in the first half by which something can be seen.",
    },
    pass: { message: "The steps are spread over the plan's time.", why: "", fix: "" },
  },
  run: ({ plan, template }) => {
    const rows = actionRows(plan);
    const ends = rows.flatMap(({ table, row }) => dueOf(table, row)?.latest ?? []).sort();
    const [first, last] = [ends[0], ends.at(-1)];
    if (first === undefined || last === undefined || ends.length < ENOUGH) return [];
    const at = { plan: plan.index };
    if (daysBetween(first, last) <= WEEKS * 7) {
      return [{ outcome: "review", at, data: { count: String(ends.length), weeks: String(WEEKS) } }];
    }
    const begin = beginOf(plan, template);
    if (begin === undefined || begin >= first) return [];
    const late = daysBetween(begin, first) > daysBetween(begin, last) / 2;
    return late ? [{ outcome: "review", message: "late", at }] : [];
  },
};

/** The first day of the plan's time: its year, its earliest start, or the day on which it was written. */
function beginOf(plan: Plan, template: Template | undefined): string | undefined {
  const ofField = (role: string): string | undefined => {
    const field = plan.fields.find(({ id }) => fieldSpec(template, id)?.role === role);
    return field?.value?.kind === "date" ? field.value.earliest : undefined;
  };
  const starts = actionRows(plan).flatMap((row) => {
    const value = cellOfRole(row, "start")?.value;
    return value?.kind === "date" && value.earliest !== undefined ? [value.earliest] : [];
  });
  return ofField("period") ?? [...starts].sort()[0] ?? ofField("date");
}
