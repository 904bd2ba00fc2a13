/**
 * A date as it is written, before anything is taken for granted: "10/1" is two figures yet, "Fall" a season of
 * some year.
 */
export interface Point {
  readonly what: What;
  readonly year?: WrittenYear;
  /** "early October", "mid-year", "end of Q2": the first, middle or last stretch of it. */
  readonly part?: Part;
  /** 0 for Sunday to 6 for Saturday, where the day of the week is written before the date. */
  readonly weekday?: number;
  /** "week of 10/7", "week ending 10/11": the seven days from it, or up to it. */
  readonly week?: "from" | "to";
}

export type Part = "early" | "mid" | "late";

export type What =
  /** Two figures and a year, in an order to be found out. */
  | { readonly form: "numbers"; readonly first: number; readonly second: number }
  /** "8/24": month and day, or month and year. `named`: "Sep-22". */
  | { readonly form: "pair"; readonly first: number; readonly second: number; readonly named?: true }
  /** Day -1 is the month's last. */
  | { readonly form: "day"; readonly month: number; readonly day: number }
  /** "second Monday of October"; -1 is the last. */
  | { readonly form: "weekday"; readonly month: number; readonly weekday: number; readonly number: number }
  /** "first week of October"; -1 is the last. */
  | { readonly form: "week"; readonly month: number; readonly number: number }
  | { readonly form: "month"; readonly month: number }
  | { readonly form: "season"; readonly season: Season }
  /** Quarters (of 4), trimesters (of 3) and semesters (of 2) of the planning year, from 1. */
  | { readonly form: "division"; readonly of: 2 | 3 | 4; readonly number: number }
  /** `ahead`: "next school year" is 1. */
  | { readonly form: "schoolYear"; readonly ahead?: number }
  /** Two years far apart: "2024-2027". */
  | { readonly form: "years" }
  | { readonly form: "year" };

export type Season = "winter" | "spring" | "summer" | "fall";

export interface WrittenYear {
  readonly first: number;
  /** Written with two digits. */
  readonly short: boolean;
  /** Years from the first to the last one named: 1 for "2024-25". */
  readonly span?: number;
}

/** A stretch of a text that says something about a date, or is something else. */
export type Item = ItemKind & {
  /** Where it begins and ends in the text as `plainText` gives it. */
  readonly at: number;
  readonly end: number;
};

export type ItemKind =
  | { readonly kind: "point"; readonly point: Point }
  | { readonly kind: "link"; readonly link: Link }
  | { readonly kind: "mark"; readonly mark: Mark }
  | { readonly kind: "offset"; readonly offset: Offset }
  /** A new line or a semicolon. */
  | { readonly kind: "break" }
  | { readonly kind: "word" };

/**
 * What stands between dates, or before one: "range": through, to, a dash; "list": and, a comma, a slash; "from":
 * starting; "after": upon; "by": due, before.
 */
export type Link = "range" | "list" | "from" | "after" | "by";

/**
 * "ongoing", "recurring": each week; "yearly": each year; "relative": after, within, step 2; "revised": the
 * date behind it takes the place of the one before; "open": onward; "none": no date.
 */
export type Mark = "ongoing" | "recurring" | "yearly" | "relative" | "revised" | "open" | "none";

/** "30 days after": the date behind it, moved. "within" reaches from the date to there. */
export interface Offset {
  readonly days: number;
  readonly months: number;
  readonly within: boolean;
}
