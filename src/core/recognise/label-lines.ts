import { answerText, addressOfParagraph, ownControls, type ParagraphBlock } from "../model";
import type { PlanField } from "../plan";
import type { TemplateField } from "../templates";
import type { Source } from "./build-plan";
import { isBlankBlock, isOwnText, type Layout, singleCells } from "./layout";
import { labelReader, type LabelledLine } from "./labelled";

/** A field behind a label of its own line, and the blocks that it was found in. */
export interface LineFound {
  readonly field: PlanField;
  readonly from: number;
  readonly to: number;
  /** The label is the template's own, not another wording. */
  readonly own: boolean;
}

/** From here on a label is the template's own; a synonym scores less. */
const OWN = 0.88;
/** Another label, which ends the answer before it. */
const LABEL = /^[^:.?!]{2,40}:(?:\s|$)/;
/** Blank lines between a label and its answer. */
const GAP = 2;

/** The best of several fields whose label a line begins with. */
function labelOn(
  text: string,
  fields: readonly TemplateField[],
): { field: TemplateField; line: LabelledLine } | undefined {
  const read = labelReader(text);
  const found = fields.flatMap((field) => {
    const line = read(field);
    return line === undefined ? [] : [{ field, line }];
  });
  return found.sort((a, b) => b.line.score - a.line.score)[0];
}

/** The lines of an answer below its label: up to a blank line, or something else that begins. */
function linesBelow(
  layout: Layout,
  at: number,
  isEnd: (at: number) => boolean,
  fields: readonly TemplateField[],
): readonly [number, number] | undefined {
  const { blocks } = layout;
  let from = at + 1;
  while (from <= at + GAP && isBlankBlock(blocks[from])) from += 1;
  const isText = (place: number): boolean => {
    const block = blocks[place];
    return (
      block?.kind === "paragraph" &&
      !isBlankBlock(block) &&
      block.headingLevel === undefined &&
      !isEnd(place) &&
      !LABEL.test(block.text.trim()) &&
      labelOn(block.text, fields) === undefined &&
      !isOwnText(layout, block)
    );
  };
  let to = from;
  while (isText(to)) to += 1;
  return to > from ? [from, to] : undefined;
}

function fieldAt(
  source: Source,
  layout: Layout,
  at: number,
  block: ParagraphBlock,
  fields: readonly TemplateField[],
  isEnd: (at: number) => boolean,
): LineFound | undefined {
  const found = labelOn(block.text, fields);
  const location = { paragraph: block.index };
  const address = found === undefined ? undefined : addressOfParagraph(source.snapshot, location);
  if (found === undefined || address === undefined) return undefined;
  const { line } = found;
  const base = { id: found.field.id, label: line.label };
  const own = line.score >= OWN;
  const { prompt } = line;
  if (line.rest !== "") {
    const slot = { kind: "answer", address, place: "after", prompt } as const;
    return line.closed
      ? { field: { ...base, text: line.rest, location, slot, flags: block.flags }, from: at, to: at, own }
      : undefined;
  }
  const next = layout.blocks.findIndex((other, place) => place > at && !isBlankBlock(other));
  const box = layout.blocks[next];
  const [cell] =
    box?.kind === "table" && layout.freeRows(box) === box.rows.length && next <= at + 1 + GAP
      ? singleCells(box)
      : [];
  if (cell !== undefined && box?.kind === "table") {
    const place = { table: box.index, row: cell[0], column: cell[1].column };
    const inside = source.book.cell(place);
    if (inside === undefined) return undefined;
    const slot = { kind: "cell", address: inside } as const;
    const text = answerText(cell[1].text);
    return { field: { ...base, text, location: place, slot, flags: cell[1].flags }, from: at, to: next, own };
  }
  const below = linesBelow(layout, at, isEnd, fields);
  // A label alone may be any heading, unless it is closed or an answer follows.
  if (below === undefined && !(line.closed && own) && !prompt.endsWith(":")) return undefined;
  if (below === undefined) {
    const room = ownControls(block.flags).length === 0 ? { roomBelow: true as const } : {};
    const slot = { kind: "answer", address, place: "after", prompt, ...room } as const;
    return { field: { ...base, text: "", location, slot, flags: block.flags }, from: at, to: at, own };
  }
  const [from, to] = below;
  const lines = layout.blocks.slice(from, to).flatMap((one) => (one.kind === "paragraph" ? [one] : []));
  const [first = block] = lines;
  const text = answerText(lines.map((one) => one.text).join("\n"));
  const slot = { kind: "answer", address, place: "below", prompt } as const;
  const answer = { ...base, text, location: { paragraph: first.index }, slot, flags: first.flags };
  return { field: answer, from: at, to: to - 1, own };
}

/**
 * Finds fields that stand behind labels of lines of their own: "Strategic Initiative: ...", or the label as a
 * heading and the answer beneath it.
 *
 * @param isEnd whether something else begins at a block
 */
export function labelLines(
  source: Source,
  layout: Layout,
  fields: readonly TemplateField[],
  isEnd: (at: number) => boolean,
): readonly LineFound[] {
  return layout.blocks.flatMap((block, at) => {
    if (block.kind !== "paragraph" || isBlankBlock(block) || isEnd(at) || isOwnText(layout, block)) return [];
    return fieldAt(source, layout, at, block, fields, isEnd) ?? [];
  });
}
