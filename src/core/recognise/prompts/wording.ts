import { distance } from "fastest-levenshtein";
import { lettersOf, missingLetters } from "../letters";

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

/** A word and its letters, a bit for each. */
interface Lettered {
  readonly text: string;
  readonly letters: number;
}

const lettered = (text: string): Lettered => ({ text, letters: lettersOf(text) });

/** 0 for the same word, 1 for another one; slips of the hand and endings cost less. */
function cost(a: Lettered, b: Lettered): number {
  if (a.text === b.text) return 0;
  const longest = Math.max(a.text.length, b.text.length);
  if (longest < 4) return 1;
  const most = Math.max(1, longest / 4);
  // What the lengths and the letters alone rule out need not be counted out.
  if (Math.abs(a.text.length - b.text.length) > Math.min(3, most)) return 1;
  if (missingLetters(a.letters, b.letters) > most || missingLetters(b.letters, a.letters) > most) return 1;
  return distance(a.text, b.text) <= most ? 0.25 : 1;
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
 * @param most the rows end where all of a row costs more: so do those behind it
 * @param visit gets each row: by number of the text's words
 * @returns false where the rows ended early
 */
function eachRow(
  text: readonly string[],
  wording: readonly string[],
  most: number,
  visit: (row: readonly number[]) => void,
): boolean {
  const words = text.map(lettered);
  let row = Array.from({ length: text.length + 1 }, (_, index) => index);
  visit(row);
  for (const wanted of wording.map(lettered)) {
    const above = row;
    let before = above[0] ?? 0;
    let left = before + 1;
    let least = left;
    row = [left];
    words.forEach((word, index) => {
      const over = above[index + 1] ?? 0;
      left = Math.min(before + cost(word, wanted), over + 1, left + 1);
      least = Math.min(least, left);
      before = over;
      row.push(left);
    });
    visit(row);
    if (least > most) return false;
  }
  return true;
}

/** What may be lost of so many words where that much likeness is enough. */
const mayLose = (length: number, enough: number): number => (1 - enough) * length + 0.01;

/**
 * How much a text's beginning reads like a wording. Words may have been changed, added or left out.
 *
 * @param enough what is of interest: below it the likeness may be 0
 * @param closes tells for a number of words whether a mark closes a sentence behind them: of ends that fit nearly
 *   alike such a one is taken
 * @param worth how many words such a mark is worth
 */
export function alignStart(
  text: readonly string[],
  wording: readonly string[],
  enough: number,
  closes: (used: number) => boolean = () => false,
  worth = 0.6,
): Alignment {
  const reach = text.slice(0, wording.length + slack(wording.length));
  const length = Math.max(1, wording.length);
  let last: readonly number[] = [0];
  const whole = eachRow(reach, wording, mayLose(length, enough), (row) => {
    last = row;
  });
  if (!whole) return { likeness: 0, used: 0 };
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  last.forEach((value, used) => {
    const total = value + (closes(used) ? -worth : 0);
    if (total < least) {
      least = total;
      best = used;
    }
  });
  return { likeness: Math.max(0, 1 - (last[best] ?? length) / length), used: best };
}

/**
 * How much a whole text reads like the beginning of a wording: 0 to 1, and 0 where it is longer.
 *
 * @param enough what is of interest: below it the result may be less than it is
 */
export function likeBeginning(text: readonly string[], wording: readonly string[], enough: number): number {
  if (text.length === 0 || text.length > wording.length) return 0;
  let least = Number.POSITIVE_INFINITY;
  eachRow(text, wording, mayLose(text.length, enough), (row) => {
    least = Math.min(least, row[text.length] ?? least);
  });
  return Math.max(0, 1 - least / text.length);
}
