import { isBlankPlan, isStarted } from "./rows";
import type { PlanCheck } from "./types";

/** A part that nobody started: one line, not a finding for each cell. */
export const emptySection: PlanCheck = {
  id: "empty-section",
  title: "Every part is started",
  severity: "tip",
  source: "Action Plan Companion",
  stage: "drafting",
  cause: "section",
  rank: 30,
  scope: "plan",
  messages: {
    start: {
      message: "Start here: nothing is filled in yet.",
      why: "This is a blank copy of the template, so there is nothing to check.",
      fix: "Begin with the first required answer; the guide shows you where.",
    },
    fail: {
      message: "{label}: not started.",
      why: "This part of the plan has no entry yet.",
      fix: "Add a first entry, or leave it if it is somebody else's turn.",
    },
    pass: { message: "Every part is started.", why: "", fix: "" },
  },
  run: ({ plan, template }) => {
    if (isBlankPlan(plan)) return [{ outcome: "fail", message: "start", at: { plan: plan.index } }];
    return plan.tables.flatMap((table) => {
      const spec = template?.tables.find((entry) => entry.id === table.id);
      if (isStarted(table) || spec?.requirement === "optional") return [];
      const at = { plan: plan.index, table: table.location.table };
      return [{ outcome: "fail" as const, at, data: { label: spec?.name ?? table.id } }];
    });
  },
};
