import { comparableText } from "../model";
import { atCell } from "./plan-rows";
import type { RowFacts } from "./row-facts";
import { type Stretch, stretchesOf, stretchMemory } from "./stretches";
import type { PlanCell, PlanTable } from "../plan";
import type { PlanCheck, PlanVerdict } from "./types";

const ROLES = ["owner", "start", "due"] as const;

/** A step that comes again with another date or owner is another step: "Review data" each quarter. */
function signature(facts: RowFacts): string {
  return ROLES.map((role) => comparableText(facts.cell(role)?.text ?? "").toLowerCase()).join("\u0000");
}

/** A row with its step in small letters. */
interface Named {
  readonly facts: RowFacts;
  readonly cell: PlanCell;
  readonly step: string;
}

const memory = stretchMemory<readonly Named[]>();

function named(stretch: Stretch): readonly Named[] {
  return memory(stretch, "", () => {
    const all: Named[] = [];
    for (const facts of stretch.actions) {
      const { action: cell, step } = facts;
      if (cell !== undefined && cell.mergedFrom === undefined && step !== "") {
        all.push({ facts, cell, step: step.toLowerCase() });
      }
    }
    return all;
  });
}

/** The rows of a table whose step, owner and dates stand above already. */
function repeated(table: PlanTable): readonly Named[] {
  const again: Named[] = [];
  const first = new Map<string, Named>();
  // Owners and dates are compared where a step comes again, which few do.
  const signatures = new Map<string, Set<string>>();
  for (const stretch of stretchesOf(table)) {
    for (const one of named(stretch)) {
      const before = first.get(one.step);
      if (before === undefined) {
        first.set(one.step, one);
        continue;
      }
      const known = signatures.get(one.step) ?? new Set([signature(before.facts)]);
      signatures.set(one.step, known);
      const own = signature(one.facts);
      if (known.has(own)) again.push(one);
      known.add(own);
    }
  }
  return again;
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
      .flatMap(repeated)
      .map(({ facts, cell }): PlanVerdict => ({ outcome: "review", ...atCell(plan, facts, cell) })),
};
