/**
 * What a text was read as, always beside the raw text, never instead of it. Where a reader is not sure, it says
 * what it took for granted, or gives nothing.
 */
export type TypedValue = DateValue | PeopleValue | StatusValue | MeasureValue | MoneyValue | NoneNeededValue;

export interface DateValue {
  readonly kind: "date";
  readonly precision: DatePrecision;
  /** First and last day meant, ISO dates, where they can be derived. */
  readonly earliest?: string;
  readonly latest?: string;
  /** What was taken for granted, each once. */
  readonly assumed?: readonly DateAssumption[];
  /** "31/31/25" is written as a day that no calendar has; then there is no earliest and no latest. */
  readonly impossible?: true;
}

export type DatePrecision =
  | "day"
  | "month"
  | "quarter"
  | "season"
  | "schoolYear"
  | "year"
  | "range"
  | "recurring"
  | "ongoing"
  | "relative"
  | "none";

/**
 * "century": a year of two digits; "month-first", "day-first": the order of day and month where both fit, as the
 * document's other dates have it; "month-first-usual": the same where they say nothing; "year": a day or month
 * without a year was put into the plan's year; "calendar": a season, quarter or school year was counted from the
 * template's first month.
 */
export type DateAssumption =
  "century" | "month-first" | "day-first" | "month-first-usual" | "year" | "calendar";

export interface PeopleValue {
  readonly kind: "people";
  /** One for each person, role alone or group that is named. */
  readonly people: readonly Person[];
  /** "vacant": the post is there, and nobody holds it. */
  readonly vacant?: true;
}

export interface Person {
  /** The person's name; of a group or a role alone, its words. */
  readonly name: string;
  readonly title?: string;
  /** Left out for a person. "role": a job title without a name; "group": a team, a committee, all teachers. */
  readonly is?: "role" | "group";
  /** Said to lead the step where others are named as well: "Lead: J. Rivera; support: B. Cho". */
  readonly lead?: true;
}

export type PlanStatus =
  "notStarted" | "onTrack" | "behind" | "atRisk" | "met" | "notMet" | "discontinued" | "unknown";

export interface StatusValue {
  readonly kind: "status";
  readonly status: PlanStatus;
  /** A share of the work that the text names, 0 to 1. */
  readonly progress?: number;
}

/** What can be counted in a measure, a target or a benchmark. */
export interface MeasureValue {
  readonly kind: "measure";
  readonly figures: readonly Figure[];
  readonly baseline?: Figure;
  readonly target?: Figure;
  readonly timeFrame?: { readonly text: string; readonly date?: DateValue };
  /** Of whom or of what: "all grade 3 teachers", "IEP team members". */
  readonly population?: string;
  /** By what it is seen: "observation rubric", "attendance logs". */
  readonly instrument?: string;
  /** A work product that one can see done: "handbook", "signed agreement". */
  readonly product?: string;
}

export interface Figure {
  readonly text: string;
  readonly number: number;
  /** Upper end where two figures span a range. */
  readonly upTo?: number;
  /** "percent", "points", "share" ("4 of 5", number 0.8), or the thing counted, in the text's words. */
  readonly unit?: string;
}

export interface MoneyValue {
  readonly kind: "money";
  readonly amounts: readonly MoneyAmount[];
}

export interface MoneyAmount {
  readonly text: string;
  readonly amount: number;
  /** Upper end where the text names a range. */
  readonly upTo?: number;
  /** ISO 4217. */
  readonly currency: string;
  /** What it is for each of: "teacher", "year". */
  readonly per?: string;
}

/** "None needed", "N/A" as an answer. */
export interface NoneNeededValue {
  readonly kind: "noneNeeded";
}
