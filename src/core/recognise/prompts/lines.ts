import type { ParagraphBlock, Snapshot, TableBlock, TableCell, TableRow } from "../../model";
import type { Place } from "../place";

/** A line of text where a prompt may stand. */
export type Line = BodyLine | CellLine | BoxLine;

interface LineBase {
  readonly text: string;
  readonly at: Place;
}

/** A paragraph outside tables, or what of it stands behind a line break. */
export interface BodyLine extends LineBase {
  readonly kind: "body";
  readonly paragraph: ParagraphBlock;
  /** Where it begins in the paragraph: people put several prompts into one, line breaks between. */
  readonly offset: number;
}

export interface CellLine extends LineBase {
  readonly kind: "cell";
  readonly table: TableBlock;
  readonly row: TableRow;
  readonly cell: TableCell;
  /** Position among the cell's paragraphs. */
  readonly position: number;
}

/** A paragraph of a text box. */
export interface BoxLine extends LineBase {
  readonly kind: "box";
  readonly paragraph: ParagraphBlock;
  /** Number of the text box at its anchor. */
  readonly box: number;
  readonly position: number;
}

function paragraphLines(paragraph: ParagraphBlock, block: number): readonly Line[] {
  const boxes = paragraph.textBoxes.flatMap(({ paragraphs }, box) =>
    paragraphs.map((text, position): Omit<BoxLine, "at"> => ({
      kind: "box",
      text,
      paragraph,
      box,
      position,
    })),
  );
  const offsets = [0, ...Array.from(paragraph.text.matchAll(/\n/g), ({ index }) => index + 1)];
  const own = offsets.map((offset): Omit<BodyLine, "at"> => ({
    kind: "body",
    text: paragraph.text.slice(offset),
    paragraph,
    offset,
  }));
  return [...own, ...boxes].map((line, index): Line => ({ ...line, at: { block, row: 0, line: index } }));
}

function tableLines(table: TableBlock, block: number): readonly Line[] {
  return table.rows.flatMap((row) => {
    if (row.change === "deleted") return [];
    const cells = row.cells.filter((cell) => cell.mergedFrom === undefined);
    return cells
      .flatMap((cell) => cell.paragraphs.map(({ text }, position) => ({ cell, text, position })))
      .map((line, index): CellLine => ({
        kind: "cell",
        ...line,
        table,
        row,
        at: { block, row: row.index, line: index },
      }));
  });
}

/**
 * The lines of a document in reading order: paragraphs, the text boxes anchored there, and the paragraphs of
 * cells.
 *
 * @param without tables that are known to be something else
 */
export function linesOf(snapshot: Snapshot, without: ReadonlySet<TableBlock>): readonly Line[] {
  return snapshot.blocks.flatMap((block, index) => {
    if (block.kind === "paragraph") return paragraphLines(block, index);
    return without.has(block) ? [] : tableLines(block, index);
  });
}
