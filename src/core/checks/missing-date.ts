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
  roles: ["due", "start"],
  messages: {
    fail: {
      message: "No date is given for this step ({label}).",
      why: "Without a date nobody can tell whether the plan is on time, or when its results can be looked at.",
      fix: "Give a day, or at least a month and a year.",
    },
    placeholder: {
      message: "The date is still to be decided: “{text}”.",
      why: "Without a date nobody can tell whether the plan is on time, or when its results can be looked at.",
      fix: "Give your best estimate; it can be changed later.",
    },
    review: {
      message: "The date says “{text}”. Does this step really have no date?",
      why: "The last date of the plan is the day from which it is fully in operation.",
      fix: "Give a day, or at least a month and a year.",
    },
    noColumn: {
      message: "This table seems to have no column that says by when.",
      why: "Without dates nobody can tell whether the plan is on time.",
      fix: "Add a column for the date, or check that its heading says so.",
    },
    pass: { message: "Every step has a date.", why: "", fix: "" },
  },
  missingColumn: { outcome: "review", message: "noColumn" },
  run: (context) => missingVerdict(context, { placeholder: "fail", dash: "fail", declined: "review" }),
};
