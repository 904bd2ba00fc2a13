import { isVacant, standIn } from "../plan";
import { missingVerdict } from "./missing";
import { type CellCheck, PASS } from "./types";

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
      why: "Steps without an owner tend to wait, and readers do not know whom to ask.",
      fix: "Name one person who has the time and the authority to see it through.",
    },
    placeholder: {
      outcome: "fail",
      message: "“{label}” still says “{text}”.",
      why: "Steps without an owner tend to wait, and readers do not know whom to ask.",
      fix: "Name one person, even if only for now.",
    },
    vacant: {
      outcome: "fail",
      message: "Nobody seems to hold this job at the moment: “{text}”.",
      why: "The step may have to wait until the position is filled.",
      fix: "Name someone who looks after the step until then, or add a step to fill the position.",
    },
    review: {
      message: "“{label}” says “{text}”. Is there really nobody to name?",
      why: "Each step needs one person who makes sure that it happens.",
      fix: "Name a person, or take the step out if it is no longer planned.",
    },
    noColumn: {
      outcome: "review",
      message: "This table seems to have no column for the person responsible.",
      why: "Each step needs one person who makes sure that it happens.",
      fix: "Add a column for the owner. If there is one, give it a heading that says so.",
    },
    pass: { message: "Every step has an owner.", why: "", fix: "" },
  },
  missingColumn: { outcome: "review", message: "noColumn" },
  run: (context) => {
    const { text, value } = context.cell;
    if (value?.kind === "people" && value.people.every(({ is }) => is !== undefined) && isOpen(text)) {
      return { outcome: "fail", message: "placeholder" };
    }
    const vacant = value?.kind === "people" ? value.vacant === true : text !== "" && isVacant(text);
    if (vacant) {
      const named = context.stepTexts.some((other) => other !== text && !isVacant(other));
      return named ? PASS : { outcome: "fail", message: "vacant" };
    }
    return missingVerdict(context, { placeholder: "fail", dash: "fail", declined: "review" });
  },
};

/** "Literacy Coach (TBD)": the job is named, and nobody for it. */
function isOpen(text: string): boolean {
  return /^t\.?b/i.test(standIn(text) ?? "");
}
