import { comparableText, sameText } from "./text";

/**
 * Where an answer stands on a line, for the edits that replace a piece of a paragraph. Both hosts use these
 * functions, so that the same edit puts the same characters at the same place.
 */
export interface Piece {
  /** Offsets into the paragraph's text: `[start, end)` is replaced. */
  readonly start: number;
  readonly end: number;
  /** What stands there as an answer; "" for white space and lines to write on. */
  readonly text: string;
  /** Added before and after an answer that is put where none stood. */
  readonly lead: string;
  readonly trail: string;
}

/** Lines and dots that are printed to be written on. */
const FILLER = /^(?:[_\u2026]|\.{3,}|[ \t])*$/;

/**
 * What is typed after a label: from the label to the next one, or to the end of the line.
 *
 * @param text the paragraph's text as the snapshot has it
 * @param label the label as it stands; a colon behind it belongs to it
 * @returns undefined where the label (or the next one) is not there
 */
export function fieldPiece(text: string, label: string, nextLabel?: string): Piece | undefined {
  const labelEnd = endOf(text, label, 0);
  if (labelEnd === undefined) return undefined;
  const from = labelEnd + (/^[ \t]*:/.exec(text.slice(labelEnd))?.[0].length ?? 0);
  const next = nextLabel === undefined ? undefined : startOf(text, nextLabel, from);
  if (nextLabel !== undefined && next === undefined) return undefined;
  const lineEnd = text.indexOf("\n", from);
  const to = next ?? (lineEnd < 0 ? text.length : lineEnd);
  return pieceOfRoom(text, from, to, next !== undefined);
}

/** What stands behind a prompt in the prompt's own paragraph; undefined where it does not begin with it. */
export function answerPiece(text: string, prompt: string): Piece | undefined {
  const end = endOf(text, prompt, 0);
  if (end === undefined || comparableText(text.slice(0, end)) !== comparableText(prompt)) return undefined;
  return pieceOfRoom(text, end, text.length, false);
}

/** A piece of the line by its text; undefined where it is missing, "ambiguous" where it stands twice. */
export function bracketPiece(text: string, expect: string): Piece | "ambiguous" | undefined {
  const start = text.indexOf(expect);
  if (start < 0 || expect === "") return undefined;
  if (text.includes(expect, start + 1)) return "ambiguous";
  return { start, end: start + expect.length, text: expect, lead: "", trail: "" };
}

/** What is to stand in `[start, end)` for an answer; pieces stay on their line. */
export function pieceText(piece: Piece, text: string): string {
  const line = text
    .split("\n")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
  return line === "" ? "" : `${piece.lead}${line}${piece.trail}`;
}

/** True where a piece reads as an edit expects it. */
export function pieceReads(piece: Piece, expect: string): boolean {
  const wanted = withoutWritingLines(expect.trim());
  return sameText(piece.text, wanted) || (piece.text === "" && FILLER.test(expect));
}

/**
 * A text without the line that it was typed onto: "____Hull____" is "Hull". Lines that are still to be written
 * on stay: "__/__/____", "Signed by ____", "____ 2025".
 */
export function withoutWritingLines(text: string): string {
  const head = /^_{2,} */.exec(text)?.[0] ?? "";
  const tail = lineAtEnd(text);
  const inner = text.slice(head.length, text.length - tail.length);
  const apart = (head === "" && tail.startsWith(" ")) || (tail === "" && head.endsWith(" "));
  const begins = head === "" || /^[\p{L}\p{N}]/u.test(inner);
  const ends = tail === "" || /[\p{L}\p{N}.)!]$/u.test(inner);
  return begins && ends && !apart ? inner : text;
}

/** The line at a text's end with the spaces before it, "" for none; a search would take long in long lines. */
function lineAtEnd(text: string): string {
  let line = text.length;
  while (text.charAt(line - 1) === "_") line -= 1;
  if (text.length - line < 2) return "";
  let start = line;
  while (text.charAt(start - 1) === " ") start -= 1;
  return text.slice(start);
}

function pieceOfRoom(text: string, from: number, to: number, closed: boolean): Piece {
  const room = text.slice(from, to);
  const first = from + (/^[ \t\n]*/.exec(room)?.[0].length ?? 0);
  const last = from + room.trimEnd().length;
  if (first < last) {
    const content = text.slice(first, last);
    const before = first > from ? "" : " ";
    if (FILLER.test(content)) return { start: first, end: last, text: "", lead: before, trail: "" };
    const written = withoutWritingLines(content);
    const start = first + content.indexOf(written);
    const lead = start > first ? "" : before;
    return { start, end: start + written.length, text: written, lead, trail: "" };
  }
  // Nothing but white space: the answer goes behind one space, and tabs to the next label stay.
  const spaced = room.startsWith(" ");
  const at = spaced ? from + 1 : from;
  return { start: at, end: at, text: "", lead: spaced ? "" : " ", trail: closed && at === to ? " " : "" };
}

/** Where a label begins and ends, white space in it counting as alike. */
function find(text: string, label: string, from: number): RegExpExecArray | null {
  const words = label
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (words.join("") === "") return null;
  const pattern = new RegExp(words.join("\\s+"), "g");
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function startOf(text: string, label: string, from: number): number | undefined {
  return find(text, label, from)?.index;
}

function endOf(text: string, label: string, from: number): number | undefined {
  const found = find(text, label, from);
  return found === null ? undefined : found.index + found[0].length;
}
