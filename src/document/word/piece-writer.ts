import {
  answerPiece,
  addressOfCell,
  addressOfParagraph,
  bracketPiece,
  type CellLocation,
  type ContentFlags,
  type Edit,
  fieldPiece,
  findCell,
  isCellLocation,
  isParagraphLocation,
  judgeContent,
  judgeProtection,
  type Location,
  ownControls,
  type ParagraphLocation,
  paragraphsOf,
  type Piece,
  pieceReads,
  pieceText,
  sameText,
  type Snapshot,
} from "../../core/model";
import { type CellSearch, reachParagraph, readsLike, searchCell } from "./reach";
import { PieceSearch } from "./piece-search";
import type { WriteSession } from "./session";
import { changed, type Obstacle, refused, type TextEdit, type TextWriter } from "./text-writer";

/** An edit of a piece of one paragraph. */
export type PieceEdit = Exclude<TextEdit, { kind: "setCell" }>;

/** The paragraph's text in which the piece stands, in a cell or outside of tables. */
interface Line {
  /** Position among the cell's paragraphs; undefined outside of tables. */
  readonly inCell: number | undefined;
  readonly text: string;
  readonly piece: Piece;
}

/** Makes the writer of a piece of a line, or says why it is not written. */
export function pieceWriter(
  session: WriteSession,
  edit: PieceEdit,
  location: CellLocation | ParagraphLocation,
): TextWriter | Obstacle {
  const { snapshot, reading } = session;
  if (isParagraphLocation(location) && location.textBox !== undefined) {
    return refused("unsupported-here", "text boxes can only be read");
  }
  const full = isCellLocation(location) ? reading.fullTables.has(location.table) : reading.fullParagraphs;
  if (!full) return refused("unsupported-here", "no markup");
  const flags = flagsAt(snapshot, location);
  if (flags === undefined) return { kind: "conflict", reason: "gone" };
  const protection = judgeProtection(snapshot);
  if (protection !== undefined) return refused(protection);
  const obstacle = coveredAt(snapshot, location) ?? judgePiece(flags, edit);
  if (obstacle !== undefined) return obstacle;
  const line = findLine(snapshot, edit, location);
  if (line === undefined) return { kind: "conflict", reason: "gone" };
  if (line === "ambiguous") return { kind: "conflict", reason: "ambiguous" };
  if (!pieceReads(line.piece, edit.expect)) return changed(line.piece.text);
  return new PieceWriter(session, edit, location, line);
}

function judgePiece(flags: ContentFlags, edit: PieceEdit): Obstacle | undefined {
  const code = judgeContent(flags, edit.overPendingChanges === true);
  if (code !== undefined) return refused(code);
  // Which part of the line the control holds cannot be told for sure through the API.
  return ownControls(flags).length > 0 ? refused("unsupported-here", "a control on the line") : undefined;
}

function flagsAt(snapshot: Snapshot, location: Location): ContentFlags | undefined {
  if (isCellLocation(location)) return findCell(snapshot, location)?.flags;
  return isParagraphLocation(location) ? paragraphsOf(snapshot)[location.paragraph]?.flags : undefined;
}

function coveredAt(snapshot: Snapshot, location: Location): Obstacle | undefined {
  const cell = isCellLocation(location) ? findCell(snapshot, location) : undefined;
  if (cell?.mergedFrom !== undefined) return refused("covered-cell");
  return (cell?.nestedTables ?? 0) > 0 ? refused("nested-table") : undefined;
}

/** Texts of the paragraphs that the piece may stand in. */
function linesAt(snapshot: Snapshot, location: Location): readonly string[] {
  if (isCellLocation(location)) return findCell(snapshot, location)?.paragraphs.map(({ text }) => text) ?? [];
  const paragraph = isParagraphLocation(location) ? paragraphsOf(snapshot)[location.paragraph] : undefined;
  return paragraph === undefined ? [] : [paragraph.text];
}

