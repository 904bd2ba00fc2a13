import { comparableText, remembered } from "../model";
import type { CheckMessage } from "./types";

/** Longer quotations make a message unreadable. */
const QUOTED = 80;

/** Puts words into a message: "{text}". Words that are not given stay as they are. */
export function fillIn(message: string, data: Readonly<Record<string, string>>): string {
  const [first = "", ...others] = piecesOf(message);
  return others.reduce((text, piece, index) => {
    // Texts and names take turns.
    if (index % 2 === 1) return text + piece;
    const word = data[piece];
    return text + (word === undefined ? `{${piece}}` : quoted(word));
  }, first);
}

const piecesOf = remembered((message) => message.split(/\{(\w+)\}/));

function quoted(word: string): string {
  const line = comparableText(word).replace(/\s+/g, " ");
  return line.length > QUOTED ? `${line.slice(0, QUOTED - 1).trimEnd()}…` : line;
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
