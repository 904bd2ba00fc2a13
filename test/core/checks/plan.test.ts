import { check } from "../../../src/core/checks";
import { builtinTemplates } from "../../../src/core/templates";
import { sketchedPlan } from "../../support/plan";
import { brief, cadre, ese, findingsOf, pfs } from "./kit";

/** Checks that look at a plan as a whole: one case that is meant, and its near neighbours that are not. */

const steps = (count: number, more: Readonly<Record<string, string>> = {}) =>
  ese(...Array.from({ length: count }, (_, index) => ({ action: `Visit school ${index + 1}`, ...more })));

describe("missing-resource-source", () => {
  it.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{ resource: "Planning time" }, ["fail warning r1c0"]],
    [{ resource: "Planning time", notes: "Ask the union" }, ["fail warning r1c0"]],
    [{ resource: "Planning time", "existing-use": "-" }, ["fail warning r1c0"]],
    [{ resource: "Planning time", reallocation: "Staff meeting" }, []],
    [{ resource: "Planning time", "existing-use": "N/A", "new-resource": "Two hours" }, []],
    [{ resource: "Staff time", "existing-use": "None needed" }, []],
    [{ resource: "Planning time", "new-resource": "TBD" }, []],
    [{ notes: "Ask the union" }, []],
  ])("%j", (resource, expected) => {
    expect(findingsOf("missing-resource-source", pfs({ resources: [resource] })).map(brief)).toEqual(
      expected,
    );
  });

  it("leaves a source that is still open to the one who says so there", () => {
    const resources = [{ resource: "Planning time", "new-resource": "TBD" }];
    expect(findingsOf("placeholder-text", pfs({ resources })).map(brief)).toEqual(["fail warning r1c3"]);
  });
});

describe("unsecured-resource", () => {
  it.each<[string, string, readonly string[]]>([
    ["3D printers (to be purchased)", "Visit schools", ["review warning r2c1"]],
    ["Trainer; grant not yet secured", "Visit schools", ["review warning r2c1"]],
    ["Two vans, not in this year\u2019s budget", "Visit schools", ["review warning r2c1"]],
    ["3D printers (to be purchased)", "Order the printers", []],
    ["Grant writer", "Visit schools", []],
    ["Existing printers", "Visit schools", []],
    ["None needed", "Visit schools", []],
  ])("%j beside a step to %j", (resources, action, expected) => {
    const plan = ese({ resources }, { action });
    expect(findingsOf("unsecured-resource", plan).map(brief)).toEqual(expected);
  });
});

