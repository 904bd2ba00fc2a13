import {
  answerText,
  type CellAddress,
  isBlankText,
  type ContentFlags,
  type Location,
  type ParagraphAddress,
} from "../../model";
import type { AnswerSlot } from "../../plan";
import type { Template, TemplateQuestion } from "../../templates";
import { isPrinted } from "../printed";
import { behindNumbering, behindPrinted, overPrinted } from "./reading";
import { wordsOf } from "./wording";

/** A part of an answer, and the slot that it has if it is all of it. */
export interface Piece {
  readonly text: string;
  readonly location: Location;
  readonly flags: ContentFlags;
  readonly slot: AnswerSlot;
}

/** A paragraph where an answer may stand. */
export interface TextLine {
  readonly text: string;
  readonly location: Location;
  /** What an edit of it is addressed to; none where it can only be read. */
  readonly address: () => CellAddress | ParagraphAddress | undefined;
  readonly flags: ContentFlags;
}

/** What stands below a prompt, in reading order: lines, and what is no line. */
export type Item =
  | { readonly kind: "line"; readonly line: TextLine }
  | { readonly kind: "piece"; readonly piece: Piece }
  /** What stands between lines and is no answer. */
  | { readonly kind: "gap" };

/** A printed line below which an answer goes. */
export interface PrintedLine {
  readonly line: TextLine;
  readonly printed: string;
}

export interface Gathered {
  readonly pieces: readonly Piece[];
  /** The last printed line before any answer. */
  readonly under: PrintedLine;
  /** What is printed below the question's line. */
  readonly printed: readonly string[];
}

export const NONE: AnswerSlot = { kind: "none" };

/** The slot for an answer on or below a printed line. */
export function slotAt({ line, printed }: PrintedLine, place: "after" | "below"): AnswerSlot {
  const address = line.address();
  return address === undefined ? NONE : { kind: "answer", address, place, prompt: printed };
}

/** Flags of several places as one. */
export function joinedFlags(flags: readonly ContentFlags[]): ContentFlags {
  const [first] = flags;
  if (first !== undefined && flags.length === 1) return first;
  return {
    pendingChanges: flags.some((one) => one.pendingChanges),
    controls: flags.flatMap((one) => one.controls),
    comments: [...new Set(flags.flatMap((one) => one.comments))],
    ...(flags.some((one) => one.objects === true) ? { objects: true } : {}),
  };
}

/** Shorter beginnings of printed paragraphs may as well begin an answer. */
const TELLING_WORDS = 5;

/** How far a line below a question is printed: a bullet of it, its sample, its second question. */
function printedBelow(text: string, template: Template, question: TemplateQuestion): number | undefined {
  const start = behindNumbering(text);
  const all = [question.sample, question.second].flatMap((one) => one ?? []);
  if (all.length > 0) {
    const { end } = overPrinted(text, start, question);
    if (end > start) return end;
  }
  for (const bullet of question.bullets) {
    const end = behindPrinted(text, start, bullet);
    if (end !== undefined) return end;
  }
  const telling = template.printed.filter(
    (one) => one.includes("://") || wordsOf(one).length >= TELLING_WORDS,
  );
  return isPrinted(text, telling) ? text.length : undefined;
}

/**
 * Gathers what people wrote below a question: runs of paragraphs, and whatever else stands there. Lines that the
 * template prints below its question belong to the question.
 *
 * @param question the printed line that the items follow
 */
export function gather(
  items: readonly Item[],
  question: PrintedLine,
  spec: TemplateQuestion,
  template: Template,
): Gathered {
  const pieces: Piece[] = [];
  const printed: string[] = [];
  let under = question;
  // The printed line directly above; undefined where something else stands in between.
  let above: PrintedLine | undefined = question;
  let run: TextLine[] = [];
  const close = (): void => {
    const [first] = run;
    if (first !== undefined) {
      pieces.push({
        text: answerText(run.map(({ text }) => text).join("\n")),
        location: first.location,
        flags: joinedFlags(run.filter(({ text }) => !isBlankText(text)).map(({ flags }) => flags)),
        slot: above === undefined ? NONE : slotAt(above, "below"),
      });
      above = undefined;
    }
    run = [];
  };
  for (const item of items) {
    if (item.kind !== "line") {
      close();
      above = undefined;
      if (item.kind === "piece") pieces.push(item.piece);
      continue;
    }
    const { line } = item;
    const end = isBlankText(line.text) ? undefined : printedBelow(line.text, template, spec);
    if (end === undefined) {
      if (run.length > 0 || !isBlankText(line.text)) run.push(line);
      continue;
    }
    close();
    above = { line, printed: line.text.slice(0, end).trim() };
    printed.push(above.printed);
    const rest = answerText(line.text.slice(end));
    if (rest !== "") {
      pieces.push({ text: rest, location: line.location, flags: line.flags, slot: slotAt(above, "after") });
      above = undefined;
    } else if (pieces.length === 0) under = above;
  }
  close();
  return { pieces, under, printed };
}
