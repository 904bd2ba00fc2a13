import { missingVerdict } from "./missing";
import type { CellCheck } from "./types";

/** A step of which nobody has said what it needs. */
export const missingResources: CellCheck = {
  id: "missing-resources",
  title: "Every step says what it needs",
  severity: "error",
  source: "Action Plan Companion",
  stage: "final",
  cause: "answer",
  rank: 13,
  scope: "cell",
  columns: "required",
  roles: ["resources"],
  messages: {
    fail: {
      message: "It does not say what this step needs.",
      why: "Time, money or help that nobody planned for is where good steps get stuck.",
      fix: "Write what is needed, or “None needed”. If something is lacking, add a step that secures it.",
    },
    review: {
      message: "The resources say “{text}”. Is nothing needed, or is it not known yet?",
      why: "A reader cannot tell the two apart.",
      fix: "Write “None needed” if that is what you mean.",
    },
    noColumn: {
      message: "This table seems to have no column that says what each step needs.",
      why: "Time, money or help that nobody planned for is where good steps get stuck.",
      fix: "Add a column for the resources, or check that its heading says so.",
    },
    pass: { message: "Every step says what it needs.", why: "", fix: "" },
  },
  missingColumn: { outcome: "review", message: "noColumn" },
  run: (context) => missingVerdict(context, { placeholder: "pass", dash: "review", declined: "pass" }),
};
