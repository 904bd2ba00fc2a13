/**
 * What a text was read as, always beside the raw text, never instead of it. Kinds join here as their readers
 * are written.
 */
export type TypedValue = DateValue | PeopleValue | NoneNeededValue;

export interface DateValue {
  readonly kind: "date";
  readonly precision: DatePrecision;
  /** First and last day meant, ISO dates, where they can be derived. */
  readonly earliest?: string;
  readonly latest?: string;
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

export interface PeopleValue {
  readonly kind: "people";
  readonly people: readonly Person[];
}

export interface Person {
  readonly name: string;
  readonly title?: string;
}

/** "None needed", "N/A" as an answer. */
export interface NoneNeededValue {
  readonly kind: "noneNeeded";
}
