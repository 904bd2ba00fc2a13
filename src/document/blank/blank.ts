import type { ColumnRole } from "../../core/plan";
import type { Template, TemplateField, TemplateTable } from "../../core/templates";
import { paragraph, type RowContent, run, table } from "./markup";
import { numberQuestions } from "./numbering";
import { packageOf, textWidth } from "./parts";
import { blankWords } from "./words";

const HEADER_FILL = "D9E2F3";
const QUIET_FILL = "F2F2F2";

/** Rows to write in; more are added as they are needed. */
const BLANK_ROWS = 6;

/** Tables of more columns than this are easier to write in on a page that lies on its side. */
const PORTRAIT_COLUMNS = 4;

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

/**
 * A new Word document of a template, ready to be written in: its title, the lines and rows of its fields, its
 * questions as a numbered list, and its tables with repeating header rows, guiding questions and empty rows.
 * Labels and questions stand there word for word, so that the document is recognised as this template's.
 *
 * @returns the .docx file; the same template gives the same bytes
 */
export function blankDocument(template: Template): Uint8Array {
  const layout = { landscape: template.tables.some((one) => one.columns.length > PORTRAIT_COLUMNS) };
  const width = textWidth(layout);
  const numbering = numberQuestions(template.prompts);
  const titled = template.tables.length > 1 || template.prompts.length > 0;
  const looseRows = template.fields.filter(
    (field) => field.place === "row" && rowTable(template, field) === undefined,
  );
  const body = [
    ...titleOf(template),
    ...fieldLines(template, width),
    ...(looseRows.length === 0 ? [] : [fieldTable(looseRows, width), paragraph([])]),
    ...template.prompts.flatMap((question, i) => {
      const number = numbering.questions[i];
      return [
        paragraph([run(question.prompt.question ?? question.label)], {
          style: "ListNumber",
          ...(number === undefined ? {} : { number }),
        }),
        paragraph([], { style: "Answer" }),
      ];
    }),
    ...template.tables.flatMap((one) => [
      ...(titled ? [paragraph([run(one.name)], { style: "Heading2" })] : []),
      planTable(template, one, width),
      paragraph([]),
    ]),
  ];
  return packageOf({ title: template.name, language: "en-US", layout, listStarts: numbering.starts, body });
}

/** The table that a field's row stands in, or undefined for a field with a row of its own. */
function rowTable(template: Template, field: TemplateField): TemplateTable | undefined {
  return template.tables.find((one) => one.id === field.table);
}

function withColon(label: string): string {
  return /[:?]$/.test(label) ? label : `${label}:`;
}

/** The template's name, or the line with [brackets] that is its title. */
function titleOf(template: Template): readonly string[] {
  const [first, ...others] = template.fields
    .filter((field) => field.place === "bracket")
    .map((field) => `[${field.label}]`);
  const text = first === undefined ? template.name : [first, blankWords.actionPlan, ...others].join(" ");
  return [paragraph([run(text)], { style: "Title" })];
}

/** Fields that share a line: two on each, the second with the shorter room. */
function fieldLines(template: Template, width: number): readonly string[] {
  const fields = template.fields.filter((field) => field.place === "line");
  const lines: string[] = [];
  for (let i = 0; i < fields.length; i += 2) {
    const pair = fields.slice(i, i + 2);
    const ends = pair.length === 1 ? [width] : [Math.round(width * 0.68), width];
    // Label and room are runs of their own: what is typed into the room is not bold.
    const runs = pair.flatMap((field, k) => [
      run(withColon(field.label), { style: "Strong" }),
      run(k === pair.length - 1 ? " \t" : " \t  "),
    ]);
    lines.push(paragraph(runs, { style: "FieldLine", writingLines: ends }));
  }
  return lines;
}

/** Fields with a row of their own and no table of the plan to stand in: label on the left, answer on the right. */
function fieldTable(fields: readonly TemplateField[], width: number): string {
  const label = Math.round(width * 0.3);
  return table({
    title: blankWords.fieldTable,
    description: blankWords.fieldTableDescription,
    widths: [label, width - label],
    rows: fields.map((field) => ({
      cells: [
        { paragraphs: [paragraph([run(field.label)], { style: "TableHeading" })], fill: HEADER_FILL },
        { paragraphs: [paragraph([], { style: "TableText" })] },
      ],
    })),
  });
}

function columnWidths(spec: TemplateTable, width: number): readonly number[] {
  const total = spec.columns.reduce((sum, column) => sum + WEIGHTS[column.role], 0);
  const widths = spec.columns.map((column) => Math.floor((width * WEIGHTS[column.role]) / total));
  const rest = width - widths.reduce((sum, next) => sum + next, 0);
  return widths.map((next, i) => (i === 0 ? next + rest : next));
}

/** A table of the plan: rows of its fields, header, guiding questions, examples, and rows to write in. */
function planTable(template: Template, spec: TemplateTable, width: number): string {
  const styled = (text: string, style: "TableHeading" | "TableGuidance" | "TableText"): readonly string[] => [
    paragraph(text === "" ? [] : [run(text)], { style }),
  ];
  const fieldRows = template.fields
    .filter((field) => field.place === "row" && rowTable(template, field) === spec)
    .map((field): RowContent => ({
      repeats: true,
      cells: [
        {
          span: spec.columns.length,
          paragraphs: [...styled(withColon(field.label), "TableHeading"), ...styled("", "TableText")],
        },
      ],
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
    cells: spec.columns.map((column) => ({ paragraphs: styled(example[column.id] ?? "", "TableGuidance") })),
  }));
  const empty = Array.from({ length: BLANK_ROWS }, (): RowContent => ({
    cells: spec.columns.map(() => ({ paragraphs: styled("", "TableText") })),
  }));
  return table({
    title: spec.name,
    description: blankWords.tableDescription(spec.columns.map((column) => column.label)),
    widths: columnWidths(spec, width),
    rows: [...fieldRows, header, ...guiding, ...examples, ...empty],
  });
}
