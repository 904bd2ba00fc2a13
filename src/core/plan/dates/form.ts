import type { Point, WrittenYear } from "./point";

/** Dates found at one place of a text; several share what is written once: "Nov 15-17, 2024". */
export interface Found {
  readonly points: readonly Point[];
  readonly end: number;
}

/** The groups of a pattern that fitted. */
export type Groups = readonly (string | undefined)[];

/** A way to write a date. */
export interface Form {
  /** Sticky: tried at one place. */
  readonly pattern: RegExp;
  /** Gives nothing where what fits the pattern is no date after all. */
  readonly read: (groups: Groups) => Point | readonly Point[] | undefined;
}

/** A sticky pattern tried at one place of a text. */
export function tried(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export const number = (text: string | undefined): number => Number(text);

/** A year as it is written, or the first and last of several; undefined where the two do not go together. */
export function writtenYear(first: string, last?: string): WrittenYear | undefined {
  const year = { first: number(first.replace("'", "")), short: first.replace("'", "").length === 2 };
  if (last === undefined) return year;
  const end = number(last.replace("'", ""));
  const span =
    last.replace("'", "").length === 2 ? (((end - year.first) % 100) + 100) % 100 : end - year.first;
  return span >= 1 && span <= 15 ? { ...year, span } : undefined;
}

/** The same for a date that may have none. */
export function year4(text: string | undefined): { year?: WrittenYear } {
  const year = text === undefined ? undefined : writtenYear(text);
  return year === undefined ? {} : { year };
}

/** Two digits after a day are a year unless they are small: "October 15, 10 teachers". */
export function yearAlone(text: string | undefined): string | undefined {
  return text !== undefined && number(text) > 12 ? text : undefined;
}
