import {
  coverageOf,
  coverageRecord,
  type CoverageMark,
  gateOf,
  gateRecord,
  relatedPrompts,
  suggestionsFor,
} from "../../../src/core/guidance";
import { COLUMN_ROLES, type Plan } from "../../../src/core/plan";
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
      const found = relatedPrompts(role, "", builtinTemplates);
      expect(found.length).toBeLessThanOrEqual(2);
      const helping = builtinTemplates.filter(({ prompts }) =>
        prompts.some(({ helps }) => helps.includes(role)),
      );
      if (helping.length > 1) expect(found[0]?.guide).not.toBe(found[1]?.guide);
      for (const prompt of found) expect(prompt.sections.length).toBeGreaterThan(0);
    }
    expect(relatedPrompts("owner", "", builtinTemplates)).not.toEqual([]);
    expect(relatedPrompts("extra", "Cost", builtinTemplates)).toEqual([]);
  });

  it("go by the row's own words", () => {
    const [first] = relatedPrompts("owner", "Who will be responsible for coordinating the training", [
      builtin("cip-guide"),
    ]);
    expect(first?.question).toMatch(/coordinating the relevent training/);
    expect(first?.sections.at(-1)).toBe("Training");
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
    day: "2024-10-15",
    ...given,
  });

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
    const [covered] = coverageOf(guide, plan, [mark({ steps })]).sections[0]?.prompts ?? [];
    expect(covered).toMatchObject({ mark: "covered", rows: [{ step: "Order books" }] });
    const [gone] = coverageOf(guide, plan, [mark({ steps: ["Sell books"] })]).sections[0]?.prompts ?? [];
    expect(gone?.mark).toBe("open");
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
