import { fieldSpec } from "../templates";
import { actionRows, atCell } from "./plan-rows";
import type { PlanCheck, PlanVerdict } from "./types";

/** A date that lies outside the year that the plan is for. */
export const outsideYear: PlanCheck = {
  id: "outside-plan-year",
  title: "Dates are in the plan's year",
  severity: "warning",
  source: "pfs, the [Timeframe] of the title",
  stage: "drafting",
  cause: "answer",
  rank: 35,
  scope: "plan",
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
    const verdicts: PlanVerdict[] = [];
    for (const { facts } of actionRows(plan)) {
      for (const role of ["start", "due"] as const) {
        const { earliest, latest } = facts.date(role) ?? {};
        const cell = facts.cell(role);
        if (cell === undefined || earliest === undefined || latest === undefined) continue;
        if (latest >= from && earliest <= to) continue;
        verdicts.push({ outcome: "review", ...atCell(plan, cell), data: { period: period.text } });
      }
    }
    return verdicts;
  },
};
