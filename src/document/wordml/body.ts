import { DocumentError } from "../../core/model";
import { eachContent, type Wrapping } from "./structure";
import { childElement, isOn, type XmlElement } from "./tree";

/**
 * Where the paragraphs, tables, rows and cells of a document stand in its markup, counted as Location counts.
 */
export interface BodyIndex {
  readonly body: XmlElement;
  /** Paragraphs outside tables and top-level tables in reading order. */
  readonly blocks: readonly BodyBlock[];
  /** Position = Location.paragraph. */
  readonly paragraphs: readonly ParagraphNode[];
  /** Position = Location.table. */
  readonly tables: readonly TableGrid[];
}

export type BodyBlock = ParagraphNode | TableGrid;

export interface ParagraphNode {
  readonly kind: "paragraph";
  readonly index: number;
  /** The w:p. */
  readonly element: XmlElement;
  /** What stands around it, inside the body, text box or cell that was indexed. */
  readonly around: Wrapping;
}

export interface TableGrid {
  readonly kind: "table";
  readonly index: number;
  /** The w:tbl. */
  readonly element: XmlElement;
  readonly around: Wrapping;
  /** The widest row's last grid column + 1; 0 for a table without cells. */
  readonly columnCount: number;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly index: number;
  /** The w:tr. */
  readonly element: XmlElement;
  /** What stands around the row inside its table. */
  readonly around: Wrapping;
  /** The whole row is a tracked insertion or deletion. */
  readonly change?: "inserted" | "deleted";
  readonly hidden: boolean;
  readonly repeatsAsHeader: boolean;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  /** The w:tc. */
  readonly element: XmlElement;
  /** What stands around the cell inside its row. */
  readonly around: Wrapping;
  /** First grid column. */
  readonly column: number;
  readonly columnSpan: number;
  /** Rows covered from here down; 1 for a continued cell. */
  readonly rowSpan: number;
  /** Position among the row's own cells. */
  readonly physical: number;
  /** Where the vertical merge begins that this cell continues. */
  readonly mergedFrom?: { readonly row: number; readonly column: number };
}

/**
 * Counts through the body of a document.
 *
 * @param documentRoot the w:document element of the main part
 * @throws DocumentError "not-word" where that element has no w:body
 */
export function indexBody(documentRoot: XmlElement): BodyIndex {
  const body = childElement(documentRoot, "w:body");
  if (documentRoot.name !== "w:document" || body === undefined) {
    throw new DocumentError("not-word", `the main part is a ${documentRoot.name} without a body`);
  }
  return { body, ...indexBlocks(body) };
}

/** Counts through any container of blocks: a body, a cell, a text box, a comment. Nested tables are not opened. */
export function indexBlocks(container: XmlElement): Omit<BodyIndex, "body"> {
  const blocks: BodyBlock[] = [];
  const paragraphs: ParagraphNode[] = [];
  const tables: TableGrid[] = [];
  eachContent(container, (element, around) => {
    if (element.name === "w:p") {
      const paragraph: ParagraphNode = { kind: "paragraph", index: paragraphs.length, element, around };
      paragraphs.push(paragraph);
      blocks.push(paragraph);
    } else if (element.name === "w:tbl") {
      const table = readGrid(element, around, tables.length);
      tables.push(table);
      blocks.push(table);
    }
  });
  return { blocks, paragraphs, tables };
}

interface OpenCell {
  element: XmlElement;
  around: Wrapping;
  column: number;
  columnSpan: number;
  rowSpan: number;
  physical: number;
  mergedFrom?: { readonly row: number; readonly column: number };
}

/** A vertical merge that the row above belongs to, by its first grid column. */
type OpenMerges = ReadonlyMap<number, { readonly row: number; readonly cell: OpenCell }>;

/**
 * Resolves a table's spans to a grid (ECMA-376-1 17.4: 17.4.17 gridSpan, 17.4.84 vMerge, 17.4.14/15
 * gridAfter and gridBefore, 17.4.22 hMerge). The order of cells is the logical one, also where bidiVisual
 * shows it from right to left; w:tblGrid is not needed and often wrong.
 */
