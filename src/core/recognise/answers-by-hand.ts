import type { PlacedAnswer, PlacedPlan } from "../mapping";
import {
  answerText,
  addressOfParagraph,
  comparableText,
  isBlankText,
  fieldPiece,
  findCell,
  isParagraphLocation,
  type ParagraphBlock,
  type ParagraphLocation,
  paragraphsOf,
  type TableCell,
} from "../model";
import type { AnswerSlot, PlanField, PlanPrompt } from "../plan";
import { fieldSpec, questionSpec } from "../templates";
import type { Source } from "./build-plan";

/** An answer as it stands, and where an edit of it goes. */
type Standing = Pick<PlanField, "text" | "location" | "slot" | "flags">;

const NONE: AnswerSlot = { kind: "none" };

function joined(lines: readonly string[]): string {
  return answerText(lines.join("\n"));
}

function cellAnswer(source: Source, answer: PlacedAnswer, cell: TableCell): Standing | undefined {
  const { location, label, nextLabel } = answer;
  if (isParagraphLocation(location)) return undefined;
  const { row = location.row, column = cell.column } = cell.mergedFrom ?? {};
  const at = { table: location.table, row, column };
  const address = source.book.cell(at);
  if (address === undefined) return undefined;
  const base = { location: at, flags: cell.flags };
  if (label === undefined) return { ...base, text: answerText(cell.text), slot: { kind: "cell", address } };
  const line = cell.paragraphs.findIndex(({ text }) => fieldPiece(text, label, nextLabel) !== undefined);
  const own = fieldPiece(cell.paragraphs[line]?.text ?? "", label, nextLabel)?.text ?? "";
  const below =
    nextLabel === undefined ? joined(cell.paragraphs.slice(line + 1).map(({ text }) => text)) : "";
  if (below === "") return { ...base, text: own, slot: fieldSlot(address, label, nextLabel) };
  const slot: AnswerSlot = own === "" ? { kind: "answer", place: "below", address, prompt: label } : NONE;
  return { ...base, text: own === "" ? below : `${own}\n${below}`, slot };
}

function fieldSlot(
  address: Extract<AnswerSlot, { kind: "field" }>["address"],
  label: string,
  nextLabel: string | undefined,
): AnswerSlot {
  return { kind: "field", address, label, ...(nextLabel === undefined ? {} : { nextLabel }) };
}

/** The paragraph of text that stands directly before another: what is written goes below it. */
function slotBelow(source: Source, block: ParagraphBlock): AnswerSlot {
  const { blocks } = source.snapshot;
  const before = blocks[blocks.indexOf(block) - 1];
  if (before?.kind !== "paragraph" || isBlankText(before.text)) return NONE;
  const address = addressOfParagraph(source.snapshot, { paragraph: before.index });
  return address === undefined ? NONE : { kind: "answer", place: "below", address, prompt: before.text };
}

function paragraphAnswer(
  source: Source,
  { to, label, nextLabel }: PlacedAnswer,
  location: ParagraphLocation,
): Standing | undefined {
  const all = paragraphsOf(source.snapshot);
  const block = all[location.paragraph];
  const address = addressOfParagraph(source.snapshot, location);
  if (block === undefined || address === undefined) return undefined;
  const base = { location: { ...location }, flags: block.flags };
  const box = location.textBox === undefined ? undefined : block.textBoxes[location.textBox];
  const first = box?.text ?? block.text;
  const more = joined(
    all.slice(location.paragraph + 1, (to ?? location.paragraph) + 1).map(({ text }) => text),
  );
  const own = label === undefined ? answerText(first) : (fieldPiece(first, label, nextLabel)?.text ?? "");
  const text = joined([own, more]);
  const slotOf = (): AnswerSlot => {
    // Word's text boxes can only be read.
    if (box !== undefined) return NONE;
    if (label === undefined) {
      if (more !== "" || own === "") return slotBelow(source, block);
      return { kind: "bracket", address, expect: block.text.trim() };
    }
    if (more === "") return fieldSlot(address, label, nextLabel);
    return own === "" ? { kind: "answer", place: "below", address, prompt: block.text } : NONE;
  };
  return { ...base, text, slot: slotOf() };
}

function standing(source: Source, answer: PlacedAnswer): Standing | undefined {
  const { location } = answer;
  if (isParagraphLocation(location)) return paragraphAnswer(source, answer, location);
  const cell = findCell(source.snapshot, location);
  return cell === undefined ? undefined : cellAnswer(source, answer, cell);
}

/** What the document calls it, else the template. */
function labelOf({ name, label }: PlacedAnswer, spec: { readonly label: string } | undefined): string {
  const shown = comparableText(name ?? label ?? "").replace(/\s*:$/, "");
  return shown === "" ? (spec?.label ?? "") : shown;
}

/** The answers outside the rows of which a mapping says where they stand. */
export function answersByHand(
  source: Source,
  { template, fields, prompts }: PlacedPlan,
): { readonly fields: readonly PlanField[]; readonly prompts: readonly PlanPrompt[] } {
  return {
    fields: fields.flatMap((answer): readonly PlanField[] => {
      const found = standing(source, answer);
      const { id } = answer;
      return found === undefined ? [] : [{ id, label: labelOf(answer, fieldSpec(template, id)), ...found }];
    }),
    prompts: prompts.flatMap((answer): readonly PlanPrompt[] => {
      const { id } = answer;
      const found = standing(source, answer);
      const spec = questionSpec(template, id);
      if (found === undefined || spec === undefined) return [];
      const { number, section, prompt } = spec;
      return [
        {
          id,
          label: spec.label,
          ...found,
          question: labelOf(answer, { label: prompt.question }),
          ...(number === undefined ? {} : { number }),
          ...(section === undefined ? {} : { section }),
        },
      ];
    }),
  };
}

/** Parts in the template's order, those given in place of those found. */
export function withGiven<T extends { readonly id: string }>(
  found: readonly T[],
  given: readonly T[],
  order: readonly { readonly id: string }[],
): readonly T[] {
  if (given.length === 0) return found;
  return order.flatMap(
    ({ id }) => given.find((entry) => entry.id === id) ?? found.find((entry) => entry.id === id) ?? [],
  );
}
