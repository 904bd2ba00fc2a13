import { childElement, type XmlElement } from "../../../../document/wordml/tree";
import type { Splice } from "../../../../document/wordml/splice";
import { HostError } from "../../errors";
import { commentsWithin, removeCommentEntries } from "../comments";
import { contentEnd, contentStart, type Extent, overlapping, paragraphsIn, piecesOf } from "../extents";
import type { HostDocument } from "../host-document";
import { markupFor } from "../markup";
import { isTracking } from "../settings";
import type { StoryParagraph } from "../story";
import { boundariesOf, boundaryAt } from "./split";
import { changeAttributes, deletedRun, insertedMark, markDeleted } from "./tracked";

/**
 * Puts text in the place of an extent, as Word's insertText does: it takes the format of what it replaces (or
 * of what stands before it), line ends make paragraphs, comments and controls that stand within what is
 * replaced go with it. With Track Changes on, both halves are tracked.
 *
 * @returns where the new text stands
 */
export function replaceText(document: HostDocument, extent: Extent, text: string): Extent {
  const format = formatAt(document, extent);
  const at = extent.start === extent.end ? boundaryAt(document, extent.start) : clearExtent(document, extent);
  return insertRuns(document, at, text, format);
}

/**
 * Takes the content of an extent away; paragraphs that it holds altogether go, those that it begins and ends
 * in become one.
 *
 * @returns the place where it was
 */
export function clearExtent(document: HostDocument, extent: Extent): number {
  const doomed = commentsWithin(document, extent);
  const range = boundariesOf(document, extent);
  const tracking = isTracking(document);
  const splices = tracking ? trackedRemoval(document, range) : removal(document, range, doomed);
  document.change(splices);
  if (!tracking) removeCommentEntries(document, doomed);
  return placeBefore(range.start, splices);
}

/** Where a place comes to stand, in front of what is put in there, and of a removed stretch around it. */
function placeBefore(place: number, splices: readonly Splice[]): number {
  const earlier = splices.filter(({ start }) => start < place);
  return earlier.reduce(
    (moved, { start, end, text }) => moved + text.length - (Math.min(end, place) - start),
    place,
  );
}

function removal(document: HostDocument, range: Extent, doomed: readonly string[]): readonly Splice[] {
  const paragraphs = paragraphsTouched(document, range);
  const [first] = paragraphs;
  const last = paragraphs[paragraphs.length - 1];
  if (first === undefined || last === undefined) return [];
  if (first === last) return removeContent(first.element, range, doomed);
  if (first.cell !== last.cell) {
    throw new HostError("GeneralException", "The range begins and ends in different cells.");
  }
  const { source } = document;
  const rest = source.slice(Math.min(range.end, contentEnd(last.element)), contentEnd(last.element));
  return [
    ...removeContent(first.element, { start: range.start, end: contentEnd(first.element) }, doomed),
    { start: contentEnd(first.element), end: contentEnd(first.element), text: rest },
    ...blocksBetween(first, last),
  ];
}

/** The paragraphs and tables behind the first paragraph, up to the last one, as whole elements. */
function blocksBetween(first: StoryParagraph, last: StoryParagraph): readonly Splice[] {
  const parent = first.element.parent;
  if (parent === undefined || last.element.parent !== parent) {
    throw new HostError("GeneralException", "The range begins and ends in different containers.");
  }
  return [{ start: first.element.end, end: last.element.end, text: "" }];
}

function paragraphsTouched(document: HostDocument, range: Extent): readonly StoryParagraph[] {
  if (range.start === range.end) return paragraphsIn(document.story, range);
  return overlapping(document.story, range);
}

/** Removes what stands in a range of one paragraph: runs, whole controls, marks of comments that go. */
function removeContent(paragraph: XmlElement, range: Extent, doomed: readonly string[]): readonly Splice[] {
  const splices: Splice[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (typeof child === "string" || child.end <= range.start || child.start >= range.end) continue;
      const isWhole = child.start >= range.start && child.end <= range.end;
      if (isWhole && isContent(child, doomed)) splices.push({ start: child.start, end: child.end, text: "" });
      else if (child.name !== "w:pPr" && child.name !== "w:r") visit(child);
    }
  };
  visit(paragraph);
  return splices;
}

const CONTENT = new Set([
  "w:r",
  "w:sdt",
  "w:hyperlink",
  "w:fldSimple",
  "w:ins",
  "w:del",
  "w:smartTag",
  "m:oMath",
]);

/** Bookmarks stay, and so do the marks of comments that reach further than what is removed. */
function isContent(element: XmlElement, doomed: readonly string[]): boolean {
  if (element.name === "w:commentRangeStart" || element.name === "w:commentRangeEnd") {
    return doomed.includes(element.attributes["w:id"] ?? "");
  }
  if (element.name === "w:r") {
    const reference = childElement(element, "w:commentReference");
    return reference === undefined || doomed.includes(reference.attributes["w:id"] ?? "");
  }
  return CONTENT.has(element.name) && !holdsOtherComments(element, doomed);
}

