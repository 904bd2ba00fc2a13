import { z } from "zod";
import { COLUMN_ROLES } from "../plan";

/**
 * The published form of a template: what a district writes as JSON and what the built-in ones are. Labels and
 * questions keep the source's exact wording, for they are what a document is recognised by; help is ours.
 */

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, "use small letters, digits and hyphens, such as 'action-steps'");
const words = z.string().trim().min(1, "write some text here");
const wordList = z.array(words).readonly();

const requirement = z.enum(["required", "optional", "one-of"]);

const prompt = z
  .strictObject({
    /** The question as the source's document holds it, where it holds one. */
    question: words.optional(),
    /** The question in our words. */
    ask: words,
    /** One or two lines of help in our words. */
    help: words,
    example: words.optional(),
    /** Where the requirement comes from, such as "ese-531t, Directions 5". */
    source: words,
  })
  .readonly();

const field = z
  .strictObject({
    id,
    /** The label as the source has it, without the colon. */
    label: words,
    /** Other labels that mean the same. */
    synonyms: wordList.default([]),
    /** On a line of its own or shared with others; in a row of a table; or a [bracket] in a title. */
    place: z.enum(["line", "row", "bracket"]),
    /** The table whose row holds it, where `place` is "row". */
    table: id.optional(),
    answer: z.enum(["text", "date", "people"]).default("text"),
    requirement,
    prompt,
  })
  .readonly();

const question = z
  .strictObject({
    /** The source's own numbering, such as "2a". */
    id,
    label: words,
    requirement,
    prompt,
  })
  .readonly();

const column = z
  .strictObject({
    id,
    role: z.enum(COLUMN_ROLES),
    label: words,
    synonyms: wordList.default([]),
    requirement,
    /** Columns of one group are alternatives, where `requirement` is "one-of". */
    group: id.optional(),
    prompt,
    checks: z
      .strictObject({
        /** Whether an owner must be a person, a job title, or may be either. */
        ownerPolicy: z.enum(["person", "title", "either"]).optional(),
      })
      .readonly()
      .optional(),
  })
  .readonly();

const table = z
  .strictObject({
    id,
    name: words,
    requirement,
    columns: z.array(column).min(1, "name at least one column").readonly(),
    /** Beneath the header stands a row with the columns' questions. */
    guidingRow: z.boolean().default(false),
    /** Rows that are part of the template, by column id; never data. */
    exampleRows: z.array(z.record(id, words)).readonly().default([]),
  })
  .readonly();

const otherTable = z
  .strictObject({
    id,
    name: words,
    /** "illustration": looks like the table `like` and is not to be filled; "reference": anything else. */
    kind: z.enum(["illustration", "reference"]),
    like: id.optional(),
    /** Text of its cells by which it is known. */
    labels: wordList,
    /** Beginnings of paragraphs that stand between it and the real table. */
    before: wordList.default([]),
  })
  .readonly();

export const templateSchema = z
  .strictObject({
    id,
    name: words,
    /** Other names of the same template. */
    otherNames: wordList.default([]),
    /** What the template is for, in one or two sentences of ours. */
    description: words,
    /** Beginnings of paragraphs or cells that speak for this template, in the source's wording. */
    landmarks: wordList.default([]),
    /** The field that names a plan for people. */
    titleField: id.optional(),
    /** First month of the planning year; "Fall 2024" and "Q2" are counted from it. */
    calendar: z
      .strictObject({ firstMonth: z.int().min(1).max(12) })
      .readonly()
      .default({ firstMonth: 7 }),
    fields: z.array(field).readonly().default([]),
    prompts: z.array(question).readonly().default([]),
    tables: z.array(table).readonly().default([]),
    otherTables: z.array(otherTable).readonly().default([]),
    /** Documents that the source points to. */
    related: z
      .array(z.strictObject({ id: words, name: words, source: words }).readonly())
      .readonly()
      .default([]),
  })
  .readonly();

export type Template = z.output<typeof templateSchema>;
export type TemplateField = Template["fields"][number];
export type TemplateQuestion = Template["prompts"][number];
export type TemplateTable = Template["tables"][number];
export type TemplateColumn = TemplateTable["columns"][number];
export type OtherTable = Template["otherTables"][number];
export type TemplatePrompt = TemplateColumn["prompt"];
export type Requirement = z.output<typeof requirement>;
export type OwnerPolicy = "person" | "title" | "either";
