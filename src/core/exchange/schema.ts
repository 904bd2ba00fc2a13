import { z } from "zod";
import { STAGES } from "../checks";
import { COLUMN_ROLES, FIELD_ROLES } from "../plan";
import { LOGIC_MODEL_ROLES } from "../templates";
import { common, dependencies } from "./common-schema";
import { records } from "./records-schema";
import {
  answerLocation,
  cellLocation,
  day,
  pendingChanges,
  rowLocation,
  tableLocation,
  text,
  value,
} from "./value-schema";

/** The published form of an export, schema version "1". */

const answer = {
  id: z.string().describe("The template's id for it."),
  label: z.string().describe("As it stands in the document."),
  role: z.enum(FIELD_ROLES).optional().describe("What it is for, whatever the template calls it."),
  text,
  value: value.optional(),
  pendingChanges,
  location: answerLocation,
};

const field = z
  .strictObject(answer)
  .meta({ id: "field", description: "An answer outside the tables' rows." });

const prompt = z
  .strictObject({
    ...answer,
    number: z.string().optional().describe("As the template prints it, such as “2a”."),
    section: z.string().optional().describe("Id of the template's section that it stands in."),
    question: z.string().describe("As it stands in the document."),
  })
  .meta({ id: "prompt", description: "A question and the answer written to it." });

const cell = z
  .strictObject({
    column: z.string().describe("Id of the column."),
    text,
    value: value.optional(),
    pendingChanges,
    location: cellLocation,
    mergedFrom: cellLocation.optional().describe("Where the merged cell begins that covers this one."),
  })
  .meta({ id: "cell" });

const column = z
  .strictObject({
    id: z.string().describe("The template's column, or extra-1, extra-2... under the document's own label."),
    label: z.string().describe("As it stands in the document's header."),
    role: z
      .enum([...COLUMN_ROLES, "extra"])
      .describe("What it is for, whatever the template calls it; extra: the template has no such column."),
    question: z.string().optional().describe("The guiding question that the document shows for it."),
  })
  .meta({ id: "column" });

const row = z
  .strictObject({
    location: rowLocation,
    dependsOn: dependencies.optional(),
    cells: z.array(cell),
  })
  .meta({ id: "row" });

const table = z
  .strictObject({
    id: z.string().describe("The template's id for it."),
    location: tableLocation,
    columns: z.array(column),
    rows: z.array(row).describe("Rows that hold data; blank ones are left out."),
  })
  .meta({ id: "table" });

const logicModel = z
  .strictObject({
    location: tableLocation,
    entries: z.array(
      z.strictObject({ role: z.enum(LOGIC_MODEL_ROLES), text: z.string(), location: cellLocation }),
    ),
  })
  .meta({ id: "logicModel", description: "What a filled logic model of the document offers to the plan." });

const operationalBy = z
  .strictObject({
    day: day.describe("The last day that the deadline can mean."),
    text: z.string().describe("The deadline as it stands in the document."),
    location: cellLocation,
    withoutDay: z
      .int()
      .min(0)
      .describe(
        "Further steps whose deadline is missing or names no day; the plan may take longer for them.",
      ),
  })
  .meta({
    id: "operationalBy",
    description: "The last deadline of the plan's steps: from that day on the strategy can be in use.",
  });

const plan = z
  .strictObject({
    template: z.strictObject({
      id: z.string(),
      name: z.string(),
      confidence: z.number().min(0).max(1).describe("How sure it is that the plan follows this template."),
      byHand: z.literal(true).optional().describe("Somebody said so in a mapping."),
    }),
    title: z.string().describe("The strategy or initiative; empty where none is given yet."),
    operationalBy: operationalBy.optional(),
    fields: z.array(field),
    prompts: z.array(prompt),
    tables: z.array(table),
    logicModel: logicModel.optional(),
    common,
  })
  .meta({ id: "plan" });

export const exportSchema = z
  .strictObject({
    schemaVersion: z.literal("1"),
    document: z.strictObject({
      file: z.string().describe("As it was given."),
      pendingChanges: z.boolean().describe("Tracked changes wait for a decision somewhere in the document."),
      stage: z
        .enum(STAGES)
        .optional()
        .describe("How far the plans have come, where somebody said so in the document."),
    }),
    plans: z.array(plan).describe("In the order of the document."),
    records: records.optional(),
  })
  .meta({ id: "document", description: "The action plans of one document." });

export type ExportedDocument = z.infer<typeof exportSchema>;
export type ExportedPlan = z.infer<typeof plan>;
export type ExportedField = z.infer<typeof field>;
export type ExportedPrompt = z.infer<typeof prompt>;
export type ExportedTable = z.infer<typeof table>;
export type ExportedCell = z.infer<typeof cell>;

/** What stands for a document that could not be read; see entry.ts. */
const unread = z
  .strictObject({
    document: z.strictObject({ file: z.string().describe("As it was given.") }),
    error: z.strictObject({
      code: z.string().describe("A short name that stays the same."),
      message: z.string().describe("What happened and what to do, for people."),
    }),
  })
  .meta({ id: "unread", description: "A document that could not be read, with the reason." });

/** What is given out: of one document, or a list of several in the order in which they were given. */
const exported = z.union([exportSchema, unread]);
const anyExport = z.union([exported, z.array(exported)]).meta({
  title: "Action plans",
  description:
    "What one document has, or a list of several; a line of NDJSON is one of them. Schema version 1.",
});

/** Names the schema for those who keep several; it is no address. */
const SCHEMA_ID = "urn:action-plan-companion:export:1";

/** See `exportJsonSchema`. */
export function jsonSchemaOfExports(): object {
  const { $schema, ...schema } = z.toJSONSchema(anyExport, {
    target: "draft-2020-12",
    // Our types are read-only; the data are their reader's.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return { $schema, $id: SCHEMA_ID, ...schema };
}
