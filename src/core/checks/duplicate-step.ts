import { comparableText } from "../model";
import type { PlanTable } from "../plan";
import { actionRows, atCell } from "./plan-rows";
import { ofEachRow } from "./row-facts";
import type { PlanCheck } from "./types";

const ROLES = ["owner", "start", "due"] as const;

/** A step that comes again with another date or owner is another step: "Review data" each quarter. */
const signature = ofEachRow((facts) => {
  const step = facts.step.toLowerCase();
  if (step === "" || facts.action?.mergedFrom !== undefined) return undefined;
  const details = ROLES.map((role) => comparableText(facts.cell(role)?.text ?? "").toLowerCase());
  return [step, ...details].join("\u0000");
});

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
  messages: {
    review: {
      message: "This step is already in the table: “{text}”.",
      why: "If both rows are the same step, progress may be noted in one and looked for in the other.",
      fix: "Keep one of the two rows, or say how they differ.",
    },
    pass: { message: "No step is listed twice.", why: "", fix: "" },
  },
  run: ({ plan }) => {
    const seen = new Map<PlanTable, Set<string>>();
    return actionRows(plan).flatMap(({ table, facts }) => {
      const text = signature(facts);
      if (facts.action === undefined || text === undefined) return [];
      const known = seen.get(table) ?? new Set();
      seen.set(table, known);
      if (known.has(text)) return [{ outcome: "review" as const, ...atCell(plan, facts.action) }];
      known.add(text);
      return [];
    });
  },
};