describe("missing-definition and undefined-term", () => {
  const terms = [{ term: "Advisory", definition: "A small group with one adult" }];

  it.each<[string, readonly string[]]>([
    ["", ["fail warning r1c1"]],
    ["A small group with one adult", []],
  ])("a term defined as %j", (definition, expected) => {
    const plan = pfs({ terms: [{ term: "Advisory", definition }] });
    expect(findingsOf("missing-definition", plan).map(brief)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ["Inclusive classrooms", "Advisory", ["review tip initiative"]],
    ["Equitable grading", "Advisory", ["review tip initiative"]],
    ["Inclusive classrooms", "Inclusion", []],
    ["Include families", "Advisory", []],
    ["Shared reading", "Advisory", []],
  ])("%j in a plan that defines %j", (initiative, term, expected) => {
    const plan = pfs({ terms: terms.map((entry) => ({ ...entry, term })) }, { initiative });
    expect(findingsOf("undefined-term", plan).map(brief)).toEqual(expected);
  });

  it.each<[string, string]>([
    [
      "Equitable access for all",
      "“Equitable” is used here, but the plan does not say what it means by equity.",
    ],
    [
      "Hear inequities, then act",
      "“inequities” is used here, but the plan does not say what it means by equity.",
    ],
    [
      "A Culturally Responsive-minded school",
      "“Culturally Responsive” is used here, but the plan does not say what it means by culturally responsive.",
    ],
    ["Sense of belonging", "“belonging” is used here, but the plan does not say what it means by belonging."],
  ])("%j is quoted in the form that stands there", (initiative, message) => {
    expect(
      findingsOf("undefined-term", pfs({ terms }, { initiative })).map((found) => found.message),
    ).toEqual([message]);
  });

  it("adds the district's own words", () => {
    const plan = pfs({ terms }, { initiative: "Deeper learning in every room" });
    const settings = { wordsToDefine: ["deeper learning"] };
    expect(findingsOf("undefined-term", plan)).toEqual([]);
    expect(findingsOf("undefined-term", plan, { settings }).map(brief)).toEqual(["review tip initiative"]);
  });
});

describe("duplicate-step", () => {
  it("is the same step with the same owner and date", () => {
    expect(findingsOf("duplicate-step", ese({}, {})).map(brief)).toEqual(["review warning r3c0"]);
    expect(findingsOf("duplicate-step", ese({}, { due: "March 3, 2025" }))).toEqual([]);
    expect(findingsOf("duplicate-step", ese({}, { owner: "L. Chen" }))).toEqual([]);
    expect(findingsOf("duplicate-step", ese({}, { action: "Train all second-grade teachers" }))).toEqual([]);
  });
});

describe("no-prerequisites and too-many-steps", () => {
  it("ask once, and only where the template does", () => {
    expect(findingsOf("no-prerequisites", steps(4)).map(brief)).toEqual(["review tip plan"]);
    expect(findingsOf("no-prerequisites", steps(3))).toEqual([]);
    expect(findingsOf("no-prerequisites", steps(4, { action: "Visit, once trained" }))).toEqual([]);
    expect(findingsOf("no-prerequisites", cadre({}, {}, {}, {}, {}))).toEqual([]);
    expect(findingsOf("too-many-steps", steps(40)).map(brief)).toEqual(["review tip plan"]);
    expect(findingsOf("too-many-steps", steps(8))).toEqual([]);
  });
});

describe("empty-section", () => {
  it.each<[string, Parameters<typeof pfs>[0], Readonly<Record<string, string>>, readonly string[]]>([
    ["no early evidence and no resources", {}, {}, ["fail warning t4", "fail warning t5"]],
    [
      "an objective that nobody wrote",
      { evidence: [{ benchmark: "80% of teachers use it" }], resources: [{ resource: "Time" }] },
      { objective: "" },
      ["fail warning objective"],
    ],
  ])("of Planning for Success: %s", (_, tables, fields, expected) => {
    const found = findingsOf(
      "empty-section",
      pfs({ ...tables, terms: [{ term: "A", definition: "B" }] }, fields),
    );
    expect(found.map(brief)).toEqual(expected);
  });

  it("of CADRE names the open question", () => {
    const found = findingsOf("empty-section", cadre({ "2c": "" }, {}));
    expect(found.map(brief)).toEqual(["fail warning 2c"]);
  });
});

describe("missing-strategy", () => {
  it.each<[string, readonly string[]]>([
    ["", ["fail error strategy"]],
    ["N/A", ["review error strategy"]],
    ["Early reading", []],
  ])("a strategy of %j", (strategy, expected) => {
    const plan = { ...ese({}), fields: { strategy } };
    expect(findingsOf("missing-strategy", plan).map(brief)).toEqual(expected);
  });
});

describe("example-left-in", () => {
  const example = { benchmark: "Example: Identify common district-wide reading strategies" };
  const only = (fields: Readonly<Record<string, string>>) => ({
    template: "pfs",
    fields,
    tables: { process: [example] },
  });

  it("is one for a row of the template's, once the plan is started by any answer", () => {
    expect(findingsOf("example-left-in", only({}))).toEqual([]);
    expect(findingsOf("example-left-in", only({ school: "Hull", period: "2024-25" }))).toEqual([]);
    const started = only({ objective: "Every child reads" });
    expect(findingsOf("example-left-in", started).map(brief)).toEqual(["fail warning r1c0"]);
  });

  it.each<[string, string, readonly string[]]>([
    ["benchmark", "Example: Train all new teachers", ["review warning r1c0"]],
    ["benchmark", "Train teachers by example", []],
    ["benchmark", "Examples of student work collected", []],
    ["status", "Example: Met", ["review warning r1c3"]],
  ])("a %s of %j", (column, text, expected) => {
    expect(findingsOf("example-left-in", pfs({ process: [{ [column]: text }] })).map(brief)).toEqual(
      expected,
    );
  });
});

describe("tips", () => {
  it("are six at most, whether they fail or ask", () => {
    const evidence = Array.from({ length: 9 }, (_, index) => ({
      benchmark: `${70 + index}% of students in grade ${index + 1} enjoy reading`,
      owner: "S. Harris",
      due: "3/1/2025",
    }));
    const { findings } = check([sketchedPlan(pfs({ evidence }))], {
      asOf: "2024-10-15",
      templates: builtinTemplates,
    });
    expect(findings.filter(({ severity }) => severity === "tip")).toHaveLength(6);
  });
});
