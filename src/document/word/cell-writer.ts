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
import { UnreadPlace } from "./facts";
import { loadLook, LOOK_OF_ITEMS, type Look, lookOf, restoreLook } from "./look";
import { type CellSearch, searchCell } from "./reach";
import type { WriteSession } from "./session";
import { isObstacle, type Obstacle, refused, type TextWriter } from "./text-writer";

/** Makes the writer of a cell's text, or says why Word cannot write it. The edit has passed `examineEdit`. */
export function cellWriter(
  session: WriteSession,
  edit: SetCellEdit,
  location: CellLocation,
): TextWriter | Obstacle {
  const cell = findCell(session.snapshot, location);
  if (cell === undefined) return refused("not-verified", "the cell is not there any more");
  const unread = UnreadPlace.at(session, location);
  if (unread !== undefined) {
    return isObstacle(unread) ? unread : new UnreadCellWriter(session, edit, location, cell, unread);
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
 * it keeps; the others into new paragraphs of the same kind behind it. What else stood there goes, but for the
 * last paragraph: a cell cannot lose it, so it gets the last line and the look of the first.
 */
class PlainCellWriter extends CellWriter {
  #paragraphs: readonly Word.Paragraph[] = [];
  #look: Look | undefined;
  #written: Word.Range[] = [];

  protected loadFrom(cell: Word.TableCell): void {
    cell.body.paragraphs.load(`items/text,items/isListItem,${LOOK_OF_ITEMS}`);
  }

  protected accept(cell: Word.TableCell): Obstacle | undefined {
    const { items } = cell.body.paragraphs;
    const [first] = items;
    const last = items.at(-1);
    if (first === undefined || last === undefined)
      return refused("not-verified", "the cell has no paragraph");
    if (first.isListItem && !last.isListItem) {
      return refused("unsupported-here", "a list that ends before the cell does");
    }
    this.#paragraphs = items;
    this.#look = lookOf(first);
    return undefined;
  }

  write(): void {
    const [first, ...others] = this.#paragraphs;
    const last = others.pop();
    if (first === undefined) return;
    const lines = [...this.lines];
    const final = last === undefined ? undefined : lines.pop();
    const [text, ...more] = lines;
    if (text !== undefined) this.#fill(first, text);
    let behind = first;
    for (const line of more) behind = behind.insertParagraph(line, "After");
    if (last === undefined || final === undefined) return;
    others.forEach((paragraph) => paragraph.delete());
    if (text === undefined) first.delete();
    if (last.isListItem && !first.isListItem) last.detachFromList();
    this.#fill(last, final);
  }

  restoreLook(): boolean {
    const look = this.#look;
    return look !== undefined && this.#written.map((range) => restoreLook(range, look)).includes(true);
  }

  #fill(paragraph: Word.Paragraph, text: string): void {
    const range = paragraph.getRange("Content").insertText(text, "Replace");
    if (text === "") return;
    loadLook(range);
    this.#written.push(range);
  }
}

/** As a plain cell, once the API has told what the markup did not. */
class UnreadCellWriter extends PlainCellWriter {
  readonly #place: UnreadPlace;
  readonly #over: boolean;

  constructor(
    session: WriteSession,
    edit: SetCellEdit,
    location: CellLocation,
    cell: TableCell,
    place: UnreadPlace,
  ) {
    super(session, edit, location, cell);
    this.#place = place;
    this.#over = edit.overPendingChanges === true;
  }

  protected override loadFrom(cell: Word.TableCell): void {
    super.loadFrom(cell);
    this.#place.ask(cell.body);
  }

  protected override accept(cell: Word.TableCell): Obstacle | undefined {
    return this.#place.obstacle(this.#over) ?? super.accept(cell);
  }
}

/** Writes through the one content control, so that it stays and its prompt goes. */
class ControlledCellWriter extends CellWriter {
  #control: Word.ContentControl | undefined;
  #around: { readonly cell: Word.TableCell; readonly control: Word.ContentControl }[] = [];

  protected loadFrom(cell: Word.TableCell): void {
    cell.body.contentControls.load("items/text,items/cannotEdit");
    // A control around the cell's paragraphs, or the cell, may not be among those within it.
    const control = cell.body.paragraphs.getFirst().parentContentControlOrNullObject;
    control.load("text,cannotEdit");
    this.#around.push({ cell, control });
  }

  protected accept(cell: Word.TableCell): Obstacle | undefined {
    const [inner, ...others] = cell.body.contentControls.items;
    const outer = this.#around.find((entry) => entry.cell === cell)?.control;
    const control = inner ?? (outer?.isNullObject === false ? outer : undefined);
    if (control === undefined || others.length > 0) return refused("unsupported-here", "not one control");
    if (control.cannotEdit) return refused("locked");
    // Where nothing but a prompt shows, the API gives the prompt or nothing.
    if (this.before !== "" && comparableText(control.text) !== comparableText(this.before)) {
      return refused("unsupported-here", "the control does not hold the whole cell");
    }
    this.#control = control;
    return undefined;
  }

  write(): void {
    this.#control?.insertText(this.lines.join("\n"), "Replace");
  }
}
