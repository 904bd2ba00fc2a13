import {
  type Address,
  addressBook,
  type AddressBook,
  addressOfParagraph,
  isCellLocation,
  isParagraphLocation,
  type Location,
  type Snapshot,
} from "../../core/model";
import { type BodyIndex, gridCellAt } from "../wordml/body";
import { type XmlElement } from "../wordml/tree";

/** The element that a location means: w:p, w:tc, w:tr or w:tbl; undefined where there is none. */
export function elementAt(index: BodyIndex, location: Location): XmlElement | undefined {
  if (isParagraphLocation(location)) return index.paragraphs[location.paragraph]?.element;
  const table = index.tables[location.table];
  if (!("row" in location)) return table?.element;
  const row = table?.rows[location.row];
  if (!isCellLocation(location)) return row?.element;
  return row === undefined ? undefined : gridCellAt(row, location.column)?.element;
}

/** The locations of all paragraphs, rows and cells by the offset at which their element begins. */
export function locationsByStart(index: BodyIndex): ReadonlyMap<number, Location> {
  const locations = new Map<number, Location>();
  for (const block of index.blocks) {
    if (block.kind === "paragraph") {
      locations.set(block.element.start, { paragraph: block.index });
      continue;
    }
    for (const row of block.rows) {
      const at = { table: block.index, row: row.index };
      locations.set(row.element.start, at);
      for (const cell of row.cells) locations.set(cell.element.start, { ...at, column: cell.column });
    }
  }
  return locations;
}

// Reverting a long batch asks for hundreds of addresses of one snapshot; row texts are worked out once for all.
const books = new WeakMap<Snapshot, AddressBook>();

/** The address book of a snapshot, kept as long as the snapshot is. */
export function addressesOf(snapshot: Snapshot): AddressBook {
  const known = books.get(snapshot);
  if (known !== undefined) return known;
  const book = addressBook(snapshot);
  books.set(snapshot, book);
  return book;
}

/** The address of a cell or paragraph, or undefined for other places. */
export function addressOf(snapshot: Snapshot, location: Location): Address | undefined {
  if (isParagraphLocation(location)) return addressOfParagraph(snapshot, location);
  return isCellLocation(location) ? addressesOf(snapshot).cell(location) : undefined;
}
