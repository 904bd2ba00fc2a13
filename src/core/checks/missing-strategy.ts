import { answerKind, type PlanField } from "../plan";
import { isBlankPlan } from "./rows";
import type { CheckContext, FindingLocation, PlanCheck } from "./types";

/** A plan whose steps serve a strategy that nobody named. */
export const missingStrategy: PlanCheck = {
  id: "missing-strategy",
  title: "The plan names its strategy",
  severity: "error",
  source: "Action Plan Companion",
  stage: "final",
  cause: "answer",
  rank: 10,
  scope: "plan",
  looksAt: "The strategy, where the template asks for one",
  messages: {
    fail: {
      message: "“{label}” is blank: the plan does not say what its steps are for.",
      why: "Without it, readers cannot tell whether these are the right steps.",
      fix: "Name it in a sentence at the top of the plan.",
    },
    unplaced: {
      outcome: "fail",
      message: "The plan has no place for “{label}”: it does not say what its steps are for.",
      why: "Without it, readers cannot tell whether these are the right steps.",
      fix: "Write a line above the table that begins with “{label}” and a colon, and name the approach behind it.",
    },
    review: {
      message: "“{label}” says “{text}”. What approach do the steps put into practice?",
      why: "Without it, readers cannot tell whether these are the right steps.",
      fix: "Name it in a sentence at the top of the plan.",
    },
    pass: { message: "The plan names its strategy.", why: "", fix: "" },
  },
  run: (context) => {
    const { plan, template } = context;
    const spec = template?.fields.find((entry) => entry.role === "strategy");
    if (spec?.requirement !== "required" || isBlankPlan(plan, template)) return [];
    const field = plan.fields.find((entry) => entry.id === spec.id);
    const kind = answerKind(field?.text ?? "");
    if (kind === "given" || kind === "placeholder") return [];
    const at = placeOf(context, field, spec.id);
    if (field !== undefined) {
      return [{ outcome: kind === "blank" ? "fail" : "review", at, text: field.text }];
    }
    // Who mapped a document by hand said what there is in it: it may do without such a line.
    const severity = plan.template.byHand ? "tip" : "error";
    return [{ outcome: "fail", message: "unplaced", severity, at, text: "" }];
  },
};

/** The field's own place; where its row is gone, the plan's table. */
function placeOf({ plan }: CheckContext, field: PlanField | undefined, id: string): FindingLocation {
  const place = field?.location ?? plan.tables[0]?.location;
  return { plan: plan.index, ...place, field: id };
}
