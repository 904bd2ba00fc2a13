import { answerText, isBlankText, ownControls, type TableCell, type TableRow } from "../model";
import type { AnswerSlot } from "../plan";
import type { Template, TemplateField } from "../templates";
import { type LabelledLine, labelReader } from "./labelled";

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

/** The template's fields that stand in rows of small tables of their own, or behind labels on lines. */
export function apartFields({ fields }: Template): readonly TemplateField[] {
  return fields.filter((field) => field.place === "row" && field.table === undefined);
}

/**
 * Reads a row as a field's row: its first filled cell begins with the label; the answer follows on the same
 * line, in the cell's next paragraphs, or in the next cell.
 */
export function readRowField(row: TableRow, fields: readonly TemplateField[]): RowField | undefined {
  if (row.change === "deleted") return undefined;
  const own = row.cells.filter((cell) => cell.mergedFrom === undefined);
  const filled = own.filter((cell) => !isBlankText(cell.text));
  const [cell] = filled;
  if (cell === undefined || filled.length > 2) return undefined;
  const start = cell.paragraphs.findIndex((paragraph) => !isBlankText(paragraph.text));
  const read = labelReader(cell.paragraphs[start]?.text ?? "");
  for (const field of fields) {
    const line = read(field);
    if (line !== undefined)
      return { field, row: row.index, label: line.label, ...answerOf(line, cell, start, own) };
  }
  return undefined;
}

function answerOf(
  line: LabelledLine,
  cell: TableCell,
  start: number,
  own: readonly TableCell[],
): Pick<RowField, "cell" | "text" | "slot"> {
  const inside = answerInCell(line, cell, start);
  const next = own[own.indexOf(cell) + 1];
  return inside.text === "" && next !== undefined
    ? { cell: next, text: answerText(next.text), slot: { kind: "cell" } }
    : { cell, ...inside };
}

/**
 * The answer in the cell of its label: on the label's line, in the paragraphs below it, or both.
 *
 * @param start position of the label's paragraph in the cell
 */
export function answerInCell(
  { prompt, rest }: Pick<LabelledLine, "prompt" | "rest">,
  cell: TableCell,
  start: number,
): Pick<RowField, "text" | "slot"> {
  const below = cell.paragraphs.slice(start + 1);
  const more = answerText(below.map((paragraph) => paragraph.text).join("\n"));
  if (rest !== "" && more !== "") {
    // An answer that begins on the label's line and goes on below it has no edit that replaces both.
    return { text: `${rest}\n${more}`, slot: { kind: "none" } };
  }
  // A control holds the answer, however many lines that has.
  const room = rest + more === "" && ownControls(cell.flags).length === 0;
  const awaited = rest === "" && below[0]?.placeholder !== undefined;
  const place = more === "" && !awaited ? "after" : "below";
  const slot = { kind: "answer", place, prompt, ...(room ? { roomBelow: true as const } : {}) } as const;
  return { text: rest + more, slot };
}
