import { z } from "zod";
import { mappingMessages as say } from "./messages";

/**
 * The published form of a mapping by hand: which table is which of a template's tables, which column is what, and
 * where the answers outside the tables stand. All places are counted from 0, as an export counts them.
 */

const count = z.int(say.count).min(0, say.count);
const words = z.string().trim().min(1, say.empty);

const paragraphPlace = z.strictObject({
  paragraph: count.describe("Paragraphs of the body outside tables, from 0."),
  to: count.optional().describe("The answer's last paragraph, where it has several."),
  textBox: count.optional().describe("The n-th text box that is anchored in the paragraph, from 0."),
});

const cellPlace = z.strictObject({ table: count, row: count, column: count });

const answer = z
  .strictObject({
    id: words.describe("The template's id of the field or prompt."),
    at: z
      .union([paragraphPlace, cellPlace], { error: say.placeForm })
      .optional()
      .describe("Where it stands; left out, it is looked for by its label (after)."),
    after: words
      .optional()
      .describe("The label, or the end of the question, behind which the answer stands in that place."),
    before: words.optional().describe("What stands behind the answer on the same line: the next label."),
  })
  .superRefine(({ at, after }, context) => {
    if (at === undefined && after === undefined) {
      context.addIssue({ code: "custom", path: ["at"], message: say.noPlace });
    }
    if (at !== undefined && "to" in at && at.to !== undefined && at.to < at.paragraph) {
      context.addIssue({ code: "custom", path: ["at", "to"], message: say.lastParagraph });
    }
  });

const table = z
  .strictObject({
    table: z
      .union([count, z.array(words).min(1, say.noHeadings)], { error: say.tableForm })
      .describe("The number of the table from 0, or headings by which it is found."),
    as: words.describe("The template's id of the table."),
    headerRows: z
      .array(count)
      .optional()
      .describe(
        "The rows that hold the headings; [] for none. Left out: the row that holds the headings named in columns; where none is named, the row above firstRow, else row 0.",
      ),
    firstRow: count.optional().describe("The first row that belongs to the plan."),
    lastRow: count.optional().describe("The last row that belongs to the plan."),
    columns: z
      .record(words, z.union([words, count], { error: say.columnForm }))
      .refine((columns) => Object.keys(columns).length > 0, say.noColumns)
      .describe("By id or role of a column: its heading, or its number in the table's grid from 0."),
    ignoreRows: z.array(count).default([]).describe("Rows that are no data: headings between rows, totals."),
  })
  .superRefine(({ firstRow, lastRow }, context) => {
    if (firstRow !== undefined && lastRow !== undefined && lastRow < firstRow) {
      context.addIssue({ code: "custom", path: ["lastRow"], message: say.rowsBackwards });
    }
  });

const plan = z
  .strictObject({
    template: words.describe("Id of the template that the plan is read as."),
    tables: z.array(table).default([]),
    fields: z.array(answer).default([]),
    prompts: z.array(answer).default([]),
  })
  .refine(
    ({ tables, fields, prompts }) => tables.length + fields.length + prompts.length > 0,
    say.nothingMapped,
  );

export const planMappingSchema = plan;

export const mappingSchema = z.strictObject({
  mappingVersion: z.literal("1"),
  plans: z.array(plan).min(1, say.noPlans),
});

/** A mapping as read: what has a usual value is filled in. */
export type Mapping = z.output<typeof mappingSchema>;
export type PlanMapping = Mapping["plans"][number];
export type TableMapping = PlanMapping["tables"][number];
export type AnswerMapping = PlanMapping["fields"][number];
/** A mapping as it is written. */
export type MappingData = z.input<typeof mappingSchema>;

/** The JSON Schema (draft 2020-12) of a mapping as it is written. */
export function mappingJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(mappingSchema, { io: "input", target: "draft-2020-12" }),
    title: say.schemaTitle,
    description: say.schemaDescription,
  };
}
