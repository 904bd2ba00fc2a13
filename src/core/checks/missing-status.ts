import { isPastRow, progressOfRow, statusOf } from "./progress";
import { NONE, type RowCheck } from "./types";

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
  run: ({ facts, asOf }) => {
    if (!facts.hasAction || !isPastRow(facts, asOf)) return NONE;
    const status = statusOf(facts);
    if (status === undefined || progressOfRow(facts) !== "silent") return NONE;
    return [{ outcome: "fail", ...status, data: { due: facts.cell("due")?.text ?? "" } }];
  },
};
