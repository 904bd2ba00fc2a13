import {
  type Block,
  type CellParagraph,
  type ContentFlags,
  type DocumentComment,
  isCellLocation,
  isParagraphLocation,
  type ListMark,
  type ParagraphBlock,
  type Snapshot,
  type TableBlock,
  type TableCell,
  tableFingerprint,
  type TableRow,
} from "../../src/core/model";

/**
 * Builds Snapshots for tests as a host would read them: `snapshotOf(["A line", table([["Owner", "Deadline"],
 * ["J. Rivera", above]])])`. Strings are paragraphs, or cells; lines of a cell are its paragraphs.
 */

/** In a table: this cell continues the one above it (a vertical merge). */
export const above = { above: true } as const;

export interface CellSpec {
  readonly text?: string;
  /** Grid columns covered. */
  readonly span?: number;
  readonly lists?: readonly (ListMark | undefined)[];
  /** The prompts that its paragraphs' controls show. */
  readonly placeholders?: readonly (string | undefined)[];
  readonly flags?: Partial<ContentFlags>;
  readonly nestedTables?: number;
}

export interface AboveSpec {
  readonly above: true;
  readonly span?: number;
}

export interface RowSpec extends Partial<Pick<TableRow, "change" | "hidden" | "repeatsAsHeader">> {
  readonly cells: readonly (string | CellSpec | AboveSpec)[];
  /** Grid columns left out before the first cell. */
  readonly gridBefore?: number;
}

export interface TableSpec extends Partial<Pick<TableBlock, "title" | "description">> {
  readonly rows: readonly (RowSpec["cells"] | RowSpec)[];
}

export type ParagraphSpec = { readonly text: string; readonly flags?: Partial<ContentFlags> } & Partial<
  Pick<ParagraphBlock, "headingLevel" | "list" | "textBoxes">
>;

export type BlockSpec = string | ParagraphSpec | TableSpec;

/** A table block; only needed where options are given, else an array of rows will do. */
export function table(rows: TableSpec["rows"], options: Omit<TableSpec, "rows"> = {}): TableSpec {
  return { ...options, rows };
}

/** A cell with something more than its text. */
export function cell(text: string, options: Omit<CellSpec, "text"> = {}): CellSpec {
  return { ...options, text };
}

/** Flags of content that nothing is the matter with, but for what is given. */
function flags(given: Partial<ContentFlags> = {}): ContentFlags {
  return { pendingChanges: false, controls: [], comments: [], ...given };
}

/** A comment with the usual defaults. */
export function comment(
  given: Partial<DocumentComment> & Pick<DocumentComment, "id" | "text">,
): DocumentComment {
  return { author: "A. Reviewer", resolved: false, replies: [], ...given };
}

/** A cell's flags with the comments that are anchored there. */
function withComments(own: Partial<ContentFlags> | undefined, at: readonly DocumentComment[]): ContentFlags {
  const ids = at.map((entry) => entry.id);
  return flags({ ...own, comments: [...(own?.comments ?? []), ...ids] });
}

function paragraphsOfText(
  text: string,
  { lists, placeholders }: Pick<CellSpec, "lists" | "placeholders">,
): readonly CellParagraph[] {
  return text.split("\n").map((line, index) => {
    const list = lists?.[index];
    const placeholder = placeholders?.[index];
    return {
      text: line,
      ...(placeholder === undefined ? {} : { placeholder }),
      ...(list === undefined ? {} : { list }),
    };
  });
}

type Comments = (isHere: (entry: DocumentComment) => boolean) => readonly DocumentComment[];

