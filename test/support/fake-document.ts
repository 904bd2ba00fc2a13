import {
  addressOfCell,
  addressOfParagraph,
  addressOfRow,
  type AddRowEdit,
  answerPiece,
  type Address,
  type ApplyOptions,
  type Capabilities,
  type CellLocation,
  type CommentEdit,
  type DeleteRowEdit,
  type DocumentComment,
  type DocumentErrorCode,
  DocumentError,
  type Edit,
  type EditReport,
  type EditResult,
  fieldPiece,
  findCell,
  isCellAddress,
  isCellLocation,
  isParagraphLocation,
  judgeCell,
  type LiveDocument,
  MAX_STATE_LENGTH,
  type Location,
  paragraphsOf,
  pieceText,
  type RefusalCode,
  type RemoveCommentEdit,
  resolveCell,
  resolveParagraph,
  resolveRow,
  sameText,
  type SetStateEdit,
  type Snapshot,
  type StatePart,
  tablesOf,
} from "../../src/core/model";
import { type BlockSpec, type ParagraphSpec, type RowSpec, snapshotOf } from "./snapshot";

type Cells = RowSpec["cells"];
type Cell = Cells[number];

/**
 * A document of paragraphs and tables that somebody is looking at, kept in memory: what the pane's tests
 * run on. It keeps the contract of LiveDocument for the edits that the pane makes; a person's doings in the
 * document (typing, moving the cursor, adding a row) are methods of their own.
 */
export class FakeDocument implements LiveDocument {
  capabilities: Capabilities = { comments: true, edit: true };
  /** Everything that was applied, in order. */
  readonly applied: Edit[] = [];
  reads = 0;
  /** Refuses every edit with this code. */
  refusal: RefusalCode | undefined;
  /** Fails the next reading. */
  nextReadFails: DocumentErrorCode | undefined;
  trackChanges = false;
  takesSelection = true;
  /** What we keep in it. */
  state: readonly StatePart[] = [];
  #blocks: (ParagraphSpec | { readonly rows: Cell[][] })[];
  #comments: DocumentComment[] = [];
  #cursor: Location | undefined;
  #listeners = new Set<() => void>();
  #nextComment = 0;

