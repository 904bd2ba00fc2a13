import {
  answerText,
  addressOfParagraph,
  type Block,
  isBlankText,
  labelText,
  type Location,
  type ParagraphBlock,
  type TableBlock,
} from "../model";
import type { AnswerSlot, PlanField } from "../plan";
import type { Template } from "../templates";
import type { Source } from "./build-plan";
import { readLabelRows } from "./label-rows";
import type { FieldPart } from "./parts";
import { findPeriod } from "./period";
import { isPrinted, printedLines } from "./printed";
import { apartFields } from "./row-fields";
import {
  readTitle,
  readTitleInPlace,
  type TitleForm,
  titleForm,
  type TitlePiece,
  type TitleReading,
} from "./title-line";

/** A line of the document that may be a title. */
interface Line {
  /** Position of its block. */
  readonly at: number;
  readonly text: string;
  readonly location: Location;
  readonly address: Extract<AnswerSlot, { kind: "bracket" }>["address"];
  readonly flags: PlanField["flags"];
  readonly headed: boolean;
}

interface TitleFound {
  readonly line: Line;
  readonly reading: TitleReading;
}

/** Tables with more rows hold no title. */
const FEW_ROWS = 4;
/** What stands further away is another matter. */
const NEAR = 5;

function paragraphLines(
  { snapshot }: Source,
  block: ParagraphBlock,
  at: number,
  words: string,
): readonly Line[] {
  const found = (text: string, textBox?: number): readonly Line[] => {
    if (!labelText(text).includes(words)) return [];
    const location = { paragraph: block.index, ...(textBox === undefined ? {} : { textBox }) };
    const address = addressOfParagraph(snapshot, location);
    const headed = block.headingLevel !== undefined;
    return address === undefined ? [] : [{ at, text, location, address, flags: block.flags, headed }];
  };
  return [
    ...found(block.text),
    ...block.textBoxes.flatMap((box, number) => box.paragraphs.flatMap((text) => found(text, number))),
  ];
}

function tableLines({ book }: Source, block: TableBlock, at: number, words: string): readonly Line[] {
  return block.rows.slice(0, FEW_ROWS).flatMap((row) =>
    row.cells.flatMap((cell) => {
      const location = { table: block.index, row: row.index, column: cell.column };
      const texts = cell.paragraphs.map(({ text }) => text).filter((text) => labelText(text).includes(words));
      const address = cell.mergedFrom !== undefined || texts.length === 0 ? undefined : book.cell(location);
      if (address === undefined) return [];
      const headed = row.cells.length === 1;
      return texts.map((text) => ({ at, text, location, address, flags: cell.flags, headed }));
    }),
  );
}

/** A title without a time has to look like one, or to stand where the template has it. */
function counts(source: Source, template: Template, { line, reading }: TitleFound): boolean {
  return reading.weight >= 2 || (reading.weight === 1 && line.headed) || isPlaced(source, template, line);
}

/** What follows the template's title follows the line. */
function isPlaced(source: Source, template: Template, line: Line): boolean {
  const next = source.snapshot.blocks.slice(line.at + 1, line.at + 1 + NEAR).find((block) => !isBlank(block));
  if (next === undefined) return false;
  return next.kind === "table"
    ? readLabelRows(next.rows.slice(0, FEW_ROWS), apartFields(template)).length > 0
    : isPrinted(next.text, [...printedLines(template), ...template.sections.map(({ heading }) => heading)]);
}

function isBlank(block: Block): boolean {
  return block.kind === "paragraph" && isBlankText(block.text);
}

/** It looks like a heading, or nothing stands before it. */
function isFirst({ snapshot: { blocks } }: Source, line: Line): boolean {
  return line.headed || blocks.slice(0, line.at).every(isBlank);
}

