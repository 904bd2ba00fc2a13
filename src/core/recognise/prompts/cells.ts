import { answerText, type CellLocation, type TableBlock, type TableCell, type TableRow } from "../../model";
import type { AnswerSlot } from "../../plan";
import type { Source } from "../build-plan";
import { NONE, type Piece } from "./pieces";

/** Where answers to the prompts of tables stand: in cells beside, beneath, or in tables below. */

function originOf(table: TableBlock, row: TableRow, cell: TableCell): CellLocation {
  const { mergedFrom } = cell;
  return { table: table.index, row: mergedFrom?.row ?? row.index, column: mergedFrom?.column ?? cell.column };
}

/** A cell as an answer, blank or not. */
function cellPiece(source: Source, table: TableBlock, row: TableRow, cell: TableCell): Piece {
  const location = originOf(table, row, cell);
  const address = source.book.cell(location);
  const slot: AnswerSlot = address === undefined ? NONE : { kind: "cell", address };
  return { text: answerText(cell.text), location, flags: cell.flags, slot };
}

const ownCells = (row: TableRow): readonly TableCell[] =>
  row.change === "deleted" ? [] : row.cells.filter((cell) => cell.mergedFrom === undefined);

/** All of a table as one answer: rows as lines, cells with tabs between. */
function wholeTable(table: TableBlock): Piece | undefined {
  const lines = table.rows.flatMap((row) => {
    const texts = ownCells(row).map((cell) => answerText(cell.text));
    return texts.every((text) => text === "") ? [] : [texts.join("\t").trim()];
  });
  const flags = { pendingChanges: false, controls: [], comments: [] };
  return lines.length === 0
    ? undefined
    : { text: lines.join("\n"), location: { table: table.index }, flags, slot: NONE };
}

/** What a table below a prompt says. */
export interface TableAnswer {
  readonly pieces: readonly Piece[];
  /** A frame of one cell that waits for the answer. */
  readonly frame?: Piece;
}

/** Reads a table below a prompt as its answer: the cells of a table of one column, else all of it. */
export function tableAnswer(source: Source, table: TableBlock): TableAnswer {
  if (table.columnCount > 1 && table.rows.some((row) => row.cells.length > 1)) {
    const piece = wholeTable(table);
    return { pieces: piece === undefined ? [] : [piece] };
  }
  const cells = table.rows.flatMap((row) => ownCells(row).map((cell) => cellPiece(source, table, row, cell)));
  const [only, ...others] = cells;
  return {
    pieces: cells.filter(({ text }) => text !== ""),
    ...(only === undefined || others.length > 0 ? {} : { frame: only }),
  };
}

/**
 * The cells where the answer to a prompt in a cell may stand: to its right, or in the rows below it, up to the
 * next prompt.
 *
 * @param asking the cells that hold prompts
 * @returns the pieces that say something, or else the blank one that waits for an answer
 */
export function cellsBeside(
  source: Source,
  table: TableBlock,
  row: TableRow,
  cell: TableCell,
  asking: ReadonlySet<TableCell>,
): TableAnswer {
  const after = row.cells.slice(row.cells.indexOf(cell) + 1);
  const next = after.findIndex((other) => asking.has(other));
  const right = (next < 0 ? after : after.slice(0, next)).map((other) =>
    cellPiece(source, table, row, other),
  );
  const below: Piece[] = [];
  for (const lower of table.rows.slice(row.index + 1)) {
    if (lower.change === "deleted") continue;
    if (lower.cells.some((other) => asking.has(other))) break;
    const under = lower.cells.find((other) => other.column === cell.column && other.mergedFrom === undefined);
    const alone = lower.cells.length === 1;
    if (under === undefined || (right.length > 0 && !alone)) break;
    below.push(cellPiece(source, table, lower, under));
  }
  const filled = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ text }) => text !== "");
  const pieces = filled(right).length > 0 ? filled(right).slice(0, 1) : filled(below);
  const frame = right[0] ?? below[0];
  return { pieces, ...(frame === undefined ? {} : { frame }) };
}
