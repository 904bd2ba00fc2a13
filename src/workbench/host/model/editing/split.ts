import { childElement, type XmlElement } from "../../../../document/wordml/tree";
import { characterOffsets, contentStart, type Extent, piecesOf } from "../extents";
import type { HostDocument } from "../host-document";
import { markupFor } from "../markup";
import type { Splice } from "../../../../document/wordml/splice";
import type { Piece } from "../pieces";
import type { StoryParagraph } from "../story";

/**
 * Makes a place between runs: opens a self-closing paragraph, cuts a run or a w:t in two where the offset
 * stands inside it. What is left out of the text is not changed by it.
 *
 * @returns the offset of the place in the new source
 */
export function boundaryAt(document: HostDocument, offset: number): number {
  const paragraph = document.paragraphAt(offset);
  if (paragraph === undefined || offset >= paragraph.element.end) return offset;
  const opened = openParagraph(document, paragraph, offset);
  if (opened !== undefined) return opened;
  const run = runAround(paragraph.element, offset);
  return run === undefined
    ? Math.max(offset, contentStart(paragraph.element))
    : cutRun(document, run, offset);
}

/** Makes places between runs at both ends of an extent. @returns them, in the new source */
export function boundariesOf(document: HostDocument, extent: Extent): Extent {
  if (extent.start === extent.end) {
    const at = boundaryAt(document, extent.start);
    return { start: at, end: at };
  }
  const later = document.rangeAnchor(extent.end, extent.end);
  const start = boundaryAt(document, extent.start);
  // Cutting at the end leaves what stands before the start alone: a run that both cut was cut there already.
  return { start, end: boundaryAt(document, document.extentOf(later).start) };
}

function openParagraph(
  document: HostDocument,
  paragraph: StoryParagraph,
  offset: number,
): number | undefined {
  const { element } = paragraph;
  if (element.startTagEnd !== element.end)
    return offset <= contentStart(element) ? contentStart(element) : undefined;
  const w = markupFor(document.root);
  document.change([{ start: element.end - 2, end: element.end, text: `>${w.endTag("p")}` }]);
  return element.end - 1;
}

/** The innermost run that an offset stands inside. */
function runAround(paragraph: XmlElement, offset: number): XmlElement | undefined {
  return piecesOf(paragraph).find(({ run }) => run.start < offset && run.end > offset)?.run;
}

function cutRun(document: HostDocument, run: XmlElement, offset: number): number {
  const w = markupFor(document.root);
  const pieces = piecesOf(document.paragraphAt(offset)?.element ?? run).filter((piece) => piece.run === run);
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  if (first === undefined || last === undefined) return run.end;
  const cut = pieces.find(({ element }) => element.start < offset && element.end > offset);
  const place = cut === undefined ? offset : placeIn(document, cut, offset);
  if (place <= first.element.start) return run.start;
  if (place >= last.element.end) return run.end;
  const properties = childElement(run, "w:rPr");
  const format = properties === undefined ? "" : document.source.slice(properties.start, properties.end);
  const name = cut === undefined ? undefined : cut.element.name.slice(2);
  const inText = cut !== undefined && place > cut.element.start && place < cut.element.end;
  const close = inText && name !== undefined ? w.endTag(name) : "";
  const open = inText && name !== undefined ? `<${w.prefix}${name} xml:space="preserve">` : "";
  const before = close + w.endTag("r");
  const kept = inText ? asItReads(document.source, cut) : [];
  document.change([...kept, { start: place, end: place, text: before + w.startTag("r") + format + open }]);
  const shift = kept
    .filter((splice) => splice.start < place)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  return place + shift + before.length;
}

/** An offset inside a w:t, moved to its edge if it stands there. */
function placeIn(document: HostDocument, piece: Piece, offset: number): number {
  const { element } = piece;
  if (element.name !== "w:t" && element.name !== "w:delText") return element.start;
  const offsets = characterOffsets(document.source, piece);
  const [start = element.start] = offsets;
  const end = offsets[offsets.length - 1] ?? element.end;
  if (offset <= start) return element.start;
  return offset >= end ? element.end : offset;
}

/**
 * What makes a text read as before when it is cut: space at its new ends must count, and space at its old ends
 * that does not count (XML 1.0, 2.10) must go.
 */
function asItReads(source: string, text: Piece): readonly Splice[] {
  const { element } = text;
  if (element.attributes["xml:space"] !== undefined) return [];
  const offsets = characterOffsets(source, text);
  const name = /^<[^\s/>]+/.exec(source.slice(element.start, element.startTagEnd))?.[0] ?? "";
  const at = element.start + name.length;
  const [first = element.startTagEnd] = offsets;
  const last = offsets[offsets.length - 1] ?? element.endTagStart;
  return [
    { start: at, end: at, text: ' xml:space="preserve"' },
    { start: element.startTagEnd, end: first, text: "" },
    { start: last, end: element.endTagStart, text: "" },
  ];
}
