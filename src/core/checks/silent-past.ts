import type { PlanRow, PlanTable } from "../plan";
import { isPast, progressOf } from "./progress";
import { hasAction } from "./rows";
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
      why: "Either the plan is late, or nobody has noted yet what is done.",
      fix: "Go through the steps with the team and note for each how it went.",
    },
    pass: { message: "Progress is reported.", why: "", fix: "" },
  },
  run: ({ plan, asOf }) => {
    const rows = plan.tables.flatMap((table) =>
      table.rows.filter((row) => hasAction(table, row)).map((row) => ({ table, row })),
    );
    const dated = rows.filter(({ table }) => table.columns.some((column) => column.role === "due"));
    const silent = dated.filter(
      ({ table, row }) => isPast(table, row, asOf) && progressOf(table, row) === "silent",
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
function spokenFor(
  silent: readonly { readonly table: PlanTable; readonly row: PlanRow }[],
): readonly string[] {
  const ids = silent.map(({ table }) =>
    table.columns.some((column) => column.role === "status") ? "missing-status" : "overdue",
  );
  return [...new Set(ids)];
}
