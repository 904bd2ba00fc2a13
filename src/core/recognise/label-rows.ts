import { answerText, cellAt, isBlankText, labelText, type TableCell, type TableRow } from "../model";
import type { TemplateField } from "../templates";
import { labelReader, type LabelledLine } from "./labelled";
import { answerInCell, type RowField } from "./row-fields";

/** A cell that begins with a field's label. */
interface LabelCell {
  readonly field: TemplateField;
  readonly row: TableRow;
  readonly cell: TableCell;
  readonly line: LabelledLine;
  /** Position of the label's paragraph in the cell. */
  readonly paragraph: number;
}

function labelCell(row: TableRow, cell: TableCell, fields: readonly TemplateField[]): LabelCell | undefined {
  const paragraph = cell.paragraphs.findIndex(({ text }) => !isBlankText(text));
  const read = labelReader(cell.paragraphs[paragraph]?.text ?? "");
  const found = fields.flatMap((field) => {
    const line = read(field);
    return line === undefined ? [] : [{ field, row, cell, line, paragraph }];
  });
  return found.sort((a, b) => b.line.score - a.line.score)[0];
}

const isBlank = (cell: TableCell | undefined): boolean => isBlankText(cell?.text ?? "");

/** Everything in the cell but the label. */
function isAlone({ cell, line }: LabelCell): boolean {
  return labelText(cell.text) === labelText(line.prompt);
}

/** "(from the multi-year plan)" beneath a label says what to write, and is none of it. */
function isHint(text: string): boolean {
  return /^[([].*[)\]]$/s.test(text.trim());
}

/**
 * Reads the fields of a small table of labels and answers: the answer follows in the label's own cell, in the
 * next cell, or, where no cell follows that is free for it, in the row beneath.
 *
 * @param rows the rows to look at, in order
 */
export function readLabelRows(
  rows: readonly TableRow[],
  fields: readonly TemplateField[],
): readonly RowField[] {
  const present = rows.filter((row) => row.change !== "deleted");
  const answers = new Set<TableCell>();
  return present.flatMap((row, position) => {
    const below = present.slice(position + 1);
    const own = row.cells.filter((cell) => cell.mergedFrom === undefined);
    const labels = own.map((cell) =>
      isBlank(cell) || answers.has(cell) ? undefined : labelCell(row, cell, fields),
    );
    if (headsList(labels, own, below, fields)) return [];
    return labels.flatMap((label, index) => {
      if (label === undefined || answers.has(label.cell)) return [];
      const room = roomOf(label, labels, own.slice(index + 1), below[0], fields);
      if (room !== undefined) answers.add(room.cell);
      return [fieldIn(label, room)];
    });
  });
}

/** Labels side by side over several rows name the columns of a list; no row of it is the one answer. */
function headsList(
  labels: readonly (LabelCell | undefined)[],
  own: readonly TableCell[],
  below: readonly TableRow[],
  fields: readonly TemplateField[],
): boolean {
  const [first, second] = labels;
  if (first === undefined || second === undefined || !isAlone(first) || !isAlone(second)) return false;
  const end = below.findIndex((row) => row.cells.some((cell) => labelCell(row, cell, fields) !== undefined));
  const filled = below.slice(0, end < 0 ? below.length : end).filter((row) => !row.cells.every(isBlank));
  return filled.length > 1 && own.length > 1;
}

interface Room {
  readonly row: TableRow;
  readonly cell: TableCell;
}

/**
 * The cell that is there for the answer, where it is not the label's own.
 *
 * @param behind the cells behind the label
 */
function roomOf(
  label: LabelCell,
  labels: readonly (LabelCell | undefined)[],
  behind: readonly TableCell[],
  beneath: TableRow | undefined,
  fields: readonly TemplateField[],
): Room | undefined {
  const { row, cell, line, paragraph } = label;
  if (line.rest !== "") return undefined;
  const nextLabel = behind.findIndex((other) =>
    labels.some((one) => one?.cell === other && (one.field !== label.field || isAlone(one))),
  );
  const free = nextLabel < 0 ? behind : behind.slice(0, nextLabel);
  const right =
    free.find((other) => !isBlank(other) && !/^#?[\d.]{1,5}[.):]?$/.test(other.text.trim())) ?? free[0];
  const more = answerText(
    cell.paragraphs
      .slice(paragraph + 1)
      .map(({ text }) => text)
      .join("\n"),
  );
  if (more !== "" && !isHint(more) && isBlank(right)) return undefined;
  if (right !== undefined) return { row, cell: right };
  const below = beneath === undefined || more !== "" ? undefined : cellAt(beneath, cell.column);
  if (beneath === undefined || below === undefined || below.mergedFrom !== undefined) return undefined;
  return labelCell(beneath, below, fields) === undefined ? { row: beneath, cell: below } : undefined;
}

function fieldIn(label: LabelCell, room: Room | undefined): RowField {
  const { field, row, cell, line, paragraph } = label;
  if (room !== undefined) {
    const text = answerText(room.cell.text);
    return { field, row: room.row.index, cell: room.cell, label: line.label, text, slot: { kind: "cell" } };
  }
  return { field, row: row.index, cell, label: line.label, ...answerInCell(line, cell, paragraph) };
}
