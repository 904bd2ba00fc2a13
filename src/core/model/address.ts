import { cellAt, type Snapshot, type TableBlock, type TableRow, tablesOf, paragraphsOf } from "./snapshot";
import type { CellLocation, ParagraphLocation, RowLocation } from "./location";
import { comparableText, labelText } from "./text";

/**
 * The address of a write: where the thing was when it was read, and enough of what stood there to find it
 * again, or to notice that it cannot be found, after others have edited.
 */
export interface TableAddress {
  readonly ordinal: number;
  readonly fingerprint: string;
  /** Position among the tables of equal fingerprint, and how many there were. */
  readonly occurrence: number;
  readonly equals: number;
  readonly rowCount: number;
}

export interface RowAddress {
  readonly table: TableAddress;
  readonly ordinal: number;
  /** Own text and that of the neighbours (see `rowText`); undefined at the table's edge. */
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
}

export interface CellAddress {
  readonly row: RowAddress;
  /** Grid column. */
  readonly column: number;
  /** Position among the row's own cells. */
  readonly physical: number;
}

export interface ParagraphAddress {
  readonly ordinal: number;
  /** Comparable text of the paragraph. */
  readonly text: string;
  readonly textBox?: number;
}

export type Address = CellAddress | ParagraphAddress;

/** Tells a cell's address from a paragraph's. */
export function isCellAddress(address: Address): address is CellAddress {
  return "row" in address;
}

/**
 * What makes two tables look the same: grid columns and the text of the first rows that name columns.
 * The values typed into the table do not count, so that the fingerprint survives filling in.
 */
export function tableFingerprint(columnCount: number, rows: readonly TableRow[]): string {
  const named = rows
    .slice(0, 3)
    .map((row) => row.cells.map((cell) => labelText(cell.text.split("\n")[0] ?? "")).join("|"))
    .find((text) => (text.match(/[^|]\|+[^|]/g) ?? []).length > 0);
  const first = rows[0]?.cells.map((cell) => labelText(cell.text.split("\n")[0] ?? "")).join("|") ?? "";
  return `${columnCount}:${named ?? first}`;
}

/** Stands between the texts of a row's cells. */
const CELL_END = "\u241f";

/** A row's text for comparison: its own cells, joined. */
export function rowText(row: TableRow): string {
  return row.cells.map((cell) => comparableText(cell.text)).join(CELL_END);
}

/** True where a cell of two rows says the same, by their texts as `rowText` gives them. */
export function shareCell(one: string, other: string): boolean {
  const cells = other.split(CELL_END);
  return one.split(CELL_END).some((text, index) => text !== "" && text === cells[index]);
}

/** The address of a table as the snapshot has it. */
function addressOfTable(snapshot: Snapshot, table: TableBlock): TableAddress {
  return {
    ordinal: table.index,
    fingerprint: table.fingerprint,
    occurrence: table.occurrence,
    equals: tablesOf(snapshot).filter((other) => other.fingerprint === table.fingerprint).length,
    rowCount: table.rows.length,
  };
}

/**
 * Gives the addresses of many places of one snapshot; what a table's addresses have in common is worked out
 * once, so that reading a long table stays linear.
 */
export interface AddressBook {
  /** The address of a row, or undefined if the snapshot has no such row. */
  row(location: RowLocation): RowAddress | undefined;
  /** The address of a cell, or undefined if the snapshot has no such cell. */
  cell(location: CellLocation): CellAddress | undefined;
}

interface TablePage {
  readonly table: TableBlock;
  readonly address: TableAddress;
  readonly texts: readonly string[];
  /** The addresses that were asked for, by row: one object, whichever cell of the row it is for. */
  readonly rows: Map<number, RowAddress>;
}

/** Opens the address book of a snapshot. */
export function addressBook(snapshot: Snapshot): AddressBook {
  const tables = tablesOf(snapshot);
  const pages = new Map<number, TablePage>();
  const pageOf = (index: number): TablePage | undefined => {
    const known = pages.get(index);
    const table = tables[index];
    if (known !== undefined || table === undefined) return known;
    const address = addressOfTable(snapshot, table);
    const page = { table, address, texts: table.rows.map(rowText), rows: new Map<number, RowAddress>() };
    pages.set(index, page);
    return page;
  };
  const row = (location: RowLocation): RowAddress | undefined => {
    const page = pageOf(location.table);
    const text = page?.texts[location.row];
    if (page === undefined || text === undefined) return undefined;
    const known = page.rows.get(location.row);
    if (known !== undefined) return known;
    const before = page.texts[location.row - 1];
    const after = page.texts[location.row + 1];
    const address = {
      table: page.address,
      ordinal: location.row,
      text,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    page.rows.set(location.row, address);
    return address;
  };
  const cell = (location: CellLocation): CellAddress | undefined => {
    const own = row(location);
    const cells = pageOf(location.table)?.table.rows[location.row];
    const found = cells === undefined ? undefined : cellAt(cells, location.column);
    if (own === undefined || found === undefined) return undefined;
    return { row: own, column: found.column, physical: found.physical };
  };
  return { row, cell };
}

/** The address of a row, or undefined if the snapshot has no such row; for many, use an `addressBook`. */
export function addressOfRow(snapshot: Snapshot, location: RowLocation): RowAddress | undefined {
  return addressBook(snapshot).row(location);
}

/** The address of a cell, or undefined if the snapshot has no such cell; for many, use an `addressBook`. */
export function addressOfCell(snapshot: Snapshot, location: CellLocation): CellAddress | undefined {
  return addressBook(snapshot).cell(location);
}

/** The address of a paragraph outside tables, or undefined. */
export function addressOfParagraph(
  snapshot: Snapshot,
  location: ParagraphLocation,
): ParagraphAddress | undefined {
  const paragraph = paragraphsOf(snapshot)[location.paragraph];
  if (paragraph === undefined) return undefined;
  const box = location.textBox;
  const text = box === undefined ? paragraph.text : paragraph.textBoxes[box]?.text;
  if (text === undefined) return undefined;
  return {
    ordinal: location.paragraph,
    text: comparableText(text),
    ...(box === undefined ? {} : { textBox: box }),
  };
}
