import { isPastRow, progressOfRow, statusOf } from "./progress";
import { type Stretch, stretchesOfPlan, stretchMemory } from "./stretches";
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
  looksAt: "All steps whose date has passed, together",
  messages: {
    fail: {
      message: "{count} of {all} steps are past their date, and nothing says how they went.",
      why: "Readers cannot tell whether the work is late or just not reported.",
      fix: "Go through them with the team, and note for each one how it went.",
    },
    pass: { message: "Progress is reported.", why: "", fix: "" },
  },
  run: ({ plan, asOf }) => {
    const counts = stretchesOfPlan(plan).map((stretch) => countIn(stretch, asOf));
    const dated = counts.reduce((sum, count) => sum + count.dated, 0);
    const silent = counts.reduce((sum, count) => sum + count.silent, 0);
    if (silent < 2 || silent * 2 <= dated) return [];
    const data = { count: String(silent), all: String(dated) };
    const said = { outcome: "fail" as const, at: { plan: plan.index }, data };
    return [...new Set(counts.flatMap(({ spokenFor }) => spokenFor))].map((check): PlanVerdict => ({
      ...said,
      insteadOf: { check, message: "fail" },
    }));
  },
};

interface Counts {
  readonly dated: number;
  readonly silent: number;
  /** A table with a place for the status would get "missing-status", another one "overdue". */
  readonly spokenFor: readonly string[];
}

const memory = stretchMemory<Counts>();

function countIn(stretch: Stretch, asOf: string): Counts {
  return memory(stretch, asOf, () => {
    let [dated, silent] = [0, 0];
    const spokenFor = new Set<string>();
    for (const facts of stretch.actions) {
      if (facts.cell("due") === undefined) continue;
      dated += 1;
      if (!isPastRow(facts, asOf) || progressOfRow(facts) !== "silent") continue;
      silent += 1;
      spokenFor.add(statusOf(facts) === undefined ? "overdue" : "missing-status");
    }
    return { dated, silent, spokenFor: [...spokenFor] };
  });
}
