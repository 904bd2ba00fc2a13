import type { SetAnswerEdit, SetBracketEdit, SetFieldEdit } from "./edit";
import { isCellLocation, isParagraphLocation, type Location } from "./location";
import { answerPiece, bracketPiece, fieldPiece, type Piece, pieceReads } from "./pieces";
import { type ContentFlags, findCell, paragraphsOf, type Snapshot } from "./snapshot";
import { comparableText, isBlankText, sameText } from "./text";

/** The edits that put a text on or under a line of a cell or of the document. */
export type LineEdit = SetAnswerEdit | SetFieldEdit | SetBracketEdit;

/** The lines that a line edit may touch. */
export interface Lines {
  /** A cell's paragraphs; or a paragraph and those that follow it without a table between. */
  readonly lines: readonly string[];
  /** How many of them, from the first on, may be the one that the edit means. */
  readonly candidates: number;
  readonly flagsAt: (line: number) => ContentFlags | undefined;
  readonly nestedTables: number;
}

/** The lines at a location; undefined where there is no such place. */
export function linesAt(snapshot: Snapshot, location: Location): Lines | undefined {
  if (isParagraphLocation(location)) {
    const first = paragraphsOf(snapshot)[location.paragraph];
    if (first === undefined) return undefined;
    if (location.textBox !== undefined) {
      const box = first.textBoxes[location.textBox];
      if (box === undefined) return undefined;
      const { paragraphs } = box;
      return { lines: paragraphs, candidates: paragraphs.length, flagsAt: () => undefined, nestedTables: 0 };
    }
    const from = snapshot.blocks.indexOf(first);
    const length = snapshot.blocks.slice(from).findIndex((block) => block.kind === "table");
    const run = snapshot.blocks
      .slice(from, length < 0 ? undefined : from + length)
      .filter((block) => block.kind === "paragraph");
    return {
      lines: run.map((block) => block.text),
      candidates: 1,
      flagsAt: (line) => run[line]?.flags,
      nestedTables: 0,
    };
  }
  const cell = isCellLocation(location) ? findCell(snapshot, location) : undefined;
  return (
    cell && {
      lines: cell.paragraphs.map((paragraph) => paragraph.text),
      candidates: cell.paragraphs.length,
      flagsAt: () => cell.flags,
      nestedTables: cell.nestedTables,
    }
  );
}

/** Where an edit finds what it replaces. */
export interface LinesFound {
  /** Lines `[from, to)` hold it; the prompt's own line is among them where the answer stands on it. */
  readonly from: number;
  readonly to: number;
  /** Set where it is a piece of line `from`. */
  readonly piece?: Piece;
  /** What stands there. */
  readonly text: string;
  readonly asExpected: boolean;
}

/**
 * Finds what an edit replaces.
 *
 * @param expect what is expected there: the edit's own expectation before it is made, its text afterwards
 * @returns undefined where the label, prompt or piece is not there; "ambiguous" where a piece stands twice
 */
export function findOnLines(
  edit: LineEdit,
  expect: string,
  { lines, candidates }: Pick<Lines, "lines" | "candidates">,
): LinesFound | "ambiguous" | undefined {
  const possible = lines.slice(0, candidates);
  if (edit.kind === "setBracket") return bracketOn(possible, expect);
  const pieceOf = (line: string): Piece | undefined =>
    edit.kind === "setField" ? fieldPiece(line, edit.label, edit.nextLabel) : answerPiece(line, edit.prompt);
  const from = possible.findIndex((line) => pieceOf(line) !== undefined);
  const piece = pieceOf(possible[from] ?? "");
  if (from < 0 || piece === undefined) return undefined;
  if (edit.kind === "setAnswer" && edit.place === "below") return answerBelow(lines, from + 1, expect);
  return { from, to: from + 1, piece, text: piece.text, asExpected: pieceReads(piece, expect) };
}

function bracketOn(lines: readonly string[], expect: string): LinesFound | "ambiguous" | undefined {
  const found = lines.flatMap((line, from) => {
    const piece = bracketPiece(line, expect);
    return piece === undefined ? [] : [{ from, piece }];
  });
  const [only] = found;
  if (only === undefined) return undefined;
  const { from, piece } = only;
  if (found.length > 1 || piece === "ambiguous") return "ambiguous";
  return { from, to: from + 1, piece, text: piece.text, asExpected: true };
}

/**
 * The answer in the lines below a prompt. Blank lines may come before it; it ends where it reads as expected,
 * since what follows it may be anything. An expected blank is one blank line, or no line at all.
 */
function answerBelow(lines: readonly string[], first: number, expect: string): LinesFound {
  const wanted = comparableText(expect);
  const isBlank = (line: number): boolean => isBlankText(lines[line] ?? "");
  if (wanted === "") {
    const to = first < lines.length && isBlank(first) ? first + 1 : first;
    return { from: first, to, text: "", asExpected: true };
  }
  let from = first;
  while (from < lines.length && isBlank(from)) from += 1;
  const length = wanted.split("\n").length;
  const to = Math.min(from + length, lines.length);
  const text = lines.slice(from, to).join("\n");
  return { from, to, text, asExpected: sameText(text, wanted) };
}
