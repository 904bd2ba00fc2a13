import { answerKind, isUnanswered, type PlanCell } from "../plan";
import { atCell } from "./plan-rows";
import type { RowFacts } from "./row-facts";
import { stretchesOfPlan, stretchMemory } from "./stretches";
import type { PlanCheck, PlanVerdict } from "./types";

const SOURCES = ["existing-use", "reallocation", "new-resource"] as const;

/** The cell of a resource for which none of the columns beside it says where it comes from. */
function sourceless(facts: RowFacts): PlanCell | undefined {
  const resource = facts.cell("resource");
  if (resource === undefined) return undefined;
  const sources = SOURCES.flatMap((role) => facts.cell(role) ?? []);
  const answered = (text: string): boolean => !isUnanswered(text) && answerKind(text) !== "dash";
  if (sources.length === 0 || !answered(resource.text)) return undefined;
  // "TBD" in one of them is spoken of there.
  const spokenOf = sources.some(({ text }) => answered(text) || answerKind(text) === "placeholder");
  return spokenOf ? undefined : resource;
}

const memory = stretchMemory<readonly PlanVerdict[]>();

/** A resource that nobody says where to take from. */
export const resourceSource: PlanCheck = {
  id: "missing-resource-source",
  title: "Every resource has a source",
  severity: "warning",
  source: "pfs, Identifying Resources Supporting Implementation",
  stage: "final",
  cause: "source",
  rank: 16,
  scope: "plan",
  looksAt: "The list of resources",
  answeredIn: SOURCES,
  messages: {
    fail: {
      message: "“{text}”: where does this resource come from?",
      why: "A resource without a source still has to be found.",
      fix: "Say in one of the next columns whether you have it already, take it from elsewhere, or need it new.",
    },
    pass: { message: "Every resource has a source.", why: "", fix: "" },
  },
  run: ({ plan }) =>
    stretchesOfPlan(plan).flatMap((stretch) =>
      memory(stretch, String(plan.index), () =>
        stretch.facts.flatMap((facts) => {
          const resource = sourceless(facts);
          return resource === undefined ? [] : [{ outcome: "fail", ...atCell(plan, facts, resource) }];
        }),
      ),
    ),
};
