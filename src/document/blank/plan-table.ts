import type { ColumnRole } from "../../core/plan";
import type { Template, TemplateTable } from "../../core/templates";
import { type Block, type Sheet, tableBlock } from "./blocks";
import { withColon } from "./fields";
import { paragraph, run } from "./markup";
import { HEADER_FILL, QUIET_FILL } from "./palette";
import { type RowContent, table } from "./table-markup";
import { blankWords } from "./words";

/** Rows to write in; more are added as they are needed. */
const BLANK_ROWS = { required: 6, optional: 3, "one-of": 3 } as const;
const BLANK_HEIGHT = 520;

/** How much room a column needs beside the others. */
const WEIGHTS: Readonly<Record<ColumnRole, number>> = {
  action: 12,
  benchmark: 12,
  measure: 10,
  definition: 12,
  resources: 9,
  resource: 9,
  "existing-use": 8,
  reallocation: 8,
  "new-resource": 8,
  notes: 7,
  term: 6,
  owner: 6,
  status: 5,
  start: 5,
  due: 5,
  dependsOn: 5,
};

function columnWidths(spec: TemplateTable, width: number): readonly number[] {
  const total = spec.columns.reduce((sum, column) => sum + WEIGHTS[column.role], 0);
  const widths = spec.columns.map((column) => Math.floor((width * WEIGHTS[column.role]) / total));
  const rest = width - widths.reduce((sum, next) => sum + next, 0);
  return widths.map((next, i) => (i === 0 ? next + rest : next));
}

function styled(text: string, style: "TableHeading" | "TableGuidance" | "TableText"): readonly string[] {
  return [paragraph(text === "" ? [] : [run(text)], { style })];
}

/** A label and the room behind it, in runs of their own: what is typed there is not bold. */
function labelAndRoom(label: string): string {
  return paragraph([run(withColon(label), { style: "Strong" }), run(" ")], { style: "TableText" });
}

/** A table of the plan: rows of its fields, header, guiding questions, examples, and rows to write in. */
export function planTableBlocks(sheet: Sheet, template: Template, spec: TemplateTable): readonly Block[] {
  const fieldRows = template.fields
    .filter((field) => field.place === "row" && field.table === spec.id)
    .map((field): RowContent => ({
      repeats: true,
      minHeight: BLANK_HEIGHT,
      cells: [{ span: spec.columns.length, paragraphs: [labelAndRoom(field.label)] }],
    }));
  const header: RowContent = {
    repeats: true,
    cells: spec.columns.map((column) => ({
      paragraphs: styled(column.label, "TableHeading"),
      fill: HEADER_FILL,
    })),
  };
  const guiding: readonly RowContent[] = spec.guidingRow
    ? [
        {
          cells: spec.columns.map((column) => ({
            paragraphs: styled(column.prompt.question ?? "", "TableGuidance"),
            fill: QUIET_FILL,
          })),
        },
      ]
    : [];
  const examples = spec.exampleRows.map((example): RowContent => ({
    cells: spec.columns.map((column) => ({
      paragraphs: styled(example[column.id] ?? "", "TableGuidance"),
      fill: QUIET_FILL,
    })),
  }));
  const empty = Array.from({ length: BLANK_ROWS[spec.requirement] }, (): RowContent => ({
    minHeight: BLANK_HEIGHT,
    cells: spec.columns.map(() => ({ paragraphs: styled("", "TableText") })),
  }));
  const markup = table({
    title: spec.name,
    description: blankWords.tableDescription(spec.columns.map((column) => column.label)),
    widths: columnWidths(spec, sheet.width),
    headedBy: "row",
    rows: [...fieldRows, header, ...guiding, ...examples, ...empty],
  });
  return [tableBlock(markup)];
}
