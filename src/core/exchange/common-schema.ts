import { z } from "zod";
import { answerLocation, rowLocation, text, value } from "./value-schema";

/** The published form of what plans of all templates have in common. */

const answer = z
  .strictObject({ text, value: value.optional(), location: answerLocation })
  .meta({ id: "commonAnswer", description: "An answer and its place among fields, prompts and cells." });

const answers = z.array(answer).optional();

export const dependencies = z
  .array(
    z.strictObject({
      text: z.string().describe("The words, such as “after step 2”."),
      column: z.string().describe("Id of the column that they stand in."),
      rows: z.array(rowLocation).describe("The rows meant; none where the words name none that was found."),
    }),
  )
  .meta({ id: "dependencies", description: "What has to come before, as the row's words say it." });

const step = z
  .strictObject({
    kind: z
      .enum(["process", "evidence"])
      .describe("process: something to be done; evidence: a change to be seen if it works."),
    location: rowLocation,
    action: answer
      .optional()
      .describe("What is to be done; of a row of evidence there is a measure instead."),
    owner: answer.optional(),
    start: answer.optional(),
    due: answer.optional(),
    resources: answer.optional(),
    measure: answer.optional().describe("By what one sees that it is done or that it works."),
    status: answer.optional(),
    notes: answer.optional(),
    dependsOn: dependencies.optional(),
  })
  .meta({ id: "commonStep" });

const term = z
  .strictObject({ location: rowLocation, term: answer.optional(), definition: answer.optional() })
  .meta({ id: "commonTerm" });

const resource = z
  .strictObject({
    location: rowLocation,
    resource: answer.optional(),
    existingUse: answer.optional(),
    reallocation: answer.optional(),
    newResource: answer.optional(),
    notes: answer.optional(),
  })
  .meta({ id: "commonResource" });

export const common = z
  .strictObject({
    organisation: answer.optional().describe("The school, district or state."),
    period: answer.optional().describe("The time that the plan is for."),
    date: answer.optional().describe("The day on which it was written."),
    objective: answer.optional().describe("What the strategy serves."),
    strategy: answer.optional().describe("The strategy, initiative or priority that the plan carries out."),
    description: answers.describe("How it is to be carried out."),
    outcome: answers.describe("What is hoped for."),
    target: answers.describe("What is to be reached by when."),
    evidence: answers.describe("What shows that it was reached."),
    instrument: answers.describe("By what that is collected."),
    steps: z.array(step),
    terms: z.array(term),
    resources: z.array(resource),
  })
  .meta({
    id: "common",
    description:
      "The same answers under names that are alike for plans of all templates. What is not answered is left out.",
  });

export type CommonPlan = z.infer<typeof common>;
export type CommonAnswer = z.infer<typeof answer>;
export type CommonStep = z.infer<typeof step>;