function buildRow(
  spec: RowSpec,
  index: number,
  tableIndex: number,
  before: TableRow | undefined,
  comments: Comments,
): TableRow {
  let column = spec.gridBefore ?? 0;
  const cells = spec.cells.map((entry, physical): TableCell => {
    const given: CellSpec | AboveSpec = typeof entry === "string" ? { text: entry } : entry;
    const start = column;
    const columnSpan = given.span ?? 1;
    column += columnSpan;
    if ("above" in given) {
      const over = before?.cells.find((other) => other.column === start);
      if (before === undefined || over === undefined)
        throw new Error(`row ${index}: nothing above column ${start}`);
      const mergedFrom = over.mergedFrom ?? { row: before.index, column: over.column };
      return { ...over, physical, columnSpan, rowSpan: 1, mergedFrom, flags: flags() };
    }
    const here = comments(
      ({ location }) =>
        location !== undefined &&
        isCellLocation(location) &&
        location.table === tableIndex &&
        location.row === index &&
        location.column === start,
    );
    const text = given.text ?? "";
    return {
      column: start,
      columnSpan,
      rowSpan: 1,
      physical,
      text,
      paragraphs: paragraphsOfText(text, given),
      flags: withComments(given.flags, here),
      nestedTables: given.nestedTables ?? 0,
    };
  });
  return {
    index,
    repeatsAsHeader: spec.repeatsAsHeader ?? false,
    hidden: spec.hidden ?? false,
    ...(spec.change === undefined ? {} : { change: spec.change }),
    cells,
  };
}

/** The origin of a merge covers as many rows as continue it. */
function withRowSpans(rows: readonly TableRow[]): readonly TableRow[] {
  const covered = rows.flatMap((row) => row.cells.flatMap((entry) => entry.mergedFrom ?? []));
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((entry) => {
      const below = covered.filter((origin) => origin.row === row.index && origin.column === entry.column);
      return entry.mergedFrom === undefined ? { ...entry, rowSpan: 1 + below.length } : entry;
    }),
  }));
}

function buildTable(spec: TableSpec, index: number, comments: Comments): Omit<TableBlock, "occurrence"> {
  const built: TableRow[] = [];
  spec.rows.forEach((entry, rowIndex) => {
    const row: RowSpec = "cells" in entry ? entry : { cells: entry };
    built.push(buildRow(row, rowIndex, index, built.at(-1), comments));
  });
  const rows = withRowSpans(built);
  const columnCount = Math.max(
    0,
    ...rows.map((row) => row.cells.reduce((end, entry) => Math.max(end, entry.column + entry.columnSpan), 0)),
  );
  return {
    kind: "table",
    index,
    columnCount,
    fingerprint: tableFingerprint(columnCount, rows),
    rows,
    ...(spec.title === undefined ? {} : { title: spec.title }),
    ...(spec.description === undefined ? {} : { description: spec.description }),
  };
}

export type SnapshotOptions = Partial<Omit<Snapshot, "blocks">>;

/** The snapshot of a document of these blocks. Comments of `options` are anchored by their location. */
export function snapshotOf(specs: readonly BlockSpec[], options: SnapshotOptions = {}): Snapshot {
  const all = options.comments ?? [];
  const comments: Comments = (isHere) => all.filter(isHere);
  const occurrences = new Map<string, number>();
  let tables = 0;
  let paragraphs = 0;
  const blocks = specs.map((spec): Block => {
    if (typeof spec !== "string" && "rows" in spec) {
      const built = buildTable(spec, tables, comments);
      tables += 1;
      const occurrence = occurrences.get(built.fingerprint) ?? 0;
      occurrences.set(built.fingerprint, occurrence + 1);
      return { ...built, occurrence };
    }
    const given: ParagraphSpec = typeof spec === "string" ? { text: spec } : spec;
    const index = paragraphs;
    paragraphs += 1;
    const here = comments(
      ({ location }) =>
        location !== undefined && isParagraphLocation(location) && location.paragraph === index,
    );
    const { text, flags: own, textBoxes = [], ...rest } = given;
    return { kind: "paragraph", index, text, ...rest, flags: withComments(own, here), textBoxes };
  });
  return {
    fidelity: "full",
    comments: [],
    state: [],
    pendingChanges: false,
    trackChanges: false,
    protection: "none",
    ...options,
    blocks,
  };
}
