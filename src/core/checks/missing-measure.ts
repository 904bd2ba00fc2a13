import { missingVerdict } from "./missing";
import type { CellCheck } from "./types";

/** A step of which nobody could tell that it was done. */
export const missingMeasure: CellCheck = {
  id: "missing-measure",
  title: "Every step has a measure",
  severity: "error",
  source: "Action Plan Companion",
  stage: "final",
  cause: "answer",
  rank: 14,
  scope: "cell",
  columns: "required",
  answers: "open",
  roles: ["measure"],
  messages: {
    fail: {
      message: "Nothing here says how you will know that this step is done.",
      why: "Without a measure, people may disagree about whether a step is done.",
      fix: "Give a figure, such as “90% of teachers trained”, or name what will be there to see, such as “schedule posted”.",
    },
    review: {
      message: "“{label}” says “{text}”. How will you know that this step is done?",
      why: "Each step needs at least one sign that it was carried out.",
      fix: "Give a figure, such as “90% of teachers trained”, or name what will be there to see, such as “schedule posted”.",
    },
    noColumn: {
      outcome: "review",
      message: "This table seems to have no column for measures.",
      why: "Without a measure, people may disagree about whether a step is done.",
      fix: "Add a column that says how you will know that a step is done. If there is one, give it a heading that says so.",
    },
    pass: { message: "Every step has a measure.", why: "", fix: "" },
  },
  missingColumn: { outcome: "review", message: "noColumn" },
  run: (context) => missingVerdict(context, { placeholder: "pass", dash: "fail", declined: "review" }),
};
