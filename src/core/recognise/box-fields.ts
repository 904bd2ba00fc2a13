import {
  answerText,
  addressOfParagraph,
  isBlankText,
  ownControls,
  type ParagraphBlock,
  type TableBlock,
  type TableCell,
} from "../model";
import type { AnswerSlot, PlanField } from "../plan";
import type { TemplateField } from "../templates";
import type { Source } from "./build-plan";
import { isBlankBlock, isOwnText, type Layout, singleCells } from "./layout";
import { answerInCell } from "./row-fields";
import type { SectionMark } from "./sections";

/** A box field and the blocks that it was found in. */
export interface BoxFound {
  readonly field: PlanField;
  readonly from: number;
  readonly to: number;
  /** Nothing but its heading: a table of contents has such lines too. */
  readonly bare: boolean;
}

/** The lines that open a section, and the blocks up to what comes after it. */
interface Stretch {
  readonly marks: readonly SectionMark[];
  readonly last: SectionMark;
  /** Blocks behind the last mark, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** Heading and intro with nothing between them open a section together. */
function stretches(layout: Layout, section: string, isEnd: (at: number) => boolean): readonly Stretch[] {
  const { blocks, marks } = layout;
  const groups: SectionMark[][] = [];
  for (const mark of marks.filter((one) => one.section.id === section)) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    const near = before !== undefined && blocks.slice(before.at + 1, mark.at).every(isBlankBlock);
    if (group !== undefined && near && before.rest === "") group.push(mark);
    else groups.push([mark]);
  }
  return groups.flatMap((group) => {
    const last = group[group.length - 1];
    if (last === undefined) return [];
    const head = blocks[group[0]?.at ?? last.at];
    const level = head?.kind === "paragraph" ? (head.headingLevel ?? 2) : 2;
    const ends = (at: number): boolean => {
      const block = blocks[at];
      const headed = block?.kind === "paragraph" && (block.headingLevel ?? 9) <= level;
      return isEnd(at) || headed || marks.some((mark) => mark.at === at);
    };
    let to = last.at + 1;
    while (to < blocks.length && !ends(to)) to += 1;
    return [{ marks: group, last, from: last.at + 1, to }];
  });
}

type Answer = Pick<PlanField, "text" | "location" | "slot" | "flags"> & { readonly to: number };

/** What stands in a cell besides the heading and intro that may have moved into it. */
function inCell(
  source: Source,
  layout: Layout,
  at: number,
  row: number,
  cell: TableCell,
): Answer | undefined {
  const block = layout.blocks[at];
  if (block?.kind !== "table") return undefined;
  const location = { table: block.index, row, column: cell.column };
  const address = source.book.cell(location);
  if (address === undefined) return undefined;
  const printed = cell.paragraphs.map(({ text }) => layout.readSection(text));
  const own = printed.findIndex(
    (line, i) => line === undefined && !isBlankText(cell.paragraphs[i]?.text ?? ""),
  );
  const last = printed
    .slice(0, own < 0 ? undefined : own)
    .reduce((found, line, i) => (line === undefined ? found : i), -1);
  const line = printed[last];
  const common = { location, flags: cell.flags, to: at };
  if (line === undefined) return { ...common, text: answerText(cell.text), slot: { kind: "cell", address } };
  const { text, slot } = answerInCell({ prompt: line.printed, rest: line.rest }, cell, last);
  return { ...common, text, slot: slot.kind === "answer" ? { ...slot, address } : { kind: "none" } };
}

/** The tables of one column beneath the heading, or around it. */
function inBoxes(source: Source, layout: Layout, { last, to }: Stretch): Answer | undefined {
  const answers = layout.blocks.slice(last.at, to).flatMap((block, offset): readonly Answer[] => {
    if (block.kind !== "table") return [];
    return singleCells(block).flatMap(([row, cell]) => {
      const isMark = offset === 0 && row <= (last.row ?? -1);
      const answer = inCell(source, layout, last.at + offset, row, cell);
      return answer === undefined || (isMark && row < (last.row ?? -1)) ? [] : [answer];
    });
  });
  const filled = answers.filter((answer) => answer.text !== "");
  const [first, second] = filled;
  if (first === undefined) {
    // A cell that holds nothing is a better place than the cell of the heading above it.
    return answers.find((answer) => answer.slot.kind === "cell") ?? answers[0];
  }
  if (second === undefined) return first;
  const end = filled[filled.length - 1] ?? first;
  return {
    ...first,
    text: filled.map((answer) => answer.text).join("\n"),
    slot: { kind: "none" },
    to: end.to,
  };
}