function readGrid(table: XmlElement, around: Wrapping, index: number): TableGrid {
  const rows: GridRow[] = [];
  let merges: OpenMerges = new Map();
  let columnCount = 0;
  eachContent(table, (element, rowAround) => {
    if (element.name !== "w:tr") return;
    const properties = childElement(element, "w:trPr");
    const cells = readCells(element, properties);
    merges = joinVertically(cells, rows.length, merges);
    const last = cells[cells.length - 1];
    columnCount = Math.max(columnCount, last === undefined ? 0 : last.column + last.columnSpan);
    const change = rowChange(properties) ?? rowAround.change;
    rows.push({
      index: rows.length,
      element,
      around: rowAround,
      ...(change === undefined ? {} : { change }),
      hidden: isOn(property(properties, "w:hidden")),
      repeatsAsHeader: isOn(property(properties, "w:tblHeader")),
      cells,
    });
  });
  return { kind: "table", index, element: table, around, columnCount, rows };
}

function property(properties: XmlElement | undefined, name: string): XmlElement | undefined {
  return properties === undefined ? undefined : childElement(properties, name);
}

/** 17.13.5.16 and 17.13.5.12: a row's own mark of insertion or deletion. */
function rowChange(properties: XmlElement | undefined): "inserted" | "deleted" | undefined {
  if (property(properties, "w:del") !== undefined) return "deleted";
  return property(properties, "w:ins") === undefined ? undefined : "inserted";
}

/** More grid columns than Word's 63 columns could ever need; a larger number is damage. */
const MOST_COLUMNS = 1000;

function count(element: XmlElement | undefined, least: number): number {
  const value = Number.parseInt(element?.attributes["w:val"] ?? "", 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, least), MOST_COLUMNS) : least;
}

function readCells(row: XmlElement, properties: XmlElement | undefined): OpenCell[] {
  const cells: OpenCell[] = [];
  let column = count(property(properties, "w:gridBefore"), 0);
  eachContent(row, (element, around) => {
    if (element.name !== "w:tc") return;
    const own = childElement(element, "w:tcPr");
    const columnSpan = count(property(own, "w:gridSpan"), 1);
    const before = cells[cells.length - 1];
    if (before !== undefined && continuesLeft(property(own, "w:hMerge"))) {
      before.columnSpan += columnSpan;
    } else {
      cells.push({ element, around, column, columnSpan, rowSpan: 1, physical: cells.length });
    }
    column += columnSpan;
  });
  return cells;
}

function continuesLeft(merge: XmlElement | undefined): boolean {
  return merge !== undefined && merge.attributes["w:val"] !== "restart";
}

/** Ties the cells of a row to the merges that the row above leaves open, and gives those that it leaves open. */
function joinVertically(cells: readonly OpenCell[], row: number, above: OpenMerges): OpenMerges {
  const open = new Map<number, { readonly row: number; readonly cell: OpenCell }>();
  for (const cell of cells) {
    const merge = property(childElement(cell.element, "w:tcPr"), "w:vMerge");
    if (merge === undefined) continue;
    const origin = merge.attributes["w:val"] === "restart" ? undefined : above.get(cell.column);
    if (origin === undefined) {
      // A continuation with nothing above it begins a merge of its own: so does Word show it.
      open.set(cell.column, { row, cell });
    } else {
      origin.cell.rowSpan += 1;
      cell.mergedFrom = { row: origin.row, column: origin.cell.column };
      open.set(cell.column, origin);
    }
  }
  return open;
}

/** The content controls around a cell that hold more than it: around its table or its row, outermost first. */
export function outerControls(table: TableGrid, row: GridRow): readonly XmlElement[] {
  return [...table.around.controls, ...row.around.controls];
}

/** The physical cell that covers a grid column of a row, or undefined. */
export function gridCellAt(row: GridRow, column: number): GridCell | undefined {
  return row.cells.find((cell) => column >= cell.column && column < cell.column + cell.columnSpan);
}

/** True where a row takes part in a vertical merge with the row above or below it. */
export function isInVerticalMerge(row: GridRow): boolean {
  return row.cells.some((cell) => cell.rowSpan > 1 || cell.mergedFrom !== undefined);
}
