import { tablesOf } from "../../../src/core/model";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates, parseTemplate, type Template } from "../../../src/core/templates";
import { blankDocument } from "../../../src/document/blank";
import { openDocx } from "../../../src/document/docx";
import { validationErrors } from "../../support/documents";

/** A district's template with everything that the schema offers. */
const district: Template = ((): Template => {
  const prompt = { ask: "What?", help: "Say it in a line.", source: "the district" };
  const parsed = parseTemplate({
    id: "district",
    name: "Our District's Plan & Budget",
    description: "A plan of ours.",
    fields: [
      { id: "who", label: "School Name", place: "bracket", requirement: "optional", prompt },
      { id: "when", label: "Timeframe", place: "bracket", requirement: "optional", prompt },
      { id: "lead", label: "Lead", place: "line", requirement: "optional", prompt },
      { id: "day", label: "Date", place: "line", requirement: "optional", prompt },
      { id: "room", label: "Room?", place: "line", requirement: "optional", prompt },
      { id: "objective", label: "Objective <long>", place: "row", requirement: "required", prompt },
    ],
    prompts: [
      { id: "1", label: "Our Priority Area", requirement: "required", prompt },
      {
        id: "2a",
        label: "Behaviors",
        requirement: "required",
        prompt: { ...prompt, question: "What behaviors do we hope to see?" },
      },
      { id: "2b", label: "Who", requirement: "required", prompt },
      { id: "3", label: "Targets", requirement: "required", prompt },
      { id: "3a", label: "Data", requirement: "required", prompt },
    ],
    tables: [
      {
        id: "benchmarks",
        name: "Monitoring Progress",
        requirement: "required",
        exampleRows: [{ benchmark: "Example: Agree on strategies", owner: "M. Edwards" }],
        columns: [
          { id: "benchmark", role: "benchmark", label: "Process Benchmark", requirement: "required", prompt },
          { id: "owner", role: "owner", label: "Person Responsible", requirement: "required", prompt },
        ],
      },
      {
        id: "terms",
        name: "Defining Key Terms",
        requirement: "optional",
        columns: [
          { id: "term", role: "term", label: "Term", requirement: "required", prompt },
          { id: "definition", role: "definition", label: "Definition", requirement: "required", prompt },
        ],
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.template;
})();

describe.each([...builtinTemplates, district])("a blank document of $id", (template) => {
  const bytes = blankDocument(template);

  it("is the same file each time", () => {
    expect(blankDocument(template)).toEqual(bytes);
  });

  it("holds the template's fields, questions and tables, all of them empty", async () => {
    const snapshot = await openDocx(bytes).read();
    const lines = snapshot.blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? [block.text]
        : block.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
    );
    for (const field of template.fields) {
      expect(lines.some((line) => line.includes(field.label))).toBe(true);
    }
    for (const { prompt, label } of template.prompts) expect(lines).toContain(prompt.question ?? label);
    for (const table of template.tables) {
      for (const column of table.columns) expect(lines).toContain(column.label);
    }
    expect(snapshot).toMatchObject({ fidelity: "full", pendingChanges: false, comments: [], state: [] });
  });

  it("names its tables for people who hear them and repeats their header rows", async () => {
    const tables = tablesOf(await openDocx(bytes).read());
    expect(tables.length).toBeGreaterThanOrEqual(template.tables.length);
    for (const table of tables) {
      expect(table.title).toBeTruthy();
      expect(table.description).toBeTruthy();
    }
    for (const { name } of template.tables) {
      const rows = tables.find((table) => table.title === name)?.rows ?? [];
      expect(rows[0]?.repeatsAsHeader).toBe(true);
      expect(rows.filter((row) => row.cells.every((cell) => cell.text === "")).length).toBeGreaterThanOrEqual(
        3,
      );
      expect(rows.at(-1)?.repeatsAsHeader).toBe(false);
    }
  });

  it("passes the Open XML SDK's validator", async () => {
    expect(await validationErrors(bytes)).toEqual([]);
  });
});

describe.each(builtinTemplates)("the blank $id", (template) => {
  it("is recognised as what it is, with all of its parts", async () => {
    const { plans } = recognise(await openDocx(blankDocument(template)).read(), builtinTemplates);
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(plan?.template.id).toBe(template.id);
    expect(plan?.template.confidence).toBeGreaterThan(0.95);
    expect(plan?.fields.map((field) => [field.id, field.text])).toEqual(
      template.fields.map((field) => [field.id, ""]),
    );
    for (const spec of template.tables) {
      const table = plan?.tables.find((one) => one.id === spec.id);
      expect(table?.columns.map((column) => column.id)).toEqual(spec.columns.map((column) => column.id));
      expect(table?.rows.every((row) => row.blank)).toBe(true);
    }
  });
});

it("gives skipped numbers their own place in the list", async () => {
  const { package: parts } = openDocx(blankDocument(district));
  const numbering = parts.text("word/numbering.xml");
  // "2" is a heading there, so the question after 2b begins a list of its own with 3.
  expect(numbering).toContain('<w:startOverride w:val="3"/>');
  const snapshot = await openDocx(blankDocument(district)).read();
  const levels = snapshot.blocks.flatMap((block) =>
    block.kind === "paragraph" && block.list !== undefined ? [block.list.level] : [],
  );
  expect(levels).toEqual([0, 1, 1, 0, 1]);
});
