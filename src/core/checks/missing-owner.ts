import { isVacant } from "../plan";
import { missingVerdict } from "./missing";
import type { CellCheck } from "./types";

/** A step that nobody answers for. */
export const missingOwner: CellCheck = {
  id: "missing-owner",
  title: "Every step has an owner",
  severity: "error",
  source: "Action Plan Companion",
  stage: "early",
  cause: "answer",
  rank: 11,
  scope: "cell",
  columns: "required",
  roles: ["owner"],
  messages: {
    fail: {
      message: "No owner is named for this step.",
      why: "A step that belongs to nobody tends not to happen, and readers do not know whom to ask.",
      fix: "Name one person who has the time and the authority to see it through.",
    },
    placeholder: {
      message: "The owner is still to be decided: “{text}”.",
      why: "A step that belongs to nobody tends not to happen, and readers do not know whom to ask.",
      fix: "Name one person, if only until somebody else takes over.",
    },
    vacant: {
      message: "Nobody holds this job at present: “{text}”.",
      why: "The step stands still until the position is filled.",
      fix: "Name a person who looks after the step until then, or add a step that fills the position.",
    },
    review: {
      message: "The owner column says “{text}”. Is there really nobody to name?",
      why: "Each step needs one person who makes sure that it happens.",
      fix: "Name a person, or take the step out if it is no longer planned.",
    },
    noColumn: {
      message: "This table seems to have no column that says who is responsible.",
      why: "Each step needs one person who makes sure that it happens.",
      fix: "Add a column for the owner, or check that its heading says so.",
    },
    pass: { message: "Every step has an owner.", why: "", fix: "" },
  },
  missingColumn: { outcome: "review", message: "noColumn" },
  run: (context) => {
    const { text, value } = context.cell;
    const vacant = value?.kind === "people" ? value.vacant === true : text !== "" && isVacant(text);
    if (vacant) {
      const named = context.stepTexts.some((other) => other !== text && !isVacant(other));
      return named ? { outcome: "pass" } : { outcome: "fail", message: "vacant" };
    }
    return missingVerdict(context, { placeholder: "fail", dash: "fail", declined: "review" });
  },
};
