import type { ColumnRole } from "../../../src/core/plan";
import { builtinTemplates } from "../../../src/core/templates";
import { commonOf } from "../../../src/core/exchange/common";
import { HEADER, schoolLine } from "../../support/ese-531t";
import { table } from "../../support/snapshot";
import { only, strategyRow } from "./reading";

const ROW = ["Train the teams", "Staff time", "90% have been trained", "Priya Raman", "10/18/2024"];

function planWith(headings: readonly string[], ...texts: readonly string[]) {
  return only([
    schoolLine({}),
    table([strategyRow("Strategy: Reading"), [...HEADER, ...headings], [...ROW, ...texts]]),
  ]);
}

describe("columns that a team added", () => {
  it.each<[heading: string, role: ColumnRole | "extra"]>([
    ["Status", "status"],
    ["STATUS:", "status"],
    ["Status (Met / Not met)", "status"],
    ["Status Update", "status"],
    ["Implementation Status", "status"],
    ["Progress", "status"],
    ["Progress / Status", "status"],
    ["Progress notes of the team", "extra"],
    ["Marital status of the owner", "extra"],
    ["Cost", "extra"],
    ["Done?", "extra"],
  ])("%s: %s", (heading, role) => {
    const { columns = [] } = planWith([heading], "x").tables[0] ?? {};
    expect(columns.find(({ id }) => id === "extra-1")?.role).toBe(role);
  });

  it("have one status among them, the first", () => {
    const { columns = [] } = planWith(["Status", "Progress"], "Met", "All were there").tables[0] ?? {};
    expect(columns.slice(-2).map(({ id, role }) => [id, role])).toEqual([
      ["extra-1", "status"],
      ["extra-2", "extra"],
    ]);
  });

  it("are read as what they are, and go by that name among plans of all templates", () => {
    const plan = planWith(["Status"], "Not met");
    expect(plan.tables[0]?.rows[0]?.cells.at(-1)).toMatchObject({
      column: "extra-1",
      value: { kind: "status", status: "notMet" },
    });
    const template = builtinTemplates.find(({ id }) => id === plan.template.id);
    expect(commonOf(plan, template).steps[0]?.status).toMatchObject({ text: "Not met" });
  });

  it("say what a step waits for, whatever their heading", () => {
    const plan = only([
      schoolLine({}),
      table([
        strategyRow("Strategy: Reading"),
        [...HEADER, "Status"],
        [...ROW, "In progress"],
        ["Coach the teams", "Staff time", "90% were coached", "T. Okafor", "12/1/2024", "Waiting on step 1"],
      ]),
    ]);
    expect(plan.tables[0]?.rows[1]?.dependsOn).toEqual([
      { text: "Waiting on step 1", column: "extra-1", rows: [0] },
    ]);
  });

  it("leave a row blank in which there is a figure ahead, and nothing else", () => {
    const plan = only([
      schoolLine({}),
      table([
        strategyRow("Strategy: Reading"),
        [...HEADER, "Progress"],
        [...ROW, "On track"],
        ["", "", "", "", "", "0"],
      ]),
    ]);
    expect(plan.tables[0]?.rows.map(({ blank }) => blank)).toEqual([false, true]);
  });
});
