import type { DateValue } from "../plan";
import { withYear } from "./remedies";
import { type CellCheck, PASS, type Verdict } from "./types";
import { comingYear } from "./wording";

const WHY = "Two people may read this differently.";
const FIX = "Give a day, or at least a month and a year, such as “November 15, {year}”.";

/** Something is written where a date belongs, and it does not say when. */
export const unparseableDate: CellCheck = {
  id: "unparseable-date",
  title: "Dates say when",
  severity: "warning",
  source: "Action Plan Companion",
  stage: "final",
  cause: "answer",
  rank: 33,
  scope: "cell",
  roles: ["due", "start"],
  columns: "all",
  answers: "given",
  messages: {
    fail: {
      message: "There is no such day: “{text}”.",
      why: "It is probably a typing slip, and nobody can plan by it.",
      fix: "Check the day, the month and the year.",
    },
    endless: {
      outcome: "review",
      message: "“{text}” has no end date.",
      why: "Without an end, nobody can say when the step is done.",
      fix: "Keep how often it happens, and add until when, such as “weekly through June {year}”.",
    },
    season: {
      outcome: "review",
      message: "“{text}” does not say by which day.",
      why: "Seasons, quarters and school years mean different days to different people.",
      fix: FIX,
    },
    yearless: {
      outcome: "review",
      message: "“{text}” has no year.",
      why: "The plan may still be read next year.",
      fix: "Add the year.",
    },
    relative: {
      outcome: "review",
      message: "“{text}” has no date of its own.",
      why: WHY,
      fix: "Add the day you expect; the words can stay.",
    },
    review: { message: "It is not clear which day “{text}” means.", why: WHY, fix: FIX },
    pass: { message: "Dates say when.", why: "", fix: "" },
  },
  run: ({ cell, asOf }) => {
    const { value } = cell;
    const date = value?.kind === "date" ? value : undefined;
    const verdict: Verdict = date === undefined ? { outcome: "review" } : judge(cell.text, date);
    if (verdict.outcome === "pass") return verdict;
    const remedy = date !== undefined && verdict.message === "yearless" ? withYear(cell, date) : {};
    return { ...verdict, ...remedy, data: { year: comingYear(asOf) } };
  },
};

/** "Fall 2024 \u2013 June 2025": both ends are told, and the year. */
const TO_AN_END =
  /(?:[\u2012-\u2015-]|\b(?:to|through|thru|until|till)\b)\s*(?:the |end of |early[ -]|mid[ -]|late[ -]){0,3}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|\d{1,2}\/)[^\u2012-\u2015]*\d/i;

function judge(text: string, value: DateValue): Verdict {
  if (value.impossible === true) return { outcome: "fail", severity: "error" };
  const counted = value.assumed?.includes("calendar") === true;
  switch (value.precision) {
    case "day":
    case "range":
      // "Second semester": a stretch of the school year, whatever we took its days to be.
      if (counted) {
        return TO_AN_END.test(text) ? PASS : { outcome: "review", message: "season" };
      }
      // "September to June", "winter break": months and holidays come every year.
      if (value.precision === "range" && !/\d/.test(text)) return { outcome: "review", message: "yearless" };
      return value.latest === undefined ? { outcome: "review", message: "yearless" } : PASS;
    case "month":
      return value.latest === undefined || value.assumed?.includes("year") === true
        ? { outcome: "review", message: "yearless" }
        : PASS;
    case "recurring":
    case "ongoing":
      if (value.latest === undefined) return { outcome: "review", message: "endless" };
      if (!counted) return PASS;
      return { outcome: "review", message: TO_AN_END.test(text) ? "season" : "endless" };
    case "season":
    case "quarter":
    case "schoolYear":
    case "year":
      return { outcome: "review", message: "season" };
    case "relative":
      return { outcome: "review", message: "relative" };
    case "none":
      return { outcome: "review" };
  }
}
