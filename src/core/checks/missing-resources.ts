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
  answers: "open",
  roles: ["resources"],
  messages: {
    fail: {
      message: "Nothing here says what this step needs.",
      why: "Good steps get stuck on time, money or help that nobody planned for.",
      fix: "Write what is needed, or “None needed”. If something is missing, add a step to secure it.",
    },
    review: {
      message: "“{label}” says “{text}”. Is nothing needed, or does nobody know yet?",
      why: "Readers cannot tell the two apart.",
      fix: "Write “None needed” if that is what you mean, or else what is needed.",
    },
    noColumn: {
      outcome: "review",
      message: "This table seems to have no column for resources.",
      why: "Good steps get stuck on time, money or help that nobody planned for.",
      fix: "Add a column for what each step needs. If there is one, give it a heading that says so.",
    },
    pass: { message: "Every step says what it needs.", why: "", fix: "" },
  },
  missingColumn: { outcome: "review", message: "noColumn" },
  run: (context) => missingVerdict(context, { placeholder: "pass", dash: "review", declined: "pass" }),
};
