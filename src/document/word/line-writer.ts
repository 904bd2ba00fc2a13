import {
  type CellLocation,
  comparableText,
  type ContentFlags,
  type Edit,
  findOnLines,
  isCellLocation,
  isParagraphLocation,
  type LineEdit,
  type Lines,
  linesAt,
  type LinesFound,
  type Location,
  ownControls,
  type ParagraphLocation,
  type Piece,
  pieceText,
  type Snapshot,
} from "../../core/model";
import { UnreadPlace } from "./facts";
import { PieceSearch } from "./piece-search";
import { addressAt } from "./tasks";
import { type CellSearch, readsLike, searchCell } from "./reach";
import type { WriteSession } from "./session";
import { isObstacle, type Obstacle, refused, type TextWriter } from "./text-writer";

/** The place of a line edit: a cell, or a paragraph outside of tables. */
type Place = CellLocation | ParagraphLocation;

/** What a line edit is about, as the snapshot has it. */
interface Task {
  readonly session: WriteSession;
  readonly edit: LineEdit;
  readonly location: Place;
  /** What stands there as an answer. */
  readonly before: string;
  readonly lines: Lines;
  readonly found: LinesFound;
  /** Set where the markup was not read. */
  readonly unread: UnreadPlace | undefined;
}

/**
 * Makes the writer of a piece of a line, or of the lines below a prompt, or says why Word cannot do it.
 *
 * @param before what stands there, as `examineEdit` found it
 */
export function lineWriter(
  session: WriteSession,
  edit: LineEdit,
  location: Place,
  before: string,
): TextWriter | Obstacle {
  const unread = UnreadPlace.at(session, location);
  if (unread !== undefined && isObstacle(unread)) return unread;
  const lines = linesAt(session.snapshot, location);
  const found = lines === undefined ? undefined : findOnLines(edit, edit.expect, lines);
  if (lines === undefined || found === undefined || found === "ambiguous") {
    return refused("not-verified", "the line is not there any more");
  }
  const touched = Array.from({ length: found.to - found.from }, (_, i) => lines.flagsAt(found.from + i));
  // Which part of a line a control holds cannot be told for certain through the API.
  if (touched.some((flags) => flags !== undefined && ownControls(flags).length > 0)) {
    return refused("unsupported-here", "a content control on the line");
  }
  const task = { session, edit, location, before, lines, found, unread };
  const { piece } = found;
  return piece === undefined ? new BelowWriter(task) : new PieceWriter(task, piece);
}

/** Getting to the lines of a cell, or of the document, and telling afterwards how they read. */
abstract class LineWriter implements TextWriter {
  readonly before: string;
  protected readonly task: Task;
  #cell: CellSearch | undefined;

  constructor(task: Task) {
    this.task = task;
    this.before = task.before;
  }

  probe(): void {
    const { session, location, found, unread } = this.task;
    if (isCellLocation(location)) {
      this.#cell = searchCell(session, location);
      this.#cell?.candidates.forEach((cell) => {
        unread?.ask(cell.body);
        cell.body.paragraphs.load("items/text");
        this.probeIn(cell.body.paragraphs, cell);
      });
      return;
    }
    for (let i = found.from; i < found.to; i += 1) {
      const touched = session.paragraph(location.paragraph + i);
      if (touched !== undefined) unread?.ask(touched);
    }
    this.probeLine(session.paragraph(location.paragraph + found.from));
  }

  check(): Obstacle | undefined {
    const { edit, unread } = this.task;
    return unread?.obstacle(edit.overPendingChanges === true) ?? this.checkLines();
  }

  /** Word's paragraphs of the place's lines, as far as they matter; undefined if that is not certain. */
  protected reachLines(): readonly Word.Paragraph[] | undefined {
    const { session, location, lines, found } = this.task;
    if (isCellLocation(location)) return this.settledCell()?.body.paragraphs.items;
    const reached: Word.Paragraph[] = [];
    // The prompt stands before the lines in question; those behind them are of no concern.
    for (const [index, text] of lines.lines.slice(0, found.to).entries()) {
      const paragraph = session.paragraph(location.paragraph + index);
      const flags = lines.flagsAt(index) ?? NO_FLAGS;
      if (paragraph === undefined || !readsLike(paragraph.text, text, flags)) return undefined;
      reached.push(paragraph);
    }
    return reached;
  }

  protected settledCell(): Word.TableCell | undefined {
    return this.#cell?.settle();
  }

  outcome(after: Snapshot, location: Location): "written" | "untouched" | "other" {
    const { lines, found } = this.task;
    const present = linesAt(after, location)?.lines;
    if (present === undefined) return "other";
    const reads = (expected: readonly string[]): boolean =>
      expected.every((text, i) => comparableText(present[i] ?? "") === comparableText(text));
    const tail = lines.lines.slice(found.to, found.to + 1);
    if (reads([...lines.lines.slice(0, found.from), ...this.written(), ...tail])) return "written";
    return reads(lines.lines.slice(0, found.to + 1)) ? "untouched" : "other";
  }

  revert(after: Snapshot, location: Location): readonly Edit[] {
    const { edit } = this.task;
    const at = addressAt(after, location);
    const lines = linesAt(after, location);
    const expect = this.answer();
    const found = lines === undefined ? undefined : findOnLines(edit, expect, lines);
    if (at === undefined || found === undefined || found === "ambiguous" || !found.asExpected) return [];
    const pending = lines?.flagsAt(found.from)?.pendingChanges === true;
    const over = pending ? { overPendingChanges: true } : {};
    return [{ ...edit, at, expect, text: this.before, ...over }];
  }

  protected abstract checkLines(): Obstacle | undefined;
  abstract write(): void;
  /** Queues what has to be known of the first line in question, where it stands in a cell. */
  protected abstract probeIn(paragraphs: Word.ParagraphCollection, cell: Word.TableCell): void;
  /** The same outside of tables. */
  protected abstract probeLine(line: Word.Paragraph | undefined): void;
  /** The lines that come to stand in place of those found. */
  protected abstract written(): readonly string[];
  /** What the place then holds as an answer. */
  protected abstract answer(): string;
}

