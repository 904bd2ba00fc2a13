import { comparableText } from "../model";
import { actionRows, atCell, cellOfRole, type TableRow } from "./plan-rows";
import { stepOf } from "./rows";
import type { PlanCheck } from "./types";

/** The same step twice. */
export const duplicateStep: PlanCheck = {
  id: "duplicate-step",
  title: "No step stands twice",
  severity: "warning",
  source: "Action Plan Companion",
  stage: "drafting",
  cause: "duplicate",
  rank: 44,
  scope: "plan",
  messages: {
    review: {
      message: "This step stands in the table already: “{text}”.",
      why: "If it is the same step, progress will be noted in one place and looked for in the other.",
      fix: "Keep one of the two rows, or say in what they differ.",
    },
    pass: { message: "No step stands twice.", why: "", fix: "" },
  },
  run: ({ plan }) => {
    const seen = new Map<string, TableRow>();
    return actionRows(plan).flatMap((entry) => {
      const cell = cellOfRole(entry, "action") ?? cellOfRole(entry, "benchmark");
      const step = stepOf(entry.table, entry.row).toLowerCase();
      if (cell === undefined || step === "" || cell.mergedFrom !== undefined) return [];
      const key = [entry.table.id, step, ...detailsOf(entry)].join("\u0000");
      if (seen.has(key)) return [{ outcome: "review" as const, ...atCell(plan, cell) }];
      seen.set(key, entry);
      return [];
    });
  },
};

/** A step that comes again with another date or owner is another step: "Review data" each quarter. */
function detailsOf(entry: TableRow): readonly string[] {
  return ["owner", "start", "due"].map((role) =>
    comparableText(cellOfRole(entry, role)?.text ?? "").toLowerCase(),
  );
}
