import {
  type Coverage,
  coverageOf,
  type CoveredPrompt,
  gateOf,
  recordsAbout,
  relatedPrompts,
  suggestionsFor,
} from "../../../src/core/guidance";
import { COLUMN_ROLES, type Plan } from "../../../src/core/plan";
import { type CoverageMark, coverageRecord, gateRecord } from "../../../src/core/records";
import { builtinTemplates } from "../../../src/core/templates";
import { builtin, sketchedPlan } from "../../support/plan";

const plan = sketchedPlan({
  template: "ese-531t",
  fields: { strategy: "Early reading" },
  tables: {
    "action-steps": [
      { action: "Communicate the need for this training to all staff", owner: "J. Rivera" },
      { action: "Order books", owner: "M. Okoye" },
    ],
  },
});

describe("related prompts", () => {
  it("are one or two for a column, of both guides where both help, with section and number", () => {
    for (const role of COLUMN_ROLES) {
      const found = relatedPrompts(role, "steps", "", builtinTemplates);
      expect(found.length).toBeLessThanOrEqual(2);
      const helping = builtinTemplates.filter(({ prompts }) =>
        prompts.some(({ helps }) => helps.includes(role)),
      );
      if (helping.length > 1) expect(found[0]?.guide).not.toBe(found[1]?.guide);
      for (const prompt of found) expect(prompt.sections.length).toBeGreaterThan(0);
    }
    expect(relatedPrompts("owner", "steps", "", builtinTemplates)).not.toEqual([]);
    expect(relatedPrompts("extra", "steps", "Cost", builtinTemplates)).toEqual([]);
  });

  it("go by the row's own words", () => {
    const [first] = relatedPrompts(
      "owner",
      "steps",
      "Who will be responsible for coordinating the training",
      [builtin("cip-guide")],
    );
    expect(first?.question).toMatch(/coordinating the relevent training/);
    expect(first?.sections.at(-1)).toBe("Training");
  });

  it.each([
    ["steps", "Train the coaches", "What training do coaches need to support practitioners effectivley?"],
    ["evidence", "Coaching effectiveness data from walkthrough forms", /coaching effectiveness data/],
  ] as const)("take a benchmark of %s for what it is", (kind, wording, question) => {
    const [first] = relatedPrompts("benchmark", kind, wording, [builtin("cip-guide")]);
    expect(first?.question).toMatch(question);
  });
});

describe("coverage of a guide", () => {
  const guide = builtin("cip-guide");
  const mark = (given: Partial<CoverageMark>): CoverageMark => ({
    guide: "cip-guide",
    prompt: guide.prompts[0]?.id ?? "",
    mark: "covered",
    steps: [],
    reason: "",
    plan: "Early reading",
    day: "2024-10-15",
    ...given,
  });
  const firstOf = (coverage: Coverage): CoveredPrompt | undefined => coverage.sections[0]?.prompts[0];

  it("lists every question under its headings, all open at first", () => {
    const coverage = coverageOf(guide, plan, []);
    expect(coverage.counts).toEqual({ covered: 0, notForUs: 0, open: guide.prompts.length });
    expect(coverage.sections[0]?.headings).toEqual([
      "Implementation Drivers",
      "Capacity Development & Fidelity Assessment",
      "Capacity Development",
      "Training",
    ]);
    expect(coverage.sections.flatMap(({ prompts }) => prompts)).toHaveLength(guide.prompts.length);
  });

  it("proposes a row that shares its words, for a person to confirm", () => {
    const [first] = coverageOf(guide, plan, []).sections[0]?.prompts ?? [];
    expect(first?.mark).toBe("open");
    expect(first?.rows.map(({ step }) => step)).toEqual([
      "Communicate the need for this training to all staff",
    ]);
  });

  it("keeps what people confirmed, wherever the row has moved, and lets it lapse with the row", () => {
    const steps = ["Order books"];
    const covered = firstOf(coverageOf(guide, plan, [mark({ steps })]));
    expect(covered).toMatchObject({ mark: "covered", rows: [{ step: "Order books" }], gone: [] });
    const lapsed = firstOf(coverageOf(guide, plan, [mark({ steps: ["Sell books"] })]));
    expect(lapsed).toMatchObject({ mark: "open", gone: ["Sell books"] });
  });

  it("goes by the later word on a question", () => {
    const marks = [mark({ mark: "not-for-us" }), mark({ steps: ["Order books"] })];
    expect(firstOf(coverageOf(guide, plan, marks))?.mark).toBe("covered");
  });

  it("is kept for each plan of a document by its title, and for the only one whatever its title was", () => {
    const other: Plan = { ...plan, index: 1, title: "Math" };
    const marks = [mark({ plan: "early reading" }), mark({ plan: "Math" })];
    expect(recordsAbout(plan, [plan, other], marks)).toEqual([marks[0]]);
    expect(recordsAbout(other, [plan, other], marks)).toEqual([marks[1]]);
    expect(recordsAbout({ ...plan, title: "Reading for all" }, [plan], marks)).toEqual(marks);
    expect(new Set(marks.map(coverageRecord.nameOf)).size).toBe(2);
  });

  it("knows what the team left out, and why", () => {
    const aside = mark({ mark: "not-for-us", reason: "No new staff this year" });
    const coverage = coverageOf(guide, plan, [aside]);
    expect(coverage.counts.notForUs).toBe(1);
    expect(coverage.sections[0]?.prompts[0]).toMatchObject({ reason: "No new staff this year" });
    expect(coverageRecord.read(aside)).toEqual(aside);
  });
});

