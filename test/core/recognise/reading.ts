import { comparableText, examineEdit, locateEdit, type Snapshot } from "../../../src/core/model";
import { answerEdit, type Plan, type PlanField, type Recognition } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { GOOD_ROWS } from "../../support/ese-531t";
import { type BlockSpec, cell, snapshotOf, type TableSpec } from "../../support/snapshot";

/** What the tests of recognition ask of a plan. */

export function read(input: Snapshot | readonly BlockSpec[]): Recognition {
  return recognise("blocks" in input ? input : snapshotOf(input), builtinTemplates);
}

export function only(input: Snapshot | readonly BlockSpec[]): Plan {
  const { plans } = read(input);
  expect(plans).toHaveLength(1);
  const [plan] = plans;
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

/** Rows of the plan's first table as texts by column id, blank rows left out. */
export function rowsOf(plan: Plan): readonly Readonly<Record<string, string>>[] {
  return (plan.tables[0]?.rows ?? [])
    .filter((row) => !row.blank)
    .map((row) => Object.fromEntries(row.cells.map((entry) => [entry.column, entry.text])));
}

export function actionsOf(plan: Plan): readonly string[] {
  return rowsOf(plan).map((row) => row.action ?? "");
}

export function fieldOf(plan: Plan, id: string): PlanField | undefined {
  return plan.fields.find((field) => field.id === id);
}

export function fieldText(plan: Plan, id: string): string | undefined {
  return fieldOf(plan, id)?.text;
}

export function fieldTexts(plan: Plan, ...ids: readonly string[]): readonly (string | undefined)[] {
  return ids.map((id) => fieldText(plan, id));
}

/** The edit of each field finds what it expects, and may be made. */
export function expectWritable(blocks: readonly BlockSpec[]): void {
  const snapshot = snapshotOf(blocks);
  for (const field of read(snapshot).plans.flatMap((plan) => plan.fields)) {
    const edit = answerEdit(field.slot, field.text, "x");
    if (edit === undefined) continue;
    const place = locateEdit(snapshot, edit);
    expect(place).toMatchObject({ found: true });
    const examined = examineEdit(snapshot, edit, place?.found === true ? place.location : undefined);
    const told = field.slot.kind === "bracket" ? field.slot.expect : field.text;
    expect(examined.ok ? comparableText(examined.before) : examined).toBe(told);
  }
}

export const STEPS = GOOD_ROWS.map((row) => row[0] ?? "");
export const strategyRow = (text: string): TableSpec["rows"][number] => [cell(text, { span: 5 })];
