import { isPast, progressOf, statusOf } from "./progress";
import { factsOf } from "./row-facts";
import type { RowCheck } from "./types";

/** The date has passed, there is a place for the status, and nothing stands in it. */
export const missingStatus: RowCheck = {
  id: "missing-status",
  title: "Steps whose date has passed have a status",
  severity: "warning",
  source: "Action Plan Companion",
  stage: "final",
  cause: "answer",
  rank: 15,
  scope: "row",
  looksAt: "The status of steps whose date has passed",
  messages: {
    fail: {
      message: "The date of this step has passed ({due}), and its status is blank.",
      why: "The status answers the first question of every review: is the work getting done?",
      fix: "Write how it went, in the words your plan uses, such as “Met” or “Not met”.",
    },
    pass: { message: "Steps whose date has passed have a status.", why: "", fix: "" },
  },
  run: ({ table, row, hasAction, cellFor, asOf }) => {
    const status = statusOf(factsOf(table, row));
    if (status === undefined || !hasAction || !isPast(table, row, asOf)) return [];
    if (progressOf(table, row) !== "silent") return [];
    return [{ outcome: "fail", ...status, data: { due: cellFor("due")?.cell.text ?? "" } }];
  },
};
