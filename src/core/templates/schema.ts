import { z } from "zod";
import {
  field,
  gate,
  id,
  otherTable,
  promptId,
  question,
  section,
  table,
  type TABLE_KINDS,
  wordList,
  words,
} from "./schema-parts";
import { templateMessages } from "./messages";

export { LOGIC_MODEL_ROLES } from "./schema-parts";

/**
 * The published form of a template: what a district writes as JSON and what the built-in ones are. Labels and
 * questions keep the source's exact wording, for they are what a document is recognised by; help is ours.
 */
export const templateSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .describe("Where this schema lies, for editors that help while you write. We do not read it."),
    id: id.describe(
      "The template's short name: small letters, digits and hyphens. Exports and commands use it. The id of one of our templates replaces ours.",
    ),
    name: words.describe("The template's name, as people know it."),
    otherNames: wordList.default([]).describe("Other names of the same template."),
    description: words.describe("What the template is for, in one or two sentences."),
    landmarks: wordList
      .default([])
      .describe(
        "Beginnings of paragraphs or cells that only your form has, word for word. Each one found makes it surer that a document follows this template.",
      ),
    kind: z
      .enum(["plan", "guide"])
      .default("plan")
      .describe(
        "“plan”: has fields, questions or tables to fill in. “guide”: questions to think through, no table.",
      ),
    titleLine: words
      .optional()
      .describe(
        "The title as the document has it. What is to be filled in stands in [brackets] and has a field with the place “bracket” of the same label.",
      ),
    intro: words
      .optional()
      .describe("What is printed beneath the title; each line (\\n) is a paragraph. It is never an answer."),
    titleField: promptId
      .optional()
      .describe(
        "The id of the field or question that tells one plan from another, such as the strategy. Lists show its answer.",
      ),
    calendar: z
      .strictObject({
        firstMonth: z
          .int()
          .min(1, templateMessages.month)
          .max(12, templateMessages.month)
          .describe("The first month of the planning year: 7 for July."),
      })
      .readonly()
      .default({ firstMonth: 7 })
      .describe("The planning year. “Fall 2024”, “Q2” and “2024-25” are read by it."),
    checks: z
      .strictObject({
        prerequisites: z
          .boolean()
          .optional()
          .describe("Whether your form asks which steps must come before others."),
        mostSteps: z
          .int()
          .min(1, templateMessages.count)
          .optional()
          .describe("How many steps a plan may have before it is hard to follow."),
        wordsToDefine: wordList.optional().describe("Words that need a shared definition, such as “equity”."),
        off: wordList
          .optional()
          .describe(
            "Ids of checks that are not to run, such as “vague-owner”. A finding shows its check's id.",
          ),
      })
      .readonly()
      .optional()
      .describe("What our checks are to expect of plans of this template."),
    gate: gate.optional(),
    sections: z
      .array(section)
      .readonly()
      .default([])
      .describe("The headed parts, in the order of the document. Leave them out where the form has none."),
    fields: z
      .array(field)
      .readonly()
      .default([])
      .describe("Single answers outside the rows of a table: school, date, strategy."),
    prompts: z.array(question).readonly().default([]).describe("Questions that are answered in sentences."),
    tables: z.array(table).readonly().default([]).describe("The tables that are filled in row by row."),
    otherTables: z
      .array(otherTable)
      .readonly()
      .default([])
      .describe("Further tables of the form that are not to be filled in row by row."),
    printed: wordList
      .default([])
      .describe(
        "Beginnings of further paragraphs that the form prints itself, word for word: never a heading, a question or an answer.",
      ),
    related: z
      .array(
        z
          .strictObject({
            id: words.describe("What the document is called in short."),
            name: words.describe("What it is."),
            source: words.describe("Where your form points to it."),
          })
          .readonly(),
      )
      .readonly()
      .default([])
      .describe("Documents that the form points to."),
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
export type TemplateGate = NonNullable<Template["gate"]>;
export type TableKind = (typeof TABLE_KINDS)[number];
export type Requirement = TemplateColumn["requirement"];
export type OwnerPolicy = "person" | "title" | "either";
