import type { Splice } from "../../wordml/splice";
import { readParagraph } from "../../wordml/text";
import { walk, type XmlElement } from "../../wordml/tree";
import { isSelfClosing } from "../xml-edit";
import { clearInline, isOwnParagraph, open, strikeInline, strikeMark, survivorsOf } from "./clearing";
import { type EditContext, type Outcome, refuse, type Tracking } from "./context";
import { formattingOfParagraph } from "./formatting";
import { changeMark, insertedRun, newParagraph, tag, type Writer, writerAt } from "./markup";

export interface WriteOptions {
  /** Content of the new runs' w:rPr; that of the first paragraph's text if not given. */
  readonly formatting?: string;
  /** The old text is a control's prompt, which goes without a trace also where changes are tracked. */
  readonly isPrompt?: boolean;
}

/**
 * Replaces the text of paragraphs that follow each other by lines. New paragraphs look like the first one; those
 * that are no longer needed go.
 *
 * @param paragraphs at least one w:p
 * @param lines at least one, each without line ends or with such as are to be line breaks
 */
export function writeParagraphs(
  context: EditContext,
  paragraphs: readonly XmlElement[],
  lines: readonly string[],
  { formatting, isPrompt = false }: WriteOptions = {},
): Outcome {
  const [first] = paragraphs;
  if (first === undefined || !fieldsAreWhole(paragraphs)) return refuse("unsupported-here");
  const look = formatting ?? formattingOfParagraph(context, first);
  const writer = writerAt(context, first);
  const splices =
    context.tracking === undefined
      ? replaceForGood(writer, paragraphs, lines, look)
      : replaceTracked(writer, isPrompt ? undefined : context.tracking, paragraphs, lines, look);
  return { splices };
}

/** A field that begins or ends outside would be left broken (17.16.18 fldChar). */
function fieldsAreWhole(paragraphs: readonly XmlElement[]): boolean {
  const marks: (string | undefined)[] = [];
  for (const paragraph of paragraphs) {
    walk(paragraph, (element) => {
      if (element.name === "w:fldChar") marks.push(element.attributes["w:fldCharType"]);
      return undefined;
    });
  }
  let depth = 0;
  for (const mark of marks) {
    depth += mark === "begin" ? 1 : mark === "end" ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function replaceForGood(
  writer: Writer,
  paragraphs: readonly XmlElement[],
  lines: readonly string[],
  look: string,
): readonly Splice[] {
  const { context } = writer;
  const [first, ...others] = paragraphs;
  if (first === undefined) return [];
  const [line = "", ...more] = lines;
  const kept = others.map((paragraph) => survivorsOf(context, paragraph)).join("");
  const added = more.map((text, index) =>
    newParagraph(writer, first, look, text, index === more.length - 1 ? kept : ""),
  );
  return [
    ...fill(context, first, insertedRun(writer, look, line) + (more.length === 0 ? kept : "")),
    ...(added.length === 0 ? [] : [{ start: first.end, end: first.end, text: added.join("") }]),
    ...others.map(({ start, end }) => ({ start, end, text: "" })),
  ];
}

/** Puts markup in place of a paragraph's text. */
function fill(context: EditContext, paragraph: XmlElement, markup: string): readonly Splice[] {
  if (isSelfClosing(paragraph)) return markup === "" ? [] : [open(context, paragraph, markup)];
  const { splices, at } = clearInline(context, paragraph);
  return markup === "" ? splices : [{ start: at, end: at, text: markup }, ...splices];
}

/**
 * The old text stays as deleted and the new one stands as inserted. New paragraphs go before the old ones and
 * the last line behind the old text: the mark of an inserted paragraph ends what was inserted, so that
 * rejecting everything gives the old paragraphs back.
 */
function replaceTracked(
  writer: Writer,
  strikeAs: Tracking | undefined,
  paragraphs: readonly XmlElement[],
  lines: readonly string[],
  look: string,
): readonly Splice[] {
  const [first] = paragraphs;
  const last = paragraphs[paragraphs.length - 1];
  if (first === undefined || last === undefined) return [];
  const added = lines.slice(0, -1).map((text) => newParagraph(writer, first, look, text));
  const line = insertedRun(writer, look, lines[lines.length - 1] ?? "");
  const splices = paragraphs.flatMap((paragraph) =>
    paragraph === last
      ? strikeAndFill(writer, strikeAs, paragraph, line)
      : strikeParagraph(writer, strikeAs, paragraph),
  );
  return added.length === 0
    ? splices
    : [{ start: first.start, end: first.start, text: added.join("") }, ...splices];
}

function strikeAndFill(
  writer: Writer,
  strikeAs: Tracking | undefined,
  paragraph: XmlElement,
  markup: string,
): readonly Splice[] {
  if (strikeAs === undefined || isSelfClosing(paragraph)) return fill(writer.context, paragraph, markup);
  const { splices, at } = strikeInline(writer, strikeAs, paragraph);
  return markup === "" ? splices : [...splices, { start: at, end: at, text: markup }];
}

function strikeParagraph(
  writer: Writer,
  strikeAs: Tracking | undefined,
  paragraph: XmlElement,
): readonly Splice[] {
  const isOurs =
    strikeAs === undefined || (isOwnParagraph(paragraph, strikeAs) && isAllInserted(paragraph, strikeAs));
  if (isOurs) {
    return [{ start: paragraph.start, end: paragraph.end, text: survivorsOf(writer.context, paragraph) }];
  }
  if (isSelfClosing(paragraph)) {
    const mark = tag(writer, "rPr", changeMark(writer, "del"));
    return [open(writer.context, paragraph, tag(writer, "pPr", mark))];
  }
  return [...strikeMark(writer, paragraph), ...strikeInline(writer, strikeAs, paragraph).splices];
}

/** True where no text of anybody else stands in a paragraph. */
function isAllInserted(paragraph: XmlElement, tracking: Tracking): boolean {
  return readParagraph(paragraph).pieces.every(({ run }) => {
    for (let e = run?.parent; e !== undefined && e !== paragraph; e = e.parent) {
      if (e.name === "w:ins" && e.attributes["w:author"] === tracking.author) return true;
    }
    return false;
  });
}
