import fc from "fast-check";
import { type Plan } from "../../../src/core/plan";
import { bareBlocks, GOOD_ROWS, templateBlocks } from "../../support/ese-531t";
import { type BlockSpec, type CellSpec, snapshotOf, type TableSpec } from "../../support/snapshot";
import { read } from "./reading";

/** What of a plan must not depend on how the document is laid out: texts and kinds, not places. */
function gist(plans: readonly Plan[]): unknown {
  return plans.map((plan) => ({
    title: plan.title.toLowerCase(),
    fields: plan.fields.map((field) => [field.id, field.text, field.slot.kind]),
    tables: plan.tables.map((table) => ({
      columns: table.columns.map((column) => column.id),
      rows: table.rows.map((row) => row.cells.map((cell) => [cell.column, cell.text])),
      other: table.otherRows.map((row) => row.kind),
    })),
  }));
}

const FILLED = { school: "North", date: "10/1/2024", strategy: "Reading", rows: GOOD_ROWS };
const DOCUMENTS: readonly (readonly BlockSpec[])[] = [
  templateBlocks(FILLED),
  templateBlocks(),
  [...bareBlocks(FILLED), "Next:", ...bareBlocks()],
];
const anyDocument = fc.constantFrom(...DOCUMENTS);

function isTable(block: BlockSpec): block is TableSpec {
  return typeof block !== "string" && "rows" in block;
}

/** The same blocks with the texts of headings changed; steps and answers stay as they are. */
function reworded(blocks: readonly BlockSpec[], change: (text: string) => string): readonly BlockSpec[] {
  const answers = new Set([...GOOD_ROWS.flat(), FILLED.school]);
  const rowOf = (entry: TableSpec["rows"][number]): TableSpec["rows"][number] => {
    const cells = "cells" in entry ? entry.cells : entry;
    const changed = cells.map((cell) => {
      if (typeof cell === "string") return answers.has(cell) ? cell : change(cell);
      if ("above" in cell) return cell;
      const spec: CellSpec = cell;
      return { ...spec, text: (spec.text ?? "").replace(/^Strategy:/, (label) => change(label)) };
    });
    return "cells" in entry ? { ...entry, cells: changed } : changed;
  };
  return blocks.map((block): BlockSpec => {
    if (isTable(block)) return { ...block, rows: block.rows.map(rowOf) };
    const text = typeof block === "string" ? block : block.text;
    const labels = text.replace(/District\/School Name:|Today’s Date:/g, (label) => change(label));
    return typeof block === "string" ? labels : { ...block, text: labels };
  });
}

describe("recognition does not depend on", () => {
  it("empty paragraphs between blocks", () => {
    fc.assert(
      fc.property(
        anyDocument,
        fc.array(fc.nat({ max: 3 }), { minLength: 60, maxLength: 60 }),
        (blocks, gaps) => {
          const spaced = blocks.flatMap((block, index) => [
            ...Array<string>(gaps[index] ?? 0).fill(" "),
            block,
          ]);
          expect(gist(read(spaced).plans)).toEqual(gist(read(blocks).plans));
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each<[string, (text: string) => string]>([
    ["capitals", (text) => text.toUpperCase()],
    ["small letters", (text) => text.toLowerCase()],
    ["straight quotes", (text) => text.replace(/[‘’]/g, "'")],
    ["no-break spaces", (text) => text.replace(/ /g, "\u00a0")],
    ["double spaces", (text) => text.replace(/ /g, "  ")],
    ["spaces about labels", (text) => text.replace(/^(?=\S)/, " ").replace(/(\S)$/, "$1 ")],
    [
      "line breaks in headings",
      (text) => (text.includes("?") || text.length > 60 ? text : text.replace(/ \(/g, "\n(")),
    ],
  ])("%s", (_, change) => {
    for (const blocks of DOCUMENTS) {
      expect(gist(read(reworded(blocks, change)).plans)).toEqual(gist(read(blocks).plans));
    }
  });

  it("which of the columns comes first", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(order, (columns) => {
        const blocks = bareBlocks(FILLED).map((block): BlockSpec => {
          if (!isTable(block)) return block;
          const rows = block.rows.map((row) =>
            "cells" in row || row.length < 5 ? row : columns.map((column) => row[column] ?? ""),
          );
          return { ...block, rows };
        });
        const byColumn = (plans: readonly Plan[]): unknown =>
          plans[0]?.tables[0]?.rows.map((row) =>
            Object.fromEntries(row.cells.map((cell) => [cell.column, cell.text])),
          );
        expect(byColumn(read(blocks).plans)).toEqual(byColumn(read(bareBlocks(FILLED)).plans));
      }),
      { numRuns: 40 },
    );
  });

  it("being a document that we know anything about: any text and table is read without a word", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 30 });
    const word = fc.oneof(
      text,
      fc.constantFrom("Strategy:", "Owner", "Deadline", "Action Steps", "Resources", "", "Example:"),
    );
    const tableOf = fc
      .array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 6 })
      .map((rows) => ({ rows }));
    fc.assert(
      fc.property(fc.array(fc.oneof(word, tableOf), { maxLength: 6 }), (blocks) => {
        const snapshot = snapshotOf(blocks);
        const { plans, notRecognised } = read(snapshot);
        expect(plans.length === 0).toBe(notRecognised !== undefined);
        expect(plans.map((plan) => plan.index)).toEqual(plans.map((_, index) => index));
      }),
      { numRuns: 150 },
    );
  });
});
