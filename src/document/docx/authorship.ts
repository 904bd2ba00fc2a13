import { type ApplyOptions } from "../../core/model";

/** Who wrote something and when, as Word keeps it with comments and tracked changes. */
export interface Authorship {
  readonly author: string;
  readonly initials: string;
  /** To the second, as Word writes it (ECMA-376-1 17.13.4.2 date); absent where the caller names no moment. */
  readonly date?: string;
}

/** Who writes where the caller does not say. */
const DEFAULT_AUTHOR = "Action Plan Companion";

/** Reads authorship from the options; initials that are not given are the first letters of the name's words. */
export function authorshipOf({ author, initials, date }: ApplyOptions): Authorship {
  const name = author ?? DEFAULT_AUTHOR;
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?/.exec(date ?? "");
  return {
    author: name,
    initials: initials ?? initialsOf(name),
    ...(moment === null ? {} : { date: `${moment[0]}${moment[1] === undefined ? ":00" : ""}Z` }),
  };
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => Array.from(word)[0] ?? "")
    .join("")
    .toUpperCase();
}
