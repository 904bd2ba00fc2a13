import { type Stretch, stretchesOfPlan, stretchMemory } from "./stretches";
import type { PlanCheck } from "./types";

const ENOUGH = 4;
const ORDER_WORDS = /\b(?:after|before|once|when|following|first|then|until|prior to|depends on)\b/i;

const memory = stretchMemory<boolean>();

function anyTellsOrder(stretch: Stretch): boolean {
  return memory(stretch, "", () =>
    stretch.actions.some(
      (facts) =>
        (facts.row.dependsOn ?? []).length > 0 ||
        ORDER_WORDS.test(facts.step) ||
        facts.cell("dependsOn") !== undefined,
    ),
  );
}

/** Nothing in the plan says what has to come first. */
export const noPrerequisites: PlanCheck = {
  id: "no-prerequisites",
  title: "Steps say what they wait for",
  severity: "tip",
  source: "ese-531t, Directions 2",
  stage: "early",
  cause: "prerequisites",
  rank: 54,
  scope: "plan",
  looksAt: "All steps together, where the template asks what comes first",
  messages: {
    review: {
      message: "No step says which others must be completed first.",
      why: "When one step waits for another, a delay in the first delays both.",
      fix: "Where a step waits for another, say so in the step, such as “after step 2”.",
    },
    pass: { message: "Steps say what they wait for.", why: "", fix: "" },
  },
  run: ({ plan, template }) => {
    if (template?.checks?.prerequisites !== true) return [];
    const stretches = stretchesOfPlan(plan);
    const count = stretches.reduce((sum, { actions }) => sum + actions.length, 0);
    if (count < ENOUGH || stretches.some(anyTellsOrder)) return [];
    return [{ outcome: "review", at: { plan: plan.index } }];
  },
};
