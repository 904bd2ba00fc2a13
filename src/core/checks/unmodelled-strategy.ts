import { answerKind } from "../plan";
import { fieldSpec } from "../templates";
import type { PlanCheck } from "./types";
import { contentWords, overlap } from "./words";

/** Below this two strategies share too few words to be the same one. */
const ALIKE = 0.4;

/** A strategy that the document's own logic model does not have. */
export const unmodelledStrategy: PlanCheck = {
  id: "strategy-not-in-logic-model",
  title: "The strategy comes from the logic model",
  severity: "warning",
  source: "ese-531t, Directions 1",
  stage: "early",
  cause: "logic-model",
  rank: 45,
  scope: "plan",
  looksAt: "The strategy, where the document holds a filled-in logic model",
  messages: {
    review: {
      message: "The logic model in this document has no strategy like “{text}”.",
      why: "The logic model explains why a strategy should work.",
      fix: "Use the logic model's words, or add this strategy to it.",
    },
    pass: { message: "The strategy comes from the logic model.", why: "", fix: "" },
  },
  run: ({ plan, template }) => {
    const modelled = (plan.logicModel?.entries ?? []).filter((entry) => entry.role === "strategy");
    if (modelled.length === 0) return [];
    return plan.fields
      .filter(({ id, text }) => fieldSpec(template, id)?.role === "strategy" && answerKind(text) === "given")
      .filter(({ text }) => {
        const words = contentWords(text);
        return modelled.every((entry) => overlap(words, contentWords(entry.text)) < ALIKE);
      })
      .map(({ id, text, location }) => ({
        outcome: "review" as const,
        at: { plan: plan.index, ...location, field: id },
        text,
      }));
  },
};