const NO_FLAGS: ContentFlags = { pendingChanges: false, controls: [], comments: [] };

/** Replaces a piece of one line, found by searching for it. */
class PieceWriter extends LineWriter {
  readonly #piece: Piece;
  readonly #searches: { readonly cell: Word.TableCell | undefined; readonly search: PieceSearch }[] = [];
  #search: PieceSearch | undefined;

  constructor(task: Task, piece: Piece) {
    super(task);
    this.#piece = piece;
  }

  protected probeIn(paragraphs: Word.ParagraphCollection, cell: Word.TableCell): void {
    let line = paragraphs.getFirst();
    for (let i = 0; i < this.task.found.from; i += 1) line = line.getNextOrNullObject();
    this.#searches.push({ cell, search: this.#searchIn(line) });
  }

  protected probeLine(line: Word.Paragraph | undefined): void {
    if (line !== undefined) this.#searches.push({ cell: undefined, search: this.#searchIn(line) });
  }

  protected checkLines(): Obstacle | undefined {
    if (this.reachLines() === undefined) {
      return refused("not-verified", "the line could not be reached for certain");
    }
    const cell = this.settledCell();
    this.#search = this.#searches.find((entry) => entry.cell === cell)?.search;
    return this.#search?.isCertain() === true
      ? undefined
      : refused("unsupported-here", "the piece of the line cannot be found by searching for it");
  }

  write(): void {
    this.#search?.replace(this.#replacement());
  }

  protected written(): readonly string[] {
    const text = this.#line();
    return [text.slice(0, this.#piece.start) + this.#replacement() + text.slice(this.#piece.end)];
  }

  protected answer(): string {
    return this.#replacement().trim();
  }

  #line(): string {
    const { lines, found } = this.task;
    return lines.lines[found.from] ?? "";
  }

  #replacement(): string {
    return pieceText(this.#piece, this.task.edit.text);
  }

  #searchIn(line: Word.Paragraph): PieceSearch {
    return new PieceSearch(line, this.#line(), this.#piece);
  }
}

/** What of a prompt a new line below it would take over. */
const PROMPT = "styleBuiltIn,isListItem,font/bold";
const PROMPT_OF_ITEMS = "items/styleBuiltIn,items/isListItem,items/font/bold";

/** Gives a new line the place of the prompt before it, but not its number, style or weight. */
function plainBehind(prompt: Word.Paragraph, added: Word.Paragraph): void {
  if (prompt.isListItem) added.detachFromList();
  if (prompt.styleBuiltIn !== "Normal") added.styleBuiltIn = "Normal";
  if (prompt.font.bold) added.font.bold = false;
}

/** Replaces the lines below a prompt; the prompt itself stays. */
class BelowWriter extends LineWriter {
  /** Paragraphs outside of tables that come to stand behind the prompt, or (negative) go. */
  readonly shift: { readonly after: number; readonly by: number } | undefined;
  readonly #texts: readonly string[];
  #paragraphs: readonly Word.Paragraph[] = [];

  constructor(task: Task) {
    super(task);
    const { edit, found, location } = task;
    const count = found.to - found.from;
    // An answer that is taken away leaves a blank line to write on, if there was any line.
    this.#texts = edit.text === "" && count === 0 ? [] : edit.text.split("\n");
    const by = this.#texts.length - count;
    this.shift = isParagraphLocation(location) && by !== 0 ? { after: location.paragraph, by } : undefined;
  }

  protected probeIn(paragraphs: Word.ParagraphCollection): void {
    if (this.task.found.from === this.task.found.to) paragraphs.load(PROMPT_OF_ITEMS);
  }

  protected probeLine(): void {
    const { session, location, found } = this.task;
    if (!isParagraphLocation(location) || found.from < found.to) return;
    session.paragraph(location.paragraph + found.from - 1)?.load(PROMPT);
  }

  protected checkLines(): Obstacle | undefined {
    this.#paragraphs = this.reachLines() ?? [];
    return this.#paragraphs.length >= this.task.found.to
      ? undefined
      : refused("not-verified", "the prompt could not be reached for certain");
  }

  write(): void {
    const { from, to } = this.task.found;
    const old = this.#paragraphs.slice(from, to);
    let last = this.#paragraphs[from - 1];
    for (const [index, text] of this.#texts.entries()) {
      const target = old[index];
      target?.getRange("Content").insertText(text, "Replace");
      const added = target === undefined ? last?.insertParagraph(text, "After") : undefined;
      if (added !== undefined && index === 0 && last !== undefined) plainBehind(last, added);
      last = target ?? added;
    }
    old.slice(this.#texts.length).forEach((paragraph) => paragraph.delete());
  }

  protected written(): readonly string[] {
    return this.#texts;
  }

  protected answer(): string {
    return this.task.edit.text;
  }
}
