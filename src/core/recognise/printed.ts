import { inLetters, remembered } from "../model";
import type { Template } from "../templates";

/**
 * Telling what a template prints from what people typed behind it on the same line.
 */

const LETTER = inLetters(String.raw`[\p{L}\p{N}]`);
/** Marks that close what is printed; a dash or colon only where it stands apart from what follows. */
const CLOSING = /^[\u201d"\u2019')\]]*[.:;?!\u2026]*(?:\s*[:\u2013\u2014-](?=\s|$))?/;

/** Of a template's sentence what is compared. */
const countedLetters = remembered((sentence) =>
  Array.from(sentence.toLowerCase())
    .filter((character) => LETTER.test(character))
    .join(""),
);

const isLetterOfAscii = Array.from({ length: 128 }, (_, code) => LETTER.test(String.fromCharCode(code)));

function isLetter(text: string, at: number): boolean {
  return isLetterOfAscii[text.charCodeAt(at)] ?? LETTER.test(text.charAt(at));
}

/**
 * Where a text stops saying what a sentence says. Letters and digits count; case, white space and marks do not.
 *
 * @param text what stands in the document
 * @param sentence what the template prints
 * @returns the offset behind the sentence and the marks that close it; undefined where the text does not begin
 *   with it
 */
export function printedEnd(text: string, sentence: string): number | undefined {
  const wanted = countedLetters(sentence);
  let at = 0;
  let end = 0;
  for (const character of wanted) {
    while (at < text.length && !isLetter(text, at)) at += 1;
    if (text.charAt(at).toLowerCase() !== character) return undefined;
    at += 1;
    end = at;
  }
  if (wanted === "" || isLetter(text, end)) return undefined;
  return end + (CLOSING.exec(text.slice(end))?.[0].length ?? 0);
}

/** True where a text begins with one of the sentences that a template prints. */
export function isPrinted(text: string, sentences: readonly string[]): boolean {
  return sentences.some((sentence) => printedEnd(text, sentence) !== undefined);
}

/** What a template prints of itself about its title and its parts, and nobody answers. */
export function printedLines({ intro, printed }: Template): readonly string[] {
  return [...(intro?.split("\n") ?? []), ...printed];
}
