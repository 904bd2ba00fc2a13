import { readFileSync } from "node:fs";
import path from "node:path";
import { recognise } from "../../src/core/recognise";
import { builtinTemplates, parseTemplate, templateJsonSchema } from "../../src/core/templates";
import { blankDocument } from "../../src/document/blank";
import { openDocx } from "../../src/document/docx";
import { repositoryRoot } from "../support/shared";
import { type BlockSpec, snapshotOf, table } from "../support/snapshot";
import { changed, MINIMAL } from "../support/templates";

const text = readFileSync(path.join(repositoryRoot, "docs/templates.md"), "utf8");
const example = JSON.parse(/```json\n([\s\S]*?)\n```/.exec(text)?.[1] ?? "null") as unknown;
const parsed = parseTemplate(example);
const template = parsed.ok ? parsed.template : undefined;
const known = template === undefined ? builtinTemplates : [...builtinTemplates, template];

const HEADER = [
  "What we will do",
  "Who leads it",
  "Start",
  "Finish",
  "How we will know",
  "Cost",
  "Where we stand",
];
const GUIDING = ["One step a row", "One name", "", "", "A number, or something we can see", "", ""];
const EXAMPLE = [
  "Example: Call home on the second day of absence",
  "R. Gomez",
  "9/2/25",
  "6/12/26",
  "90% of families reached",
  "none",
  "On track",
];
const STEP = [
  "Meet each family with more than nine absences",
  "T. Okafor, Counselor",
  "9/15/25",
  "11/1/25",
  "All 42 families met",
  "None",
  "On track",
];

/** The form of the page as somebody filled it in. */
const FILLED: readonly BlockSpec[] = [
  "School Improvement Action Plan 2025–26",
  "School: Lincoln Elementary  Prepared by: A. Brook",
  "Our goal for this year: (Example: Fewer students are chronically absent.)",
  "Every student is in school at least 95 of 100 days",
  "Why did we choose this goal?",
  "24% of students missed 18 days or more",
  { text: "Our steps", headingLevel: 2 },
  table([HEADER, GUIDING, EXAMPLE, STEP, HEADER.map(() => "")]),
];

/** What stands where, as an export would have it. */
function answers(blocks: readonly BlockSpec[]): unknown {
  const { plans } = recognise(snapshotOf(blocks), known);
  return plans.map(({ template: match, title, fields, prompts, tables }) => ({
    template: match.id,
    title,
    fields: Object.fromEntries(fields.map(({ id, text: answer }) => [id, answer])),
    prompts: Object.fromEntries(prompts.map(({ id, text: answer }) => [id, answer])),
    rows: tables.flatMap(({ rows }) =>
      rows
        .filter(({ blank }) => !blank)
        .map(({ cells }) => Object.fromEntries(cells.map((cell) => [cell.column, cell.text]))),
    ),
  }));
}

const ROW = {
  action: STEP[0],
  owner: STEP[1],
  start: STEP[2],
  due: STEP[3],
  measure: STEP[4],
  resources: STEP[5],
  status: STEP[6],
};

describe("the worked example of docs/templates.md", () => {
  it("is a template", () => {
    expect(parsed).toMatchObject({ ok: true, template: { id: "school-plan" } });
  });

  it("recognises the form that the page shows, filled in", () => {
    expect(answers(FILLED)).toEqual([
      {
        template: "school-plan",
        title: "Every student is in school at least 95 of 100 days",
        fields: { year: "2025–26", school: "Lincoln Elementary", "prepared-by": "A. Brook" },
        prompts: {
          goal: "Every student is in school at least 95 of 100 days",
          why: "24% of students missed 18 days or more",
        },
        rows: [ROW],
      },
    ]);
  });

  it("recognises a copy with columns renamed, moved, added and left out", () => {
    const [action, owner, , due, measure] = STEP;
    const copy = FILLED.map((block) =>
      typeof block === "object" && "rows" in block
        ? table([
            ["Action Step", "Evidence", "Person Responsible", "Finish", "Grade levels"],
            [action ?? "", measure ?? "", owner ?? "", due ?? "", "K to 2"],
          ])
        : block,
    );
    expect(answers(copy)).toEqual([
      expect.objectContaining({
        template: "school-plan",
        rows: [{ action, measure, owner, due, "extra-1": "K to 2" }],
      }),
    ]);
  });

  it("makes a blank document that is recognised", async () => {
    const blank = template === undefined ? new Uint8Array() : blankDocument(template);
    const { plans } = recognise(await openDocx(blank).read(), known);
    expect(plans.map((plan) => plan.template.id)).toEqual(["school-plan"]);
    expect(plans[0]?.template.confidence).toBeGreaterThan(0.95);
  });

  it("needs no more than the page says", () => {
    const { id, name, description, tables } = template ?? {};
    expect(
      parseTemplate({ id, name, description, tables: changed([0, "section"], undefined, tables) }).ok,
    ).toBe(true);
  });
});

/** The names of all properties that the schema knows. */
function propertyNames(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => [
    ...(key === "properties" && typeof value === "object" && value !== null ? Object.keys(value) : []),
    ...propertyNames(value),
  ]);
}

/** The values that the schema lets somebody choose from. */
function choices(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => [
    ...(key === "enum" && Array.isArray(value) ? value.map(String) : []),
    ...choices(value),
  ]);
}

describe("docs/templates.md", () => {
  const quoted = new Set(
    Array.from(text.matchAll(/`([^`\n]+)`/g), ([, code = ""]) => code.replace(/"/g, "")),
  );
  const explained = (name: string): boolean => quoted.has(name) || text.includes(`{ "${name}"`);

  it("explains every property", () => {
    expect(propertyNames(templateJsonSchema()).filter((name) => !explained(name))).toEqual([]);
  });

  it("names every value that one can choose", () => {
    expect(choices(templateJsonSchema()).filter((value) => !quoted.has(value))).toEqual([]);
  });

  it.each<readonly [what: string, data: unknown]>([
    ["an unknown role", changed(["tables", 0, "columns", 1, "role"], "boss", example)],
    ["a misspelt label", changed(["tables", 0, "columns", 3], misspelt(), example)],
    ["a list", [example]],
    ["an id used twice", withColumns({ id: "due" }, { id: "due", label: "By when" })],
    ["two columns of one header", withColumns({ id: "start", label: "Date" }, { id: "due", label: "Date" })],
    ["an example by another name", changed(["tables", 0, "exampleRows", 0, "who"], "R. Gomez", example)],
    ["a bracket without a field", changed(["fields"], [], example)],
  ])("quotes what is said of %s", (_, data) => {
    const wrong = parseTemplate(data);
    const problems = wrong.ok ? [] : wrong.problems;
    expect(problems.length).toBeGreaterThan(0);
    expect(
      problems.map(({ path: place, reason }) => `${place} ${reason}`).filter((line) => !text.includes(line)),
    ).toEqual([]);
  });
});

/** The least that a template says, with two columns more: copies of the example's column for the due date. */
function withColumns(...given: readonly Readonly<Record<string, string>>[]): unknown {
  const due = template?.tables[0]?.columns[3];
  const [first] = MINIMAL.tables[0]?.columns ?? [];
  return changed(["tables", 0, "columns"], [first, ...given.map((parts) => ({ ...due, ...parts }))]);
}

/** The example's fourth column with its label misspelt as the page has it. */
function misspelt(): unknown {
  const { label, ...column } = template?.tables[0]?.columns[3] ?? {};
  return { ...column, lable: label };
}
