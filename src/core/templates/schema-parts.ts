import { z } from "zod";
import { COLUMN_ROLES, FIELD_ROLES } from "../plan";
import { templateMessages } from "./messages";

/**
 * The parts that a template is made of. What `describe` says is published with the schema: it is written for
 * whoever describes a form of their own, and is all the explanation that an editor shows.
 */

/** The name of a part, by which other parts and exports refer to it. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, templateMessages.idForm("action-steps"))
  .describe("A short name of your choice: small letters, digits and hyphens. Exports use it.");

/** The source's own numbering in small letters: "2a", "1", "training-3". */
export const promptId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, templateMessages.promptIdForm("2a"))
  .describe(
    "A short name of your choice, such as the question's number: small letters, digits, dots, hyphens.",
  );

export const words = z.string().trim().regex(/\S/, templateMessages.empty);

export const wordList = z.array(words).readonly();

/** What a column of a logic model holds. */
export const LOGIC_MODEL_ROLES = ["problem", "strategy", "resources", "measure", "change", "goal"] as const;

/** What the rows of a table are. */
export const TABLE_KINDS = ["steps", "evidence", "terms", "resources"] as const;

const required = z
  .enum(["required", "optional"])
  .default("required")
  .describe(
    "Whether a complete plan needs it. Checks, “what is next” and completeness ask for required parts only.",
  );

const prompt = z
  .strictObject({
    question: words
      .optional()
      .describe(
        "The question exactly as your document prints it, if it prints one. The pane shows it as it stands, and the document is recognised by it.",
      ),
    ask: words.describe("The question in plain words, as you would ask a colleague."),
    help: words.describe("One or two sentences of help: what makes a good answer."),
    example: words
      .optional()
      .describe("A good answer. It is shown beneath the help and never written into the document."),
    source: words.describe(
      "Where the question comes from, so that people can read on: a handbook and its chapter, for instance.",
    ),
  })
  .readonly()
  .describe("What the pane says about this part.");

export const field = z
  .strictObject({
    id,
    label: words.describe("The label exactly as the document has it, without the colon."),
    synonyms: wordList.default([]).describe("Other labels under which people have it."),
    role: z
      .enum(FIELD_ROLES)
      .optional()
      .describe("What it is for, whatever you call it. Plans of different templates are compared by it."),
    place: z
      .enum(["line", "row", "box", "bracket"])
      .describe(
        "Where the answer stands. “line”: behind the label, which may share its line with others. “row”: in a row of the table named by `table`, or, without one, in a small table with the label at the left. “box”: in a table of one cell beneath the heading of its section. “bracket”: in place of the [label] in the title line.",
      ),
    table: id.optional().describe("For a “row”: the id of the table that the row is a part of."),
    section: id
      .optional()
      .describe(
        "The id of the section that it stands in. A “box” needs it, for the heading is how it is found.",
      ),
    answer: z
      .enum(["text", "date", "people"])
      .default("text")
      .describe("What is answered: any text, a date, or people."),
    requirement: required,
    prompt,
  })
  .readonly();

export const question = z
  .strictObject({
    id: promptId,
    number: words
      .optional()
      .describe("The number as people know it, such as “2a”, even where Word numbers the line by itself."),
    label: words.describe("What the question is about, in a few words."),
    role: z
      .enum(FIELD_ROLES)
      .optional()
      .describe("What the answer is for. Plans of different templates are compared by it."),
    section: id.optional().describe("The id of the section that it stands in."),
    within: promptId.optional().describe("The id of the question that it is a part of, as 3a is of 3."),
    bullets: wordList.default([]).describe("Points that are printed beneath the question as parts of it."),
    sample: words
      .optional()
      .describe(
        "The example that the document prints behind or beneath the question, word for word with its brackets. It is never taken for an answer.",
      ),
    second: words.optional().describe("A further question that the document prints behind that example."),
    helps: z
      .array(z.enum(COLUMN_ROLES))
      .readonly()
      .default([])
      .describe("Roles of columns that are easier to fill in for having thought about this question."),
    requirement: required,
    prompt: prompt
      .unwrap()
      .extend({
        question: words.describe(
          "The question exactly as your document prints it, without its number. The pane shows it as it stands, and the answer is looked for behind and beneath it.",
        ),
      })
      .readonly()
      .describe("What the pane says about this question."),
  })
  .readonly();

