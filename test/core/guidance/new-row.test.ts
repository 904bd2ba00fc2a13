import { newRow } from "../../../src/core/guidance";
import type { Plan } from "../../../src/core/plan";
import { builtin, sketchedPlan } from "../../support/plan";

const pfs = builtin("pfs");

function planWith(process: readonly Record<string, string>[]) {
  return sketchedPlan({ template: "pfs", fields: { initiative: "Reading" }, tables: { process } });
}

function stepsOf(plan: Plan) {
  return plan.tables.find(({ id }) => id === "process");
}

describe("a new step", () => {
  it("goes into the first blank row behind the steps that there are", () => {
    const plan = planWith([
      { benchmark: "" },
      { benchmark: "Order books" },
      { benchmark: "" },
      { benchmark: "" },
    ]);
    const step = newRow(plan, pfs, "steps", { action: "Train the coaches" });
    const waiting = stepsOf(plan)?.rows[2]?.cells[0];
    expect(step).toEqual({
      inBlankRow: true,
      edits: [{ kind: "setCell", at: waiting?.address, expect: "", text: "Train the coaches" }],
    });
  });

  it("gets a row of its own where none waits", () => {
    const plan = planWith([{ benchmark: "Order books" }]);
    expect(newRow(plan, pfs, "steps", { action: "Train the coaches" })).toEqual({
      inBlankRow: false,
      edits: [
        {
          kind: "addRow",
          at: stepsOf(plan)?.rows[0]?.address,
          where: "after",
          values: [{ column: 0, text: "Train the coaches" }],
        },
      ],
    });
  });

  it("is never put among early evidence or resources", () => {
    const plan = planWith([{ benchmark: "Order books" }]);
    const others = plan.tables.filter(({ id }) => id !== "process");
    expect(others.length).toBeGreaterThan(1);
    expect(newRow({ ...plan, tables: others }, pfs, "steps", { action: "Train" })).toBeUndefined();
  });
});
