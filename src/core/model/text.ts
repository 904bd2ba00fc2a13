/**
 * Text normalisation. Hosts differ in how they mark the end of a paragraph or a cell, and people differ in
 * spaces, quotes and dashes; these functions say what counts as the same text.
 */

const LINE_ENDS = /\r\n|\r|\v|\f|\u2028|\u2029/g;
// Comment anchors (U+0005), end-of-cell marks (U+0007), zero-width characters, byte-order mark, soft hyphen.
// eslint-disable-next-line no-control-regex -- control characters are what is removed
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const HARD_SPACES = /[\u00a0\u2007\u202f]/g;

/** Most texts are one line of plain words, with which nothing has to be done. */
const PLAIN_LINE = /^(?:[!-~\u00a1-\u00ac\u00ae-\u024f]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f]+)*)?$/;
const PUNCTUATION_AT_END = /[\s:;.,*\u2026]$/;

/**
 * Text as every host must give it: line ends as "\n", invisible characters removed, no-break spaces as
 * spaces, no-break hyphens as hyphens. White space is otherwise kept.
 */
export function normaliseText(raw: string): string {
  return raw
    .replace(LINE_ENDS, "\n")
    .replace(INVISIBLE, "")
    .replace(HARD_SPACES, " ")
    .replace(/\u2011/g, "-");
}

/**
 * Text for comparing what stands in a document with what was expected: normalised, runs of spaces and tabs
 * as one space, no space at line ends, no empty lines at start and end. Letters and their case are kept.
 */
export function comparableText(raw: string): string {
  if (PLAIN_LINE.test(raw)) return raw;
  return normaliseText(raw)
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trim())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

/** True where nothing stands that can be read: no text, or but white space and invisible characters. */
export function isBlankText(raw: string): boolean {
  const first = raw.charCodeAt(0);
  // Most texts begin with a letter or a mark.
  return !(first > SPACE && first < DELETE) && comparableText(raw) === "";
}

const SPACE = 0x20;
const DELETE = 0x7f;

/** As `comparableText`, in one line: every stretch of white space is one space. */
export function inOneLine(raw: string): string {
  return PLAIN_LINE.test(raw) ? raw : comparableText(raw).replace(/\s+/g, " ");
}

/** A text in one line of at most so many characters; a longer one ends in an ellipsis. */
export function cutShort(raw: string, most: number): string {
  const line = inOneLine(raw);
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

/**
 * What stands in a place as somebody's answer: normalised, without the spaces and empty lines around it. What stands
 * within is kept to the letter: tabs, double spaces, empty lines.
 */
export function answerText(raw: string): string {
  return normaliseText(raw).trim();
}

/** True when two texts read the same (see `comparableText`). */
export function sameText(a: string, b: string): boolean {
  return a === b || comparableText(a) === comparableText(b);
}

/**
 * Text for matching labels and headings: as `comparableText` in one line, lower case, typographic quotes and
 * dashes made plain, accents kept, punctuation at the end left out.
 */
export function labelText(raw: string): string {
  const text = comparableText(raw);
  if (PLAIN_LINE.test(text) && !PUNCTUATION_AT_END.test(text)) return text.toLowerCase();
  return text
    .replace(/\n/g, " ")
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/[\u2010\u2012-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/[\s:;.,*\u2026]+$/, "")
    .trim();
}

/** The source of a pattern for a label as people write it: quotes and white space are forgiven. */
export function labelPattern(label: string): string {
  return label
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/['\u2019]/g, "['\u2018\u2019\u02bc\u2032`]?")
    .replace(/\s*\/\s*/g, "\\s*/\\s*")
    .replace(/\s+/g, "\\s+");
}
