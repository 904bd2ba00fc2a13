import {
  answerPiece,
  type CellParagraph,
  comparableText,
  ownControls,
  type TableCell,
  type TableRow,
} from "../model";
import type { AnswerSlot } from "../plan";
import type { TemplateField } from "../templates";
import { labelScore } from "./labels";

/** A field that stands in a row of the plan's table: "Strategy: ...". */
export interface RowField {
  readonly field: TemplateField;
  readonly row: number;
  readonly cell: TableCell;
  readonly label: string;
  readonly text: string;
  /** The slot without its address, which the builder knows. */
  readonly slot:
    { readonly kind: "cell" | "none" } | Omit<Extract<AnswerSlot, { kind: "answer" }>, "address">;
}

const SURE = 0.8;
/** What may stand between a label and its answer. */
const LABELLED = /^\s*([^:\u2013\u2014\t_]{2,60}?)\s*(:|\u2013|\u2014|\t|_{2,}|$)/;

export interface LabelledLine {
  /** The label as it stands, its colon included. */
  readonly prompt: string;
  readonly label: string;
  readonly rest: string;
}

/** Takes a line apart into its label and what follows, if it begins with the field's label. */
export function labelledLine(line: string, field: TemplateField): LabelledLine | undefined {
  const match = LABELLED.exec(line);
  if (match === null) return undefined;
  const [whole, label = "", mark = ""] = match;
  if (labelScore(label, field) < SURE) return undefined;
  const prompt = /[:\u2013\u2014]/.test(mark) ? whole.trim() : label;
  return { prompt, label, rest: answerPiece(line, prompt)?.text ?? "" };
}

/**
 * Reads a row as a field's row: its first filled cell begins with the label; the answer follows on the same
 * line, in the cell's next paragraphs, or in the next cell.
 */
export function readRowField(row: TableRow, fields: readonly TemplateField[]): RowField | undefined {
  if (row.change === "deleted") return undefined;
  const own = row.cells.filter((cell) => cell.mergedFrom === undefined);
  const filled = own.filter((cell) => comparableText(cell.text) !== "");
  const [cell] = filled;
  if (cell === undefined || filled.length > 2) return undefined;
  const start = cell.paragraphs.findIndex((paragraph) => comparableText(paragraph.text) !== "");
  const [first, ...below] = cell.paragraphs.slice(start);
  for (const field of fields) {
    const line = labelledLine(first?.text ?? "", field);
    if (line !== undefined) return { field, row: row.index, ...answerOf(line, cell, below, own) };
  }
  return undefined;
}

function answerOf(
  line: LabelledLine,
  cell: TableCell,
  below: readonly CellParagraph[],
  own: readonly TableCell[],
): Pick<RowField, "cell" | "label" | "text" | "slot"> {
  const { label, prompt, rest } = line;
  const more = comparableText(below.map((paragraph) => paragraph.text).join("\n"));
  const next = own[own.indexOf(cell) + 1];
  if (rest === "" && more === "" && next !== undefined) {
    return { cell: next, label, text: comparableText(next.text), slot: { kind: "cell" } };
  }
  if (rest !== "" && more !== "") {
    // An answer that begins on the label's line and goes on below it has no edit that replaces both.
    return { cell, label, text: `${rest}\n${more}`, slot: { kind: "none" } };
  }
  // A control holds the answer, however many lines that has.
  const room = rest + more === "" && ownControls(cell.flags).length === 0;
  const awaited = rest === "" && below[0]?.placeholder !== undefined;
  const place = more === "" && !awaited ? "after" : "below";
  const slot = { kind: "answer", place, prompt, ...(room ? { roomBelow: true as const } : {}) } as const;
  return { cell, label, text: rest + more, slot };
}
