import type { TemplateField } from "../../core/templates";
import { type Block, type Sheet, tableBlock, textBlock } from "./blocks";
import { type HeadingStyle, paragraph, run } from "./markup";
import { HEADER_FILL } from "./palette";
import { table } from "./table-markup";
import { blankWords } from "./words";

/** Room for a few lines of prose. */
const BOX_HEIGHT = 1700;
/** Room for two lines. */
const ROW_HEIGHT = 620;

export function withColon(label: string): string {
  return /[:?]$/.test(label) ? label : `${label}:`;
}

/** Fields that share a line: two on each, the second with the shorter room. */
export function lineBlocks(sheet: Sheet, fields: readonly TemplateField[]): readonly Block[] {
  const lines: Block[] = [];
  for (let i = 0; i < fields.length; i += 2) {
    const pair = fields.slice(i, i + 2);
    const ends = pair.length === 1 ? [sheet.width] : [Math.round(sheet.width * 0.68), sheet.width];
    // Label and room are runs of their own: what is typed into the room is not bold.
    const runs = pair.flatMap((field, k) => [
      run(withColon(field.label), { style: "Strong" }),
      run(k === pair.length - 1 ? " \t" : " \t  "),
    ]);
    lines.push(textBlock(runs, { style: "FieldLine", writingLines: ends }));
  }
  return lines;
}

/** Fields with a row of their own and no table of the plan to stand in: label on the left, answer on the right. */
export function rowBlocks(sheet: Sheet, fields: readonly TemplateField[]): readonly Block[] {
  const label = Math.round(sheet.width * 0.3);
  const markup = table({
    title: blankWords.fieldTable,
    description: blankWords.fieldTableDescription,
    widths: [label, sheet.width - label],
    headedBy: "column",
    rows: fields.map((field) => ({
      minHeight: ROW_HEIGHT,
      cells: [
        { paragraphs: [paragraph([run(field.label)], { style: "TableHeading" })], fill: HEADER_FILL },
        { paragraphs: [paragraph([], { style: "TableText" })] },
      ],
    })),
  });
  return [tableBlock(markup)];
}

/** A table of one cell to write in. Its label stands above it unless the section's heading says the same. */
export function boxBlocks(
  sheet: Sheet,
  field: TemplateField,
  heading: { readonly style: HeadingStyle; readonly said: string | undefined },
): readonly Block[] {
  const markup = table({
    title: field.label,
    description: blankWords.boxDescription,
    widths: [sheet.width],
    headedBy: "none",
    rows: [{ minHeight: BOX_HEIGHT, cells: [{ paragraphs: [paragraph([], { style: "TableText" })] }] }],
  });
  return [
    ...(heading.said === field.label ? [] : [textBlock([run(field.label)], { style: heading.style })]),
    tableBlock(markup),
  ];
}
