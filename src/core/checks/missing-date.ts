import { missingVerdict } from "./missing";
import type { CellCheck } from "./types";

/** A step without a day by which it is done. */
export const missingDate: CellCheck = {
  id: "missing-date",
  title: "Every step has a date",
  severity: "error",
  source: "Action Plan Companion",
  stage: "final",
  cause: "answer",
  rank: 12,
  scope: "cell",
  columns: "required",
  answers: "open",
  roles: ["due", "start"],
  messages: {
    fail: {
      message: "This step has no date yet under “{label}”.",
      why: "Without a date, nobody can tell whether the plan is on time.",
      fix: "Give a day, or at least a month and a year.",
    },
    placeholder: {
      outcome: "fail",
      message: "“{label}” still says “{text}”.",
      why: "Without a date, nobody can tell whether the plan is on time.",
      fix: "Put in your best estimate; it can be changed later.",
    },
    review: {
      message: "“{label}” says “{text}”. Does this step really have no date?",
      why: "The dates tell readers when each part of the plan is in place.",
      fix: "Give a day, or at least a month and a year.",
    },
    noColumn: {
      outcome: "review",
      message: "This table seems to have no column for dates.",
      why: "Without dates, nobody can tell whether the plan is on time.",
      fix: "Add a column for the date. If there is one, give it a heading that says so.",
    },
    pass: { message: "Every step has a date.", why: "", fix: "" },
  },
  missingColumn: { outcome: "review", message: "noColumn" },
  run: (context) => missingVerdict(context, { placeholder: "fail", dash: "fail", declined: "review" }),
};
