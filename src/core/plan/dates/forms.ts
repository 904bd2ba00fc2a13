import { inLetters } from "../../model";
import { FIGURES } from "./figures";
import { type Form, type Found, tried } from "./form";
import { monthAt } from "./month-name";
import { NAMED, ORDINALS } from "./named";

const FROM_FIGURES: readonly Form[] = [...FIGURES, ...ORDINALS];
const FROM_WORDS: readonly Form[] = [...ORDINALS, ...NAMED];
const FIGURE = /[\d']/;
const LETTER = inLetters(String.raw`\p{L}`);

/**
 * The date, or the dates, that begin at a place of a text.
 *
 * @param text as `plainText` gives it, in small letters
 * @param at the beginning of a word or a figure
 */
export function formAt(text: string, at: number): Found | undefined {
  const start = text.charAt(at);
  const figure = FIGURE.test(start);
  if (!figure && !LETTER.test(start)) return undefined;
  for (const { pattern, read } of figure ? FROM_FIGURES : FROM_WORDS) {
    const match = tried(pattern, text, at);
    const found = match === null ? undefined : read(match.slice(1));
    const points = found === undefined ? [] : "what" in found ? [found] : found;
    if (match !== null && points.length > 0) return { points, end: at + match[0].length };
  }
  return figure ? undefined : monthAt(text, at);
}
