import type { CellLocation, Location } from "./location";

/**
 * What a document says, as plain data: the one input of recognition. Read by `PlanDocument.read`, equal for
 * the same document whichever host read it (when both read it with fidelity "full").
 */
export interface Snapshot {
  /** "full": from the document's own markup; "reduced": from plain values, without the flags below. */
  readonly fidelity: "full" | "reduced";
  /** Body content in reading order: paragraphs outside tables, and top-level tables. */
  readonly blocks: readonly Block[];
  readonly comments: readonly DocumentComment[];
  /** Our custom XML parts as they stand, in part order; several are normal (two people added one at once). */
  readonly state: readonly StatePart[];
  /** Somewhere in the body a tracked change waits for a decision. */
  readonly pendingChanges: boolean;
  /** Track Changes is switched on: what is written becomes a tracked change. */
  readonly trackChanges: boolean;
  /** Editing restriction in force (ECMA-376-1 17.15.1.29 documentProtection), or none. */
  readonly protection: Protection;
}

export type Protection = "none" | "readOnly" | "comments" | "trackedChanges" | "forms";

export type Block = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  readonly kind: "paragraph";
  /** Paragraph number of Location. */
  readonly index: number;
  /** Tracked changes as if accepted, placeholder text and list marks left out. Tabs are "\t", breaks "\n". */
  readonly text: string;
  /** Outline level 1 to 9 by heading style or outline level, if it is a heading. */
  readonly headingLevel?: number;
  /** It is numbered or bulleted; the mark is not part of `text`. */
  readonly list?: ListMark;
  readonly flags: ContentFlags;
  /** Text boxes anchored here, each once, though the file may hold it twice (AlternateContent). */
  readonly textBoxes: readonly TextBox[];
}

export interface ListMark {
  /** 0 to 8. */
  readonly level: number;
}

export interface TextBox {
  readonly text: string;
  readonly paragraphs: readonly string[];
}

export interface TableBlock {
  readonly kind: "table";
  /** Table number of Location. */
  readonly index: number;
  /** Equal for tables of equal header text and column count: see `tableFingerprint`. */
  readonly fingerprint: string;
  /** Position among the tables of equal fingerprint, from 0. */
  readonly occurrence: number;
  /** Grid columns: the widest row's. */
  readonly columnCount: number;
  readonly rows: readonly TableRow[];
  /** Title and description for assistive technology, if set (w:tblCaption, w:tblDescription). */
  readonly title?: string;
  readonly description?: string;
}

export interface TableRow {
  readonly index: number;
  /** Marked to repeat at the top of each page (w:tblHeader). */
  readonly repeatsAsHeader: boolean;
  /** The whole row is a tracked insertion or deletion. A deleted row keeps its number. */
  readonly change?: "inserted" | "deleted";
  readonly hidden: boolean;
  /** Physical cells from the first grid column to the last; continued vertical merges included. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** First grid column that the cell covers. */
  readonly column: number;
  /** Grid columns covered, at least 1. */
  readonly columnSpan: number;
  /** Rows covered, at least 1; of a continued cell: 1. */
  readonly rowSpan: number;
  /** Position among the row's own cells, from 0: what Word counts as cellIndex. */
  readonly physical: number;
  /** Paragraphs joined by "\n"; of a continued cell, its origin's text. */
  readonly text: string;
  readonly paragraphs: readonly CellParagraph[];
  /** Set on a cell that continues a vertical merge: where the merge begins. */
  readonly mergedFrom?: { readonly row: number; readonly column: number };
  readonly flags: ContentFlags;
  /** Tables inside the cell; their text is part of `text`, row by row, cells joined by a tab. */
  readonly nestedTables: number;
}

export interface CellParagraph {
  readonly text: string;
  /** The prompt that a content control shows here where no text stands yet. */
  readonly placeholder?: string;
  readonly list?: ListMark;
}

export interface ContentFlags {
  /** A tracked insertion, deletion or move stands in here. */
  readonly pendingChanges: boolean;
  /** Content controls that hold all or part of the content, outermost first. */
  readonly controls: readonly ContentControl[];
  /** Prompt text of a content control that shows in place of content; not part of `text`. */
  readonly placeholder?: string;
  /** Pictures, drawings, embedded objects, notes or formulas stand in it: no text can take their place. */
  readonly objects?: boolean;
  /** Ids of the comments anchored here, in the order of `Snapshot.comments`. */
  readonly comments: readonly string[];
}

export interface ContentControl {
  readonly kind: ContentControlKind;
  readonly tag?: string;
  readonly title?: string;
  /** The content cannot be edited (w:lock contentLocked or sdtContentLocked). */
  readonly locked: boolean;
  /** Its content is bound to a data part (w:dataBinding). */
  readonly bound: boolean;
  readonly placeholder: boolean;
  /** The entries of a drop-down list or combo box as shown. */
  readonly choices?: readonly string[];
  /** How a date control shows its day: "M/d/yyyy" (w:dateFormat). */
  readonly dateFormat?: string;
  /** It holds more than this cell or paragraph: its row, its table, other paragraphs. */
  readonly holdsMore?: boolean;
}

export type ContentControlKind =
  | "richText"
  | "plainText"
  | "dropDownList"
  | "comboBox"
  | "date"
  | "checkBox"
  | "picture"
  | "repeatingSection"
  | "group"
  | "other";

export interface DocumentComment {
  /** The host's own id; stable within one read only. */
  readonly id: string;
  readonly author: string;
  readonly initials?: string;
  /** ISO 8601, as the document gives it. */
  readonly date?: string;
  readonly text: string;
  readonly resolved: boolean;
  readonly replies: readonly CommentReply[];
  /** Where its anchor begins: a cell, a paragraph, or unknown (in a header, or not told by the host). */
  readonly location?: Location;
}

export interface CommentReply {
  readonly author: string;
  readonly text: string;
}

export interface StatePart {
  /** The host's own id of the part. */
  readonly id: string;
  readonly xml: string;
}

/** All tables of a snapshot, in order; position = Location.table. */
export function tablesOf(snapshot: Snapshot): readonly TableBlock[] {
  return snapshot.blocks.filter((block): block is TableBlock => block.kind === "table");
}

/** All paragraphs outside tables, in order; position = Location.paragraph. */
export function paragraphsOf(snapshot: Snapshot): readonly ParagraphBlock[] {
  return snapshot.blocks.filter((block): block is ParagraphBlock => block.kind === "paragraph");
}

/**
 * The physical cell that covers a grid column of a row, or undefined where the row has none there
 * (ragged rows, gridBefore, gridAfter).
 */
export function cellAt(row: TableRow, column: number): TableCell | undefined {
  return row.cells.find((cell) => column >= cell.column && column < cell.column + cell.columnSpan);
}

/** The cell at a location, or undefined. */
export function findCell(snapshot: Snapshot, location: CellLocation): TableCell | undefined {
  const row = tablesOf(snapshot)[location.table]?.rows[location.row];
  return row === undefined ? undefined : cellAt(row, location.column);
}
