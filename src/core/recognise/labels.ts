import { remembered } from "../model";
import { lacking, type LetterCounts, letterCounts } from "./letters";
import { Lexicon, plain, similarity, type Wording, wordingOf } from "./wordings";

/** A label of a template and other wordings of it. */
export interface Label {
  readonly label: string;
  readonly synonyms: readonly string[];
}

/** A label that has no other wordings; one object for each, by which what is made ready of it is known again. */
export const bareLabel = remembered((label): Label => ({ label, synonyms: [] }));

/** Below this a text is not taken for a label. */
const ENOUGH = 0.62;
const SAME_SENTENCE = 0.75;
/** Longer texts are no labels. */
const LONGEST = 100;

/** A sentence made ready for comparison. */
interface Sentence {
  readonly text: string;
  readonly letters: LetterCounts;
}

const sentenceOf = (raw: string): Sentence => {
  const text = plain(raw);
  return { text, letters: letterCounts(text) };
};

/** A template's sentence, made ready once: it is compared with many a line. */
const templateSentence = remembered(sentenceOf);

/** The wordings of a label, made ready once. */
interface ReadyLabel {
  readonly own: Wording;
  readonly synonyms: readonly Wording[];
}

/** The wordings of all labels that were asked for. */
const lexicon = new Lexicon();
const readyLabels = new WeakMap<Label, ReadyLabel>();

function readyLabel(label: Label): ReadyLabel {
  const known = readyLabels.get(label);
  if (known !== undefined) return known;
  const ready = {
    own: lexicon.add(label.label),
    synonyms: label.synonyms.map((synonym) => lexicon.add(synonym)),
  };
  readyLabels.set(label, ready);
  return ready;
}

/** What a synonym is worth beside the template's own words. */
const SYNONYM = 0.85;

/** Labels that a text may fit, found by their wordings. */
export interface LabelSet<T extends Label> {
  readonly byWording: ReadonlyMap<Wording, readonly { readonly label: T; readonly worth: number }[]>;
  /** Position of each among them. */
  readonly orderOf: ReadonlyMap<T, number>;
}

/** Makes labels ready to be looked for together. */
export function labelSet<T extends Label>(labels: readonly T[]): LabelSet<T> {
  const byWording = new Map<Wording, { label: T; worth: number }[]>();
  for (const label of labels) {
    const { own, synonyms } = readyLabel(label);
    const add = (wording: Wording, worth: number): void => {
      byWording.set(wording, [...(byWording.get(wording) ?? []), { label, worth }]);
    };
    add(own, 1);
    for (const synonym of synonyms) add(synonym, SYNONYM);
  }
  return { byWording, orderOf: new Map(labels.map((label, order) => [label, order])) };
}

/** A label that a text fits. */
export interface Fit<T extends Label> {
  readonly label: T;
  /** Up to 1. */
  readonly score: number;
}

/** How well a text fits labels. */
export interface LabelScorer {
  /**
   * How well it fits a label: 0 (not this label) to 1 (its exact wording); a synonym counts less than the template's
   * own words.
   */
  readonly score: (label: Label) => number;
  /** Those of several labels that it fits, in no order. */
  readonly fits: <T extends Label>(labels: LabelSet<T>) => readonly Fit<T>[];
}

const NOTHING: LabelScorer = { score: () => 0, fits: () => [] };

/**
 * Makes a text ready to be compared with labels.
 *
 * @param raw a header cell or what stands before a colon; only its first line may be the label
 */
export function labelScorer(raw: string): LabelScorer {
  return raw.length > LONGEST && !raw.includes("\n") ? NOTHING : knownScorer(raw);
}

const knownScorer = remembered((raw): LabelScorer => {
  const forms = formsOf(raw);
  if (forms.length === 0) return NOTHING;
  const known = new Map<Wording, number>();
  let compared = 0;
  const likenesses = (): ReadonlyMap<Wording, number> => {
    if (compared < lexicon.size) {
      for (const form of forms) lexicon.compare(form, known, compared);
      compared = lexicon.size;
    }
    return known;
  };
  const score = (label: Label): number => {
    const { own, synonyms } = readyLabel(label);
    const likeness = likenesses();
    if (likeness.size === 0) return 0;
    let most = likeness.get(own) ?? 0;
    for (const synonym of synonyms) most = Math.max(most, (likeness.get(synonym) ?? 0) * SYNONYM);
    return most >= ENOUGH ? most : 0;
  };
  const fits = <T extends Label>({ byWording }: LabelSet<T>): readonly Fit<T>[] => {
    const likeness = likenesses();
    if (likeness.size === 0) return [];
    const scores = new Map<T, number>();
    for (const [wording, like] of likeness) {
      for (const { label, worth } of byWording.get(wording) ?? []) {
        if (like * worth >= ENOUGH) scores.set(label, Math.max(scores.get(label) ?? 0, like * worth));
      }
    }
    return Array.from(scores, ([label, most]) => ({ label, score: most }));
  };
  return { score, fits };
});

/** The wordings that a text may have as a label: all of it, or its first line. */
function formsOf(raw: string): readonly Wording[] {
  const first = raw.split("\n").find((line) => line.trim() !== "") ?? "";
  const texts = first === raw ? [raw] : [raw, first];
  return [...new Set(texts.filter((form) => form.length <= LONGEST).map(plain))]
    .filter((form) => form !== "")
    .map(wordingOf);
}

/** How well a text fits a label or one of its synonyms; for several labels, use a `labelScorer`. */
export function labelScore(raw: string, label: Label): number {
  return labelScorer(raw).score(label);
}

/**
 * Makes a text ready to be compared with a template's questions and sentences: tells whether it is one of them,
 * words changed at most here and there.
 */
export function sentenceReader(raw: string): (sentence: string) => boolean {
  let known: Sentence | undefined;
  return (sentence) => {
    const found = (known ??= sentenceOf(raw));
    const wanted = templateSentence(sentence);
    return found.text !== "" && (found.text === wanted.text || isSameSentence(found, wanted));
  };
}

function isSameSentence(found: Sentence, wanted: Sentence): boolean {
  const longest = Math.max(found.text.length, wanted.text.length);
  const differ = (1 - SAME_SENTENCE) * longest + 0.01;
  if (Math.abs(found.text.length - wanted.text.length) > differ) return false;
  if (lacking(found.letters, wanted.letters) > differ || lacking(wanted.letters, found.letters) > differ)
    return false;
  return similarity(found.text, wanted.text, SAME_SENTENCE) >= SAME_SENTENCE;
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
    const start = templateSentence(landmark).text;
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
