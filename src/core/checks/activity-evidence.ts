import { answerKind, type PlanCell } from "../plan";
import { atCell } from "./plan-rows";
import type { RowFacts } from "./row-facts";
import { stretchesOf, stretchMemory } from "./stretches";
import type { PlanCheck, PlanVerdict } from "./types";

const ACTIVITY =
  /^\W*(?:(?:the |our )?(?:team|staff|teachers|principals?|coaches|leadership|committee)(?: \w+)? will )?(?:attend|book|buy|complete|conduct|create|deliver|design|develop|distribute|draft|establish|form|hire|hold|host|identify|implement|introduce|launch|meet|offer|order|organi[sz]e|plan|present|procure|provide|publish|purchase|recruit|roll out|schedule|select|send|set up|share|start|train|write)\b/i;
const CHANGE =
  /\b(?:increas\w*|decreas\w*|reduc\w*|improv\w*|grow\w*|gain\w*|rise|rises|drop\w*|fewer|less|more|higher|lower|show\w*|demonstrat\w*|use|uses|using|apply|applies|report\w*|cite|cites|contain\w*|evidence|observ\w+|adopt\w*|shift\w*|change\w*|respond\w*|agree\w*|score\w*|feel|say|can)\b/i;

/** The benchmark of a row that tells what will be done. */
function activity(facts: RowFacts): PlanCell | undefined {
  const cell = facts.cell("benchmark");
  if (cell === undefined || answerKind(cell.text) !== "given") return undefined;
  return readsLikeActivity(cell.text) ? cell : undefined;
}

/** True where a text tells what will be done, and nothing that will be different. */
export function readsLikeActivity(text: string): boolean {
  return ACTIVITY.test(text) && !CHANGE.test(text);
}

const memory = stretchMemory<readonly PlanVerdict[]>();

/** Early evidence that tells what will be done, not what will be different. */
export const activityEvidence: PlanCheck = {
  id: "activity-not-change",
  title: "Early evidence is a change",
  severity: "warning",
  source: "pfs, Slides 2 and 7",
  stage: "early",
  cause: "answer",
  rank: 33,
  scope: "plan",
  looksAt: "Early evidence of change (Creating an Action Plan)",
  messages: {
    review: {
      message: "“{text}” reads like an activity. What will people do differently because of it?",
      why: "Early evidence answers the second question of every review: is the work having its effect?",
      fix: "Name a change in practice, attitude or behavior. The activity belongs with the process benchmarks.",
    },
    pass: { message: "Early evidence is a change.", why: "", fix: "" },
  },
  run: ({ plan, template }) =>
    plan.tables
      .filter((table) => template?.tables.find((spec) => spec.id === table.id)?.holds === "evidence")
      .flatMap((table) =>
        stretchesOf(table).flatMap((stretch) =>
          memory(stretch, String(plan.index), () =>
            stretch.facts.flatMap((facts) => {
              const cell = activity(facts);
              return cell === undefined ? [] : [{ outcome: "review", ...atCell(plan, facts, cell) }];
            }),
          ),
        ),
      ),
};
