import { actionRows, type TableRow } from "./plan-rows";
import { isPast, progressOf, statusOf } from "./progress";
import type { PlanCheck, PlanVerdict } from "./types";

/** A plan that nobody has reported on says so once, not on each of its rows. */
export const silentPast: PlanCheck = {
  id: "overdue",
  title: "Progress is reported",
  severity: "warning",
  source: "Action Plan Companion",
  stage: "final",
  cause: "late",
  rank: 40,
  scope: "plan",
  messages: {
    fail: {
      message: "{count} of {all} steps are past their date, and nothing says how they went.",
      why: "Readers cannot tell whether the work is late or just not reported.",
      fix: "Go through them with the team, and note for each one how it went.",
    },
    pass: { message: "Progress is reported.", why: "", fix: "" },
  },
  run: ({ plan, asOf }) => {
    const dated = actionRows(plan).filter(({ facts }) => facts.cell("due") !== undefined);
    const silent = dated.filter(
      ({ table, facts: { row } }) => isPast(table, row, asOf) && progressOf(table, row) === "silent",
    );
    if (silent.length < 2 || silent.length * 2 <= dated.length) return [];
    const data = { count: String(silent.length), all: String(dated.length) };
    const said = { outcome: "fail" as const, at: { plan: plan.index }, data };
    return spokenFor(silent).map((check): PlanVerdict => ({
      ...said,
      insteadOf: { check, message: "fail" },
    }));
  },
};

/** A table with a place for the status would get "missing-status", another one "overdue". */
function spokenFor(silent: readonly TableRow[]): readonly string[] {
  const ids = silent.map(({ facts }) => (statusOf(facts) === undefined ? "overdue" : "missing-status"));
  return [...new Set(ids)];
}
