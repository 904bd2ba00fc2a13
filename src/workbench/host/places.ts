import {
  type CellLocation,
  isCellLocation,
  isParagraphLocation,
  type Location,
  type ParagraphLocation,
} from "../../core/model";
import { HostError } from "./errors";
import type { WordHost } from "./host";
import { applyCoauthorEdit } from "./model/coauthor";
import { contentOf, type Extent } from "./model/extents";
import type { HostDocument } from "./model/host-document";
import type { StoryCell, StoryParagraph, StoryTable } from "./model/story";

/** What somebody at the document does: clicking and typing, by the places that Location counts. */

/**
 * Puts the cursor into a place, or selects its content.
 * @throws HostError "ItemNotFound" for a place that there is not
 */
export function clickAt(host: WordHost, location: Location, select: "cursor" | "content" = "cursor"): void {
  const content = contentAt(host.document, location);
  host.document.select(select === "content" ? content : { start: content.start, end: content.start });
}

/**
 * Types a text into a place, in place of what stands there.
 * @throws HostError "ItemNotFound" for a place that there is not
 */
export function typeAt(host: WordHost, location: CellLocation | ParagraphLocation, text: string): void {
  const { document } = host;
  if (isParagraphLocation(location)) {
    applyCoauthorEdit(document, { kind: "typeParagraph", paragraph: location.paragraph, text });
    return;
  }
  const { node, row } = cellOf(document, location);
  const { table } = location;
  applyCoauthorEdit(document, { kind: "type", table, row: row.node.index, cell: node.physical, text });
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

function contentAt(document: HostDocument, location: Location): Extent {
  const paragraphs = isParagraphLocation(location)
    ? outsideTables(document).slice(location.paragraph, location.paragraph + 1)
    : cellOf(document, location).paragraphs;
  const content = contentOf(paragraphs);
  if (content === undefined) throw new HostError("ItemNotFound");
  return content;
}

function cellOf(document: HostDocument, location: Exclude<Location, ParagraphLocation>): StoryCell {
  const row = topTables(document)[location.table]?.rows["row" in location ? location.row : 0];
  const column = isCellLocation(location) ? location.column : 0;
  const cell = row?.cells.find(({ node }) => column >= node.column && column < node.column + node.columnSpan);
  if (cell === undefined) throw new HostError("ItemNotFound");
  return cell;
}

function topTables(document: HostDocument): readonly StoryTable[] {
  return document.story.tables.filter(({ level }) => level === 1);
}

function outsideTables(document: HostDocument): readonly StoryParagraph[] {
  return document.story.paragraphs.filter(({ cell }) => cell === undefined);
}
