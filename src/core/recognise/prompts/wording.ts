import { distance } from "fastest-levenshtein";

/** A word of a text, made ready for comparison, and where it stands there. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words as they are compared: small letters, without apostrophes. */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): readonly Word[] {
  const pattern = /[\p{L}\p{N}]+(?:['\u2018\u2019][\p{L}\p{N}]+)*/gu;
  const words: Word[] = [];
  for (let match = pattern.exec(text); match !== null && words.length < most; match = pattern.exec(text)) {
    words.push({
      text: match[0].toLowerCase().replace(/['\u2018\u2019]/g, ""),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return words;
}

/** 0 for the same word, 1 for another one; slips of the hand and endings cost less. */
function cost(a: string, b: string): number {
  if (a === b) return 0;
  const longest = Math.max(a.length, b.length);
  if (longest < 4 || Math.abs(a.length - b.length) > 3) return 1;
  const letters = distance(a, b);
  return letters <= Math.max(1, longest / 4) ? 0.25 : 1;
}

/** How a text begins with a wording. */
export interface Alignment {
  /** 0 to 1: the share of the wording's words that stand there, in their order. */
  readonly likeness: number;
  /** Number of the text's words that they take up. */
  readonly used: number;
}

/** What may have been put in before a wording is taken for lost. */
const slack = (length: number): number => 4 + Math.ceil(length / 2);

/**
 * Costs of turning the first words of a text into the first words of a wording, row by row of the wording.
 *
 * @param visit gets each row: by number of the text's words
 */
function eachRow(
  text: readonly string[],
  wording: readonly string[],
  visit: (row: readonly number[]) => void,
): void {
  let row = Array.from({ length: text.length + 1 }, (_, index) => index);
  visit(row);
  for (const wanted of wording) {
    const above = row;
    let left = (above[0] ?? 0) + 1;
    row = [left];
    for (let j = 1; j <= text.length; j += 1) {
      const change = (above[j - 1] ?? 0) + cost(text[j - 1] ?? "", wanted);
      left = Math.min(change, (above[j] ?? 0) + 1, left + 1);
      row.push(left);
    }
    visit(row);
  }
}

/**
 * How much a text's beginning reads like a wording. Words may have been changed, added or left out.
 *
 * @param closes tells for a number of words whether a mark closes a sentence behind them: of ends that fit nearly
 *   alike such a one is taken
 * @param worth how many words such a mark is worth
 */
export function alignStart(
  text: readonly string[],
  wording: readonly string[],
  closes: (used: number) => boolean = () => false,
  worth = 0.6,
): Alignment {
  const reach = text.slice(0, wording.length + slack(wording.length));
  let last: readonly number[] = [0];
  eachRow(reach, wording, (row) => {
    last = row;
  });
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  last.forEach((value, used) => {
    const total = value + (closes(used) ? -worth : 0);
    if (total < least) {
      least = total;
      best = used;
    }
  });
  const length = Math.max(1, wording.length);
  return { likeness: Math.max(0, 1 - (last[best] ?? length) / length), used: best };
}

/** How much a whole text reads like the beginning of a wording: 0 to 1, and 0 where it is longer. */
export function likeBeginning(text: readonly string[], wording: readonly string[]): number {
  if (text.length === 0 || text.length > wording.length) return 0;
  let least = Number.POSITIVE_INFINITY;
  eachRow(text, wording, (row) => {
    least = Math.min(least, row[text.length] ?? least);
  });
  return Math.max(0, 1 - least / text.length);
}
