import { distance } from "fastest-levenshtein";
import { labelText, remembered } from "../model";
import { lettersOf, missingLetters } from "./letters";

/** A label of a template and other wordings of it. */
export interface Label {
  readonly label: string;
  readonly synonyms: readonly string[];
}

/** A label that has no other wordings; one object for each, by which what is made ready of it is known again. */
export const bareLabel = remembered((label): Label => ({ label, synonyms: [] }));

/** Below this a text is not taken for a label. */
const ENOUGH = 0.62;
const FUZZY = 0.8;
const SAME_SENTENCE = 0.75;
/** A label has at most so many words more than its wording. */
const MOST_ABOUT = 2;
/** Longer texts are no labels. */
const LONGEST = 100;

/** As `labelText`, with numbering, plural brackets and marks that carry no meaning left out. */
const plain = remembered((text) =>
  labelText(text)
    .replace(/^(?:\d+[.)]|[a-z][.)])\s+/, "")
    .replace(/\((?:s|es)\)/g, "s")
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s*(?:no\.?|#)?\s*\d{1,2}$/, "")
    .replace(/[?!#]+$/g, "")
    .replace(/&/g, "and")
    .trim(),
);

function withoutBrackets(text: string): string {
  return text.replace(/\s*[([][^)\]]*[)\]]\s*/g, " ").trim();
}

/** Words without their plural ending. */
export function stems(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "")
    .map((word) =>
      word.length > 3 ? word.replace(/(?:ies|s)$/, (end) => (end === "ies" ? "y" : "")) : word,
    );
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
interface Wording {
  readonly text: string;
  /** Its words without brackets and plural endings. */
  readonly words: readonly string[];
  readonly joined: string;
  /** The same between spaces, to be looked for as whole words. */
  readonly padded: string;
  /** Which letters it has. */
  readonly letters: number;
}

function wordingOf(text: string): Wording {
  const words = stems(withoutBrackets(text));
  const joined = words.join(" ");
  return { text, words, joined, padded: ` ${joined} `, letters: lettersOf(joined) };
}

/** A template's text, made ready once: it is compared with every cell of every table. */
const templateWording = remembered((raw) => wordingOf(plain(raw)));

/** How much a text reads like one wording; 1 is the same but for case, spaces and marks. */
function likeness(found: Wording, wanted: Wording): number {
  if (found.text === wanted.text) return 1;
  if (found.words.length === 0 || wanted.words.length === 0) return 0;
  if (found.joined === wanted.joined) return 0.97;
  if (found.joined.length < wanted.joined.length * FUZZY) return 0;
  const about = found.words.length - wanted.words.length;
  // Most texts of a table are longer by far.
  if (about > MOST_ABOUT && found.joined.length * FUZZY > wanted.joined.length + 1) return 0;
  // Each letter that is missing is one of those in which they may differ.
  const lost = (1 - FUZZY) * Math.max(found.joined.length, wanted.joined.length) + 0.01;
  if (missingLetters(found.letters, wanted.letters) > Math.max(2, lost)) return 0;
  if (isSwapped(found.joined, wanted.joined)) return 0.93;
  const letters = similarity(found.joined, wanted.joined, FUZZY);
  if (letters >= FUZZY) return letters * 0.95;
  // The wording with a word or two about it: "Step owner", "Estimated resources".
  const inside = found.padded.includes(wanted.padded);
  return inside && about <= MOST_ABOUT ? 0.78 : 0;
}

/** The wordings of a label, made ready once. Most texts are too short or too long for all of them. */
interface ReadyLabel {
  readonly own: Wording;
  readonly synonyms: readonly Wording[];
  readonly shortest: number;
  readonly longest: number;
  readonly mostWords: number;
}

const readyLabels = new WeakMap<Label, ReadyLabel>();

