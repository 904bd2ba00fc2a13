import { comparableText } from "../model";
import { atCell } from "./plan-rows";
import type { RowFacts } from "./row-facts";
import { type Stretch, stretchesOf, stretchMemory } from "./stretches";
import type { PlanCell } from "../plan";
import type { PlanCheck, PlanVerdict } from "./types";

const ROLES = ["owner", "start", "due"] as const;

/** A step that comes again with another date or owner is another step: "Review data" each quarter. */
function signature(facts: RowFacts): string | undefined {
  const step = facts.step.toLowerCase();
  if (step === "" || facts.action?.mergedFrom !== undefined) return undefined;
  const details = ROLES.map((role) => comparableText(facts.cell(role)?.text ?? "").toLowerCase());
  return [step, ...details].join("\u0000");
}

interface Signed {
  readonly facts: RowFacts;
  readonly cell: PlanCell;
  readonly text: string;
}

const memory = stretchMemory<readonly Signed[]>();

function signatures(stretch: Stretch): readonly Signed[] {
  return memory(stretch, "", () =>
    stretch.actions.flatMap((facts) => {
      const text = signature(facts);
      return facts.action === undefined || text === undefined ? [] : [{ facts, cell: facts.action, text }];
    }),
  );
}

/** The same step twice. */
export const duplicateStep: PlanCheck = {
  id: "duplicate-step",
  title: "No step is listed twice",
  severity: "warning",
  source: "Action Plan Companion",
  stage: "drafting",
  cause: "duplicate",
  rank: 44,
  scope: "plan",
  looksAt: "All steps of a table",
  messages: {
    review: {
      message: "This step is already in the table: “{text}”.",
      why: "If both rows are the same step, progress may be noted in one and looked for in the other.",
      fix: "Keep one of the two rows, or say how they differ.",
    },
    pass: { message: "No step is listed twice.", why: "", fix: "" },
  },
  run: ({ plan }) => {
    const verdicts: PlanVerdict[] = [];
    for (const table of plan.tables) {
      const seen = new Set<string>();
      for (const stretch of stretchesOf(table)) {
        for (const { facts, cell, text } of signatures(stretch)) {
          if (seen.has(text)) verdicts.push({ outcome: "review", ...atCell(plan, facts, cell) });
          seen.add(text);
        }
      }
    }
    return verdicts;
  },
};
