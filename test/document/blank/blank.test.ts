import { tablesOf } from "../../../src/core/model";
import { builtinTemplates } from "../../../src/core/templates";
import { blankDocument } from "../../../src/document/blank";
import { openDocx } from "../../../src/document/docx";
import { validationErrors } from "../../support/documents";
import { district, districtTemplates } from "./district";

describe.each([...builtinTemplates, ...districtTemplates])("a blank document of $id", (template) => {
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
    for (const { prompt, sample, second, bullets } of template.prompts) {
      const isHere = (text: string | undefined): boolean =>
        text === undefined || lines.some((line) => line.includes(text));
      expect([prompt.question, sample, second, ...bullets].filter((text) => !isHere(text))).toEqual([]);
    }
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

it("gives skipped numbers their own place in the list", async () => {
  const { package: parts } = openDocx(blankDocument(district));
  const numbering = parts.text("word/numbering.xml");
  // Nothing is numbered 2 there, so the question after 2b begins a list of its own with 3.
  expect(numbering).toContain('<w:start w:val="3"/>');
  const snapshot = await openDocx(blankDocument(district)).read();
  const levels = snapshot.blocks.flatMap((block) =>
    block.kind === "paragraph" && block.list !== undefined ? [block.list.level] : [],
  );
  expect(levels).toEqual([0, 0, 1, 1, 2, 2, 0, 1]);
});
