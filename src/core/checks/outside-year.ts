import { fieldSpec } from "../templates";
import { actionRows, atCell } from "./plan-rows";
import type { PlanCheck, PlanVerdict } from "./types";

/** A date that lies outside the year that the plan is for. */
export const outsideYear: PlanCheck = {
  id: "outside-plan-year",
  title: "Dates lie in the plan's year",
  severity: "warning",
  source: "pfs, the [Timeframe] of the title",
  stage: "drafting",
  cause: "answer",
  rank: 35,
  scope: "plan",
  messages: {
    review: {
      message: "{text} lies outside the time that this plan is for ({period}).",
      why: "It may be a slip of the year, or a row left over from last year's plan.",
      fix: "Check the year; if the date is right, say in the notes why it is in this plan.",
    },
    pass: { message: "Dates lie in the plan's year.", why: "", fix: "" },
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
