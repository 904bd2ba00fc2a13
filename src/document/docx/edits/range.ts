import { controlKind, isShowingPlaceholder, lookInto } from "../../wordml/controls";
import type { Splice } from "../../wordml/splice";
import { UNWRAPPED, type Wrapping } from "../../wordml/structure";
import { type ParagraphContent, rawOffset, readParagraph, textOfT, type TextPiece } from "../../wordml/text";
import { ancestor, childElement, type XmlElement } from "../../wordml/tree";
import { isSelfClosing } from "../xml-edit";
import { open } from "./clearing";
import { type EditContext, type Outcome, refuse } from "./context";
import { holdingControls, isWithin, writeControl } from "./control";
import { formattingOfParagraph } from "./formatting";
import { insertedRun, textMarkup, writerAt } from "./markup";
import { type Cut, splitRuns } from "./run-split";

/** A range of a paragraph's accepted text, and what is to stand in its place. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Replaces a range of a paragraph's text; everything beside it stays: labels, tabs, pictures. What is put
 * where nothing stood looks like the blanks that follow, else like the text before.
 *
 * @param around what stands around the paragraph
 * @param start offset in the accepted text of this very paragraph (see `readParagraph`)
 * @returns refused with "unsupported-here" where the range holds fields, formulas, ruby text or half a control;
 *   "pending-changes" where it holds an insertion while changes are tracked; and as `writeControl` does
 */
export function replaceInParagraph(
  context: EditContext,
  paragraph: XmlElement,
  start: number,
  end: number,
  text: string,
  around: Wrapping = UNWRAPPED,
): Outcome {
  const content = readParagraph(paragraph, around);
  if (start < 0 || end < start || end > content.text.length) return refuse("unsupported-here");
  const replacement = { start, end, text };
  const covered = content.pieces.filter((piece) => piece.start < end && endOf(piece) > start);
  const controls = [...holdingControls(around.controls), ...holdingControls(lookInto(paragraph).controls)];
  const through = controlFor(content, controls, covered, replacement);
  if (through !== undefined) {
    if (!through.whole) return refuse("unsupported-here");
    const blocks = isWithin(paragraph, through.control) ? [paragraph] : [];
    return writeControl(context, through.control, blocks, text.trim());
  }
  if (covered.length > 0) return replaceCovered(context, covered, replacement);
  return text === "" ? { splices: [] } : insert(context, content, controls, replacement);
}

function endOf(piece: TextPiece): number {
  return piece.start + piece.text.length;
}

/**
 * The control that the range is about: one whose text it covers, or one that shows its prompt where the text is
 * to go. `whole` is false where only part of what is replaced stands in it.
 */
function controlFor(
  content: ParagraphContent,
  controls: readonly XmlElement[],
  covered: readonly TextPiece[],
  { start, end }: Replacement,
): { readonly control: XmlElement; readonly whole: boolean } | undefined {
  for (const control of controls) {
    const own = content.pieces.filter(({ element }) => isWithin(element, control));
    const inside = covered.filter(({ element }) => isWithin(element, control));
    if (inside.length > 0) {
      const first = own[0]?.start ?? 0;
      const last = own[own.length - 1];
      const isAll = start === first && last !== undefined && end === endOf(last);
      if (isAll && inside.length === covered.length) return { control, whole: true };
      const kind = controlKind(control);
      // Part of a free text is replaced like any other text, as long as nothing outside is.
      if (inside.length === covered.length && (kind === "richText" || kind === "plainText")) continue;
      return { control, whole: false };
    }
    if (own.length === 0 && isShowingPlaceholder(control) && covered.length === 0) {
      const at = offsetOf(content, control);
      if (content.text.slice(Math.min(at, start), Math.max(at, start)).trim() === "") {
        return { control, whole: true };
      }
    }
  }
  return undefined;
}

/** Where a control without text stands in its paragraph's text. */
function offsetOf(content: ParagraphContent, control: XmlElement): number {
  const before = content.pieces.filter(({ element }) => element.end <= control.start);
  const last = before[before.length - 1];
  return last === undefined ? 0 : endOf(last);
}

/** Pieces that belong to something that has to stay as it is, or that Word makes itself. */
function isFixed({ run, inField, element }: TextPiece): boolean {
  return run === undefined || inField || element.parent !== run || ancestor(run, "w:ruby") !== undefined;
}

function replaceCovered(
  context: EditContext,
  covered: readonly TextPiece[],
  { start, end, text }: Replacement,
): Outcome {
  const [first] = covered;
  if (first === undefined || covered.some(isFixed)) return refuse("unsupported-here");
  const cuts = covered.map((piece): Cut => ({
    piece,
    from: Math.max(0, start - piece.start),
    to: Math.min(piece.text.length, end - piece.start),
  }));
  if (context.tracking !== undefined) return splitRuns(context, context.tracking, cuts, text);
  const writer = writerAt(context, first.element);
  return {
    splices: cuts.map(({ piece, from, to }): Splice => {
      const { element } = piece;
      const added = piece === first ? text : "";
      const raw = element.name === "w:t" ? textOfT(element) : "";
      const left = raw.slice(0, rawOffset(raw, from));
      const right = raw.slice(rawOffset(raw, to));
      return { start: element.start, end: element.end, text: textMarkup(writer, left + added + right) };
    }),
  };
}

/** Puts a text where the range is empty. */
function insert(
  context: EditContext,
  content: ParagraphContent,
  controls: readonly XmlElement[],
  { start, text }: Replacement,
): Outcome {
  const isFree = (piece: TextPiece | undefined): piece is TextPiece =>
    piece !== undefined &&
    !isFixed(piece) &&
    !controls.some((control) => isWithin(piece.element, control) && !isWithin(content.element, control));
  const touching = content.pieces.filter((piece) => piece.start <= start && endOf(piece) >= start);
  const inside = touching.find((piece) => piece.start < start && endOf(piece) > start);
  const before = touching.find((piece) => endOf(piece) === start);
  const next = touching.find((piece) => piece.start === start);
  if (inside !== undefined && !isFree(inside)) return refuse("unsupported-here");
  const isBlank = /^[\s_]/.test(next?.text ?? "");
  const host = inside ?? (isBlank ? [next, before] : [before, next]).find(isFree);
  if (host === undefined) return insertAtEdge(context, content, start, text);
  const at = start - host.start;
  if (context.tracking !== undefined) {
    return splitRuns(context, context.tracking, [{ piece: host, from: at, to: at }], text);
  }
  const { element } = host;
  const writer = writerAt(context, element);
  if (element.name !== "w:t") {
    const offset = at === 0 ? element.start : element.end;
    return { splices: [{ start: offset, end: offset, text: textMarkup(writer, text) }] };
  }
  const raw = textOfT(element);
  const offset = rawOffset(raw, at);
  const markup = textMarkup(writer, raw.slice(0, offset) + text + raw.slice(offset));
  return { splices: [{ start: element.start, end: element.end, text: markup }] };
}

/** A run of its own at the beginning or end of a paragraph, beside what cannot be written into. */
function insertAtEdge(context: EditContext, content: ParagraphContent, start: number, text: string): Outcome {
  const { element } = content;
  const writer = writerAt(context, element);
  const markup = insertedRun(writer, formattingOfParagraph(context, element), text);
  if (isSelfClosing(element)) return { splices: [open(context, element, markup)] };
  const isEnd = start === content.text.length;
  if (!isEnd && start !== 0) return refuse("unsupported-here");
  const at = isEnd ? element.endTagStart : (childElement(element, "w:pPr")?.end ?? element.startTagEnd);
  return { splices: [{ start: at, end: at, text: markup }] };
}
