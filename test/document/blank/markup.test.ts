import fc from "fast-check";
import { comparableText, tablesOf } from "../../../src/core/model";
import { paragraph, run } from "../../../src/document/blank/markup";
import { table } from "../../../src/document/blank/table-markup";
import { openDocx } from "../../../src/document/docx";
import { docxOf, W } from "../../support/documents";

async function read(body: string): Promise<ReturnType<typeof tablesOf>> {
  const document = `<w:document xmlns:w="${W}"><w:body>${body}<w:p/></w:body></w:document>`;
  return tablesOf(await openDocx(docxOf(document)).read());
}

describe("markup", () => {
  it("holds any text so that it reads the same", async () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(texts, texts, async (title, text) => {
        const cell = { paragraphs: [paragraph([run(text, { style: "Strong" })], { style: "TableText" })] };
        const [one] = await read(
          table({ title, description: "", headedBy: "none", widths: [100], rows: [{ cells: [cell] }] }),
        );
        expect(comparableText(one?.rows[0]?.cells[0]?.text ?? "")).toBe(comparableText(text));
        expect(comparableText(one?.title ?? "")).toBe(comparableText(title));
      }),
    );
  });

  it("gives spanning cells the width of their columns, and every cell a paragraph", async () => {
    const cell = { paragraphs: [] };
    const markup = table({
      title: "Steps",
      description: "What we do.",
      headedBy: "row",
      widths: [100, 200, 300],
      rows: [
        { cells: [{ ...cell, span: 2 }, cell], repeats: true },
        { cells: [cell, { ...cell, span: 2, fill: "FFFFFF" }] },
      ],
    });
    expect(markup.match(/<w:tcW w:w="\d+"/g)).toEqual([
      '<w:tcW w:w="300"',
      '<w:tcW w:w="300"',
      '<w:tcW w:w="100"',
      '<w:tcW w:w="500"',
    ]);
    const [one] = await read(markup);
    expect(
      one?.rows.map((row) => [
        row.repeatsAsHeader,
        row.cells.map(({ column, columnSpan }) => [column, columnSpan]),
      ]),
    ).toEqual([
      [
        true,
        [
          [0, 2],
          [2, 1],
        ],
      ],
      [
        false,
        [
          [0, 1],
          [1, 2],
        ],
      ],
    ]);
    expect(one?.rows.flatMap((row) => row.cells.map(({ paragraphs }) => paragraphs.length))).toEqual([
      1, 1, 1, 1,
    ]);
  });
});
