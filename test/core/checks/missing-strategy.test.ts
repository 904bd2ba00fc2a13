import type { Plan } from "../../../src/core/plan";
import { check } from "../../../src/core/checks";
import { builtinTemplates } from "../../../src/core/templates";
import { sketchedPlan } from "../../support/plan";
import { brief, ese, onPlan } from "./kit";

/** A plan in whose document no line asks for the strategy. */
function withoutLine(byHand: boolean): Plan {
  const plan = sketchedPlan(ese({}));
  const { id, name, confidence } = plan.template;
  return {
    ...plan,
    fields: plan.fields.filter((field) => field.id !== "strategy"),
    template: { id, name, confidence, ...(byHand ? { byHand } : {}) },
  };
}

describe("a document that has no place for the strategy", () => {
  it.each([
    [false, "fail error strategy"],
    [true, "fail tip strategy"],
  ])("mapped by hand: %j", (byHand, expected) => {
    const [finding, ...others] = onPlan("missing-strategy", withoutLine(byHand));
    expect(others).toEqual([]);
    expect(finding && brief(finding)).toBe(expected);
    expect(finding?.message).toMatch(/no place for “Strategy”/);
    expect(finding?.fix).toMatch(/^Write a line above the table that begins with “Strategy” and a colon/);
  });

  it("counts as incomplete, unless somebody said by hand what there is", () => {
    const complete = (plan: Plan): number =>
      check([plan], { asOf: "2024-10-15", templates: builtinTemplates }).summary.complete;
    expect(complete(withoutLine(false))).toBe(0.83);
    expect(complete(withoutLine(true))).toBe(1);
  });
});
