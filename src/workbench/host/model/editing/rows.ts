import { childElement, childElements, type XmlElement } from "../../../../document/wordml/tree";
import { HostError } from "../../errors";
import { commentsWithin, removeCommentEntries } from "../comments";
import type { HostDocument } from "../host-document";
import { markupFor } from "../markup";
import { cellsOfRow, hasMergedCells, paragraphsOfCell } from "../reading";
import { isTracking } from "../settings";
import type { StoryRow, StoryTable } from "../story";
import { piecesOf } from "../extents";
import { deletedRun, insertedMark, markOfRow } from "./tracked";
import { contentExtent, replaceText } from "./write-text";

/**
 * Adds rows beside one, each of its shape and with the format of its cells, empty but for the values given.
 *
 * @returns the offsets of the new rows
 * @throws HostError "GeneralException" on a table with merged cells where the profile's Word fails there,
 *   "InvalidArgument" for values of another shape
 */
export function insertRows(
  document: HostDocument,
  row: StoryRow,
  where: "before" | "after",
  count: number,
  values: readonly (readonly string[])[] | undefined,
): readonly number[] {
  if (count < 1) throw new HostError("InvalidArgument", "At least one row is to be added.");
  const { table } = row;
  const { addRowsOnMerged } = document.profile;
  const merged = hasMergedCells(table);
  if (merged && addRowsOnMerged === "throws") throw new HostError("GeneralException");
  const shape =
    merged && addRowsOnMerged === "wrong-shape" ? shapeless(document, row) : emptyRow(document, row);
  checkShape(values, count, cellsOfRow(document, row).length);
  const at = where === "before" ? row.element.start : row.element.end;
  document.change([{ start: at, end: at, text: shape.repeat(count) }]);
  const starts = Array.from({ length: count }, (_, index) => at + index * shape.length);
  if (isTracking(document)) trackInserted(document, starts);
  const anchors = starts.map((start) => document.story.byStart.get(start));
  const rows = anchors.flatMap((node) =>
    node?.kind === "row" ? [document.elementAnchor(node.element)] : [],
  );
  for (const [index, anchor] of rows.entries()) fillRow(document, anchor, values?.[index]);
  if (isTracking(document)) rows.forEach((anchor) => markCells(document, anchor));
  return rows.map((anchor) => document.nodeAt(anchor).element.start);
}

function checkShape(values: readonly (readonly string[])[] | undefined, rows: number, cells: number): void {
  if (values === undefined) return;
  if (values.length !== rows || values.some((row) => row.length !== cells)) {
    throw new HostError("InvalidArgument", "The values have another shape than the rows.");
  }
}

function fillRow(
  document: HostDocument,
  anchor: ReturnType<HostDocument["elementAnchor"]>,
  values: readonly string[] | undefined,
): void {
  for (const [index, text] of (values ?? []).entries()) {
    const row = document.nodeAt(anchor);
    const cell = row.kind === "row" ? row.cells[index] : undefined;
    const paragraph = cell?.paragraphs[0];
    if (paragraph !== undefined && text !== "") replaceText(document, contentExtent(paragraph.element), text);
  }
}

/** Word marks the ends of a tracked row's paragraphs as well; those that came with their text have it already. */
function markCells(document: HostDocument, anchor: ReturnType<HostDocument["elementAnchor"]>): void {
  const row = document.nodeAt(anchor);
  const paragraphs = row.kind === "row" ? row.cells.flatMap((cell) => cell.paragraphs) : [];
  document.change(
    paragraphs
      .filter(({ element }) => !hasInsertedMark(element))
      .flatMap(({ element }) => insertedMark(document, element)),
  );
}

function hasInsertedMark(paragraph: XmlElement): boolean {
  const properties = childElement(paragraph, "w:pPr");
  const run = properties === undefined ? undefined : childElement(properties, "w:rPr");
  return run !== undefined && childElement(run, "w:ins") !== undefined;
}

/** The marks of tracked rows are put last first, so that the offsets before them hold. */
function trackInserted(document: HostDocument, starts: number[]): void {
  let shift = 0;
  for (const [index, start] of starts.entries()) {
    starts[index] = start + shift;
    const node = document.story.byStart.get(start + shift);
    if (node?.kind !== "row") continue;
    const mark = markOfRow(document, node.element, "ins");
    document.change([mark]);
    shift += mark.text.length - (mark.end - mark.start);
  }
}

/** The markup of a row like another one: its properties, cells and first paragraphs, without content. */
function emptyRow(document: HostDocument, row: StoryRow): string {
  const w = markupFor(document.root);
  const { source } = document;
  const copy = (element: XmlElement | undefined, without: readonly string[] = []): string =>
    element === undefined ? "" : copyWithout(source, element, without);
  const cells = row.cells.map((cell) => {
    const properties = copy(childElement(cell.element, "w:tcPr"), ["w:vMerge", "w:cellIns", "w:cellDel"]);
    return w.element("tc", {}, properties + emptyParagraph(document, cell.paragraphs[0]?.element));
  });
  const unwanted = ["w:ins", "w:del", "w:trPrChange", "w:tblHeader"];
  const own =
    copy(childElement(row.element, "w:tblPrEx")) + copy(childElement(row.element, "w:trPr"), unwanted);
  return w.element("tr", {}, own + cells.join(""));
}

/** What a Word that gets merged tables wrong adds: one cell for each column of the grid. */
function shapeless(document: HostDocument, row: StoryRow): string {
  const w = markupFor(document.root);
  const cell = w.element("tc", {}, emptyParagraph(document, undefined));
  return w.element("tr", {}, cell.repeat(Math.max(1, row.table.grid.columnCount)));
}

function emptyParagraph(document: HostDocument, like: XmlElement | undefined): string {
  const w = markupFor(document.root);
  const properties = like === undefined ? undefined : childElement(like, "w:pPr");
  if (properties === undefined) return w.element("p");
  return w.element("p", {}, copyWithout(document.source, properties, ["w:sectPr", "w:pPrChange"]));
}

function copyWithout(source: string, element: XmlElement, unwanted: readonly string[]): string {
  let text = "";
  let position = element.start;
  for (const child of childElements(element)) {
    if (!unwanted.includes(child.name)) continue;
    text += source.slice(position, child.start);
    position = child.end;
  }
  return text + source.slice(position, element.end);
}

/**
 * Deletes rows of one table, and the table with the last of them; with Track Changes on they are marked.
 * @throws HostError "InvalidArgument" for rows that there are not
 */
export function deleteRows(document: HostDocument, table: StoryTable, first: number, count: number): void {
  const rows = table.rows.slice(first, first + count);
  if (count < 1 || rows.length !== count) throw new HostError("InvalidArgument", "There are no such rows.");
  if (isTracking(document)) {
    document.change(rows.flatMap((row) => trackedRow(document, row)));
    return;
  }
  const gone = rows.length === table.rows.length ? [table.element] : rows.map(({ element }) => element);
  const comments = gone.flatMap((element) => commentsWithin(document, element));
  document.change(gone.map(({ start, end }) => ({ start, end, text: "" })));
  removeCommentEntries(document, comments);
}

function trackedRow(document: HostDocument, row: StoryRow): ReturnType<typeof deletedRun> {
  const runs = new Set(
    row.cells
      .flatMap((cell) => paragraphsOfCell(cell))
      .flatMap(({ element }) => piecesOf(element).filter(({ deleted }) => !deleted))
      .map(({ run }) => run),
  );
  return [markOfRow(document, row.element, "del"), ...[...runs].flatMap((run) => deletedRun(document, run))];
}
