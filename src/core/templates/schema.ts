import { z } from "zod";
import { COLUMN_ROLES, FIELD_ROLES } from "../plan";

/**
 * The published form of a template: what a district writes as JSON and what the built-in ones are. Labels and
 * questions keep the source's exact wording, for they are what a document is recognised by; help is ours.
 */

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, "use small letters, digits and hyphens, such as 'action-steps'");
/** The source's own numbering in small letters: "2a", "1", "training-3". */
const promptId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, "use small letters, digits, dots and hyphens, such as '2a'");
const words = z.string().trim().min(1, "write some text here");
const wordList = z.array(words).readonly();

/** What a column of a logic model holds. */
export const LOGIC_MODEL_ROLES = ["problem", "strategy", "resources", "measure", "change", "goal"] as const;

/** What the rows of a table are. */
export const TABLE_KINDS = ["steps", "evidence", "terms", "resources"] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

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
    /** What it is for, whatever the template calls it. */
    role: z.enum(FIELD_ROLES).optional(),
    /**
     * "line": behind its label, alone or with others on the line; "row": a row of a table, label first; "box": a
     * table of one cell under the heading of its section; "bracket": the [label] in the template's title line.
     */
    place: z.enum(["line", "row", "box", "bracket"]),
    /** The table whose row holds it; without one, a "row" stands in a small table of label and answer. */
    table: id.optional(),
    /** The section that it stands in. */
    section: id.optional(),
    answer: z.enum(["text", "date", "people"]).default("text"),
    requirement,
    prompt,
  })
  .readonly();

const question = z
  .strictObject({
    id: promptId,
    /** The number as printed, such as "2a"; it need not be text in the document. */
    number: words.optional(),
    /** What it is about, in a word or two of the source's. */
    label: words,
    role: z.enum(FIELD_ROLES).optional(),
    /** The section that it stands in. */
    section: id.optional(),
    /** The prompt that it is a part of. */
    within: promptId.optional(),
    /** Points printed beneath the question as parts of it. */
    bullets: wordList.default([]),
    /** The example that the source prints behind or beneath the question, brackets included; never an answer. */
    sample: words.optional(),
    /** A further question that the source prints behind the sample. */
    second: words.optional(),
    /** The columns that somebody drafts better for having thought about this. */
    helps: z.array(z.enum(COLUMN_ROLES)).readonly().default([]),
    requirement,
    /** `question` is what the document shows and what the prompt is recognised by. */
    prompt: prompt.unwrap().extend({ question: words }).readonly(),
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
    /** The words that the source uses as answers, such as "Met". */
    choices: wordList.default([]),
    prompt,
    checks: z
      .strictObject({
        /** Whether an owner must be a person, a job title, or may be either. */
        ownerPolicy: z.enum(["person", "title", "either"]).optional(),
        /** An optional column is asked for once the day in this column has come, such as a status after its date. */
        neededAfter: id.optional(),
      })
      .readonly()
      .optional(),
  })
  .readonly();

const table = z
  .strictObject({
    id,
    name: words,
    /** The section that it stands in. */
    section: id.optional(),
    /** What its rows are, where the columns' roles do not tell: "evidence" is a change to be seen, not a step. */
    holds: z.enum(TABLE_KINDS).optional(),
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
    /**
     * "illustration": looks like the table `like` and is not to be filled; "logic-model": where it is filled, its
     * columns feed the plan; "reference": anything else.
     */
    kind: z.enum(["illustration", "logic-model", "reference"]),
    /** What the columns of a logic model hold, by the labels of its last header row. */
    feeds: z
      .array(z.strictObject({ label: words, role: z.enum(LOGIC_MODEL_ROLES) }).readonly())
      .readonly()
      .default([]),
    like: id.optional(),
    /** Text of its cells by which it is known. */
    labels: wordList,
    /** Beginnings of paragraphs that stand between it and the real table. */
    before: wordList.default([]),
  })
  .readonly();

const section = z
  .strictObject({
    id,
    /** What the source calls such a part. */
    kind: z.enum(["part", "group", "driver", "step"]).default("part"),
    heading: words,
    /** The number that is printed before it. */
    number: words.optional(),
    /** The heading stands in a table of one cell. */
    banner: z.boolean().default(false),
    /** Outline level of its heading. */
    level: z.int().min(1).max(6).default(2),
    /** The section around it. */
    within: id.optional(),
    /** What is printed beneath the heading; each line a paragraph. */
    intro: words.optional(),
  })
  .readonly();

/** A question that decides whether a plan is needed at all. */
const gate = z
  .strictObject({
    /** What to consider before; in our words. */
    considerations: wordList.default([]),
    /** One of these fits; its question is answered with yes or no. */
    cases: z
      .array(z.strictObject({ id, name: words, prompt }).readonly())
      .min(1)
      .readonly(),
    /** What follows where the answer is no. */
    otherwise: words,
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
    /** "plan": answers are data about steps; "guide": questions to think through, with no table to fill. */
    kind: z.enum(["plan", "guide"]).default("plan"),
    /** The title as the document has it, with [brackets] where something is to be filled in. */
    titleLine: words.optional(),
    /** What is printed beneath the title; each line a paragraph. */
    intro: words.optional(),
    /** The field that names a plan for people. */
    titleField: id.optional(),
    /** First month of the planning year; "Fall 2024" and "Q2" are counted from it. */
    calendar: z
      .strictObject({ firstMonth: z.int().min(1).max(12) })
      .readonly()
      .default({ firstMonth: 7 }),
    gate: gate.optional(),
    /** The parts in the order of the document. */
    sections: z.array(section).readonly().default([]),
    fields: z.array(field).readonly().default([]),
    prompts: z.array(question).readonly().default([]),
    tables: z.array(table).readonly().default([]),
    otherTables: z.array(otherTable).readonly().default([]),
    /** Beginnings of further paragraphs that the document prints itself: never headings, prompts or answers. */
    printed: wordList.default([]),
    /** Documents that the source points to. */
    related: z
      .array(z.strictObject({ id: words, name: words, source: words }).readonly())
      .readonly()
      .default([]),
  })
  .readonly();

export type Template = z.output<typeof templateSchema>;
/** A template as it is written: what has a usual value may be left out. */
export type TemplateData = z.input<typeof templateSchema>;
export type TemplateField = Template["fields"][number];
export type TemplateQuestion = Template["prompts"][number];
export type TemplateTable = Template["tables"][number];
export type TemplateColumn = TemplateTable["columns"][number];
export type TemplateSection = Template["sections"][number];
export type OtherTable = Template["otherTables"][number];
export type TemplatePrompt = TemplateColumn["prompt"];
export type Requirement = z.output<typeof requirement>;
export type OwnerPolicy = "person" | "title" | "either";