const column = z
  .strictObject({
    id: id.describe(
      "A short name of your choice: small letters, digits and hyphens. Take the role's name where you can, so that exports of different templates are alike.",
    ),
    role: z
      .enum(COLUMN_ROLES)
      .describe(
        "What the column is for, whatever you call it. It decides how its cells are read and what is checked: an “owner” is read as people, “start” and “due” as dates.",
      ),
    label: words.describe("The header exactly as the document has it."),
    synonyms: wordList.default([]).describe("Other headers under which people have it."),
    requirement: z
      .enum(["required", "optional", "one-of"])
      .default("required")
      .describe(
        "Whether each row needs it. “one-of”: one of the columns of its `group` is enough. Checks and completeness ask for what is required.",
      ),
    group: id
      .optional()
      .describe(
        "For “one-of”: a name of your choice that the columns which are alternatives have in common.",
      ),
    choices: wordList
      .default([])
      .describe("The words that your form uses as answers, such as “Met” and “Not met”."),
    prompt,
    checks: z
      .strictObject({
        ownerPolicy: z
          .enum(["person", "title", "either"])
          .optional()
          .describe("Whether an owner must be a person by name, a job title, or may be either."),
        neededAfter: id
          .optional()
          .describe(
            "The id of a date column: this column may wait until that date, such as a status, and is asked for afterwards.",
          ),
      })
      .readonly()
      .optional()
      .describe("Settings for the checks of this column."),
  })
  .readonly();

export const table = z
  .strictObject({
    id,
    name: words.describe("What you call the table; people see it in the pane."),
    section: id.optional().describe("The id of the section that it stands in."),
    holds: z
      .enum(TABLE_KINDS)
      .optional()
      .describe(
        "What its rows are. Only needed where the columns' roles do not tell: “evidence” is a change that one hopes to see, not a step that somebody takes.",
      ),
    requirement: required,
    columns: z
      .array(column)
      .min(1, templateMessages.noColumns)
      .readonly()
      .describe(
        "The columns from left to right. People may rename, move, add or leave out columns in their copy.",
      ),
    guidingRow: z
      .boolean()
      .default(false)
      .describe("Whether a row beneath the header prints each column's `question`. That row is never data."),
    exampleRows: z
      .array(z.record(id, words))
      .readonly()
      .default([])
      .describe(
        "Rows that your form prints as examples, word for word: the cells' texts by column id. They are never data.",
      ),
  })
  .readonly();

export const otherTable = z
  .strictObject({
    id,
    name: words.describe("What you call the table."),
    kind: z
      .enum(["illustration", "logic-model", "reference"])
      .describe(
        "“illustration”: looks like the table named by `like` and is not to be filled in. “logic-model”: where it is filled in, it feeds suggestions. “reference”: anything else.",
      ),
    feeds: z
      .array(
        z
          .strictObject({
            label: words.describe("The header of a column of the logic model."),
            role: z.enum(LOGIC_MODEL_ROLES).describe("What that column holds."),
          })
          .readonly(),
      )
      .readonly()
      .default([])
      .describe("For a logic model: what its columns hold."),
    like: id.optional().describe("For an illustration: the id of the table that it looks like."),
    labels: wordList.describe(
      "Texts of its cells by which it is known; an empty list where it is an empty frame.",
    ),
    before: wordList
      .default([])
      .describe("Beginnings of paragraphs that stand between it and the real table."),
  })
  .readonly();

export const section = z
  .strictObject({
    id,
    kind: z.enum(["part", "group", "driver", "step"]).default("part").describe("What such a part is called."),
    heading: words.describe("The heading exactly as the document has it."),
    synonyms: wordList.default([]).describe("Other headings under which people have it."),
    number: words.optional().describe("The number that is printed before the heading."),
    banner: z.boolean().default(false).describe("Whether the heading stands in a table of one cell."),
    level: z
      .int()
      .min(1, templateMessages.level)
      .max(6, templateMessages.level)
      .default(2)
      .describe("The heading's level: 1 for the highest."),
    within: id.optional().describe("The id of the section around it."),
    intro: words
      .optional()
      .describe(
        "What is printed beneath the heading; each line (\\n) is a paragraph. It is never an answer.",
      ),
  })
  .readonly();

export const gate = z
  .strictObject({
    considerations: wordList.default([]).describe("What to think of before; shown above the questions."),
    cases: z
      .array(
        z
          .strictObject({ id, name: words.describe("The case, such as “A new strategy”."), prompt })
          .readonly(),
      )
      .min(1, templateMessages.noCases)
      .readonly()
      .describe("The cases, of which one fits; its question is answered with yes or no."),
    otherwise: words.describe("What the team is told where the answer is no."),
  })
  .readonly()
  .describe("Questions that decide whether a plan is needed at all.");
