import { cutShort } from "../model";
import type { CheckMessage } from "./types";

/** Longer quotations make a message unreadable. */
const QUOTED = 80;

/** A text of a message, taken apart: texts and the names of words take turns. */
type Pieces = readonly string[];

/** What a message says, ready for words to be put in. */
interface Phrases {
  readonly message: Pieces;
  readonly why: Pieces;
  readonly fix: Pieces;
}

const phrases = new WeakMap<CheckMessage, Phrases>();

/** Takes a message apart once: a long plan has it said of many rows. */
export function phrasesOf(words: CheckMessage): Phrases {
  const known = phrases.get(words);
  if (known !== undefined) return known;
  const apart = (text: string): Pieces => text.split(/\{(\w+)\}/);
  const taken = { message: apart(words.message), why: apart(words.why), fix: apart(words.fix) };
  phrases.set(words, taken);
  return taken;
}

/** Words by their names; `text` and `label` are what stands in the place and how the place is called. */
interface Words {
  readonly text: string;
  readonly label: string;
  readonly data: Readonly<Record<string, string>> | undefined;
}

/** Puts words into a text: "{text}". Words that are not given stay as they are. */
export function fillIn(pieces: Pieces, { text, label, data }: Words): string {
  let [filled = ""] = pieces;
  for (let i = 1; i < pieces.length; i += 2) {
    const name = pieces[i] ?? "";
    const given = data?.[name] ?? (name === "text" ? text : name === "label" ? label : undefined);
    filled += (given === undefined ? `{${name}}` : cutShort(given, QUOTED)) + (pieces[i + 1] ?? "");
  }
  return filled;
}

/** A year for examples in messages, which a reader of today would write: the one after `asOf`. */
export function comingYear(asOf: string): string {
  return String(Number(asOf.slice(0, 4)) + 1);
}

/** What a finding says in a comment: what is the matter, and what to do. */
export function sentence(words: Pick<CheckMessage, "message" | "fix">): string {
  return `${words.message} ${words.fix}`.trim();
}

/** A pattern for every text that `sentence` can give for these words, white space counting as alike. */
export function sentencePattern(words: CheckMessage): string {
  return sentence(words)
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"))
    .join("[^]{0,200}?");
}
