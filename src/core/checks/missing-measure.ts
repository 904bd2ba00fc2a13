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
  roles: ["measure"],
  messages: {
    fail: {
      message: "It does not say how anyone will know that this step is fully carried out.",
      why: "Without a measure a step is done whenever somebody says so.",
      fix: "Give a figure, or name something that one can see is finished.",
    },
    review: {
      message: "The measure says “{text}”. Can nobody tell when this step is done?",
      why: "Each step needs at least one sign by which readers know that it was carried out.",
      fix: "Give a figure, or name something that one can see is finished.",
    },
    noColumn: {
      message: "This table seems to have no column that says how one can tell that a step is done.",
      why: "Without a measure a step is done whenever somebody says so.",
      fix: "Add a column for the measure, or check that its heading says so.",
    },
    pass: { message: "Every step has a measure.", why: "", fix: "" },
  },
  missingColumn: { outcome: "review", message: "noColumn" },
  run: (context) => missingVerdict(context, { placeholder: "pass", dash: "fail", declined: "review" }),
};