function slotOf({ address, location, flags, text }: Line, reading: TitleReading, index: number): AnswerSlot {
  if ("textBox" in location) return { kind: "none" };
  const { piece } = reading.pieces[index] ?? {};
  // Two pieces that look alike, such as lines to write on, cannot be told apart.
  if (piece !== undefined && text.indexOf(piece) === text.lastIndexOf(piece)) {
    return { kind: "bracket", address, expect: piece };
  }
  // What is missing at the end of the line, or waits in a control there, can be written behind it.
  const prompt = reading.head.trim();
  const behind = index === reading.pieces.length - 1 && /^[\s_]*$/.test(text.slice(reading.head.length));
  const waits = flags.placeholder === undefined || text.trim() === prompt;
  return behind && waits ? { kind: "answer", address, place: "after", prompt } : { kind: "none" };
}

/** The next block that is not empty, not far above or below. */
function beside(blocks: readonly Block[], at: number, step: -1 | 1): Block | undefined {
  const near = Array.from({ length: NEAR }, (_, i) => blocks[at + step * (i + 1)]);
  return near.find((block) => block !== undefined && !isBlank(block));
}

/** Lines above and below that hold what the title's own line does not: "Hull Public Schools", "2024-2025". */
function apart(
  { snapshot: { blocks } }: Source,
  { line, reading }: TitleFound,
  piece: TitlePiece,
  form: TitleForm,
): ParagraphBlock | undefined {
  if (piece.piece !== undefined || blocks[line.at]?.kind !== "paragraph") return undefined;
  const isName = piece.field === form.name;
  const block = beside(blocks, line.at, isName ? -1 : 1);
  if (block?.kind !== "paragraph" || block.list !== undefined) return undefined;
  const text = block.text.trim();
  const period = findPeriod(text);
  const isPeriod = period?.start === 0 && period.end === text.length;
  if (!isName) return reading.openEnd && isPeriod ? block : undefined;
  const named = block.headingLevel !== undefined || block === blocks.find((one) => !isBlank(one));
  return named && period === undefined && /^\p{Lu}[^:?]{1,80}$/u.test(text) ? block : undefined;
}

function fieldOf(source: Source, found: TitleFound, index: number, form: TitleForm): PlanField | undefined {
  const { line, reading } = found;
  const piece = reading.pieces[index];
  if (piece === undefined) return undefined;
  const { id, label } = piece.field;
  const block = apart(source, found, piece, form);
  if (block === undefined) {
    const { location, flags } = line;
    return {
      id,
      label,
      text: answerText(piece.text),
      location,
      slot: slotOf(line, reading, index),
      flags,
    };
  }
  const location = { paragraph: block.index };
  const address = addressOfParagraph(source.snapshot, location);
  const text = answerText(block.text);
  const slot: AnswerSlot =
    address === undefined ? { kind: "none" } : { kind: "bracket", address, expect: block.text.trim() };
  return { id, label, text, location, slot, flags: block.flags };
}

/**
 * Finds the template's title lines and what stands in place of their brackets.
 *
 * @returns a part for each bracket of each title line, in document order
 */
export function titleParts(source: Source, template: Template): readonly FieldPart[] {
  const form = titleForm(template);
  if (form === undefined) return [];
  const words = labelText(form.words);
  const lines = source.snapshot.blocks.flatMap((block, at) =>
    block.kind === "paragraph"
      ? paragraphLines(source, block, at, words)
      : tableLines(source, block, at, words),
  );
  return lines.flatMap((line): readonly FieldPart[] => {
    const strict = readTitle(line.text, form);
    const placed = strict === undefined && isFirst(source, line) && isPlaced(source, template, line);
    const reading = placed ? readTitleInPlace(line.text, form) : strict;
    if (reading === undefined) return [];
    const found = { line, reading };
    const place = { block: line.at, row: "row" in line.location ? line.location.row : 0 };
    const fields = reading.pieces.flatMap((_, index) => fieldOf(source, found, index, form) ?? []);
    const timed = fields.some(({ id, text }) => id === form.period?.id && text !== "");
    if (!timed && !counts(source, template, found)) return [];
    return fields.map((field) => ({ kind: "field", template, id: field.id, from: place, to: place, field }));
  });
}
