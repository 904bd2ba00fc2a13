import { inLetters } from "../../model";
import { isDegree, isSuffix } from "./lexicon";
import type { Word } from "./scan";

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A full stop that belongs to the word before it. */
const ABBREVIATION =
  /^(?:asst|assoc|supt|dept|coord|prin|elem|spec|mgr|dir|supv|admin|sch|adm|inst|curr|dist|tchr|bldg|co|st)\.$/i;

const WORD_AND_STOP = inLetters(String.raw`\p{L}{3}\.$`);

/** From the first word to the last. */
export function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** The text of a stretch without the marks that end it; the full stop of an abbreviation stays. */
export function wordsOf(text: string, { start, end }: Span): string {
  const piece = text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/[,:\s]+$/, "");
  const last = piece.slice(piece.lastIndexOf(" ") + 1);
  const stop = WORD_AND_STOP.test(last) && !ABBREVIATION.test(last) && !isDegree(last) && !isSuffix(last);
  return stop ? piece.slice(0, -1) : piece;
}
