import { z } from "zod";
import type { RecordKind } from "../../model";

/** What guidance keeps in the document, and how it is read back. */

const text = z.string().max(4000);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const lines = z.array(text).max(200).readonly();

function kindOf<T>(kind: string, schema: z.ZodType<T>): RecordKind<T> {
  return {
    kind,
    read: (value) => {
      const result = schema.safeParse(value);
      return result.success ? result.data : undefined;
    },
  };
}

const gateAnswer = z
  .object({
    /** The strategy that it is about, as the plan names it. */
    strategy: text,
    /** Which of the gate's cases fits. */
    case: z.string().max(100),
    /** Yes: a plan is needed. */
    needed: z.boolean(),
    reason: text,
    day,
  })
  .readonly();
export type GateAnswer = z.infer<typeof gateAnswer>;
export const gateRecord = kindOf("gate", gateAnswer);

const coverageMark = z
  .object({
    guide: z.string().max(100),
    prompt: z.string().max(100),
    /** "covered": by rows of the plan; "not-for-us": the team decided so. */
    mark: z.enum(["covered", "not-for-us"]),
    /** The steps that cover it, in their own words, so that they are found again when rows move. */
    steps: lines,
    reason: text.default(""),
    day,
  })
  .readonly();
export type CoverageMark = z.infer<typeof coverageMark>;
export const coverageRecord = kindOf("coverage", coverageMark);

const keptFinding = z
  .object({ key: z.string().max(100), check: z.string().max(100), about: text, message: text })
  .readonly();
export type KeptFinding = z.infer<typeof keptFinding>;

const review = z
  .object({
    day,
    reviewers: lines,
    questions: lines,
    suggestions: lines,
    strengths: lines,
    /** What the team answers, afterwards. */
    answer: text.default(""),
    /** The findings as the review ended. */
    findings: z.array(keptFinding).max(2000).readonly(),
    /** Keys of findings that were set aside then. */
    setAside: z.array(z.string().max(100)).max(2000).readonly().default([]),
  })
  .readonly();
export type Review = z.infer<typeof review>;
export const reviewRecord = kindOf("review", review);

const meeting = z
  .object({
    day,
    present: lines,
    /** What was met, in the steps' words. */
    met: lines,
    slipped: z
      .array(z.object({ step: text, adjustment: text }).readonly())
      .max(200)
      .readonly(),
    /** Adopt what works, abandon it, or run it again. */
    decision: z.enum(["adopt", "abandon", "run-again"]).optional(),
    /** Answers to the two questions of every meeting. */
    gettingDone: text.default(""),
    havingEffect: text.default(""),
    celebrated: text.default(""),
  })
  .readonly();
export type Meeting = z.infer<typeof meeting>;
export const meetingRecord = kindOf("meeting", meeting);
