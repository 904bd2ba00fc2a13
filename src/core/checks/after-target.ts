import { questionSpec } from "../templates";
import type { PlanCell } from "../plan";
import { atCell } from "./plan-rows";
import type { RowFacts } from "./row-facts";
import { type Stretch, stretchesOfPlan, stretchMemory } from "./stretches";
import type { PlanCheck } from "./types";

/** The last activity ends after the day by which the target is to be reached. */
export const afterTarget: PlanCheck = {
  id: "after-target-date",
  title: "The work ends before its target is due",
  severity: "warning",
  source: "cadre, 3 and Activities Planning Worksheet",
  stage: "early",
  cause: "target-date",
  rank: 36,
  scope: "plan",
  looksAt: "The dates of the steps, beside the date in the plan's target",
  messages: {
    review: {
      message: "This ends {text}, after the date in your target ({target}).",
      why: "Work that ends later cannot help to reach the target in time.",
      fix: "Move one of the two dates, or note why this activity comes after the target.",
    },
    pass: { message: "The work ends before its target is due.", why: "", fix: "" },
  },
  run: ({ plan, template }) => {
    const targets = plan.prompts.flatMap(({ id, value }) =>
      questionSpec(template, id)?.role === "target" && value?.kind === "measure" && value.timeFrame
        ? [value.timeFrame]
        : [],
    );
    const [target] = targets.filter((frame) => frame.date?.latest !== undefined);
    const until = target?.date?.latest;
    if (target === undefined || until === undefined) return [];
    let last: Due | undefined;
    for (const stretch of stretchesOfPlan(plan)) {
      const own = lastDue(stretch);
      if (own !== undefined && own.latest > (last?.latest ?? until)) last = own;
    }
    if (last === undefined) return [];
    return [{ outcome: "review", ...atCell(plan, last.facts, last.cell), data: { target: target.text } }];
  },
};

interface Due {
  readonly facts: RowFacts;
  readonly cell: PlanCell;
  readonly latest: string;
}

const memory = stretchMemory<Due | undefined>();

/** The first of the cells with the last date. */
function lastDue(stretch: Stretch): Due | undefined {
  return memory(stretch, "", () => {
    let last: Due | undefined;
    for (const facts of stretch.actions) {
      const cell = facts.cell("due");
      const latest = facts.date("due")?.latest;
      if (cell === undefined || latest === undefined) continue;
      if (last === undefined || latest > last.latest) last = { facts, cell, latest };
    }
    return last;
  });
}
