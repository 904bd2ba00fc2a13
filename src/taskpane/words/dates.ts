import type { DateValue } from "../../core/plan";
import { readableDay } from "./general";

/** What a text without a day of its own counts for. */
function until(day: string | undefined): string {
  return day === undefined ? "" : ` It counts until ${readableDay(day)}.`;
}

/** How a typed date is read, in words. */
export const dateWords = {
  pick: "Pick a day",
  unread: "No date can be read here. A day, a month and a year tell everyone when it is due.",
} as const;

/** How a date reads to everybody else, and what it was taken for. */
export function dateReads(value: DateValue | "unread"): string {
  if (value === "unread") return dateWords.unread;
  const { precision, earliest, latest, impossible, assumed = [] } = value;
  if (impossible === true) return "No calendar has this day.";
  switch (precision) {
    case "day": {
      if (earliest === undefined) return dateWords.unread;
      // What the plan's other dates tell needs no saying.
      const guessed = assumed.includes("month-first-usual") ? ", the month first" : "";
      return `Reads as ${readableDay(earliest)}${guessed}.`;
    }
    case "range":
      return earliest === undefined || latest === undefined
        ? `A stretch of time.${until(latest)}`
        : `Reads as ${readableDay(earliest)} to ${readableDay(latest)}.`;
    case "month":
    case "quarter":
    case "season":
    case "schoolYear":
    case "year":
      return `Has no day.${until(latest)}`;
    case "recurring":
      return latest === undefined ? "It repeats and has no end date." : `It repeats.${until(latest)}`;
    case "ongoing":
      return latest === undefined ? "It goes on and has no end date." : `It goes on.${until(latest)}`;
    case "relative":
      return latest === undefined
        ? "It counts from something else, so no day can be told."
        : `Has no day.${until(latest)}`;
    case "none":
      return dateWords.unread;
  }
}
