import {
  addressOfCell,
  addressOfParagraph,
  type Block,
  type CellAddress,
  isCellLocation,
  type ParagraphAddress,
  type ConflictReason,
  type Edit,
  isParagraphLocation,
  type Location,
  type RefusalCode,
  type Snapshot,
} from "../../core/model";

/** One edit on its way. */
export interface Task {
  readonly position: number;
  readonly edit: Edit;
  /** Where it goes, in the document as it was read last; undefined for edits without a place. */
  location: Location | undefined;
  /** Where it went when it was looked up; what is deleted is reported there. */
  origin: Location | undefined;
  /** It was put off once already because its place could not be reached. */
  retried: boolean;
}

/** What became of an edit. */
export type Outcome =
  | {
      readonly kind: "applied";
      readonly before: string;
      readonly tracked: boolean;
      readonly shift?: Shift;
      /** Where it came to stand, if not where it was to go. */
      readonly location?: Location;
      readonly revert: (after: Snapshot, location: Location | undefined) => readonly Edit[];
    }
  | {
      readonly kind: "conflict";
      readonly reason: ConflictReason;
      readonly found?: string;
    }
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly detail?: string }
  /** The place could not be reached: worth another look at the document, then refused with the code. */
  | { readonly kind: "again"; readonly code: RefusalCode; readonly detail?: string };

/** An outcome for each of some tasks. */
export type Outcomes = ReadonlyMap<Task, Outcome>;

/** How places move because something was written before them. */
export type Shift =
  | { readonly kind: "row-added"; readonly table: number; readonly row: number }
  | { readonly kind: "row-removed"; readonly table: number; readonly row: number }
  /** Paragraphs outside of tables that come after one, or (negative) go. */
  | { readonly kind: "paragraphs"; readonly after: number; readonly by: number }
  /** Blocks of the body that come, or go: paragraphs and tables from these numbers on. */
  | {
      readonly kind: "blocks";
      readonly paragraph: number;
      readonly table: number;
      readonly change: 1 | -1;
      readonly paragraphs: number;
      /** Rows of each of the tables. */
      readonly tables: readonly number[];
    };

/** Where a place is after a shift; undefined where it went with its row. */
export function shiftLocation(location: Location, shift: Shift): Location | undefined {
  if (shift.kind === "paragraphs") {
    const moves = isParagraphLocation(location) && location.paragraph > shift.after;
    return moves ? { ...location, paragraph: location.paragraph + shift.by } : location;
  }
  if (shift.kind === "blocks") return shiftBlock(location, shift);
  if (isParagraphLocation(location) || location.table !== shift.table || !("row" in location))
    return location;
  if (location.row < shift.row) return location;
  if (shift.kind === "row-added") return { ...location, row: location.row + 1 };
  return location.row === shift.row ? undefined : { ...location, row: location.row - 1 };
}

function shiftBlock(
  location: Location,
  { paragraph, table, change, paragraphs, tables }: Extract<Shift, { kind: "blocks" }>,
): Location | undefined {
  const shifted = (number: number, from: number, count: number): number | undefined => {
    if (number < from) return number;
    return change < 0 && number < from + count ? undefined : number + change * count;
  };
  if (isParagraphLocation(location)) {
    const now = shifted(location.paragraph, paragraph, paragraphs);
    return now === undefined ? undefined : { ...location, paragraph: now };
  }
  const now = shifted(location.table, table, tables.length);
  return now === undefined ? undefined : { ...location, table: now };
}

/** How blocks that come to stand behind a number of others, or go from there, move what follows. */
export function blocksShift(
  blocks: readonly Block[],
  position: number,
  count: number,
  change: 1 | -1,
): Shift {
  const before = blocks.slice(0, position);
  const moved = blocks.slice(position, position + count);
  const isTable = (block: Block): boolean => block.kind === "table";
  return {
    kind: "blocks",
    change,
    paragraph: before.filter((block) => !isTable(block)).length,
    table: before.filter(isTable).length,
    paragraphs: moved.filter((block) => !isTable(block)).length,
    tables: moved.flatMap((block) => (block.kind === "table" ? [block.rows.length] : [])),
  };
}

/** How many rows each table has and how many paragraphs stand outside of tables. */
export interface Structure {
  readonly rows: readonly number[];
  readonly paragraphs: number;
}

/** The structure of a snapshot. */
export function structureOf(snapshot: Snapshot): Structure {
  const rows: number[] = [];
  let paragraphs = 0;
  for (const block of snapshot.blocks) {
    if (block.kind === "table") rows.push(block.rows.length);
    else paragraphs += 1;
  }
  return { rows, paragraphs };
}

/** The structure that shifts lead to. */
export function shiftStructure(structure: Structure, shifts: readonly Shift[]): Structure {
  const rows = [...structure.rows];
  let { paragraphs } = structure;
  for (const shift of shifts) {
    if (shift.kind === "paragraphs") paragraphs += shift.by;
    else if (shift.kind === "blocks") {
      paragraphs += shift.change * shift.paragraphs;
      if (shift.change > 0) rows.splice(shift.table, 0, ...shift.tables);
      else rows.splice(shift.table, shift.tables.length);
    } else rows[shift.table] = (rows[shift.table] ?? 0) + (shift.kind === "row-added" ? 1 : -1);
  }
  return { rows, paragraphs };
}

/** True for equal structures. */
export function sameStructure(a: Structure, b: Structure): boolean {
  return (
    a.paragraphs === b.paragraphs &&
    a.rows.length === b.rows.length &&
    a.rows.every((count, i) => count === b.rows[i])
  );
}

/** What edits of one kind may be done in one request. */
export type Family = "text" | "addRow" | "deleteRow" | "blocks" | "comment" | "removeComment" | "setState";

/** The family of an edit. */
export function familyOf(edit: Edit): Family {
  switch (edit.kind) {
    case "setCell":
    case "setAnswer":
    case "setField":
    case "setBracket":
      return "text";
    case "insertBlocks":
    case "removeBlocks":
      return "blocks";
    default:
      return edit.kind;
  }
}

/** The row of a location in a table, if it names one. */
export function rowOf(location: Location | undefined): { table: number; row: number } | undefined {
  if (location === undefined || isParagraphLocation(location) || !("row" in location)) return undefined;
  return { table: location.table, row: location.row };
}

/** The address of a cell or paragraph; undefined for other places. */
export function addressAt(
  snapshot: Snapshot,
  location: Location,
): CellAddress | ParagraphAddress | undefined {
  if (isCellLocation(location)) return addressOfCell(snapshot, location);
  return isParagraphLocation(location) ? addressOfParagraph(snapshot, location) : undefined;
}
