import { tablesOf } from "../../../src/core/model";
import { builtinTemplates } from "../../../src/core/templates";
import { blankDocument } from "../../../src/document/blank";
import {
  FRAME,
  HEADER_FILL,
  HEADING_TEXT,
  QUIET_FILL,
  QUIET_TEXT,
} from "../../../src/document/blank/palette";
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

  it("has headings without gaps, rows that stay together, and a language", async () => {
    const document = openDocx(bytes);
    const levels = (await document.read()).blocks.flatMap((block) =>
      block.kind === "paragraph" && block.headingLevel !== undefined ? [block.headingLevel] : [],
    );
    // Each heading is at most one level below the one before; the title stands above them all.
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    const main = document.package.text("word/document.xml");
    expect(main.match(/<w:cantSplit\/>/g)?.length ?? 0).toBe(main.match(/<w:tr>/g)?.length ?? 0);
    expect(document.package.text("word/styles.xml")).toContain('<w:lang w:val="en-US"');
    expect(document.package.text("docProps/core.xml")).toContain("<dc:title>");
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

describe("colours", () => {
  /** Contrast of two colours as WCAG 2.1 defines it. */
  function contrast(a: string, b: string): number {
    const light = (colour: string): number =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
        const part = parseInt(colour.slice(2 * i, 2 * i + 2), 16) / 255;
        return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      }, 0.05);
    return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
  }

  it.each([
    ["labels", "000000", HEADER_FILL],
    ["headings", HEADING_TEXT, "FFFFFF"],
    ["examples", QUIET_TEXT, "FFFFFF"],
    ["guiding questions", QUIET_TEXT, QUIET_FILL],
  ])("let people read %s", (_what, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThan(4.5);
  });

  it("let people see the frames of answers", () => {
    expect(contrast(FRAME, "FFFFFF")).toBeGreaterThan(3);
  });
});
