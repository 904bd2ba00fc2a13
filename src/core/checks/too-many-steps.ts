import { stretchesOfPlan } from "./stretches";
import type { PlanCheck } from "./types";

/** More steps than a team can follow. */
export const tooManySteps: PlanCheck = {
  id: "too-many-steps",
  title: "The plan keeps to the most significant steps",
  severity: "tip",
  source: "ese-531t, Directions 2",
  stage: "early",
  cause: "size",
  rank: 55,
  scope: "plan",
  looksAt: "The number of steps, where the template asks for the most significant ones",
  messages: {
    review: {
      message: "This plan has {count} steps. Does the team need to follow all of them?",
      why: "A plan with only the most important steps is easier to follow.",
      fix: "Combine steps that belong together, or leave details to each step's owner.",
    },
    pass: { message: "The plan keeps to the most significant steps.", why: "", fix: "" },
  },
  run: ({ plan, template }) => {
    const count = stretchesOfPlan(plan).reduce((sum, { actions }) => sum + actions.length, 0);
    const most = template?.checks?.mostSteps;
    if (most === undefined || count <= most) return [];
    return [{ outcome: "review", at: { plan: plan.index }, data: { count: String(count) } }];
  },
};
