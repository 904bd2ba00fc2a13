import { type Plan, reuseRows } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { eseDocument, GOOD_ROWS } from "../../support/ese-531t";

function planOf(rows: readonly (readonly string[])[]): Plan {
  const [plan] = recognise(eseDocument({ strategy: "Early reading", rows }), builtinTemplates).plans;
  if (plan === undefined) throw new Error("No plan was recognised.");
  return plan;
}

const LONG = [...GOOD_ROWS, ...GOOD_ROWS.map((row) => [`${row[0] ?? ""} again`, ...row.slice(1)])];

describe("reuseRows", () => {
  const before = planOf(LONG);
  const changed = LONG.map((row, index) =>
    index === 4 ? [...row.slice(0, 3), "N. Ito", ...row.slice(4)] : row,
  );

  it("gives a plan that equals the one read now", () => {
    for (const rows of [LONG, changed, LONG.slice(1), [...GOOD_ROWS, ...LONG]]) {
      const next = planOf(rows);
      expect(reuseRows(before, next)).toEqual(next);
    }
  });

  it("keeps the rows that say the same, and makes new the one that changed and those beside it", () => {
    const rows = reuseRows(before, planOf(changed)).tables[0]?.rows ?? [];
    const kept = rows.map((row, index) => row === before.tables[0]?.rows[index]);
    // The address of a row knows the texts of its neighbours.
    expect(kept).toEqual([true, true, true, false, false, false]);
  });

  it("keeps the columns, by which facts about rows are remembered", () => {
    expect(reuseRows(before, planOf(changed)).tables[0]?.columns).toBe(before.tables[0]?.columns);
  });

  it("takes the plan as it is where there was none before", () => {
    const plan = planOf(LONG);
    expect(reuseRows(undefined, plan)).toBe(plan);
  });
});
