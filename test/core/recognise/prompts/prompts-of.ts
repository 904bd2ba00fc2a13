import type { Plan, PlanPrompt } from "../../../../src/core/plan";
import type { BlockSpec } from "../../../support/snapshot";

/** What the tests of prompts ask of a plan. */

export function promptOf(plan: Plan, id: string): PlanPrompt {
  const found = plan.prompts.find((prompt) => prompt.id === id);
  if (found === undefined) throw new Error(`no prompt ${id}`);
  return found;
}

/** Texts of all prompts that say something. */
export function texts(plan: Plan | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (plan?.prompts ?? []).flatMap(({ id, text }) => (text === "" ? [] : [[id, text] as const])),
  );
}

/** A paragraph that holds nothing but the anchor of a text box. */
export const box = (text: string): BlockSpec => ({
  text: "",
  textBoxes: [{ text, paragraphs: text.split("\n") }],
});
