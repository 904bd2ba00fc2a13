import {
  comparableText,
  findOnLines,
  isCellLocation,
  isParagraphLocation,
  type LineEdit,
  type Lines,
  linesAt,
  type LinesFound,
  type ParagraphLocation,
  pieceText,
  findCell,
  sameText,
  type SetCellEdit,
  type CellLocation,
} from "../../core/model";
import { type GridCell, gridCellAt, indexBlocks } from "../wordml/body";
import { readParagraph } from "../wordml/text";
import {
  type EditContext,
  type Outcome,
  replaceInCell,
  replaceInParagraph,
  setAnswerBelow,
  setCellText,
} from "./edits";
import { addressesOf, addressOf } from "./places";
import { type Plan, type Planned } from "./plan";
import { type Reading } from "./reading";

/** Plans for the edits that write text into cells and paragraphs. */

/** Plans to replace a cell's content. */
export function planCell(
  reading: Reading,
  context: EditContext,
  edit: SetCellEdit,
  location: CellLocation,
  before: string,
): Planned {
  const cell = cellAt(reading, location);
  if (cell === undefined) return { refused: "failed", detail: "the cell is not in the markup" };
  return planned(setCellText(context, cell, edit.text), {
    before,
    tracked: context.tracking !== undefined,
    holds: ({ snapshot }, at) => {
      const now = at && isCellLocation(at) ? findCell(snapshot, at) : undefined;
      return now !== undefined && sameText(now.text, edit.text);
    },
    revert: ({ snapshot }, at) => {
      const address = at && isCellLocation(at) ? addressesOf(snapshot).cell(at) : undefined;
      const now = at && isCellLocation(at) ? findCell(snapshot, at) : undefined;
      if (address === undefined || now === undefined) return [];
      const over = now.flags.pendingChanges ? { overPendingChanges: true } : {};
      return [{ kind: "setCell", at: address, expect: edit.text, text: before, ...over }];
    },
  });
}

/** Plans to replace a piece of a line, or the lines below a prompt. */
export function planLines(
  reading: Reading,
  context: EditContext,
  edit: LineEdit,
  location: CellLocation | ParagraphLocation,
  before: string,
): Planned {
  const lines = linesAt(reading.snapshot, location);
  const found = lines === undefined ? undefined : findOnLines(edit, edit.expect, lines);
  if (lines === undefined || found === undefined || found === "ambiguous") {
    return { refused: "failed", detail: "the line is not there any more" };
  }
  const { piece } = found;
  const line = lines.lines[found.from] ?? "";
  const put = piece === undefined ? edit.text : pieceText(piece, edit.text);
  // An answer that is taken away leaves a blank line to write on, if there was any line.
  const none = piece === undefined && put === "" && found.from === found.to;
  const written = piece === undefined ? put : line.slice(0, piece.start) + put + line.slice(piece.end);
  const expected = [
    ...lines.lines.slice(0, found.from),
    ...(none ? [] : [written]),
    // What follows in a cell belongs to the same edit; the next paragraph may be another edit's.
    ...(isCellLocation(location) ? lines.lines.slice(found.to) : []),
  ];
  const answer = piece === undefined ? put : put.trim();
  // A line to write on says nothing, but it comes back when the answer is taken back.
  const original = piece === undefined || before !== "" ? before : line.slice(piece.start, piece.end);
  return planned(writeLines(reading, context, { edit, location, lines, found, put }), {
    before,
    tracked: context.tracking !== undefined,
    holds: ({ snapshot }, at) => {
      const present = at && linesAt(snapshot, at)?.lines;
      return present !== undefined && beginsWith(present, expected);
    },
    revert: ({ snapshot }, at) => {
      const now = at && linesAt(snapshot, at);
      const address = at && addressOf(snapshot, at);
      const again = now && findOnLines(edit, answer, now);
      if (again === undefined || again === "ambiguous" || !again.asExpected || address === undefined)
        return [];
      const over = now?.flagsAt(again.from)?.pendingChanges === true ? { overPendingChanges: true } : {};
      return [{ ...edit, at: address, expect: answer, text: original, ...over }];
    },
  });
}

interface LineTask {
  readonly edit: LineEdit;
  readonly location: CellLocation | ParagraphLocation;
  readonly lines: Lines;
  readonly found: LinesFound;
  /** What comes to stand there. */
  readonly put: string;
}

function writeLines(reading: Reading, context: EditContext, task: LineTask): Outcome {
  return isParagraphLocation(task.location)
    ? writeInDocument(reading, context, task, task.location)
    : writeInCell(reading, context, task, task.location);
}

function writeInDocument(
  { index }: Reading,
  context: EditContext,
  { lines, found, put }: LineTask,
  location: ParagraphLocation,
): Outcome {
  const { piece, from, to } = found;
  const paragraphs = index.paragraphs.slice(location.paragraph, location.paragraph + to);
  const prompt = paragraphs[0];
  if (prompt === undefined) return { refused: "failed" };
  if (piece === undefined) {
    const present = paragraphs
      .slice(from)
      .map(({ element, around }) => ({ element, controls: around.controls }));
    return setAnswerBelow(context, paragraphs[from - 1]?.element ?? prompt.element, present, put);
  }
  const { element, around } = paragraphs[from] ?? prompt;
  // Where a deleted paragraph mark joins it to another, its text is counted differently.
  if (readParagraph(element, around).text !== lines.lines[from]) return { refused: "pending-changes" };
  return replaceInParagraph(context, element, piece.start, piece.end, put, around);
}

function writeInCell(
  reading: Reading,
  context: EditContext,
  { lines, found, put }: LineTask,
  location: CellLocation,
): Outcome {
  const cell = cellAt(reading, location);
  if (cell === undefined) return { refused: "failed" };
  const { piece, from, to } = found;
  if (piece !== undefined) {
    const start = lines.lines.slice(0, from).reduce((sum, text) => sum + text.length + 1, 0);
    return replaceInCell(context, cell, start + piece.start, start + piece.end, put);
  }
  const { paragraphs } = indexBlocks(cell.element);
  if (paragraphs.length !== lines.lines.length) return { refused: "pending-changes" };
  const prompt = paragraphs[from - 1];
  if (prompt === undefined) return { refused: "failed" };
  const present = paragraphs
    .slice(from, to)
    .map(({ element, around }) => ({ element, controls: [...cell.around.controls, ...around.controls] }));
  return setAnswerBelow(context, prompt.element, present, put);
}

function cellAt({ index }: Reading, location: CellLocation): GridCell | undefined {
  const row = index.tables[location.table]?.rows[location.row];
  return row === undefined ? undefined : gridCellAt(row, location.column);
}

function planned(outcome: Outcome, plan: Omit<Plan, "splices">): Planned {
  return "refused" in outcome ? outcome : { ...plan, splices: outcome.splices };
}

/** True where lines begin with others, line breaks within them counting as line ends. */
function beginsWith(lines: readonly string[], expected: readonly string[]): boolean {
  const flat = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => text.split(/\r\n|[\n\r]/)).map((line) => comparableText(line));
  const present = flat(lines);
  return flat(expected).every((line, i) => (present[i] ?? "") === line);
}
