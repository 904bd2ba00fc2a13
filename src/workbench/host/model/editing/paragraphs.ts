import { childElement, type XmlElement } from "../../../../document/wordml/tree";
import { HostError } from "../../errors";
import { commentsWithin, removeCommentEntries } from "../comments";
import { type Extent, overlapping, piecesOf } from "../extents";
import type { HostDocument } from "../host-document";
import { markupFor } from "../markup";
import { isTracking } from "../settings";
import type { StoryParagraph } from "../story";
import { changeAttributes, deletedRun, markDeleted } from "./tracked";
import { clearExtent, contentExtent } from "./write-text";

/**
 * Adds a paragraph beside one, in its style and format.
 * @returns the offset of the new paragraph
 */
export function insertParagraph(
  document: HostDocument,
  beside: XmlElement,
  where: "before" | "after",
  text: string,
): number {
  const properties = childElement(beside, "w:pPr");
  const section = properties === undefined ? undefined : childElement(properties, "w:sectPr");
  const kept =
    properties === undefined
      ? ""
      : document.source.slice(properties.start, section?.start ?? properties.end) +
        (section === undefined ? "" : document.source.slice(section.end, properties.end));
  const run = piecesOf(beside).find(({ deleted, text: own }) => !deleted && own !== "")?.run;
  const format = run === undefined ? undefined : childElement(run, "w:rPr");
  const formatMarkup = format === undefined ? "" : document.source.slice(format.start, format.end);
  return insertParagraphAt(document, where === "before" ? beside.start : beside.end, text, {
    paragraph: kept,
    run: formatMarkup,
  });
}

/**
 * Adds a paragraph between blocks.
 *
 * @param properties markup of w:pPr and of its run's w:rPr; none if left out
 * @returns the offset of the new paragraph
 */
export function insertParagraphAt(
  document: HostDocument,
  at: number,
  text: string,
  properties: { readonly paragraph: string; readonly run: string } = { paragraph: "", run: "" },
): number {
  const w = markupFor(document.root);
  const content =
    text === "" ? "" : w.element("r", {}, properties.run + w.text(text.replace(/\r\n|[\r\n]/g, "\v")));
  const tracked = isTracking(document) && content !== "";
  const inner = tracked ? w.startTag("ins", changeAttributes(document)) + content + w.endTag("ins") : content;
  const markup = w.startTag("p") + properties.paragraph + inner + w.endTag("p");
  document.change([{ start: at, end: at, text: markup }]);
  return at;
}

/** Deletes a paragraph; the last one of a cell or of the body only loses its content. */
export function deleteParagraph(document: HostDocument, paragraph: StoryParagraph): void {
  const { element } = paragraph;
  if (isTracking(document)) {
    const runs = new Set(
      piecesOf(element)
        .filter(({ deleted }) => !deleted)
        .map(({ run }) => run),
    );
    document.change([
      ...markDeleted(document, element),
      ...[...runs].flatMap((run) => deletedRun(document, run)),
    ]);
    return;
  }
  if (isLastOfContainer(element)) {
    clearExtent(document, contentExtent(element));
    return;
  }
  const comments = commentsWithin(document, element);
  document.change([{ start: element.start, end: element.end, text: "" }]);
  removeCommentEntries(document, comments);
}

function isLastOfContainer(element: XmlElement): boolean {
  const blocks = (element.parent?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== "string" && ["w:p", "w:tbl", "w:sdt"].includes(child.name),
  );
  return blocks[blocks.length - 1] === element;
}

/**
 * Deletes what an extent holds: paragraphs and tables that it holds with their marks go altogether.
 */
export function deleteExtent(document: HostDocument, extent: Extent): void {
  const blocks = overlapping(document.story, extent).filter(
    ({ element }) => element.start >= extent.start && element.end <= extent.end,
  );
  const tables = document.story.tables.filter(
    ({ element }) => element.start >= extent.start && element.end <= extent.end,
  );
  const whole = [...tables, ...blocks].filter(
    ({ element }) => !tables.some((table) => table.element !== element && isInside(element, table.element)),
  );
  if (whole.length === 0) {
    clearExtent(document, extent);
    return;
  }
  const anchors = whole.map(({ element }) => document.elementAnchor(element));
  for (const anchor of anchors) {
    const node = document.nodeAt(anchor);
    if (node.kind === "paragraph") deleteParagraph(document, node);
    else deleteTable(document, node.element);
  }
}

function isInside(inner: XmlElement, outer: XmlElement): boolean {
  return inner.start > outer.start && inner.end <= outer.end;
}

/** Deletes a table. */
export function deleteTable(document: HostDocument, table: XmlElement): void {
  const comments = commentsWithin(document, table);
  document.change([{ start: table.start, end: table.end, text: "" }]);
  removeCommentEntries(document, comments);
}

/** The first or last paragraph of an extent. @throws HostError "ItemNotFound" where there is none */
export function edgeParagraph(document: HostDocument, extent: Extent, edge: "first" | "last"): XmlElement {
  const offset = edge === "first" ? extent.start : Math.max(extent.start, extent.end - 1);
  const paragraph = document.paragraphAt(offset);
  if (paragraph === undefined) throw new HostError("ItemNotFound");
  return paragraph.element;
}