  constructor(blocks: readonly BlockSpec[]) {
    this.#blocks = blocks.map((block) => {
      if (typeof block === "string") return { text: block };
      if (!("rows" in block)) return block;
      return { rows: block.rows.map((row) => [...("cells" in row ? row.cells : row)]) };
    });
  }

  read(): Promise<Snapshot> {
    this.reads += 1;
    const code = this.nextReadFails;
    this.nextReadFails = undefined;
    return code === undefined
      ? Promise.resolve(this.snapshot())
      : Promise.reject(new DocumentError(code, "the test asked for it"));
  }

  async apply(edits: readonly Edit[], options: ApplyOptions = {}): Promise<EditReport> {
    const before = this.snapshot();
    const results: EditResult[] = [];
    for (const edit of edits) {
      const cancelled = options.signal?.aborted ?? false;
      const code = cancelled ? "cancelled" : this.refusal;
      results.push(code === undefined ? this.#applyOne(edit, before) : { outcome: "refused", edit, code });
      options.onProgress?.(results.length, edits.length);
      await Promise.resolve();
    }
    return { results };
  }

  cursor(): Promise<Location | undefined> {
    return Promise.resolve(this.#cursor);
  }

  select(location: Location): Promise<boolean> {
    if (this.takesSelection) this.moveTo(location);
    return Promise.resolve(this.takesSelection);
  }

  onSelectionChanged(callback: () => void): () => void {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  }

  // What people do in the document.

  moveTo(location: Location | undefined): void {
    this.#cursor = location;
    this.#listeners.forEach((listener) => listener());
  }

  type(table: number, row: number, column: number, text: string): void {
    this.#setCell({ table, row, column }, text);
  }

  insertRow(table: number, row: number, cells: Cells): void {
    this.#table(table).splice(row, 0, [...cells]);
  }

  removeRow(table: number, row: number): void {
    this.#table(table).splice(row, 1);
  }

  comment(location: Location, author: string, text: string): void {
    this.#addComment(location, author, text);
  }

  textAt(table: number, row: number, column: number): string | undefined {
    return findCell(this.snapshot(), { table, row, column })?.text;
  }

  get comments(): readonly DocumentComment[] {
    return this.#comments;
  }

  snapshot(): Snapshot {
    const { trackChanges, state } = this;
    return snapshotOf(this.#blocks, { comments: this.#comments, trackChanges, state });
  }

  #table(index: number): Cell[][] {
    const table = this.#blocks.flatMap((block) => ("rows" in block ? [block.rows] : []))[index];
    if (table === undefined) throw new Error(`the document has no table ${index}`);
    return table;
  }

  #setCell(at: CellLocation, text: string): void {
    const physical = findCell(this.snapshot(), at)?.physical ?? -1;
    const cells = this.#table(at.table)[at.row];
    const old = cells?.[physical];
    if (cells === undefined || old === undefined) throw new Error("the document has no such cell");
    cells[physical] = typeof old === "string" ? text : { ...old, text };
  }

  #setParagraph(index: number, text: string): void {
    let seen = -1;
    this.#blocks = this.#blocks.map((block) => {
      if ("rows" in block) return block;
      seen += 1;
      return seen === index ? { ...block, text } : block;
    });
  }

  #applyOne(edit: Edit, before: Snapshot): EditResult {
    this.applied.push(edit);
    switch (edit.kind) {
      case "setCell":
      case "setField":
      case "setAnswer":
        return this.#applyText(edit, before);
      case "comment":
        return this.#applyComment(edit, before);
      case "removeComment":
        return this.#removeComment(edit);
      case "setState":
        return this.#setState(edit);
      case "addRow":
      case "deleteRow":
        return this.#applyRow(edit, before);
      default:
        return { outcome: "refused", edit, code: "unsupported-here" };
    }
  }

  #applyText(
    edit: Extract<Edit, { kind: "setCell" | "setField" | "setAnswer" }>,
    before: Snapshot,
  ): EditResult {
    const place = resolve(before, edit.at);
    if (!place.found) return { outcome: "conflict", edit, reason: place.reason };
    const { location } = place;
    const now = this.#textOf(location);
    const parts = partsOf(now, edit);
    if (parts === undefined) return { outcome: "conflict", edit, reason: "changed", found: now, location };
    if (!sameText(parts.present, edit.expect)) {
      return { outcome: "conflict", edit, reason: "changed", found: parts.present, location };
    }
    const cell = isCellLocation(location) ? findCell(this.snapshot(), location) : undefined;
    const code = cell && judgeCell(cell, edit.text, edit.overPendingChanges ?? false);
    if (code !== undefined) return { outcome: "refused", edit, code, location };
    this.#setText(location, parts.with(edit.text));
    const at = addressOf(this.snapshot(), location);
    const revert: readonly Edit[] = at === undefined ? [] : [reverted(edit, at, parts.present)];
    return { outcome: "applied", edit, location, before: parts.present, tracked: this.trackChanges, revert };
  }

  /** Addresses are those of the document as it is: the fake takes one row at a time. */
  #applyRow(edit: AddRowEdit | DeleteRowEdit, before: Snapshot): EditResult {
    const place = resolveRow(before, edit.at);
    if (!place.found) return { outcome: "conflict", edit, reason: place.reason };
    const { table, row } = place.location;
    const rows = this.#table(table);
    const cells = rows[row] ?? [];
    const texts = (tablesOf(before)[table]?.rows[row]?.cells ?? []).map(({ text }) => text);
    const done = { outcome: "applied", edit, before: "", tracked: false } as const;
    if (edit.kind === "addRow") {
      const location = { table, row: edit.where === "after" ? row + 1 : row };
      const own = cells.map((_, column) => edit.values.find((value) => value.column === column)?.text ?? "");
      this.insertRow(table, location.row, own);
      const at = addressOfRow(this.snapshot(), location);
      return { ...done, location, revert: at === undefined ? [] : [{ kind: "deleteRow", at, expect: own }] };
    }
    if (!texts.every((text, index) => sameText(text, edit.expect[index] ?? ""))) {
      return { outcome: "conflict", edit, reason: "changed", found: texts.join("\n") };
    }
    const commented = this.#comments.some(
      ({ location }) =>
        location !== undefined &&
        isCellLocation(location) &&
        location.table === table &&
        location.row === row,
    );
    if (commented) return { outcome: "refused", edit, code: "has-reviewer-comment" };
    this.removeRow(table, row);
    const at = addressOfRow(this.snapshot(), { table, row: row - 1 });
    const values = texts.map((text, column) => ({ column, text }));
    return { ...done, revert: at === undefined ? [] : [{ kind: "addRow", at, where: "after", values }] };
  }

  #textOf(location: Location): string {
    const snapshot = this.snapshot();
    if (isCellLocation(location)) return findCell(snapshot, location)?.text ?? "";
    return isParagraphLocation(location) ? (paragraphsOf(snapshot)[location.paragraph]?.text ?? "") : "";
  }

  #setText(location: Location, text: string): void {
    if (isCellLocation(location)) this.#setCell(location, text);
    else if (isParagraphLocation(location)) this.#setParagraph(location.paragraph, text);
  }

  #applyComment(edit: CommentEdit, before: Snapshot): EditResult {
    if (!this.capabilities.comments) return { outcome: "refused", edit, code: "comments-unavailable" };
    const place = resolve(before, edit.at);
    if (!place.found) return { outcome: "conflict", edit, reason: place.reason };
    const author = "The person signed in";
    const id = this.#addComment(place.location, author, edit.text);
    const revert = [{ kind: "removeComment", id, author, expect: edit.text } as const];
    return { outcome: "applied", edit, location: place.location, before: "", tracked: false, revert };
  }

  #addComment(location: Location, author: string, text: string): string {
    const id = String(this.#nextComment);
    this.#nextComment += 1;
    this.#comments.push({ id, author, text, resolved: false, replies: [], location });
    return id;
  }

  #setState(edit: SetStateEdit): EditResult {
    const before = this.state.map(({ xml }) => xml);
    if (before.join("\n") !== edit.expect.join("\n")) return { outcome: "conflict", edit, reason: "changed" };
    if ((edit.xml?.length ?? 0) > MAX_STATE_LENGTH)
      return { outcome: "refused", edit, code: "state-too-large" };
    this.state = partsFrom(edit.xml);
    return { outcome: "applied", edit, before: before.join("\n"), tracked: false, revert: [] };
  }

  #removeComment(edit: RemoveCommentEdit): EditResult {
    const comment = this.#comments.find(({ id }) => id === edit.id);
    if (comment === undefined) return { outcome: "conflict", edit, reason: "gone" };
    if (comment.replies.length > 0) return { outcome: "refused", edit, code: "comment-has-replies" };
    this.#comments = this.#comments.filter((other) => other !== comment);
    const { location, text } = comment;
    const at = location && addressAt(this.snapshot(), location);
    const revert = at === undefined ? [] : [{ kind: "comment", at, text } as const];
    return { outcome: "applied", edit, before: text, tracked: false, revert };
  }
}

