import { z } from "zod";

/** What people decide beside a plan, as it is kept in the document and exported. */

/** The longest text that is kept. */
export const LONGEST_TEXT = 4000;
/** The most steps of a plan that a record names. */
export const MOST_STEPS = 2000;

/** The most rows and answers that a review keeps track of. */
export const MOST_TEXTS = 2000;

const text = z.string().max(LONGEST_TEXT);
const name = z.string().max(100);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("YYYY-MM-DD.");
const lines = z.array(text).max(200).readonly();
const steps = z.array(text).max(MOST_STEPS).readonly();
const planTitle = text
  .default("")
  .describe("The plan's title at the time; empty where the document had one plan without a title.");

export const setAside = z
  .object({
    check: name.describe("Id of the check."),
    key: name.min(1).describe("The finding's key, as `check` gives it: the same wherever its row moves."),
    reason: text.describe("Why the finding may stay."),
    about: text.describe("What it was about: the step, the column, what stood there."),
    author: z.string().max(200).exactOptional(),
    day: day.exactOptional(),
  })
  .readonly();

export const gateAnswer = z
  .object({
    strategy: text.describe("The strategy that it is about, as the plan named it."),
    case: name.describe("Which of the gate's cases fits, such as “existing” or “new”."),
    needed: z.boolean().describe("Whether an action plan is needed."),
    reason: text,
    day,
  })
  .readonly();
export type GateAnswer = z.infer<typeof gateAnswer>;

export const coverageMark = z
  .object({
    guide: name.describe("Id of the guide."),
    prompt: name.describe("Id of the guide's question."),
    mark: z
      .enum(["covered", "not-for-us"])
      .describe("“covered”: by rows of the plan; “not-for-us”: the team decided so."),
    // In their own words, so that they are found again when rows move.
    steps: lines.describe("The steps that cover it, as the plan said them."),
    reason: text.default(""),
    plan: planTitle,
    day,
  })
  .readonly();
export type CoverageMark = z.infer<typeof coverageMark>;

const keptFinding = z
  .object({
    key: name.describe("Names the same finding at the next review, wherever its row has moved."),
    check: name,
    template: text.exactOptional().describe("Id of the template of the plan that it was found in."),
    where: text.default("").describe("Where it was, in words."),
    about: text.describe("What stood there."),
    message: text,
  })
  .readonly();
export type KeptFinding = z.infer<typeof keptFinding>;

const keptText = z
  .object({
    part: name.describe("The table's, field's or question's id."),
    where: text.describe("What it was called: the step, or the label of the answer."),
    subject: name.describe("A short name made from what it is about; empty for a row that names no step."),
    content: name.describe("A short name made from all else that stood there."),
  })
  .readonly();
export type KeptText = z.infer<typeof keptText>;

export const review = z
  .object({
    day,
    reviewers: lines,
    questions: lines,
    suggestions: lines,
    strengths: lines,
    answer: text.default("").describe("What the team answers, afterwards."),
    stage: name.default("final").describe("The stage as which the plan was checked."),
    findings: z.array(keptFinding).max(2000).readonly().describe("The findings as the review ended."),
    setAside: z
      .array(name)
      .max(2000)
      .readonly()
      .default([])
      .describe("Keys of findings that were set aside then."),
    texts: z
      .array(keptText)
      .max(MOST_TEXTS)
      .readonly()
      .exactOptional()
      .describe("The rows and answers as the review ended, to tell what was rewritten since."),
  })
  .readonly();
export type Review = z.infer<typeof review>;

export const meeting = z
  .object({
    day,
    plan: planTitle,
    present: lines,
    met: steps.describe("Steps met since the meeting before, in the plan's words."),
    slipped: z
      .array(z.object({ step: text, adjustment: text }).readonly())
      .max(MOST_STEPS)
      .readonly()
      .describe("Steps that slipped, and what is changed because of it."),
    done: steps.default([]).describe("All steps that were done as the meeting ended."),
    decision: z
      .enum(["adopt", "abandon", "run-again"])
      .exactOptional()
      .describe("Adopt what works, abandon it, or run it again."),
    gettingDone: text.default("").describe("Is the work getting done?"),
    havingEffect: text.default("").describe("Is it having its effect?"),
    celebrated: text.default("").describe("What was worth celebrating."),
  })
  .readonly();
export type Meeting = z.infer<typeof meeting>;
