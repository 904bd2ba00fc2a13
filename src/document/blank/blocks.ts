import { paragraph, run } from "./markup";
import type { Lists } from "./numbering";

/** A block of the body. Word joins tables that follow each other, so it matters which is which. */
export interface Block {
  readonly kind: "paragraph" | "table";
  readonly markup: string;
}

/** What the parts of a document are laid out with. */
export interface Sheet {
  /** Room for text in twentieths of a point. */
  readonly width: number;
  readonly lists: Lists;
}

export function textBlock(...args: Parameters<typeof paragraph>): Block {
  return { kind: "paragraph", markup: paragraph(...args) };
}

/** Prose, each line a paragraph. */
export function paragraphsOf(text: string): readonly Block[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => textBlock([run(line)], { style: "BodyText" }));
}

export function tableBlock(markup: string): Block {
  return { kind: "table", markup };
}

/** The blocks' markup, with a paragraph between tables and at the end, where Word needs one. */
export function joinBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ kind, markup }, i) => {
    const alone = kind === "table" && blocks[i + 1]?.kind !== "paragraph";
    return alone ? [markup, paragraph([])] : [markup];
  });
}