function addressAt(snapshot: Snapshot, location: Location): Address | undefined {
  return isParagraphLocation(location)
    ? addressOfParagraph(snapshot, location)
    : isCellLocation(location)
      ? addressOfCell(snapshot, location)
      : undefined;
}

/** The parts' XML, or none. */
function partsFrom(xml: string | undefined): readonly StatePart[] {
  return xml === undefined ? [] : [{ id: "1", xml }];
}

function resolve(
  snapshot: Snapshot,
  address: Address,
): ReturnType<typeof resolveCell> | ReturnType<typeof resolveParagraph> {
  return isCellAddress(address) ? resolveCell(snapshot, address) : resolveParagraph(snapshot, address);
}

function addressOf(snapshot: Snapshot, location: Location): Address | undefined {
  if (isCellLocation(location)) return addressOfCell(snapshot, location);
  return isParagraphLocation(location) ? addressOfParagraph(snapshot, location) : undefined;
}

interface Parts {
  readonly present: string;
  readonly with: (text: string) => string;
}

/** What a text edit replaces of a text; undefined where its label or prompt is not there. */
function partsOf(
  now: string,
  edit: Extract<Edit, { kind: "setCell" | "setField" | "setAnswer" }>,
): Parts | undefined {
  if (edit.kind === "setCell") return { present: now, with: (text) => text };
  if (edit.kind === "setAnswer" && edit.place === "below") {
    const [prompt = "", ...rest] = now.split("\n");
    return { present: rest.join("\n"), with: (text) => (text === "" ? prompt : `${prompt}\n${text}`) };
  }
  const piece =
    edit.kind === "setField" ? fieldPiece(now, edit.label, edit.nextLabel) : answerPiece(now, edit.prompt);
  if (piece === undefined) return undefined;
  return {
    present: piece.text,
    with: (text) => now.slice(0, piece.start) + pieceText(piece, text) + now.slice(piece.end),
  };
}

function reverted(
  edit: Extract<Edit, { kind: "setCell" | "setField" | "setAnswer" }>,
  at: Address,
  before: string,
): Edit {
  const back = { expect: edit.text, text: before };
  if (edit.kind !== "setCell") return { ...edit, at, ...back };
  return isCellAddress(at) ? { ...edit, at, ...back } : edit;
}
