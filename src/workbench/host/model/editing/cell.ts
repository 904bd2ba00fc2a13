import { childElement } from "../../../../document/wordml/tree";
import { HostError } from "../../errors";
import { commentsWithin, removeCommentEntries } from "../comments";
import { contentEnd, contentStart, piecesOf } from "../extents";
import { requireWritable } from "../guard";
import type { HostDocument } from "../host-document";
import { markupFor } from "../markup";
import { isTracking } from "../settings";
import type { StoryCell } from "../story";
import { contentExtent, replaceText } from "./write-text";

/**
 * `cell.value = text`: the whole content of the cell gives way, with every control, comment and table in it;
 * the first paragraph's style and the first run's format stay.
 */
export function setCellText(document: HostDocument, cell: StoryCell, text: string): void {
  const [first] = cell.paragraphs;
  const last = cell.paragraphs[cell.paragraphs.length - 1];
  if (first === undefined || last === undefined) throw new HostError("GeneralException");
  requireWritable(document, cell.element);
  if (isTracking(document)) {
    replaceText(document, { start: contentStart(first.element), end: contentEnd(last.element) }, text);
    return;
  }
  const anchor = document.elementAnchor(cell.element);
  const comments = commentsWithin(document, cell.element);
  const w = markupFor(document.root);
  const { source } = document;
  const properties = childElement(first.element, "w:pPr");
  const run = piecesOf(first.element).find((piece) => piece.text !== "" && !piece.placeholder)?.run;
  const format = run === undefined ? undefined : childElement(run, "w:rPr");
  const keep = (element: typeof properties): string =>
    element === undefined ? "" : source.slice(element.start, element.end);
  const mark = format === undefined ? "" : w.element("r", {}, keep(format) + w.text(" "));
  const start = childElement(cell.element, "w:tcPr")?.end ?? cell.element.startTagEnd;
  document.change([
    { start, end: cell.element.endTagStart, text: w.element("p", {}, keep(properties) + mark) },
  ]);
  removeCommentEntries(document, comments);
  const node = document.nodeAt(anchor);
  const paragraph = node.kind === "cell" ? node.paragraphs[0] : undefined;
  if (paragraph !== undefined) replaceText(document, contentExtent(paragraph.element), text);
}
