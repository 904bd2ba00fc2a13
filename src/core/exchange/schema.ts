import { z } from "zod";

/** The published form of an export (schema version "1") and the more forgiving form of what is filled in. */

const count = z.int().min(0);
const tableLocation = z.strictObject({ table: count });
const rowLocation = z.strictObject({ table: count, row: count });
const cellLocation = z.strictObject({ table: count, row: count, column: count });
const paragraphLocation = z.strictObject({ paragraph: count, textBox: count.optional() });

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const dateValue = z.strictObject({
  kind: z.literal("date"),
  precision: z.enum([
    "day",
    "month",
    "quarter",
    "season",
    "schoolYear",
    "year",
    "range",
    "recurring",
    "ongoing",
    "relative",
    "none",
  ]),
  earliest: day.optional(),
  latest: day.optional(),
  assumed: z
    .array(z.enum(["century", "month-first", "day-first", "month-first-usual", "year", "calendar"]))
    .readonly()
    .optional()
    .describe("What was taken for granted."),
  impossible: z.literal(true).optional().describe("Written as a day that no calendar has."),
});

const figure = z.strictObject({
  text: z.string(),
  number: z.number(),
  upTo: z.number().optional(),
  unit: z.string().optional(),
});

const value = z
  .discriminatedUnion("kind", [
    dateValue,
    z.strictObject({
      kind: z.literal("people"),
      people: z
        .array(
          z.strictObject({
            name: z.string(),
            title: z.string().optional(),
            is: z.enum(["role", "group"]).optional(),
          }),
        )
        .readonly(),
      vacant: z.literal(true).optional(),
    }),
    z.strictObject({
      kind: z.literal("status"),
      status: z.enum([
        "notStarted",
        "onTrack",
        "behind",
        "atRisk",
        "met",
        "notMet",
        "discontinued",
        "unknown",
      ]),
      progress: z.number().min(0).max(1).optional(),
    }),
    z.strictObject({
      kind: z.literal("measure"),
      figures: z.array(figure).readonly(),
      baseline: figure.optional(),
      target: figure.optional(),
      timeFrame: z.strictObject({ text: z.string(), date: dateValue.optional() }).optional(),
      population: z.string().optional(),
      instrument: z.string().optional(),
      product: z.string().optional(),
    }),
    z.strictObject({
      kind: z.literal("money"),
      amounts: z
        .array(
          z.strictObject({
            text: z.string(),
            amount: z.number(),
            currency: z.string(),
            per: z.string().optional(),
          }),
        )
        .readonly(),
    }),
    z.strictObject({ kind: z.literal("noneNeeded") }),
  ])
  .describe("What the text was read as; left out where it could not be read.");

const answer = z.strictObject({
  id: z.string(),
  label: z.string().describe("As it stands in the document."),
  text: z
    .string()
    .describe(
      "What stands there: tracked changes accepted, placeholders empty, paragraphs joined by line feeds.",
    ),
  value: value.optional(),
  location: z.union([cellLocation, paragraphLocation]),
});

const cell = z.strictObject({
  column: z.string(),
  text: z.string(),
  value: value.optional(),
  location: cellLocation,
  mergedFrom: cellLocation.optional().describe("Where the merged cell begins that covers this one."),
});

const table = z.strictObject({
  id: z.string(),
  location: tableLocation,
  columns: z.array(
    z.strictObject({
      id: z
        .string()
        .describe("The template's column, or extra-1, extra-2... under the document's own label."),
      label: z.string(),
    }),
  ),
  rows: z
    .array(z.strictObject({ location: rowLocation, cells: z.array(cell) }))
    .describe("Rows that hold data; blank ones are left out."),
});

const plan = z.strictObject({
  template: z.strictObject({ id: z.string(), name: z.string(), confidence: z.number().min(0).max(1) }),
  title: z.string(),
  fields: z.array(answer),
  prompts: z.array(answer),
  tables: z.array(table),
});

export const exportSchema = z.strictObject({
  schemaVersion: z.literal("1"),
  document: z.strictObject({ file: z.string(), pendingChanges: z.boolean() }),
  plans: z.array(plan),
});

export type ExportedDocument = z.infer<typeof exportSchema>;
export type ExportedPlan = z.infer<typeof plan>;
export type ExportedAnswer = z.infer<typeof answer>;
export type ExportedTable = z.infer<typeof table>;

/** The JSON Schema (draft 2020-12) of one exported document. */
export function exportJsonSchema(): object {
  return z.toJSONSchema(exportSchema, { target: "draft-2020-12" });
}

const givenRow = z.object({
  location: z.object({ table: count, row: count }).optional(),
  cells: z.array(
    z.object({
      column: z.string(),
      text: z.string(),
      location: z.object({ table: count, row: count }).optional(),
    }),
  ),
});

const givenAnswer = z.object({ id: z.string(), text: z.string() });

const givenPlan = z.object({
  template: z.object({ id: z.string() }).optional(),
  title: z.string().optional(),
  fields: z.array(givenAnswer).default([]),
  prompts: z.array(givenAnswer).default([]),
  tables: z
    .array(
      z.object({
        id: z.string(),
        location: z.object({ table: count }).optional(),
        columns: z.array(z.object({ id: z.string(), label: z.string() })).default([]),
        rows: z.array(givenRow).default([]),
      }),
    )
    .default([]),
});

export const valuesSchema = z.object({ plans: z.array(givenPlan) });

/** What is to be filled in: an export, or less of it. */
export type Values = z.infer<typeof valuesSchema>;
export type GivenPlan = Values["plans"][number];
export type GivenTable = GivenPlan["tables"][number];
export type GivenRow = GivenTable["rows"][number];
