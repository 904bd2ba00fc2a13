import { answerPiece, fieldPiece } from "../../model";
import type { TemplateQuestion } from "../../templates";
import { alignStart, type Word, wordsOf } from "./wording";

/** An answer on the prompt's own line. */
export interface OwnLineAnswer {
  readonly text: string;
  /**
   * "after": behind all that is printed; "between": between the question and what is printed behind it;
   * "bracket": in the brackets where the sample stood; "several": at more than one of these places.
   */
  readonly place: "after" | "between" | "bracket" | "several";
  /** For "between": what is printed behind it. For "bracket": the brackets and what they hold. */
  readonly piece?: string;
}

/** A prompt's line taken apart. */
export interface PromptReading {
  /** The question as it stands, without number, sample and closing colon. */
  readonly label: string;
  /** The question as it stands, with sample and second question. */
  readonly question: string;
  /** The line as far as it is printed: an answer goes behind it. */
  readonly printed: string;
  /** The line up to the end of the question itself. */
  readonly asked: string;
  /** A line or dots to be written on stand behind it. */
  readonly room: boolean;
  readonly answer?: OwnLineAnswer;
  /** The template's sample stands on the line. */
  readonly sampled: boolean;
}

/** Typed numbers and bullets before a question: "2a.", "(g)", "g.   ", "Q2:", "•". */
const NUMBERING =
  /^(?:[\s\u2022\u25aa\u25cf\u25cb\u00b7\uf0b7*\u2013\u2014-]|o\s|(?:question|prompt|item|q)\s*#?(?=\d)|[([]?(?:\d{1,2}(?:[.]\d{1,2})*[a-z]?|[a-z]|[ivx]{1,4})[\].):](?=\s|[\p{L}(\u201c"])|\d{1,2}[a-z]?\s)+/iu;

/** Where the words of a line begin: behind typed numbers and bullets. */
export function behindNumbering(text: string): number {
  return NUMBERING.exec(text)?.[0].length ?? 0;
}

const EXAMPLE =
  /^[\s([{"\u201c]*(?:for\s+example|examples?|e\.?\s?g\.?|ex\.?(?=\s*[:,])|samples?)\b\.?\s*[:,;\u2013\u2014-]?/i;
const CLOSING = /^["\u201d\u2019')\]]*[?:.;!]*["\u201d\u2019')\]]*(?:[ \t]*[:\u2013\u2014-](?=\s|$))?/;
/** Lines and dots to be written on, and white space. */
const FILLER = /^[\s_.\u2026]*$/;
const DRAWN = /__|\.\.\.|\u2026/;

/** How much a text has to read like the sample to be taken for it. */
const LIKE_SAMPLE = 0.75;
const LIKE_PRINTED = 0.7;

const texts = (words: readonly Word[]): readonly string[] => words.map(({ text }) => text);

/** Where the brackets that open at an offset close, behind the closing one; undefined where they do not. */
function closingBracket(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "(" || character === "[") depth += 1;
    else if (character === ")" || character === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** The offset behind white space. */
function skipSpace(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
}

/** A text's words as far as they can be a sample's or a question's. */
const MOST_WORDS = 160;

/** A printed text without its brackets and without the word "Example". */
function contentWords(printed: string): readonly string[] {
  return texts(wordsOf(printed.slice(EXAMPLE.exec(printed)?.[0].length ?? 0), MOST_WORDS));
}

/** True where a text is the sample of a question, edited at most here and there. */
function isSample(text: string, question: Pick<TemplateQuestion, "sample">): boolean {
  if (question.sample === undefined) return false;
  const wanted = contentWords(question.sample);
  const found = contentWords(text);
  const { likeness, used } = alignStart(found, wanted, LIKE_SAMPLE);
  return likeness >= LIKE_SAMPLE && found.length - used <= 2;
}

/** True where a text begins as examples do. */
function beginsAsExample(text: string): boolean {
  return EXAMPLE.test(text);
}

/** The offset behind a printed text that stands at `from`, words changed at most here and there. */
export function behindPrinted(text: string, from: number, printed: string): number | undefined {
  const start = from + (EXAMPLE.exec(text.slice(from))?.[0].length ?? 0);
  const words = wordsOf(text.slice(start), MOST_WORDS);
  const { likeness, used } = alignStart(texts(words), contentWords(printed), LIKE_PRINTED, (count) =>
    /^["\u201d]?[)\].?!]/.test(text.slice(start + (words[count - 1]?.end ?? 0))),
  );
  const end = words[used - 1]?.end;
  if (likeness < LIKE_PRINTED || end === undefined) return undefined;
  return start + end + (CLOSING.exec(text.slice(start + end))?.[0].length ?? 0);
}

/** How far a line is printed. */
export interface Printed {
  /** The offset behind all that is printed from the start. */
  readonly end: number;
  readonly sampled: boolean;
}

/** Goes over the sample and the second question, in whatever order, as long as they follow each other. */
export function overPrinted(text: string, from: number, question: TemplateQuestion): Printed {
  let end = from;
  let sampled = false;
  for (;;) {
    const at = skipSpace(text, end);
    const closed = /[([]/.test(text.charAt(at)) ? closingBracket(text, at) : undefined;
    const inner = closed === undefined ? "" : text.slice(at, closed);
    const bracketed = closed !== undefined && (beginsAsExample(inner) || isSample(inner, question));
    const behind = bracketed
      ? closed + (/^[.:;]/.exec(text.slice(closed))?.[0].length ?? 0)
      : behindUnbracketed(text, at, question);
    if (behind === undefined || behind <= end) return { end, sampled };
    sampled ||= bracketed || beginsAsExample(text.slice(at));
    end = behind;
  }
}

function behindUnbracketed(text: string, at: number, question: TemplateQuestion): number | undefined {
  if (at >= text.length) return undefined;
  const { sample, second } = question;
  if (sample !== undefined && beginsAsExample(text.slice(at))) {
    const behind = behindPrinted(text, at, sample);
    if (behind !== undefined) return behind;
  }
  return second === undefined ? undefined : behindPrinted(text, at, second);
}

/** An example in brackets that stands further on, behind an answer. */
function laterSample(text: string, from: number, question: TemplateQuestion): number | undefined {
  const match = /[([]\s*(?:example|e\.g\.|ex[.:])/i.exec(text.slice(from));
  const at = match === null ? undefined : from + match.index;
  if (at === undefined || at <= from) return undefined;
  const closed = closingBracket(text, at);
  return closed !== undefined && isSample(text.slice(at, closed), question) ? at : undefined;
}

function bracketAnswer(text: string, from: number): string | undefined {
  const at = skipSpace(text, from);
  const closed = text.charAt(at) === "(" ? closingBracket(text, at) : undefined;
  return closed === undefined || skipSpace(text, closed) < text.length ? undefined : text.slice(at, closed);
}

/**
 * Takes a prompt's line apart: what is printed, and what was typed on the line.
 *
 * @param text the line
 * @param start where the question begins in it
 * @param end where the question's last word ends
 */
export function readPromptLine(
  text: string,
  start: number,
  end: number,
  question: TemplateQuestion,
): PromptReading {
  const closed = end + (CLOSING.exec(text.slice(end))?.[0].length ?? 0);
  const { end: printedEnd, sampled } = overPrinted(text, closed, question);
  const label = text
    .slice(start, closed)
    .replace(/\s+/g, " ")
    .replace(/\s*[:\u2013\u2014-]$/, "")
    .trim();
  const asked = text.slice(0, closed).trim();
  const printed = text.slice(0, printedEnd).trim();
  const whole = (to: number): string => text.slice(start, to).trim();
  const rest = text.slice(printedEnd);
  const base = {
    label,
    asked,
    printed,
    question: whole(printedEnd),
    room: FILLER.test(rest) && DRAWN.test(rest),
    sampled,
  };

  const later = laterSample(text, printedEnd, question);
  if (later !== undefined) {
    const over = overPrinted(text, later, question);
    const nextLabel = text.slice(later, over.end).trim();
    const between = fieldPiece(text, printed, nextLabel)?.text ?? "";
    const after = answerPiece(text, text.slice(0, over.end).trim())?.text ?? "";
    const both = after === "" ? between : `${between}\n${after}`;
    const answer: OwnLineAnswer = {
      text: both,
      place: after === "" ? "between" : "several",
      piece: nextLabel,
    };
    return { ...base, question: `${base.question} ${nextLabel}`, sampled: true, answer };
  }
  const written = answerPiece(text, printed)?.text ?? "";
  if (written === "") return base;
  const bracket = sampled ? undefined : bracketAnswer(text, printedEnd);
  if (bracket !== undefined && question.sample?.startsWith("(") === true) {
    const inner = bracket.slice(1, -1).trim();
    if (inner !== "") return { ...base, answer: { text: inner, place: "bracket", piece: bracket } };
  }
  return { ...base, answer: { text: written, place: "after" } };
}
