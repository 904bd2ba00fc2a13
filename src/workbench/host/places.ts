import {
  type CellLocation,
  isCellLocation,
  isParagraphLocation,
  type Location,
  type ParagraphLocation,
} from "../../core/model";
import type { WordHost } from "./host";
import { applyCoauthorEdit } from "./model/coauthor";
import { contentOf, type Extent } from "./model/extents";
import type { HostDocument } from "./model/host-document";
import type { StoryCell, StoryParagraph, StoryTable } from "./model/story";

/** What somebody at the document does: clicking and typing, by the places that Location counts. */

/**
 * Puts the cursor into a place, or selects its content.
 * @returns false where there is no such place
 */
export function clickAt(
  host: WordHost,
  location: Location,
  select: "cursor" | "content" = "cursor",
): boolean {
  const content = contentAt(host.document, location);
  if (content === undefined) return false;
  host.document.select(select === "content" ? content : { start: content.start, end: content.start });
  return true;
}

/**
 * Types a text into a place, in place of what stands there; no lock and no profile hinders a person.
 * @returns false where there is no such place
 */
export function typeAt(host: WordHost, location: CellLocation | ParagraphLocation, text: string): boolean {
  const { document } = host;
  if (contentAt(document, location) === undefined) return false;
  if (isParagraphLocation(location)) {
    applyCoauthorEdit(document, { kind: "typeParagraph", paragraph: location.paragraph, text });
    return true;
  }
  const { table, row } = location;
  const cell = cellOf(document, location)?.node.physical ?? 0;
  applyCoauthorEdit(document, { kind: "type", table, row, cell, text });
  return true;
}

/** Where the selection is, counted as Location counts; undefined where nothing is counted. */
export function selectedPlace(host: WordHost): Location | undefined {
  const { document } = host;
  const paragraph = document.paragraphAt(document.selection.start);
  if (paragraph === undefined) return undefined;
  let { cell } = paragraph;
  while (cell !== undefined && cell.row.table.level > 1) cell = cell.row.table.cell;
  if (cell === undefined) return { paragraph: outsideTables(document).indexOf(paragraph) };
  const { table, node } = cell.row;
  return { table: topTables(document).indexOf(table), row: node.index, column: cell.node.column };
}

function contentAt(document: HostDocument, location: Location): Extent | undefined {
  return contentOf(
    isParagraphLocation(location)
      ? outsideTables(document).slice(location.paragraph, location.paragraph + 1)
      : (cellOf(document, location)?.paragraphs ?? []),
  );
}

/** The cell at a place; the first one of a row or table. */
function cellOf(
  document: HostDocument,
  location: Exclude<Location, ParagraphLocation>,
): StoryCell | undefined {
  const row = topTables(document)[location.table]?.rows["row" in location ? location.row : 0];
  const column = isCellLocation(location) ? location.column : 0;
  return row?.cells.find(({ node }) => column >= node.column && column < node.column + node.columnSpan);
}

function topTables(document: HostDocument): readonly StoryTable[] {
  return document.story.tables.filter(({ level }) => level === 1);
}

function outsideTables(document: HostDocument): readonly StoryParagraph[] {
  return document.story.paragraphs.filter(({ cell }) => cell === undefined);
}
