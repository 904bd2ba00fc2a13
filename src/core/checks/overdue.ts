import { isPastRow, progressOfRow, statusOf } from "./progress";
import { NONE, type RowCheck } from "./types";

/** The date has passed, and nothing says that the step is done. */
export const overdue: RowCheck = {
  id: "overdue",
  title: "Steps whose date has passed are done",
  severity: "warning",
  source: "Action Plan Companion",
  stage: "final",
  cause: "late",
  rank: 42,
  scope: "row",
  looksAt: "Steps whose date has passed",
  messages: {
    fail: {
      message: "This step was due {text}, and nothing here says that it is done.",
      why: "Readers cannot tell whether the work is late or just not reported.",
      fix: "Note that it is done, or agree on a new date.",
    },
    open: {
      outcome: "fail",
      message: "This step was due {text}, and its status is “{status}”.",
      why: "The plan and the work no longer match.",
      fix: "Agree on a new date with the owner, and note what is holding it up.",
    },
    pass: { message: "Steps whose date has passed are done.", why: "", fix: "" },
  },
  run: ({ facts, asOf }) => {
    if (!facts.hasAction || !isPastRow(facts, asOf)) return NONE;
    const due = facts.placed("due");
    if (due === undefined) return NONE;
    const progress = progressOfRow(facts);
    const status = statusOf(facts);
    // A day before the step's own start is a slip, which date-order tells.
    const starts = facts.date("start")?.earliest;
    if (starts !== undefined && starts > (facts.date("due")?.latest ?? "")) return NONE;
    if (progress === "done") return NONE;
    if (progress === "silent") return status === undefined ? [{ outcome: "fail", ...due }] : NONE;
    const data = { status: status?.cell.text ?? "" };
    return [{ outcome: "fail", message: "open", ...due, data }];
  },
};