function readyLabel(label: Label): ReadyLabel {
  const known = readyLabels.get(label);
  if (known !== undefined) return known;
  const own = templateWording(label.label);
  const synonyms = label.synonyms.map(templateWording);
  const wordings = [own, ...synonyms];
  const letters = wordings.map(({ joined }) => joined.length);
  const ready = {
    own,
    synonyms,
    shortest: Math.min(...letters),
    longest: Math.max(...letters),
    mostWords: Math.max(...wordings.map(({ words }) => words.length)),
  };
  readyLabels.set(label, ready);
  return ready;
}

/** False where `likeness` is 0 for every wording, by the lengths alone. */
function mayBeLike({ joined, words }: Wording, { shortest, longest, mostWords }: ReadyLabel): boolean {
  if (joined.length < shortest * FUZZY) return false;
  return words.length <= mostWords + MOST_ABOUT || joined.length * FUZZY <= longest + 1;
}

/**
 * Makes a text ready to be compared with labels: gives how well it fits one of them or its synonyms.
 *
 * @param raw a header cell or what stands before a colon; only its first line may be the label
 * @returns for a label, 0 (not this label) to 1 (its exact wording); a synonym counts less than the
 *   template's own words
 */
export const labelScorer = remembered((raw): ((label: Label) => number) => {
  const lines = raw.split("\n").filter((line) => line.trim() !== "");
  const forms = [...new Set([raw, lines[0] ?? ""].filter((form) => form.length <= LONGEST).map(plain))]
    .filter((form) => form !== "")
    .map(wordingOf);
  if (forms.length === 0) return () => 0;
  const known = new WeakMap<ReadyLabel, number>();
  const rate = (ready: ReadyLabel): number => {
    let own = 0;
    let other = 0;
    for (const form of forms) {
      own = Math.max(own, likeness(form, ready.own));
      for (const synonym of ready.synonyms) other = Math.max(other, likeness(form, synonym));
    }
    const score = Math.max(own, other * 0.85);
    return score >= ENOUGH ? score : 0;
  };
  return (label) => {
    const ready = readyLabel(label);
    if (!forms.some((form) => mayBeLike(form, ready))) return 0;
    const score = known.get(ready) ?? rate(ready);
    known.set(ready, score);
    return score;
  };
});

/** How well a text fits a label or one of its synonyms; for several labels, use a `labelScorer`. */
export function labelScore(raw: string, label: Label): number {
  return labelScorer(raw)(label);
}

/**
 * Makes a text ready to be compared with a template's questions and sentences: tells whether it is one of them,
 * words changed at most here and there.
 */
export function sentenceReader(raw: string): (sentence: string) => boolean {
  const text = plain(raw);
  return (sentence) => {
    const wanted = templateWording(sentence).text;
    return text !== "" && (text === wanted || similarity(text, wanted, SAME_SENTENCE) >= SAME_SENTENCE);
  };
}

/** True when a text is one of several sentences; see `sentenceReader`. */
export function readsLike(raw: string, sentences: readonly string[]): boolean {
  return sentences.some(sentenceReader(raw));
}

/** How alike a beginning has to be. */
const SAME_BEGINNING = 0.9;

/** Makes texts ready to be looked through for landmarks: tells whether one of them begins with a landmark. */
export function landmarkReader(texts: readonly string[]): (landmark: string) => boolean {
  const lines = new Map<string, string[]>();
  for (const text of texts) {
    const line = plain(text.slice(0, 4 * LONGEST));
    const alike = lines.get(line.charAt(0));
    if (alike === undefined) lines.set(line.charAt(0), [line]);
    else alike.push(line);
  }
  return (landmark) => {
    const start = templateWording(landmark).text;
    if (start === "") return false;
    const begins = (line: string): boolean =>
      line.startsWith(start) ||
      similarity(line.slice(0, start.length), start, SAME_BEGINNING) >= SAME_BEGINNING;
    return (lines.get(start.charAt(0)) ?? []).some(begins);
  };
}

/** Which of a template's landmarks begin one of the texts. */
export function landmarksIn(texts: readonly string[], landmarks: readonly string[]): readonly string[] {
  return landmarks.filter(landmarkReader(texts));
}
