import type { Splice } from "../../wordml/splice";
import { isMarkDeleted, readParagraph } from "../../wordml/text";
import { childElement, walk, type XmlElement } from "../../wordml/tree";
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
  if (first === undefined || !fieldsAreWhole(paragraphs) || endsSection(paragraphs)) {
    return refuse("unsupported-here");
  }
  const look = formatting ?? formattingOfParagraph(context, first);
  const writer = writerAt(context, first);
  const splices =
    context.tracking === undefined
      ? replaceForGood(writer, paragraphs, lines, look)
      : replaceTracked(writer, isPrompt ? undefined : context.tracking, paragraphs, lines, look);
  return { splices };
}

/** One of several paragraphs holds the properties of a section (17.6.18 sectPr), which would go with it. */
function endsSection(paragraphs: readonly XmlElement[]): boolean {
  return (
    paragraphs.length > 1 &&
    paragraphs.some((paragraph) => {
      const properties = childElement(paragraph, "w:pPr");
      return properties !== undefined && childElement(properties, "w:sectPr") !== undefined;
    })
  );
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
  const whole = paragraphs.find((paragraph) => !isMarkDeleted(paragraph));
  const host = whole ?? paragraphs[paragraphs.length - 1];
  if (host === undefined) return [];
  const others = paragraphs.filter((paragraph) => paragraph !== host);
  const kept = others.map((paragraph) => survivorsOf(context, paragraph)).join("");
  // Behind a paragraph whose mark somebody deleted, a line would run on from it: there they go before it.
  const own = whole === undefined ? lines.length - 1 : 0;
  const at = whole === undefined ? host.start : host.end;
  const added = lines
    .filter((_, index) => index !== own)
    .map((text, index) => newParagraph(writer, host, look, text, index === lines.length - 2 ? kept : ""));
  return [
    ...fill(context, host, insertedRun(writer, look, lines[own] ?? "") + (added.length === 0 ? kept : "")),
    ...(added.length === 0 ? [] : [{ start: at, end: at, text: added.join("") }]),
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
 * The old text stays as deleted and the new one stands as inserted behind it. The last lines go to the last
 * paragraphs. Where there are more lines, the first ones are new paragraphs before the old: the mark of an
 * inserted paragraph ends what was inserted, so that rejecting everything gives the old paragraphs back. Where
 * there are less, the first paragraphs go.
 */
function replaceTracked(
  writer: Writer,
  strikeAs: Tracking | undefined,
  paragraphs: readonly XmlElement[],
  lines: readonly string[],
  look: string,
): readonly Splice[] {
  const [first] = paragraphs;
  if (first === undefined) return [];
  // A paragraph whose mark somebody deleted runs on into the next one: lines stand only behind all of those.
  const lastJoining = paragraphs.slice(0, -1).map(isMarkDeleted).lastIndexOf(true);
  const holders = paragraphs.slice(lastJoining + 1);
  const [holder = first] = holders;
  const more = lines.length - holders.length;
  const added = lines.slice(0, Math.max(0, more)).map((text) => newParagraph(writer, first, look, text));
  const splices = paragraphs.flatMap((paragraph, index) => {
    const line = index <= lastJoining ? undefined : lines[index - lastJoining - 1 + more];
    return line === undefined
      ? strikeParagraph(writer, strikeAs, paragraph)
      : strikeAndFill(writer, strikeAs, paragraph, insertedRun(writer, look, line));
  });
  return added.length === 0
    ? splices
    : [{ start: holder.start, end: holder.start, text: added.join("") }, ...splices];
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
