import { isParagraphLocation, type Location } from "./location";
import type { Block, Snapshot } from "./snapshot";
import { comparableText } from "./text";

/** Paragraphs and tables of the body in their order: where blocks can be put in, and whether they are there. */

/** What a block says, for comparison. Hosts differ in how they give merged cells, so each text of a table counts once. */
function blockText(block: Block): string {
  if (block.kind === "paragraph") return comparableText(block.text);
  const texts = block.rows.flatMap((row) => row.cells.map((cell) => comparableText(cell.text)));
  return [...new Set(texts.filter((text) => text !== ""))].join("\u241f");
}

/** What each block says that says anything, in their order. */
export function blockTexts(blocks: readonly Block[]): readonly string[] {
  return blocks.map(blockText).filter((text) => text !== "");
}

/** True for the same texts in the same order. */
export function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

/** Position among the blocks of the body of the paragraph or table that a location names or lies in. */
export function positionOf({ blocks }: Snapshot, location: Location): number | undefined {
  const at = isParagraphLocation(location)
    ? blocks.findIndex((block) => block.kind === "paragraph" && block.index === location.paragraph)
    : blocks.findIndex((block) => block.kind === "table" && block.index === location.table);
  return at < 0 ? undefined : at;
}

/** True for a paragraph that holds nothing at all. */
export function isBare(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph") return false;
  const { text, textBoxes, flags } = block;
  return (
    text.trim() === "" && textBoxes.length === 0 && flags.controls.length === 0 && flags.objects !== true
  );
}

/** A gap between blocks of the body. */
export interface Gap {
  /** Position of the block that comes behind the gap; the number of blocks for the end. */
  readonly position: number;
  /** An empty paragraph closes it already. */
  readonly closed: boolean;
}

/** Where blocks go that are put in at a location: before the empty paragraph there, else behind what is there. */
export function gapAt(snapshot: Snapshot, location: Location): Gap | undefined {
  const position = positionOf(snapshot, location);
  if (position === undefined) return undefined;
  const closed = isBare(snapshot.blocks[position]);
  return { position: closed ? position : position + 1, closed };
}

/**
 * Where blocks stand that were put into a gap.
 *
 * @param texts what they say
 * @returns the location of the first of them, and how many came; undefined where the document does not read as before with
 *   these in the gap
 */
export function insertedAt(
  before: Snapshot,
  after: Snapshot,
  gap: Gap,
  texts: readonly string[],
): { readonly location: Location; readonly count: number } | undefined {
  const head = blockTexts(before.blocks.slice(0, gap.position));
  const tail = blockTexts(before.blocks.slice(gap.position));
  if (!sameTexts(blockTexts(after.blocks), [...head, ...texts, ...tail])) return undefined;
  const first = after.blocks.filter((block) => blockText(block) !== "")[head.length];
  const count = after.blocks.length - before.blocks.length;
  if (first === undefined) return undefined;
  return { location: locationOfBlock(first), count };
}

/** The location that names a block; of a table its first cell, which addresses can be made of. */
export function locationOfBlock(block: Block): Location {
  return block.kind === "paragraph"
    ? { paragraph: block.index }
    : { table: block.index, row: 0, column: block.rows[0]?.cells[0]?.column ?? 0 };
}

/** True where the document reads as before without some of its blocks. */
export function readsWithout(before: Snapshot, after: Snapshot, from: number, count: number): boolean {
  const left = [...before.blocks.slice(0, from), ...before.blocks.slice(from + count)];
  return sameTexts(blockTexts(after.blocks), blockTexts(left));
}
