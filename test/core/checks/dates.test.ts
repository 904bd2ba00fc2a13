import { type Dependency, type Plan } from "../../../src/core/plan";
import { sketchedPlan } from "../../support/plan";
import { brief, cadre, ese, findingsOf, onPlan, pfs } from "./kit";

describe("unparseable-date", () => {
  it.each<[string, readonly string[]]>([
    ["November 15, 2024", []],
    ["11/15/24", []],
    ["June 2025", []],
    ["9/1/24 - 6/1/25", []],
    ["weekly through June 2025", []],
    ["Fall 2024 \u2013 June 2025", []],
    ["Summer 2024 to 11/1/2024", []],
    ["Second semester 2024-25", ["review warning r2c4"]],
    ["Weekly until spring 2025", ["review warning r2c4"]],
    ["31/31/25", ["fail error r2c4"]],
    ["2/30/2025", ["fail error r2c4"]],
    ["Ongoing", ["review warning r2c4"]],
    ["Year round", ["review warning r2c4"]],
    ["each Friday", ["review warning r2c4"]],
    ["Fall 2024", ["review warning r2c4"]],
    ["2024-25 school year", ["review warning r2c4"]],
    ["Q2", ["review warning r2c4"]],
    ["March", ["review warning r2c4"]],
    ["after step 2", ["review warning r2c4"]],
    ["as soon as possible", ["review warning r2c4"]],
    ["TBD", []],
    ["", []],
  ])("%j", (due, expected) => {
    expect(findingsOf("unparseable-date", ese({ due })).map(brief)).toEqual(expected);
  });

  it("says why a date that goes on forever is a matter", () => {
    const [finding] = findingsOf("unparseable-date", ese({ due: "On-going" }));
    expect(finding?.message).toBe("“On-going” has no end date.");
  });
});

function withDependency(plan: Plan, row: number, dependsOn: readonly Dependency[]): Plan {
  return {
    ...plan,
    tables: plan.tables.map((table) => ({
      ...table,
      rows: table.rows.map((entry, index) => (index === row ? { ...entry, dependsOn } : entry)),
    })),
  };
}

describe("date-order", () => {
  it.each<[string, string, readonly string[]]>([
    ["11/1/2024", "3/1/2025", []],
    ["3/1/2025", "3/1/2025", []],
    ["3/2/2025", "3/1/2025", ["fail warning r1c4"]],
    ["March 2025", "March 3, 2025", []],
    ["April 2025", "March 3, 2025", ["fail warning r1c4"]],
    ["ongoing", "March 3, 2025", []],
  ])("starting %s, due %s", (start, due, expected) => {
    expect(findingsOf("date-order", cadre({}, { start, due })).map(brief)).toEqual(expected);
  });

  it("knows which step waits for which", () => {
    const steps = ese(
      { action: "Name the team", due: "12/1/2024" },
      { action: "Visit classrooms", due: "11/1/2024" },
    );
    const after = (row: number): readonly Dependency[] => [{ text: "after", column: "action", rows: [row] }];
    const plan = sketchedPlan(steps);
    expect(onPlan("date-order", withDependency(plan, 1, after(0))).map(brief)).toEqual(["fail warning r3c4"]);
    expect(onPlan("date-order", withDependency(plan, 0, after(1))).map(brief)).toEqual(["fail warning r2c0"]);
    expect(onPlan("date-order", plan)).toEqual([]);
  });
});

describe("the plan's time", () => {
  it.each<[string, readonly string[]]>([
    ["3/1/2025", []],
    ["3/1/2026", ["review warning r1c2"]],
    ["3/1/2024", ["review warning r1c2"]],
    ["Spring 2025", []],
    ["Fall 2027", []],
  ])("a date of %s in a plan for 2024-25", (due, expected) => {
    expect(findingsOf("outside-plan-year", pfs({ process: [{ due }] })).map(brief)).toEqual(expected);
  });

  it("explains a date that seems to have passed", () => {
    const plan = pfs({ process: [{ due: "3/1/2023", status: "In progress" }] });
    expect(findingsOf("outside-plan-year", plan).map(brief)).toEqual(["review warning r1c2"]);
    expect(findingsOf("overdue", plan)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["5/1/2025", []],
    ["8/1/2025", ["review warning r1c4"]],
  ])("an activity that ends %s for a target of June 2025", (due, expected) => {
    const target = "By June 2025, 80% of IEP team members will use the skills during IEP meetings";
    expect(findingsOf("after-target-date", cadre({ "3": target }, { due })).map(brief)).toEqual(expected);
  });

  it("is too short where all steps are due within three weeks", () => {
    const due = (...days: readonly string[]) =>
      ese(...days.map((day, index) => ({ action: `Step ${index}`, due: day })));
    const close = due("5/1/2025", "5/5/2025", "5/9/2025", "5/20/2025");
    const apart = due("1/1/2025", "3/5/2025", "5/9/2025", "5/20/2025");
    expect(findingsOf("crowded-dates", close).map(brief)).toEqual(["review tip plan"]);
    expect(findingsOf("crowded-dates", apart)).toEqual([]);
  });

  it("has something to look at in its first half", () => {
    const late = ["4/1/2025", "5/1/2025", "6/1/2025", "6/2/2025"].map((due, index) => ({
      benchmark: `Step ${index}`,
      due,
    }));
    const [finding] = findingsOf("crowded-dates", pfs({ process: late }));
    expect(finding?.message).toBe("No step is due in the first half of the plan's time.");
  });
});
