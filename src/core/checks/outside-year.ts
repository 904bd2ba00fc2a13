import { fieldSpec } from "../templates";
import { actionRows, atCell, cellOfRole } from "./plan-rows";
import type { PlanCheck } from "./types";

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
    return actionRows(plan).flatMap((row) =>
      (["start", "due"] as const).flatMap((role) => {
        const cell = cellOfRole(row, role);
        const date = cell?.value?.kind === "date" ? cell.value : undefined;
        if (cell === undefined || date?.latest === undefined || date.earliest === undefined) return [];
        if (date.latest >= from && date.earliest <= to) return [];
        return [{ outcome: "review" as const, ...atCell(plan, cell), data: { period: period.text } }];
      }),
    );
  },
};