function holdsOtherComments(element: XmlElement, doomed: readonly string[]): boolean {
  return element.children.some(
    (child) =>
      typeof child !== "string" &&
      ((child.name.startsWith("w:comment") && !doomed.includes(child.attributes["w:id"] ?? "")) ||
        holdsOtherComments(child, doomed)),
  );
}

/** With Track Changes on nothing goes away: runs and the marks between paragraphs are marked as deleted. */
function trackedRemoval(document: HostDocument, range: Extent): readonly Splice[] {
  const paragraphs = paragraphsTouched(document, range);
  return paragraphs.flatMap(({ element }, index) => {
    const runs = new Set(
      piecesOf(element)
        .filter(({ deleted, run }) => !deleted && run.start >= range.start && run.end <= range.end)
        .map(({ run }) => run),
    );
    const marks = index < paragraphs.length - 1 ? markDeleted(document, element) : [];
    return [...marks, ...[...runs].flatMap((run) => deletedRun(document, run))];
  });
}

/** The run properties that text at an extent takes: those of the text there, else before it, else of the mark. */
function formatAt(document: HostDocument, extent: Extent): string {
  const paragraph = document.paragraphAt(extent.start)?.element;
  if (paragraph === undefined) return "";
  const pieces = piecesOf(paragraph).filter(({ deleted, text }) => !deleted && text !== "");
  const inside = pieces.find(({ element }) => element.end > extent.start && element.start < extent.end);
  const before = pieces.filter(({ element }) => element.start < extent.start);
  const piece = inside ?? before[before.length - 1] ?? (extent.start === extent.end ? pieces[0] : undefined);
  const properties =
    piece === undefined
      ? childElement(childElement(paragraph, "w:pPr") ?? paragraph, "w:rPr")
      : childElement(piece.run, "w:rPr");
  if (properties === undefined) return "";
  return withoutPlaceholderStyle(document, properties);
}

/** A mark's own change does not format text, and neither does the grey of a prompt. */
function withoutPlaceholderStyle(document: HostDocument, properties: XmlElement): string {
  const unwanted = properties.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" &&
      (["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"].includes(child.name) ||
        (child.name === "w:rStyle" && child.attributes["w:val"] === "PlaceholderText")),
  );
  let text = "";
  let position = properties.startTagEnd;
  for (const child of unwanted) {
    text += document.source.slice(position, child.start);
    position = child.end;
  }
  text += document.source.slice(position, properties.endTagStart);
  return text.trim() === "" ? "" : markupFor(document.root).element("rPr", {}, text);
}

/** Writes text at a place between runs. */
function insertRuns(document: HostDocument, at: number, text: string, format: string): Extent {
  if (text === "") return { start: at, end: at };
  const w = markupFor(document.root);
  const paragraph = document.paragraphAt(at);
  const between = paragraph === undefined ? "" : paragraphBreak(document, paragraph.element, at);
  const lines = between === undefined ? [text.replace(/\r\n|[\r\n]/g, "\v")] : text.split(/\r\n|[\r\n]/);
  const tracking = isTracking(document);
  const runs = lines.map((line) => {
    if (line === "") return "";
    const run = w.startTag("r") + format + w.text(line) + w.endTag("r");
    return tracking ? w.element("ins", changeAttributes(document), run) : run;
  });
  const markup = runs.join(between ?? "");
  const marks =
    lines.length > 1 && tracking && paragraph !== undefined ? insertedMark(document, paragraph.element) : [];
  document.change([...marks, { start: at, end: at, text: markup }]);
  const shift = marks.reduce((sum, splice) => sum + splice.text.length - (splice.end - splice.start), 0);
  return { start: at + shift, end: at + shift + markup.length };
}

/**
 * What ends a paragraph and begins the next one of the same kind; undefined where a paragraph cannot end: in a
 * control or link within the line, or before a section's end.
 */
function paragraphBreak(document: HostDocument, paragraph: XmlElement, at: number): string | undefined {
  const isNested = paragraph.children.some(
    (child) => typeof child !== "string" && child.start < at && child.end > at,
  );
  const properties = childElement(paragraph, "w:pPr");
  if (isNested || (properties !== undefined && childElement(properties, "w:sectPr") !== undefined)) {
    return undefined;
  }
  const w = markupFor(document.root);
  const kept = properties === undefined ? "" : document.source.slice(properties.start, properties.end);
  return w.endTag("p") + w.startTag("p") + kept;
}

/** Where text goes that is put at the start or end of a paragraph or range. */
export function edgeOf(extent: Extent, edge: "start" | "end"): Extent {
  const at = extent[edge];
  return { start: at, end: at };
}

/** The content of a paragraph, without its mark. */
export function contentExtent(paragraph: XmlElement): Extent {
  return { start: contentStart(paragraph), end: contentEnd(paragraph) };
}