describe("the gate of 5.3.1T", () => {
  const answer = {
    strategy: "early reading",
    case: "existing",
    needed: false,
    reason: "It works as it is.",
    day: "2024-10-15",
  };

  it("asks of an existing strategy and of a new one, and has no answer of its own", () => {
    const state = gateOf(plan, builtin("ese-531t"), []);
    expect(state?.gate.cases.map(({ id }) => id)).toEqual(["existing", "new"]);
    expect(state).not.toHaveProperty("answer");
  });

  it("remembers the answer to the strategy that it was given for", () => {
    expect(gateOf(plan, builtin("ese-531t"), [answer])?.answer).toEqual(answer);
    expect(gateOf(plan, builtin("ese-531t"), [{ ...answer, strategy: "Math" }])).not.toHaveProperty("answer");
    expect(gateRecord.read(answer)).toEqual(answer);
    const later = { ...answer, needed: true, day: "2024-11-01" };
    expect(gateOf(plan, builtin("ese-531t"), [answer, later])?.answer).toEqual(later);
  });

  it("says that no plan is needed after a recorded answer that says so, and never otherwise", () => {
    const { otherwise } = builtin("ese-531t").gate ?? {};
    const said = (answers: readonly (typeof answer)[]): string | undefined =>
      gateOf(plan, builtin("ese-531t"), answers)?.otherwise;
    expect(said([answer])).toBe(otherwise);
    expect(said([])).toBeUndefined();
    expect(said([{ ...answer, needed: true }])).toBeUndefined();
    expect(said([{ ...answer, strategy: "Math" }])).toBeUndefined();
  });

  it("has nothing to answer while the plan names no strategy", () => {
    const blank = sketchedPlan({ template: "ese-531t" });
    const state = gateOf(blank, builtin("ese-531t"), [{ ...answer, strategy: "" }]);
    expect(state).toMatchObject({ strategy: "" });
    expect(state).not.toHaveProperty("answer");
  });

  it("is no matter of other templates", () => {
    expect(gateOf(plan, builtin("pfs"), [answer])).toBeUndefined();
  });
});

describe("suggestions from a logic model", () => {
  const location = { table: 3, row: 2, column: 1 };
  const modelled: Plan = {
    ...plan,
    logicModel: {
      location: { table: 3 },
      entries: [
        { role: "strategy", text: "Early reading", location },
        { role: "resources", text: "Literacy coach", location },
        { role: "measure", text: "90% of teachers trained", location },
      ],
    },
  };

  it("offer what the plan does not say yet, by column", () => {
    expect(suggestionsFor(modelled, "resources").map(({ text }) => text)).toEqual(["Literacy coach"]);
    expect(suggestionsFor(modelled, "measure").map(({ text }) => text)).toEqual(["90% of teachers trained"]);
    expect(suggestionsFor(modelled, "strategy")).toEqual([]);
    expect(suggestionsFor(modelled, "owner")).toEqual([]);
    expect(suggestionsFor(plan, "resources")).toEqual([]);
  });
});
