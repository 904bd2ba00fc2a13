import { comparableText, numberOf } from "../model";
import { atCell } from "./plan-rows";
import { repeatedIn } from "./repeats";
import type { RowFacts } from "./row-facts";
import { type Stretch, stretchesOf, stretchMemory } from "./stretches";
import type { PlanCell, PlanTable } from "../plan";
import { NONE, type PlanCheck, type PlanVerdict } from "./types";

const ROLES = ["owner", "start", "due"] as const;

/** A step that comes again with another date or owner is another step: "Review data" each quarter. */
function detailsOf(facts: RowFacts): readonly string[] {
  return ROLES.map((role) => comparableText(facts.cell(role)?.text ?? "").toLowerCase());
}

/** A row with its step in small letters. */
interface Named {
  readonly facts: RowFacts;
  readonly cell: PlanCell;
  readonly step: string;
}

/** What a stretch names, and a number for each: other numbers mean other steps. */
interface NamedSteps {
  readonly steps: readonly Named[];
  readonly numbers: readonly number[];
}

const memory = stretchMemory<NamedSteps>();

function namedIn(stretch: Stretch): NamedSteps {
  return memory(stretch, "", () => {
    const steps: Named[] = [];
    for (const facts of stretch.actions) {
      const { action: cell, step } = facts;
      if (cell !== undefined && cell.mergedFrom === undefined && step !== "") {
        steps.push({ facts, cell, step: step.toLowerCase() });
      }
    }
    return { steps, numbers: steps.map(({ step }) => numberOf(step)) };
  });
}

/** The rows of a table whose step, owner and dates stand above already. */
function repeatedSteps(table: PlanTable): readonly Named[] {
  const parts = stretchesOf(table).map(namedIn);
  const repeated = repeatedIn(parts.map(({ numbers }) => numbers));
  if (repeated.size === 0) return NONE;
  const seen = new Set<string>();
  return parts.flatMap(({ steps, numbers }) =>
    steps.filter(({ facts, step }, at) => {
      // Owners and dates are compared where a step comes again, which few do.
      if (!repeated.has(numbers[at] ?? 0)) return false;
      const text = [step, ...detailsOf(facts)].join("\u0000");
      const known = seen.has(text);
      seen.add(text);
      return known;
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
  run: ({ plan }) =>
    plan.tables
      .flatMap(repeatedSteps)
      .map(({ facts, cell }): PlanVerdict => ({ outcome: "review", ...atCell(plan, facts, cell) })),
};
