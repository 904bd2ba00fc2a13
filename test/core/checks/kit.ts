import { check, type CheckOptions, type Finding } from "../../../src/core/checks";
import type { Plan } from "../../../src/core/plan";
import { builtinTemplates } from "../../../src/core/templates";
import { type PlanSketch, sketchedPlan } from "../../support/plan";

/** The findings of one check on a sketched plan, as of a fixed day. */
export function findingsOf(
  id: string,
  sketch: PlanSketch,
  options: Partial<CheckOptions> = {},
): readonly Finding[] {
  return onPlan(id, sketchedPlan(sketch), options);
}

export function onPlan(id: string, plan: Plan, options: Partial<CheckOptions> = {}): readonly Finding[] {
  const result = check([plan], { asOf: "2024-10-15", templates: builtinTemplates, ...options });
  return result.findings.filter((finding) => finding.check === id);
}

/** "fail error r2c3", "review warning 2a", "review tip plan": the way a case expects a finding. */
export function brief({ outcome, severity, location }: Finding): string {
  const { row, column, prompt, field, table } = location;
  const cell = row === undefined ? undefined : `r${row}c${column ?? "?"}`;
  const place = prompt ?? field ?? cell ?? (table === undefined ? "plan" : `t${table}`);
  return `${outcome} ${severity} ${place}`;
}

const ESE_ROW = {
  action: "Train all first-grade teachers",
  resources: "Two half-days",
  measure: "90 percent of teachers complete both half-days",
  owner: "J. Rivera",
  due: "November 15, 2024",
};
const CADRE_ROW = {
  action: "Train facilitators",
  resources: "Trainer",
  owner: "J. Rivera",
  start: "11/1/2024",
  due: "3/1/2025",
};
const PFS_ROW = { benchmark: "Train all teachers", owner: "J. Rivera", due: "3/1/2025" };

/** A plan of one good row, in which some answers are others. */
export function ese(...rows: readonly Readonly<Record<string, string>>[]): PlanSketch {
  const all = rows.map((row) => ({ ...ESE_ROW, ...row }));
  return { template: "ese-531t", fields: { strategy: "Early reading" }, tables: { "action-steps": all } };
}

export function cadre(
  prompts: Readonly<Record<string, string>>,
  ...rows: readonly Readonly<Record<string, string>>[]
): PlanSketch {
  const given = Object.fromEntries(
    ["1", "2a", "2b", "2c", "2d", "2e", "2f", "2g", "3", "3a", "3b"].map((id) => [id, `Answer ${id}`]),
  );
  const all = rows.map((row) => ({ ...CADRE_ROW, ...row }));
  return { template: "cadre", prompts: { ...given, ...prompts }, tables: { activities: all } };
}

export function pfs(tables: PlanSketch["tables"], fields: Readonly<Record<string, string>> = {}): PlanSketch {
  const good = {
    objective: "Every child reads",
    initiative: "Shared reading routines",
    description: "In grades K to 2, in all schools.",
    school: "Hull Public Schools",
    period: "2024-25",
  };
  const process = (tables?.process ?? [{}]).map((row) => ({ ...PFS_ROW, ...row }));
  return { template: "pfs", fields: { ...good, ...fields }, tables: { ...tables, process } };
}
