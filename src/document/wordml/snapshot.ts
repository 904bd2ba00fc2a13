import {
  type Block,
  type ContentFlags,
  type Location,
  type ParagraphBlock,
  type Protection,
  type Snapshot,
  type StatePart,
  type TableBlock,
  type TableCell,
  tableFingerprint,
  type TableRow,
  type TextBox,
} from "../../core/model";
import {
  type BodyIndex,
  type GridCell,
  indexBody,
  outerControls,
  type ParagraphNode,
  type TableGrid,
} from "./body";
import { type Place, readComments } from "./comments";
import { ParagraphJoiner, readContainer } from "./content";
import { isFormattingChange, isTrackedContent, lookInto, readControl } from "./controls";
import { UNWRAPPED, type Wrapping } from "./structure";
import { type ParagraphStyles, readStyles } from "./styles";
import { childElement, isOn, type XmlElement } from "./tree";

/** The parts of a package that a snapshot is read from, each by its root element. */
export interface WordParts {
  /** w:document. */
  readonly document: XmlElement;
  /** w:comments. */
  readonly comments?: XmlElement;
  /** w15:commentsEx. */
  readonly commentsExtended?: XmlElement;
  /** w:styles. */
  readonly styles?: XmlElement;
  /** w:numbering. */
  readonly numbering?: XmlElement;
  /** w:settings. */
  readonly settings?: XmlElement;
  /** Our own custom XML parts. */
  readonly state?: readonly StatePart[];
}

/**
 * Reads a document's markup into plain data (fidelity "full").
 *
 * @param index the body counted before, where the caller has it already
 * @throws DocumentError "not-word" where the main part has no body
 */
export function readSnapshot(parts: WordParts, index: BodyIndex = indexBody(parts.document)): Snapshot {
  const styles = readStyles(parts.styles, parts.numbering);
  const { comments, idsAt } = readComments(
    index.body,
    parts.comments === undefined ? [] : placesOf(index),
    parts.comments,
    parts.commentsExtended,
  );
  return {
    fidelity: "full",
    blocks: readBlocks(index, styles, idsAt),
    comments,
    state: parts.state ?? [],
    pendingChanges: hasTrackedChange(index.body),
    trackChanges: isOn(setting(parts.settings, "w:trackRevisions")),
    protection: protectionOf(parts.settings),
  };
}

function setting(settings: XmlElement | undefined, name: string): XmlElement | undefined {
  return settings === undefined ? undefined : childElement(settings, name);
}

/** 17.15.1.29 documentProtection: a restriction counts while it is enforced. */
function protectionOf(settings: XmlElement | undefined): Protection {
  const restriction = setting(settings, "w:documentProtection");
  if (!["1", "true", "on"].includes(restriction?.attributes["w:enforcement"] ?? "")) return "none";
  const edit = restriction?.attributes["w:edit"];
  return edit === "readOnly" || edit === "comments" || edit === "trackedChanges" || edit === "forms"
    ? edit
    : "none";
}

/** Any change that somebody may accept or reject, of formatting too (17.13.5). */
function hasTrackedChange(element: XmlElement): boolean {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (isTrackedContent(child) || isFormattingChange(child) || hasTrackedChange(child)) return true;
  }
  return false;
}

/** Cells and paragraphs as places for comments, in the order of the source. */
function placesOf(index: BodyIndex): readonly Place[] {
  const place = (element: XmlElement, location: Location): Place => ({
    start: element.start,
    end: element.end,
    location,
  });
  return index.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [place(block.element, { paragraph: block.index })]
      : block.rows.flatMap((row) =>
          row.cells.map((cell) =>
            place(cell.element, { table: block.index, row: row.index, column: cell.column }),
          ),
        ),
  );
}

function readBlocks(
  index: BodyIndex,
  styles: ParagraphStyles,
  commentIds: ReadonlyMap<number, readonly string[]>,
): readonly Block[] {
  const joiner = new ParagraphJoiner();
  const shared = controlsOfSeveral(index);
  const occurrences = new Map<string, number>();
  return index.blocks.map((block, position): Block => {
    const ids = commentIds.get(block.element.start) ?? [];
    if (block.kind === "paragraph") {
      const followed = index.blocks[position + 1]?.kind === "paragraph";
      return readParagraphBlock(block, styles, shared, ids, joiner, followed);
    }
    const rows = readRows(block, styles, commentIds);
    const fingerprint = tableFingerprint(block.columnCount, rows);
    const occurrence = occurrences.get(fingerprint) ?? 0;
    occurrences.set(fingerprint, occurrence + 1);
    return readTableBlock(block, rows, fingerprint, occurrence);
  });
}

