import { type Block, isBlankText, type ParagraphBlock, type TableBlock } from "../model";
import type { Template } from "../templates";
import type { Candidate } from "./candidates";
import { isPrinted, printedLines } from "./printed";
import { type SectionLine, type SectionMark, sectionMarks, sectionReader } from "./sections";

/** What is known of a document before one template's fields are looked for in it. */
export interface Layout {
  readonly template: Template;
  readonly blocks: readonly Block[];
  readonly marks: readonly SectionMark[];
  readonly readSection: (text: string) => SectionLine | undefined;
  /** How many rows of a table stand above the header of a template's table; all, where it is none. */
  readonly freeRows: (table: TableBlock) => number;
}

/**
 * @param candidates the tables that read like a template's
 */
export function layoutOf(
  blocks: readonly Block[],
  template: Template,
  candidates: readonly Candidate[],
): Layout {
  const taken = new Map<TableBlock, number>();
  for (const { table, segments, continued } of candidates) {
    taken.set(table, segments[0]?.header.rows[0] ?? 0);
    continued.forEach((segment) => taken.set(segment.table, 0));
  }
  return {
    template,
    blocks,
    marks: sectionMarks(blocks, template),
    readSection: sectionReader(template),
    freeRows: (table) => taken.get(table) ?? table.rows.length,
  };
}

/** True for paragraphs without text. */
export function isBlankBlock(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && isBlankText(block.text) && block.textBoxes.length === 0;
}

/** The template prints it itself. */
export function isOwnText({ template }: Layout, block: ParagraphBlock): boolean {
  return isPrinted(block.text, printedLines(template));
}

/** The cells of a table that has nothing but one column, without rows that were deleted. */
export function singleCells(
  table: TableBlock,
): readonly (readonly [number, TableBlock["rows"][number]["cells"][number]])[] {
  const rows = table.rows.filter((row) => row.change !== "deleted");
  if (rows.some((row) => row.cells.length !== 1)) return [];
  return rows.flatMap((row) =>
    row.cells.filter((cell) => cell.mergedFrom === undefined).map((cell) => [row.index, cell] as const),
  );
}
