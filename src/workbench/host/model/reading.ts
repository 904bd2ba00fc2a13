import type { HostDocument } from "./host-document";
import { charactersBefore, type Extent, paragraphsIn, piecesOf } from "./extents";
import type { Piece } from "./pieces";
import type { StoryCell, StoryParagraph, StoryRow, StoryTable } from "./story";

/** Reading text the way the profile's Word gives it. */

/** True for text that the profile's Word counts as text. */
export function isVisible(document: HostDocument, piece: Piece): boolean {
  if (piece.deleted && document.profile.deletedText === "left-out") return false;
  return !piece.placeholder || document.profile.placeholderText === "included";
}

function textOf(document: HostDocument, piece: Piece): string {
  if (piece.element.name === "w:commentReference") return document.profile.commentMarks ? "\u0005" : "";
  return piece.text;
}

/** A paragraph's text. */
export function paragraphText(document: HostDocument, paragraph: StoryParagraph): string {
  return piecesOf(paragraph.element)
    .filter((piece) => isVisible(document, piece))
    .map((piece) => textOf(document, piece))
    .join("");
}

/** A paragraph's text as if all tracked changes were accepted ("Current") or rejected ("Original"). */
export function reviewedText(paragraph: StoryParagraph, version: "Current" | "Original"): string {
  return piecesOf(paragraph.element)
    .filter((piece) => (version === "Current" ? !piece.deleted : !piece.inserted))
    .map((piece) => piece.text)
    .join("");
}

/** Paragraphs joined as the profile joins them. */
export function joinParagraphs(document: HostDocument, paragraphs: readonly StoryParagraph[]): string {
  return paragraphs
    .map((paragraph) => paragraphText(document, paragraph))
    .join(document.profile.paragraphSeparator);
}

/** The text of a range. */
export function rangeText(document: HostDocument, extent: Extent): string {
  const { source } = document;
  return paragraphsIn(document.story, extent)
    .map((paragraph) =>
      piecesOf(paragraph.element)
        .filter((piece) => isVisible(document, piece))
        .map((piece) => {
          const { start, end } = piece.element;
          if (start >= extent.end || end <= extent.start) return "";
          if (start >= extent.start && end <= extent.end) return textOf(document, piece);
          return piece.text.slice(
            charactersBefore(source, piece, extent.start),
            charactersBefore(source, piece, extent.end),
          );
        })
        .join(""),
    )
    .join(document.profile.paragraphSeparator);
}

/** What `value` and `values` say of a cell: its paragraphs, those of nested tables too, and its mark. */
export function cellValue(document: HostDocument, cell: StoryCell): string {
  return joinParagraphs(document, paragraphsOfCell(cell)) + document.profile.endOfCellMark;
}

/** All paragraphs of a cell in reading order. */
export function paragraphsOfCell(cell: StoryCell): readonly StoryParagraph[] {
  const nested = cell.tables.flatMap((table) =>
    table.rows.flatMap((row) => row.cells.flatMap((inner) => paragraphsOfCell(inner))),
  );
  return nested.length === 0
    ? cell.paragraphs
    : [...cell.paragraphs, ...nested].sort((a, b) => a.index - b.index);
}

/** True for a table with cells merged across columns or rows, or with rows of different lengths. */
export function hasMergedCells(table: StoryTable): boolean {
  return table.rows.some(
    (row) =>
      row.cells.length !== table.grid.columnCount ||
      row.cells.some((cell) => cell.node.columnSpan > 1 || cell.node.mergedFrom !== undefined),
  );
}

/** True for a table in which a cell covers several rows. */
export function hasVerticalMerges(table: StoryTable): boolean {
  return table.rows.some((row) => row.cells.some((cell) => cell.node.mergedFrom !== undefined));
}

/** The cells of a row that are none of the places that a vertical merge covers. */
export function ownCells(table: StoryTable, rowIndex: number): readonly StoryCell[] {
  return (table.rows[rowIndex]?.cells ?? []).filter((cell) => cell.node.mergedFrom === undefined);
}

/** A row's cells as the profile's Word lists them. */
export function cellsOfRow(document: HostDocument, row: StoryRow): readonly StoryCell[] {
  return document.profile.cellCounting === "all" ? row.cells : ownCells(row.table, row.node.index);
}

/** The places of a row as the profile's Word counts them for `getCell` and `cellIndex`. */
export function countedCells(document: HostDocument, row: StoryRow): readonly StoryCell[] {
  return document.profile.cellCounting === "own" ? ownCells(row.table, row.node.index) : row.cells;
}

/** `values` of a table, in the shape that the profile gives merged tables. */
export function tableValues(document: HostDocument, table: StoryTable): readonly (readonly string[])[] {
  const rows = table.rows.map((row) => rowValues(document, row));
  if (document.profile.mergedValues === "ragged") return rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** `values` of one row. */
export function rowValues(document: HostDocument, row: StoryRow): readonly string[] {
  const cells = document.profile.mergedValues === "padded" ? row.cells : ownCells(row.table, row.node.index);
  return cells.map((cell) => (cell.node.mergedFrom === undefined ? cellValue(document, cell) : ""));
}
