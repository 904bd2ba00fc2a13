import {
  addressOfCell,
  type CellLocation,
  comparableText,
  type ContentControl,
  findCell,
  type Edit,
  type Location,
  isCellLocation,
  ownControls,
  sameText,
  type SetCellEdit,
  type Snapshot,
  type TableCell,
} from "../../core/model";
import { type CellSearch, searchCell } from "./reach";
import type { WriteSession } from "./session";
import { type Obstacle, refused, type TextWriter } from "./text-writer";

/** Makes the writer of a cell's text, or says why Word cannot write it. The edit has passed `examineEdit`. */
export function cellWriter(
  session: WriteSession,
  edit: SetCellEdit,
  location: CellLocation,
): TextWriter | Obstacle {
  const cell = findCell(session.snapshot, location);
  if (cell === undefined || !session.reading.fullTables.has(location.table)) {
    return refused("unsupported-here", "no markup was read");
  }
  const [control] = ownControls(cell.flags);
  if (control === undefined) return new PlainCellWriter(session, edit, location, cell);
  return controlObstacle(control, edit.text) ?? new ControlledCellWriter(session, edit, location, cell);
}

/**
 * Why a content control cannot be written through the API though a file could be: WordApi 1.3 sets a
 * control's text, but not the value behind it (the list entry, the date), and a line break in a control makes
 * a paragraph that it may not hold.
 */
function controlObstacle(control: ContentControl, text: string): Obstacle | undefined {
  if (control.kind !== "richText" && control.kind !== "plainText") {
    return refused("unsupported-here", `a ${control.kind} control has a value behind its text`);
  }
  return text.includes("\n") ? refused("unsupported-here", "several lines in a content control") : undefined;
}

/** What writing a cell has in common, with and without a content control in it. */
abstract class CellWriter implements TextWriter {
  readonly before: string;
  protected readonly lines: readonly string[];
  readonly #session: WriteSession;
  readonly #edit: SetCellEdit;
  readonly #location: CellLocation;
  #search: CellSearch | undefined;

  constructor(session: WriteSession, edit: SetCellEdit, location: CellLocation, cell: TableCell) {
    this.#session = session;
    this.#edit = edit;
    this.#location = location;
    this.before = cell.text;
    this.lines = edit.text.split("\n");
  }

  probe(): void {
    this.#search = searchCell(this.#session, this.#location);
    this.#search?.candidates.forEach((candidate) => this.loadFrom(candidate));
  }

  check(): Obstacle | undefined {
    const cell = this.#search?.settle();
    if (cell === undefined) return refused("not-verified", "the cell could not be reached for certain");
    return this.accept(cell);
  }

  outcome(after: Snapshot, location: Location): "written" | "untouched" | "other" {
    const text = isCellLocation(location) ? findCell(after, location)?.text : undefined;
    if (text === undefined) return "other";
    if (sameText(text, this.#edit.text)) return "written";
    return sameText(text, this.before) ? "untouched" : "other";
  }

  revert(after: Snapshot, location: Location): readonly Edit[] {
    const at = isCellLocation(location) ? addressOfCell(after, location) : undefined;
    const pending = isCellLocation(location) && findCell(after, location)?.flags.pendingChanges === true;
    if (at === undefined) return [];
    const { text } = this.#edit;
    return [
      {
        kind: "setCell",
        at,
        expect: text,
        text: this.before,
        ...(pending ? { overPendingChanges: true } : {}),
      },
    ];
  }

  abstract write(): void;
  protected abstract loadFrom(cell: Word.TableCell): void;
  protected abstract accept(cell: Word.TableCell): Obstacle | undefined;
}

/**
 * Lines become paragraphs. The first one goes into the first paragraph's content, whose style, list and font
 * it keeps; the others into new paragraphs of the same kind behind it; what else stood there goes.
 */
class PlainCellWriter extends CellWriter {
  #paragraphs: readonly Word.Paragraph[] = [];

  protected loadFrom(cell: Word.TableCell): void {
    cell.body.paragraphs.load("items/text");
  }

  protected accept(cell: Word.TableCell): Obstacle | undefined {
    this.#paragraphs = cell.body.paragraphs.items;
    return this.#paragraphs.length > 0 ? undefined : refused("not-verified", "the cell has no paragraph");
  }

  write(): void {
    const [first, ...rest] = this.#paragraphs;
    if (first === undefined) return;
    const [text, ...more] = this.lines;
    first.getRange("Content").insertText(text ?? "", "Replace");
    let last = first;
    for (const line of more) last = last.insertParagraph(line, "After");
    rest.forEach((paragraph) => paragraph.delete());
  }
}

/** Writes through the one content control, so that it stays and its prompt goes. */
class ControlledCellWriter extends CellWriter {
  #control: Word.ContentControl | undefined;

  protected loadFrom(cell: Word.TableCell): void {
    cell.body.contentControls.load("items/text,items/cannotEdit");
  }

  protected accept(cell: Word.TableCell): Obstacle | undefined {
    const [control, ...others] = cell.body.contentControls.items;
    // A control around the cell or its row is not among those within it: then the way through it is not known.
    if (control === undefined || others.length > 0) return refused("unsupported-here", "not one control");
    if (control.cannotEdit) return refused("locked");
    const text = comparableText(control.text);
    if (this.before !== "" && text !== comparableText(this.before)) {
      return refused("several-controls", "the control holds a part of the cell");
    }
    this.#control = control;
    return undefined;
  }

  write(): void {
    this.#control?.insertText(this.lines.join("\n"), "Replace");
  }
}
