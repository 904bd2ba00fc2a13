import {
  adviceFor,
  openAnswers,
  openAnswersMarkdown,
  promptFor,
  promptsAt,
  relatedSource,
} from "../../../src/core/guidance";
import type { Plan } from "../../../src/core/plan";
import { readPlans } from "../../../src/core/state";
import { builtinTemplates } from "../../../src/core/templates";
import { blankDocument } from "../../../src/document/blank";
import { openDocx } from "../../../src/document/docx";
import { builtin, type PlanSketch, sketchedPlan } from "../../support/plan";

const TEMPLATES = builtinTemplates.map(({ id }) => [id] as const);

/** The plan of a template's blank document. */
function blank(id: string): Plan {
  const { plans } = readPlans(openDocx(blankDocument(builtin(id))).reading().snapshot);
  const [plan] = plans;
  if (plan === undefined) throw new Error(`No plan was found in a blank ${id}.`);
  return plan;
}

describe.each(TEMPLATES)("every answer of %s", (id) => {
  const plan = blank(id);
  const places = [
    ...[...plan.fields, ...plan.prompts].map((field) => ({ id: field.id, location: field.location })),
    ...plan.tables.flatMap(({ rows }) =>
      (rows[0]?.cells ?? []).map(({ column, location }) => ({ id: column, location })),
    ),
  ];

  it("has a question, help, an example and a source", () => {
    expect(places.length).toBeGreaterThan(5);
    const template = builtin(id);
    for (const { id: wanted, location } of places) {
      const prompt = promptsAt(plan, location).find((entry) => entry.id === wanted);
      expect(prompt?.question).toMatch(/\S/);
      expect(prompt?.help).toMatch(/\S/);
      expect(prompt?.example).toMatch(/\S/);
      expect(prompt?.source.startsWith(template.id)).toBe(true);
    }
  });

  it("is asked for in the document's own words, where it holds them", () => {
    const asked = places.flatMap(({ id: wanted, location }) =>
      promptsAt(plan, location).filter((prompt) => prompt.id === wanted),
    );
    const own = asked.filter(({ questionFrom }) => questionFrom === "document");
    const holds = [
      ...builtin(id).prompts,
      ...builtin(id).tables.flatMap(({ columns, guidingRow }) => (guidingRow ? columns : [])),
    ];
    expect(own).toHaveLength(holds.length);
  });
});

describe("what to answer next", () => {
  const ids = (plan: Plan): readonly string[] =>
    openAnswers(plan).map(({ prompt: { part, id, kind } }) => (kind === "cell" ? `${part}: ${id}` : id));

  it.each<[string, readonly string[]]>([
    ["ese-531t", ["strategy", "Action steps: action"]],
    [
      "cadre",
      [
        "1",
        "2a",
        "2b",
        "2c",
        "2d",
        "2e",
        "2f",
        "2g",
        "3",
        "3a",
        "3b",
        "Activities Planning Worksheet: action",
      ],
    ],
    [
      "pfs",
      [
        "objective",
        "initiative",
        "description",
        "Monitoring Progress: benchmark",
        "Measuring Impact: benchmark",
        "Identifying Resources Supporting Implementation: resource",
      ],
    ],
  ])("goes through a blank %s in its own order", (id, expected) => {
    expect(ids(blank(id))).toEqual(expected);
  });

  it("is each question of a guide that is itself the document", () => {
    expect(openAnswers(blank("cip-guide"))).toHaveLength(builtin("cip-guide").prompts.length);
    expect(openAnswers(blank("cip-guide"))[0]).toMatchObject({ related: [], suggestions: [] });
  });

  it("is said in full for the first and by name for the others", () => {
    const text = openAnswersMarkdown(openAnswers(blank("ese-531t")), 1).join("\n");
    expect(text).toContain("### Strategy\n\n**Which strategy does this plan put into practice?**\n");
    expect(text).toContain("- Source: ESE Action Plan Template (5.3.1T), Directions 1\n");
    expect(text).toContain("## After that\n\n- Action steps › Action Steps\n");
  });

  it("names a question by its number", () => {
    const text = openAnswersMarkdown(openAnswers(blank("cadre")), 2).join("\n");
    expect(text).toContain("### Question 2a\n\n**What behaviors do we hope to see by addressing");
    expect(text).toContain("- 2b: Who needs to behave this way?\n");
  });
});

describe("advice for an answer", () => {
  const sketch: PlanSketch = {
    template: "ese-531t",
    fields: { strategy: "Early reading" },
    tables: { "action-steps": [{ action: "Train the coaches", resources: "", measure: "Done" }] },
  };
  const location = { table: 9, row: 1, column: 2 };
  const plan: Plan = {
    ...sketchedPlan(sketch),
    logicModel: {
      location: { table: 9 },
      entries: [
        { role: "strategy", text: "Shared routines", location },
        { role: "resources", text: "Two trainers", location },
        { role: "measure", text: "90% trained", location },
      ],
    },
  };
  const cellAt = (column: string): ReturnType<typeof adviceFor> => {
    const cell = plan.tables[0]?.rows[0]?.cells.find((entry) => entry.column === column);
    const prompt = cell && promptFor(plan, cell.location);
    if (prompt === undefined) throw new Error(`There is no ${column}.`);
    return adviceFor(plan, prompt, builtinTemplates);
  };

  it("offers the logic model's texts until there is an answer", () => {
    expect(cellAt("resources").suggestions.map(({ text }) => text)).toEqual(["Two trainers"]);
    expect(cellAt("measure").suggestions).toEqual([]);
    expect(cellAt("owner").suggestions).toEqual([]);
  });

  it("names one or two questions of the guides, with section and number", () => {
    const { related } = cellAt("resources");
    expect(related).toHaveLength(2);
    expect(related.map(relatedSource)).toContain("CIP Action Planning Guide, Coaching, question 1");
  });
});
