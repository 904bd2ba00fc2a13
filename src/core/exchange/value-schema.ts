import { z } from "zod";

/** The places and typed values of an export, as published. */

const count = z.int().min(0);

export const tableLocation = z
  .strictObject({ table: count.describe("Tables of the document's body, from 0.") })
  .meta({ id: "tableLocation" });

export const rowLocation = z
  .strictObject({
    table: count,
    row: count.describe("All rows of the table from 0, those marked as deleted among them."),
  })
  .meta({ id: "rowLocation" });

export const cellLocation = z
  .strictObject({ table: count, row: count, column: count.describe("Columns of the table's grid, from 0.") })
  .meta({ id: "cellLocation" });

const paragraphLocation = z
  .strictObject({
    paragraph: count.describe("Paragraphs of the body outside tables, from 0."),
    textBox: count.optional().describe("The n-th text box that is anchored there, from 0."),
  })
  .meta({ id: "paragraphLocation" });

export const answerLocation = z.union([cellLocation, paragraphLocation]);

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: "day", description: "YYYY-MM-DD" });

const dateValue = z
  .strictObject({
    kind: z.literal("date"),
    precision: z
      .enum([
        "day",
        "month",
        "quarter",
        "season",
        "schoolYear",
        "year",
        "range",
        "recurring",
        "ongoing",
        "relative",
        "none",
      ])
      .describe("How exactly the text says when."),
    earliest: day.optional().describe("The first day meant, where it can be told."),
    latest: day.optional().describe("The last day meant, where it can be told."),
    assumed: z
      .array(z.enum(["century", "month-first", "day-first", "month-first-usual", "year", "calendar"]))
      .readonly()
      .optional()
      .describe("What was taken for granted."),
    impossible: z.literal(true).optional().describe("Written as a day that no calendar has."),
  })
  .meta({ id: "dateValue", description: "When something starts, ends or applies." });

const peopleValue = z
  .strictObject({
    kind: z.literal("people"),
    people: z
      .array(
        z.strictObject({
          name: z.string().describe("Of a group or a job title alone, its words."),
          title: z.string().optional(),
          is: z.enum(["role", "group"]).optional().describe("Left out for a person."),
          lead: z.literal(true).optional().describe("Said to lead where others are named as well."),
        }),
      )
      .readonly(),
    vacant: z.literal(true).optional().describe("The post is there, and nobody holds it."),
  })
  .meta({ id: "peopleValue", description: "Who answers for something." });

const statusValue = z
  .strictObject({
    kind: z.literal("status"),
    status: z.enum(["notStarted", "onTrack", "behind", "atRisk", "met", "notMet", "discontinued", "unknown"]),
    progress: z.number().min(0).max(1).optional().describe("The share of the work that the text names."),
  })
  .meta({ id: "statusValue", description: "How something stands, in words common to all templates." });

const figure = z
  .strictObject({
    text: z.string(),
    number: z.number(),
    upTo: z.number().optional().describe("The upper end of a range."),
    unit: z.string().optional().describe("percent, points, share, or the thing counted in the text's words."),
  })
  .meta({ id: "figure" });

const measureValue = z
  .strictObject({
    kind: z.literal("measure"),
    figures: z.array(figure).readonly(),
    baseline: figure.optional(),
    target: figure.optional(),
    timeFrame: z.strictObject({ text: z.string(), date: dateValue.optional() }).optional(),
    population: z.string().optional().describe("Of whom or of what."),
    instrument: z.string().optional().describe("By what it is seen."),
    product: z.string().optional().describe("A work product that one can see done."),
  })
  .meta({
    id: "measureValue",
    description: "What can be counted or seen in a measure, target or benchmark.",
  });

const moneyValue = z
  .strictObject({
    kind: z.literal("money"),
    amounts: z
      .array(
        z.strictObject({
          text: z.string(),
          amount: z.number(),
          upTo: z.number().optional().describe("The upper end of a range."),
          currency: z.string().describe("ISO 4217."),
          per: z.string().optional().describe("What it is for each of."),
        }),
      )
      .readonly(),
  })
  .meta({ id: "moneyValue", description: "The amounts of money that a text names." });

const noneNeededValue = z
  .strictObject({ kind: z.literal("noneNeeded") })
  .meta({ id: "noneNeededValue", description: "The answer is that there is none to give, or none needed." });

export const value = z
  .discriminatedUnion("kind", [
    dateValue,
    peopleValue,
    statusValue,
    measureValue,
    moneyValue,
    noneNeededValue,
  ])
  .meta({ id: "value", description: "What the text was read as; left out where it could not be read." });

export const text = z
  .string()
  .describe(
    "What stands there: tracked changes accepted, placeholders empty, paragraphs joined by line feeds.",
  );

export const pendingChanges = z
  .literal(true)
  .optional()
  .describe("Tracked changes wait for a decision in it; the text is as if they were accepted.");
