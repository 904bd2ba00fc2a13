import {
  addressOfParagraph,
  comparableText,
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
import { isPrinted } from "./printed";
import { apartFields } from "./row-fields";
import { readTitle, type TitleForm, titleForm, type TitlePiece, type TitleReading } from "./title-line";

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
  if (reading.weight >= 2 || (reading.weight === 1 && line.headed)) return true;
  const next = source.snapshot.blocks
    .slice(line.at + 1, line.at + 6)
    .find((block) => block.kind === "table" || comparableText(block.text) !== "");
  if (next === undefined) return false;
  return next.kind === "table"
    ? readLabelRows(next.rows.slice(0, FEW_ROWS), apartFields(template)).length > 0
    : isPrinted(next.text, template.printed);
}

function slotOf({ address, location, flags, text }: Line, reading: TitleReading, index: number): AnswerSlot {
  if ("textBox" in location) return { kind: "none" };
  const { piece } = reading.pieces[index] ?? {};
  if (piece !== undefined) return { kind: "bracket", address, expect: piece };
  // What is missing at the end of the line, or waits in a control there, can be written behind it.
  const prompt = reading.head.trim();
  const behind = index === reading.pieces.length - 1 && reading.openEnd;
  const waits = flags.placeholder === undefined || text.trim() === prompt;
  return behind && waits ? { kind: "answer", address, place: "after", prompt } : { kind: "none" };
}

/** Lines above and below that hold what the title's own line does not: "Hull Public Schools", "2024-2025". */
function apart(
  source: Source,
  { line, reading }: TitleFound,
  piece: TitlePiece,
  form: TitleForm,
): PlanField | undefined {
  const { blocks } = source.snapshot;
  if (piece.piece !== undefined || piece.text !== "" || blocks[line.at]?.kind !== "paragraph")
    return undefined;
  const isName = piece.field === form.name;
  const block = blocks[isName ? line.at - 1 : line.at + 1];
  if (block?.kind !== "paragraph" || block.list !== undefined) return undefined;
  const text = comparableText(block.text);
  const period = findPeriod(text);
  const first = blocks.findIndex((one) => one.kind === "table" || comparableText(one.text) !== "");
  const fits = isName
    ? /^\p{Lu}[^:?]{1,80}$/u.test(text) && (block.headingLevel !== undefined || first === line.at - 1)
    : reading.openEnd && period?.start === 0 && period.end === text.length;
  const location = { paragraph: block.index };
  const address =
    fits && (period !== undefined) !== isName ? addressOfParagraph(source.snapshot, location) : undefined;
  if (address === undefined) return undefined;
  const { id, label } = piece.field;
  return { id, label, text, location, slot: { kind: "bracket", address, expect: text }, flags: block.flags };
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
  const titles = source.snapshot.blocks
    .flatMap((block, at) =>
      block.kind === "paragraph"
        ? paragraphLines(source, block, at, words)
        : tableLines(source, block, at, words),
    )
    .flatMap((line): readonly TitleFound[] => {
      const reading = readTitle(line.text, form);
      return reading === undefined ? [] : [{ line, reading }];
    })
    .filter((found) => counts(source, template, found));
  return titles.flatMap((found) =>
    found.reading.pieces.map((piece, index): FieldPart => {
      const { line, reading } = found;
      const place = { block: line.at, row: "row" in line.location ? line.location.row : 0 };
      const { id, label } = piece.field;
      const field = apart(source, found, piece, form) ?? {
        id,
        label,
        text: piece.text,
        location: line.location,
        slot: slotOf(line, reading, index),
        flags: line.flags,
      };
      return { kind: "field", template, id, from: place, to: place, field };
    }),
  );
}
