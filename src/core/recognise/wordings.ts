import { distance } from "fastest-levenshtein";
import { labelText } from "../model";
import { lacking, type LetterCounts, letterCounts, lettersOf, missingLetters } from "./letters";

/** From here on two texts are taken for the same label, slips of the hand apart. */
const FUZZY = 0.8;
/** A label has at most so many words more than its wording. */
const MOST_ABOUT = 2;

/** As `labelText`, with numbering, plural brackets and marks that carry no meaning left out. */
export function plain(text: string): string {
  const label = labelText(text);
  // What has none of the marks that are looked for need not be gone through.
  return MARKED.test(label) ? withoutMarks(label) : label;
}

const MARKED = /[()/?!#&\d]|^[a-z]\./;

function withoutMarks(label: string): string {
  return label
    .replace(/^(?:\d+[.)]|[a-z][.)])\s+/, "")
    .replace(/\((?:s|es)\)/g, "s")
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s*(?:no\.?|#)?\s*\d{1,2}$/, "")
    .replace(/[?!#]+$/g, "")
    .replace(/&/g, "and")
    .trim();
}

function withoutBrackets(text: string): string {
  return /[([]/.test(text) ? text.replace(/\s*[([][^)\]]*[)\]]\s*/g, " ").trim() : text;
}

/** Words without their plural ending. */
export function stems(text: string): readonly string[] {
  return text
    .split(ASCII.test(text) ? /[^A-Za-z0-9']+/ : /[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "")
    .map(stem);
}

// Most texts have no other letters, and V8 is quicker with these.
const ASCII = /^[ -~]*$/;

function stem(word: string): string {
  if (word.length <= 3 || !word.endsWith("s")) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/**
 * 0 to 1: the share of letters that two texts have in common place.
 *
 * @param least what is of interest: below it the result may be 0, which spares comparing texts whose lengths
 *   alone rule it out
 */
export function similarity(a: string, b: string, least = 0): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (1 - Math.abs(a.length - b.length) / longest < least) return 0;
  return 1 - distance(a, b) / longest;
}

/** The same letters with two neighbours swapped: the commonest slip of the hand. */
function isSwapped(a: string, b: string): boolean {
  const letters = (text: string): string => Array.from(text).sort().join("");
  return a.length === b.length && a.length > 4 && distance(a, b) === 2 && letters(a) === letters(b);
}

/** A text made ready for comparison. */
export interface Wording {
  readonly text: string;
  /** Its words without brackets and plural endings. */
  readonly words: readonly string[];
  readonly joined: string;
  /** The same between spaces, to be looked for as whole words. */
  readonly padded: string;
  /** Which letters it has, and how often. */
  readonly letters: number;
  readonly counts: LetterCounts;
}

/** @param text as `plain` gives it */
export function wordingOf(text: string): Wording {
  const words = stems(withoutBrackets(text));
  const joined = words.join(" ");
  return {
    text,
    words,
    joined,
    padded: ` ${joined} `,
    letters: lettersOf(joined),
    counts: letterCounts(joined),
  };
}

/** How much the letters of two texts are the same; 0 below what counts. */
function sameLetters(found: Wording, wanted: Wording): number {
  // Each letter that one of them lacks is one of those in which they may differ.
  const differ = (1 - FUZZY) * Math.max(found.joined.length, wanted.joined.length) + 0.01;
  if (missingLetters(found.letters, wanted.letters) > differ) return 0;
  if (missingLetters(wanted.letters, found.letters) > differ) return 0;
  const lost = lacking(found.counts, wanted.counts);
  const put = lacking(wanted.counts, found.counts);
  if (lost + put === 0 && isSwapped(found.joined, wanted.joined)) return 0.93;
  const letters = Math.max(lost, put) > differ ? 0 : similarity(found.joined, wanted.joined, FUZZY);
  return letters >= FUZZY ? letters * 0.95 : 0;
}

/** How much a text reads like one wording; 1 is the same but for case, spaces and marks. */
function likeness(found: Wording, wanted: Wording): number {
  if (found.text === wanted.text) return 1;
  if (found.words.length === 0 || wanted.words.length === 0) return 0;
  if (found.joined === wanted.joined) return 0.97;
  if (found.joined.length < wanted.joined.length * FUZZY) return 0;
  const about = found.words.length - wanted.words.length;
  // Most texts of a table are longer by far.
  if (about > MOST_ABOUT && found.joined.length * FUZZY > wanted.joined.length + 1) return 0;
  const letters = sameLetters(found, wanted);
  if (letters > 0) return letters;
  // The wording with a word or two about it: "Step owner", "Estimated resources".
  const inside = found.padded.includes(wanted.padded);
  return inside && about <= MOST_ABOUT ? 0.78 : 0;
}

/**
 * The wordings that texts are compared with, in the order in which they were added. Which of them a text may be like
 * is told by how long it is and by its words: most texts of a document are like none, and need no comparing.
 */
export class Lexicon {
  readonly #all: Wording[] = [];
  readonly #byRaw = new Map<string, Wording>();
  readonly #byText = new Map<string, Wording[]>();
  readonly #byLength: Wording[][] = [];
  readonly #byFirstWord = new Map<string, Wording[]>();

  get size(): number {
    return this.#all.length;
  }

  /** A template's text made ready; the same object for the same text. */
  add(raw: string): Wording {
    const known = this.#byRaw.get(raw);
    if (known !== undefined) return known;
    const wording = wordingOf(plain(raw));
    this.#byRaw.set(raw, wording);
    this.#all.push(wording);
    addTo(this.#byText, wording.text, wording);
    (this.#byLength[wording.joined.length] ??= []).push(wording);
    addTo(this.#byFirstWord, wording.words[0] ?? "", wording);
    return wording;
  }

  /**
   * Notes how much a text reads like the wordings; what it is not like at all is left out.
   *
   * @param likenesses where it is noted: the most of this and of what stands there
   * @param from how many of the wordings it was compared with before
   */
  compare(found: Wording, likenesses: Map<Wording, number>, from = 0): void {
    const consider = (wanted: Wording): void => {
      const score = likeness(found, wanted);
      if (score > (likenesses.get(wanted) ?? 0)) likenesses.set(wanted, score);
    };
    if (from > 0) this.#all.slice(from).forEach(consider);
    else this.#eachNear(found, consider);
  }

  /** All for which `likeness` may be more than 0. */
  #eachNear(found: Wording, visit: (wanted: Wording) => void): void {
    this.#byText.get(found.text)?.forEach(visit);
    // Of this length it may be the wording with other letters; of a shorter one it may have the wording in it.
    const { length } = found.joined;
    const shortest = Math.floor(length * FUZZY);
    for (let at = shortest; at <= Math.ceil(length / FUZZY); at += 1) this.#byLength[at]?.forEach(visit);
    for (const word of found.words) {
      for (const wanted of this.#byFirstWord.get(word) ?? []) {
        if (wanted.joined.length < shortest) visit(wanted);
      }
    }
  }
}

function addTo(index: Map<string, Wording[]>, key: string, wording: Wording): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [wording]);
  else known.push(wording);
}
