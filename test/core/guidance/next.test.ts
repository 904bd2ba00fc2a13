import { check, type Finding } from "../../../src/core/checks";
import { nextToFill, parts, stillToFill, stillToFillIn } from "../../../src/core/guidance";
import type { FillTarget } from "../../../src/core/guidance";
import type { Location } from "../../../src/core/model";
import type { Plan } from "../../../src/core/plan";
import { builtinTemplates } from "../../../src/core/templates";
import { sketchedPlan } from "../../support/plan";
import { ese } from "../checks/kit";

const AS_OF = "2024-10-15";

function findingsIn(plan: Plan): readonly Finding[] {
  return check([plan], { asOf: AS_OF, templates: builtinTemplates }).findings;
}

/** "owner 4": the column and the row of the table. */
function brief(target: FillTarget | undefined): string | undefined {
  if (target === undefined) return undefined;
  return "row" in target.location ? `${target.id} ${target.location.row}` : target.id;
}

function next(plan: Plan, after?: Location): string | undefined {
  return brief(nextToFill(plan, after, builtinTemplates, findingsIn(plan)));
}

function tableOf(plan: Plan, id: string) {
  const table = plan.tables.find((entry) => entry.id === id);
  if (table === undefined) throw new Error(`There is no table ${id}.`);
  return table;
}

describe("what fails a check", () => {
  const vacant = { owner: "Vacant" };

  it("comes once nothing is empty", () => {
    const plan = sketchedPlan(ese(vacant, { due: "" }, {}));
    const [first, second] = tableOf(plan, "action-steps").rows.map(({ location }) => location.row);
    const { missing, failing } = stillToFill(plan, builtinTemplates, findingsIn(plan));
    expect(missing.map(brief)).toEqual([`due ${second}`]);
    expect(failing.map(brief)).toEqual([`owner ${first}`]);
    expect(next(plan)).toBe(`due ${second}`);
    expect(next(sketchedPlan(ese(vacant, {}, {})))).toBe(`owner ${first}`);
  });

  it("is gone through one after another, and round", () => {
    const plan = sketchedPlan(ese(vacant, {}, vacant));
    const { failing } = stillToFill(plan, builtinTemplates, findingsIn(plan));
    const [first, last] = failing;
    expect(failing).toHaveLength(2);
    expect(next(plan, first?.location)).toBe(brief(last));
    expect(next(plan, last?.location)).toBe(brief(first));
  });

  it("is as many as completeness leaves out", () => {
    const plan = sketchedPlan(ese(vacant, { due: "" }, {}));
    const found = parts(plan, builtinTemplates, findingsIn(plan)).find(({ kind }) => kind === "table");
    expect(found).toMatchObject({ answered: 13, total: 15, failing: 1 });
  });

  it("is none where no checks were run", () => {
    expect(stillToFill(sketchedPlan(ese(vacant)))).toEqual({ missing: [], failing: [] });
  });
});

describe("alternatives", () => {
  const pfs = (...resources: readonly Readonly<Record<string, string>>[]): Plan =>
    sketchedPlan({ template: "pfs", tables: { resources } });

  it.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ["are asked for at the first of them", {}, "existing-use"],
    ["are enough where one of them is answered", { "new-resource": "Grant" }, undefined],
  ])("%s", (_, source, expected) => {
    const plan = pfs(
      { resource: "Release time", "existing-use": "Staff meetings" },
      { resource: "Coach time", ...source },
    );
    const table = tableOf(plan, "resources");
    const { missing } = stillToFillIn(table, plan, builtinTemplates, findingsIn(plan));
    expect(missing.map(brief)).toEqual(
      expected === undefined ? [] : [`${expected} ${table.rows[1]?.location.row}`],
    );
  });
});
