import type { PlanCell } from "../plan";
import { fieldSpec } from "../templates";
import { atCell } from "./plan-rows";
import type { RowFacts } from "./row-facts";
import { stretchesOfPlan, stretchMemory } from "./stretches";
import type { PlanCheck, PlanVerdict } from "./types";

/** A date that lies outside the year that the plan is for. */
export const outsideYear: PlanCheck = {
  id: "outside-plan-year",
  title: "Dates are in the plan's year",
  severity: "warning",
  source: "pfs, the [Timeframe] of the title",
  stage: "drafting",
  cause: "late",
  rank: 35,
  scope: "plan",
  looksAt: "Start and end dates, where the plan says for which year it is",
  messages: {
    review: {
      message: "{text} is outside the time this plan covers ({period}).",
      why: "The year may be a slip, or the row may be left over from an earlier plan.",
      fix: "Check the year. If the date is right, note why it belongs in this plan.",
    },
    pass: { message: "Dates are in the plan's year.", why: "", fix: "" },
  },
  run: ({ plan, template }) => {
    const period = plan.fields.find(({ id }) => fieldSpec(template, id)?.role === "period");
    const value = period?.value?.kind === "date" ? period.value : undefined;
    const [from, to] = [value?.earliest, value?.latest];
    if (period === undefined || from === undefined || to === undefined) return [];
    const data = { period: period.text };
    const key = [plan.index, from, to, period.text].join(" ");
    return stretchesOfPlan(plan).flatMap((stretch) =>
      memory(stretch, key, () =>
        stretch.actions.flatMap((facts) =>
          cellsOutside(facts, from, to).map((cell) => ({
            outcome: "review",
            ...atCell(plan, facts, cell),
            data,
          })),
        ),
      ),
    );
  },
};

const memory = stretchMemory<readonly PlanVerdict[]>();

function cellsOutside(facts: RowFacts, from: string, to: string): readonly PlanCell[] {
  return (["start", "due"] as const).flatMap((role) => {
    const { earliest, latest, assumed } = facts.date(role) ?? {};
    const cell = facts.cell(role);
    if (cell === undefined || earliest === undefined || latest === undefined) return [];
    // A season's days are our guess, and another check asks for them.
    if (assumed?.includes("calendar") === true) return [];
    return latest >= from && earliest <= to ? [] : [cell];
  });
}
