import { distance } from "fastest-levenshtein";
import { labelText } from "../model";

/** A label of a template and other wordings of it. */
export interface Label {
  readonly label: string;
  readonly synonyms: readonly string[];
}

/** Below this a text is not taken for a label. */
const ENOUGH = 0.62;
const FUZZY = 0.8;

/** As `labelText`, with numbering, plural brackets and marks that carry no meaning left out. */
function plain(text: string): string {
  return labelText(text)
    .replace(/^(?:\d+[.)]|[a-z][.)])\s+/, "")
    .replace(/\((?:s|es)\)/g, "s")
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s*(?:no\.?|#)?\s*\d{1,2}$/, "")
    .replace(/[?!#]+$/g, "")
    .replace(/&/g, "and")
    .trim();
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*[([][^)\]]*[)\]]\s*/g, " ").trim();
}

/** Words without their plural ending. */
function stems(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "")
    .map((word) =>
      word.length > 3 ? word.replace(/(?:ies|s)$/, (end) => (end === "ies" ? "y" : "")) : word,
    );
}

/** 0 to 1: the share of letters that two texts have in common place. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  // Lengths alone can rule out a likeness; saves most of the comparisons in a long document.
  if (Math.abs(a.length - b.length) / longest > 0.5) return 0;
  return 1 - distance(a, b) / longest;
}

/** The same letters with two neighbours swapped: the commonest slip of the hand. */
function isSwapped(a: string, b: string): boolean {
  const letters = (text: string): string => Array.from(text).sort().join("");
  return a.length === b.length && a.length > 4 && distance(a, b) === 2 && letters(a) === letters(b);
}

/** A text made ready for comparison. */
interface Wording {
  readonly text: string;
  /** Its words without brackets and plural endings. */
  readonly words: readonly string[];
  readonly joined: string;
}

function wordingOf(text: string): Wording {
  const words = stems(withoutBrackets(text));
  return { text, words, joined: words.join(" ") };
}

const templateWordings = new Map<string, Wording>();

/** A template's text, made ready once: it is compared with every cell of every table. */
function templateWording(raw: string): Wording {
  const known = templateWordings.get(raw);
  if (known !== undefined) return known;
  const wording = wordingOf(plain(raw));
  templateWordings.set(raw, wording);
  return wording;
}

/** How much a text reads like one wording; 1 is the same but for case, spaces and marks. */
function likeness(found: Wording, wanted: Wording): number {
  if (found.text === wanted.text) return 1;
  if (found.words.length === 0 || wanted.words.length === 0) return 0;
  if (found.joined === wanted.joined) return 0.97;
  if (isSwapped(found.joined, wanted.joined)) return 0.93;
  const letters = similarity(found.joined, wanted.joined);
  if (letters >= FUZZY) return letters * 0.95;
  // The wording with a word or two about it: "Step owner", "Estimated resources".
  const inside = ` ${found.joined} `.includes(` ${wanted.joined} `);
  return inside && found.words.length - wanted.words.length <= 2 ? 0.78 : 0;
}

/**
 * How well a text fits a label or one of its synonyms.
 *
 * @param raw a header cell or what stands before a colon; only its first line may be the label
 * @returns 0 (not this label) to 1 (its exact wording); a synonym counts less than the template's own words
 */
export function labelScore(raw: string, label: Label): number {
  const lines = raw.split("\n").filter((line) => line.trim() !== "");
  const forms = [...new Set([plain(raw), plain(lines[0] ?? "")])]
    .filter((form) => form !== "" && form.length <= 80)
    .map(wordingOf);
  const scores = forms.flatMap((form) => [
    likeness(form, templateWording(label.label)),
    ...label.synonyms.map((synonym) => likeness(form, templateWording(synonym)) * 0.85),
  ]);
  const best = Math.max(0, ...scores);
  return best >= ENOUGH ? best : 0;
}

/**
 * True when a text is a question or sentence of the template, with words changed at most here and there.
 */
export function readsLike(raw: string, sentence: string): boolean {
  const [left, right] = [plain(raw), templateWording(sentence).text];
  return left !== "" && (left === right || similarity(left, right) >= 0.75);
}

/** True when a text begins as a landmark of a template does. */
export function beginsLike(raw: string, landmark: string): boolean {
  const [text, start] = [plain(raw), templateWording(landmark).text];
  return start !== "" && (text.startsWith(start) || similarity(text.slice(0, start.length), start) >= 0.9);
}
