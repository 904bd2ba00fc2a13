import type { CellParagraph } from "../../core/model";
import { indexBlocks, type TableGrid } from "./body";
import type { Wrapping } from "./structure";
import type { ParagraphStyles } from "./styles";
import { readParagraph, type ParagraphContent } from "./text";
import type { XmlElement } from "./tree";

/** What a container of blocks says: a cell, a text box, a comment. */
export interface ContainerContent {
  /** The paragraphs' texts joined by "\n". */
  readonly text: string;
  /** One for each paragraph of the accepted text; a nested table gives one for each of its rows. */
  readonly paragraphs: readonly CellParagraph[];
  readonly placeholders: readonly string[];
  readonly nestedTables: number;
  /** Something stands in its own paragraphs that no text can take the place of. */
  readonly objects: boolean;
}

/** Paragraphs that follow each other in one container, with the texts that they have once changes are accepted. */
export interface AcceptedParagraph {
  readonly content: ParagraphContent;
  readonly text: string;
  /** Its mark is deleted and its text has moved into the next paragraph. */
  readonly joinsNext: boolean;
}

/**
 * Reads paragraphs and lets those whose mark is tracked as deleted run on into the next one (ECMA-376-1
 * 17.13.5.15). The later paragraph keeps its mark, so it has the text.
 */
export class ParagraphJoiner {
  private carried = "";

  /** @param followed another paragraph follows it immediately in its container */
  read(element: XmlElement, around: Wrapping, followed: boolean): AcceptedParagraph {
    const content = readParagraph(element, around);
    const text = this.carried + content.text;
    const joinsNext = content.markDeleted && followed;
    this.carried = joinsNext ? text : "";
    return { content, text: joinsNext ? "" : text, joinsNext };
  }
}

/**
 * Reads a container of blocks.
 *
 * @param around what stands around it, if that matters for placeholders and deletions
 */
export function readContainer(
  container: XmlElement,
  styles: ParagraphStyles,
  around: Wrapping,
): ContainerContent {
  const paragraphs: CellParagraph[] = [];
  const placeholders: string[] = [];
  const { blocks, tables } = indexBlocks(container);
  const joiner = new ParagraphJoiner();
  let objects = false;
  blocks.forEach((block, index) => {
    if (block.kind === "table") {
      if (block.around.change !== "deleted") {
        paragraphs.push(...nestedRows(block, styles).map((text) => ({ text })));
      }
      return;
    }
    const within: Wrapping = {
      controls: [...around.controls, ...block.around.controls],
      change: block.around.change ?? around.change,
    };
    const { content, text, joinsNext } = joiner.read(
      block.element,
      within,
      blocks[index + 1]?.kind === "paragraph",
    );
    placeholders.push(...content.placeholders);
    objects ||= content.objects.length > 0;
    if (joinsNext) return;
    const list = styles.list(block.element);
    const placeholder = text === "" ? content.placeholders.join("\n") : "";
    paragraphs.push({
      text,
      ...(placeholder === "" ? {} : { placeholder }),
      ...(list === undefined ? {} : { list }),
    });
  });
  return {
    text: paragraphs.map((paragraph) => paragraph.text).join("\n"),
    paragraphs,
    placeholders,
    nestedTables: tables.length,
    objects,
  };
}

/** The rows of a nested table as lines, cells joined by tabs; deleted rows and covered cells say nothing. */
function nestedRows(table: TableGrid, styles: ParagraphStyles): readonly string[] {
  return table.rows
    .filter((row) => row.change !== "deleted")
    .map((row) =>
      row.cells
        .map((cell) =>
          cell.mergedFrom === undefined ? readContainer(cell.element, styles, cell.around).text : "",
        )
        .join("\t"),
    );
}