function findLine(snapshot: Snapshot, edit: PieceEdit, location: Location): Line | "ambiguous" | undefined {
  const inCell = isCellLocation(location);
  const found: Line[] = [];
  for (const [index, text] of linesAt(snapshot, location).entries()) {
    const piece = pieceOf(edit, text);
    if (piece === "ambiguous") return "ambiguous";
    if (piece !== undefined) found.push({ inCell: inCell ? index : undefined, text, piece });
  }
  return found.length > 1 ? "ambiguous" : found[0];
}

function pieceOf(edit: PieceEdit, text: string): Piece | "ambiguous" | undefined {
  switch (edit.kind) {
    case "setField":
      return fieldPiece(text, edit.label, edit.nextLabel);
    case "setBracket":
      return bracketPiece(text, edit.expect);
    case "setAnswer":
      return answerPiece(text, edit.prompt);
  }
}

class PieceWriter implements TextWriter {
  readonly before: string;
  readonly #session: WriteSession;
  readonly #edit: PieceEdit;
  readonly #location: CellLocation | ParagraphLocation;
  readonly #line: Line;
  #cell: CellSearch | undefined;
  #searches: readonly { readonly cell: Word.TableCell; readonly search: PieceSearch }[] = [];
  #search: PieceSearch | undefined;

  constructor(
    session: WriteSession,
    edit: PieceEdit,
    location: CellLocation | ParagraphLocation,
    line: Line,
  ) {
    this.#session = session;
    this.#edit = edit;
    this.#location = location;
    this.#line = line;
    this.before = line.piece.text;
  }

  probe(): void {
    const location = this.#location;
    const { text, piece } = this.#line;
    if (!isCellLocation(location)) {
      const paragraph = reachParagraph(this.#session, location);
      if (paragraph !== undefined) this.#search = new PieceSearch(paragraph, text, piece);
      return;
    }
    this.#cell = searchCell(this.#session, location);
    this.#searches = (this.#cell?.candidates ?? []).map((cell) => {
      let paragraph = cell.body.paragraphs.getFirst();
      for (let i = 0; i < (this.#line.inCell ?? 0); i += 1) paragraph = paragraph.getNext();
      return { cell, search: new PieceSearch(paragraph, text, piece) };
    });
  }

  check(): Obstacle | undefined {
    if (this.#cell !== undefined) {
      const cell = this.#cell.settle();
      this.#search = this.#searches.find((entry) => entry.cell === cell)?.search;
    }
    if (this.#search === undefined)
      return refused("not-verified", "the line could not be reached for certain");
    return this.#search.isCertain((raw) => readsLike(raw, this.#line.text, this.#flags()))
      ? undefined
      : refused("unsupported-here", "the piece of the line cannot be found by searching for it");
  }

  write(): void {
    this.#search?.replace(pieceText(this.#line.piece, this.#edit.text));
  }

  outcome(after: Snapshot): "written" | "untouched" | "other" {
    const text = linesAt(after, this.#location)[this.#line.inCell ?? 0];
    if (text === undefined) return "other";
    if (sameText(text, this.#expected())) return "written";
    return sameText(text, this.#line.text) ? "untouched" : "other";
  }

  revert(after: Snapshot, location: Location): readonly Edit[] {
    const at = isCellLocation(location)
      ? addressOfCell(after, location)
      : isParagraphLocation(location)
        ? addressOfParagraph(after, location)
        : undefined;
    if (at === undefined) return [];
    const pending = flagsAt(after, location)?.pendingChanges === true;
    const written = pieceText({ ...this.#line.piece, lead: "", trail: "" }, this.#edit.text);
    return [
      {
        ...this.#edit,
        at,
        expect: written,
        text: this.before,
        ...(pending ? { overPendingChanges: true } : {}),
      },
    ];
  }

  #flags(): ContentFlags {
    return (
      flagsAt(this.#session.snapshot, this.#location) ?? { pendingChanges: false, controls: [], comments: [] }
    );
  }

  /** The line as it is to read. */
  #expected(): string {
    const { text, piece } = this.#line;
    return text.slice(0, piece.start) + pieceText(piece, this.#edit.text) + text.slice(piece.end);
  }
}