/** The content controls that hold several paragraphs or tables of the body. */
function controlsOfSeveral(index: BodyIndex): ReadonlySet<XmlElement> {
  const met = new Set<XmlElement>();
  const several = new Set<XmlElement>();
  for (const block of index.blocks) {
    for (const control of block.around.controls) (met.has(control) ? several : met).add(control);
  }
  return several;
}

function readParagraphBlock(
  { index, element, around }: ParagraphNode,
  styles: ParagraphStyles,
  shared: ReadonlySet<XmlElement>,
  comments: readonly string[],
  joiner: ParagraphJoiner,
  followed: boolean,
): ParagraphBlock {
  const { content, text } = joiner.read(element, around, followed);
  const headingLevel = styles.headingLevel(element);
  const list = styles.list(element);
  return {
    kind: "paragraph",
    index,
    text,
    ...(headingLevel === undefined ? {} : { headingLevel }),
    ...(list === undefined ? {} : { list }),
    flags: flagsOf(
      element,
      around.controls.filter((control) => shared.has(control)),
      around.controls.filter((control) => !shared.has(control)),
      around,
      { placeholders: content.placeholders, objects: content.objects.length > 0 },
      comments,
    ),
    textBoxes: content.textBoxes.map((box): TextBox => {
      const { text: boxText, paragraphs } = readContainer(box, styles, UNWRAPPED);
      return { text: boxText, paragraphs: paragraphs.map((paragraph) => paragraph.text) };
    }),
  };
}

/**
 * @param outer controls that hold more than this place, outermost first
 * @param own controls around it that hold it alone
 */
function flagsOf(
  element: XmlElement,
  outer: readonly XmlElement[],
  own: readonly XmlElement[],
  around: Wrapping,
  content: { readonly placeholders: readonly string[]; readonly objects: boolean },
  comments: readonly string[],
): ContentFlags {
  const within = lookInto(element);
  return {
    pendingChanges: around.change !== undefined || within.pendingChanges,
    controls: [
      ...outer.map((control) => readControl(control, true)),
      ...[...own, ...within.controls].map((control) => readControl(control)),
    ],
    ...(content.placeholders.length === 0 ? {} : { placeholder: content.placeholders.join("\n") }),
    ...(content.objects ? { objects: true } : {}),
    comments,
  };
}

function readTableBlock(
  table: TableGrid,
  rows: readonly TableRow[],
  fingerprint: string,
  occurrence: number,
): TableBlock {
  const properties = childElement(table.element, "w:tblPr");
  const caption = setting(properties, "w:tblCaption")?.attributes["w:val"];
  const description = setting(properties, "w:tblDescription")?.attributes["w:val"];
  return {
    kind: "table",
    index: table.index,
    fingerprint,
    occurrence,
    columnCount: table.columnCount,
    rows,
    ...(caption === undefined ? {} : { title: caption }),
    ...(description === undefined ? {} : { description }),
  };
}

function readRows(
  table: TableGrid,
  styles: ParagraphStyles,
  commentIds: ReadonlyMap<number, readonly string[]>,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  /** Cells that may be the origin of a merge, by row and column. */
  const origins = new Map<string, TableCell>();
  for (const row of table.rows) {
    const outer = outerControls(table, row);
    const cells = row.cells.map((cell): TableCell => {
      const content = readContainer(cell.element, styles, cell.around);
      const origin =
        cell.mergedFrom === undefined
          ? undefined
          : origins.get(`${cell.mergedFrom.row},${cell.mergedFrom.column}`);
      const flags = flagsOf(
        cell.element,
        outer,
        cell.around.controls,
        cellAround(cell, row.change),
        content,
        commentIds.get(cell.element.start) ?? [],
      );
      const read: TableCell = {
        column: cell.column,
        columnSpan: cell.columnSpan,
        rowSpan: cell.rowSpan,
        physical: cell.physical,
        text: origin?.text ?? content.text,
        paragraphs: origin?.paragraphs ?? content.paragraphs,
        ...(cell.mergedFrom === undefined ? {} : { mergedFrom: cell.mergedFrom }),
        flags,
        nestedTables: content.nestedTables,
      };
      if (cell.rowSpan > 1) origins.set(`${row.index},${cell.column}`, read);
      return read;
    });
    rows.push({
      index: row.index,
      repeatsAsHeader: row.repeatsAsHeader,
      ...(row.change === undefined ? {} : { change: row.change }),
      hidden: row.hidden,
      cells,
    });
  }
  return rows;
}

/** A deleted row takes its cells along; an inserted one may be filled in like any other. */
function cellAround(cell: GridCell, rowChange: "inserted" | "deleted" | undefined): Wrapping {
  return rowChange === "deleted" ? { ...cell.around, change: "deleted" } : cell.around;
}