/** What was typed behind the intro on its line, or in paragraphs. */
function inParagraphs(source: Source, layout: Layout, { last, from, to }: Stretch): Answer | undefined {
  const { blocks } = layout;
  const own = blocks
    .slice(from, to)
    .map((block, offset) => ({ block, at: from + offset }))
    .filter(
      (entry): entry is { block: ParagraphBlock; at: number } =>
        entry.block.kind === "paragraph" && !isBlankText(entry.block.text) && !isOwnText(layout, entry.block),
    );
  const prompt = blocks[last.at];
  const location = prompt?.kind === "paragraph" ? { paragraph: prompt.index } : undefined;
  const address = location === undefined ? undefined : addressOfParagraph(source.snapshot, location);
  const begin = own[0];
  const end = own[own.length - 1];
  const below = begin === undefined || end === undefined ? "" : textOf(layout, begin.at, end.at);
  const text = [last.rest, below].filter((part) => part !== "").join("\n");
  if (text === "") return undefined;
  if (location === undefined || address === undefined || prompt?.kind !== "paragraph") {
    if (begin === undefined) return undefined;
    return {
      text,
      location: { paragraph: begin.block.index },
      slot: { kind: "none" },
      flags: begin.block.flags,
      to: end?.at ?? begin.at,
    };
  }
  const direct = blocks
    .slice(from, end?.at ?? from)
    .every((block) => block.kind === "paragraph" && (isBlankBlock(block) || !isOwnText(layout, block)));
  const where = last.rest === "" ? "below" : "after";
  const slot: AnswerSlot =
    direct && (last.rest === "" || below === "")
      ? { kind: "answer", address, place: where, prompt: last.printed }
      : { kind: "none" };
  const place = begin === undefined || last.rest !== "" ? location : { paragraph: begin.block.index };
  return { text, location: place, slot, flags: begin?.block.flags ?? prompt.flags, to: end?.at ?? last.at };
}

function textOf({ blocks }: Layout, from: number, to: number): string {
  return answerText(
    blocks
      .slice(from, to + 1)
      .flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))
      .join("\n"),
  );
}

/** What was typed into a text box that is anchored there; no edit reaches it. */
function inTextBox({ blocks }: Layout, { last, to }: Stretch): Answer | undefined {
  for (const [offset, block] of blocks.slice(last.at, to).entries()) {
    if (block.kind !== "paragraph") continue;
    const number = block.textBoxes.findIndex((box) => !isBlankText(box.text));
    const box = block.textBoxes[number];
    if (box === undefined) continue;
    const location = { paragraph: block.index, textBox: number };
    return {
      text: answerText(box.text),
      location,
      slot: { kind: "none" },
      flags: block.flags,
      to: last.at + offset,
    };
  }
  return undefined;
}

/** A table of several columns that people made of the box: by programme, by grade span. */
function inGrid({ blocks }: Layout, { from, to }: Stretch): Answer | undefined {
  const at = blocks.findIndex((block, index) => index >= from && index < to && isFilledGrid(block));
  const table = blocks[at];
  if (table?.kind !== "table") return undefined;
  const lines = table.rows
    .filter((row) => row.change !== "deleted")
    .map((row) =>
      row.cells
        .filter((cell) => cell.mergedFrom === undefined)
        .map((cell) => answerText(cell.text))
        .join("\t"),
    );
  const flags = { pendingChanges: false, controls: [], comments: [] };
  return {
    text: answerText(lines.join("\n")),
    location: { table: table.index },
    slot: { kind: "none" },
    flags,
    to: at,
  };
}

function isFilledGrid(block: Layout["blocks"][number]): block is TableBlock {
  return (
    block.kind === "table" &&
    singleCells(block).length === 0 &&
    block.rows.some((row) => row.cells.some((cell) => !isBlankText(cell.text)))
  );
}

/** Nothing is written yet: it goes below the last printed line. */
function blankBelow(source: Source, { blocks }: Layout, { last }: Stretch): Answer | undefined {
  const prompt = blocks[last.at];
  if (prompt?.kind !== "paragraph") return undefined;
  const location = { paragraph: prompt.index };
  const address = addressOfParagraph(source.snapshot, location);
  if (address === undefined) return undefined;
  const held = ownControls(prompt.flags).length > 0;
  const slot: AnswerSlot = held
    ? { kind: "none" }
    : { kind: "answer", address, place: "below", prompt: last.printed };
  return { text: "", location, slot, flags: prompt.flags, to: last.at };
}

/**
 * Finds a field that is answered beneath the heading of its section: in a table of one cell, in paragraphs
 * instead of it, on the line of the intro or over it, in a text box, in a table that people made of the box.
 *
 * @param isEnd whether something begins at a block that is no part of the section's answer
 */
export function boxFields(
  source: Source,
  layout: Layout,
  spec: TemplateField,
  isEnd: (at: number) => boolean,
): readonly BoxFound[] {
  const found = stretches(layout, spec.section ?? "", isEnd).flatMap((stretch): readonly BoxFound[] => {
    const boxed = inBoxes(source, layout, stretch);
    const answer =
      (boxed?.text === "" ? undefined : boxed) ??
      inParagraphs(source, layout, stretch) ??
      inTextBox(layout, stretch) ??
      inGrid(layout, stretch) ??
      boxed ??
      blankBelow(source, layout, stretch);
    if (answer === undefined) return [];
    const { to, ...rest } = answer;
    const bare =
      rest.text === "" && stretch.marks.length === 1 && boxed === undefined && stretch.from === stretch.to;
    const field: PlanField = { id: spec.id, label: spec.label, ...rest };
    return [{ field, from: stretch.marks[0]?.at ?? stretch.last.at, to, bare }];
  });
  return found.every((one) => one.bare) ? found : found.filter((one) => !one.bare);
}
