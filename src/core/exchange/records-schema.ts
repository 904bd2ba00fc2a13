import { z } from "zod";
import { coverageMark, gateAnswer, meeting, review, setAside } from "../records";

/** The published form of what people decided beside the plans. */
export const records = z
  .strictObject({
    setAside: z.array(setAside).optional().describe("Findings that somebody looked at and that may stay."),
    gate: z.array(gateAnswer).optional().describe("Whether an action plan is needed, strategy by strategy."),
    coverage: z
      .array(coverageMark)
      .optional()
      .describe("Questions of a guide that are covered by steps, or not for this team."),
    reviews: z.array(review).optional().describe("Review rounds, the earliest first."),
    meetings: z.array(meeting).optional().describe("Progress meetings, the earliest first."),
  })
  .meta({
    id: "records",
    description:
      "What people decided beside the plans, as the document keeps it. Kinds without any are left out.",
  });

export type ExportedRecords = z.infer<typeof records>;
