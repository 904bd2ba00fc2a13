import { z } from "zod";

/** What may be filled in: an export, or less of it; what else it says is let pass. */

const count = z.int().min(0);
const rowPlace = z.object({ table: count, row: count }).optional();

const givenRow = z.object({
  location: rowPlace,
  cells: z.array(z.object({ column: z.string(), text: z.string(), location: rowPlace })),
});

const givenAnswer = z.object({ id: z.string(), text: z.string() });

const givenPlan = z.object({
  /** The document that it was exported from, where the data are of several; `parseValues` notes it. */
  file: z.string().optional(),
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
