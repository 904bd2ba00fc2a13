import {
  addressOfCell,
  addressOfParagraph,
  answerPiece,
  type Address,
  type ApplyOptions,
  type Capabilities,
  cellAt,
  type CommentEdit,
  type ContentFlags,
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
  type Location,
  locationKey,
  paragraphsOf,
  pieceText,
  type RefusalCode,
  type RemoveCommentEdit,
  resolveCell,
  resolveParagraph,
  sameText,
  type Snapshot,
  type TableBlock,
  tableFingerprint,
  type TableRow,
} from "../../src/core/model";

/** A cell: its text, or its text with the columns it covers and flags. */
export type SketchCell =
  string | { readonly text: string; readonly span?: number; readonly flags?: Partial<ContentFlags> };
export type SketchRow = readonly SketchCell[];
/** A paragraph, or the rows of a table. */
export type SketchBlock = string | readonly SketchRow[];

const NO_FLAGS: ContentFlags = { pendingChanges: false, controls: [], comments: [] };

/**
 * A document of paragraphs and plain tables that somebody is looking at, kept in memory: what the pane's tests
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
  #blocks: (string | SketchCell[][])[];
  #comments: DocumentComment[] = [];
  #cursor: Location | undefined;
  #listeners = new Set<() => void>();
  #nextComment = 0;

  constructor(blocks: readonly SketchBlock[]) {
    this.#blocks = blocks.map((block) => (typeof block === "string" ? block : block.map((row) => [...row])));
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

  insertRow(table: number, row: number, cells: SketchRow): void {
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
    const tables: TableBlock[] = [];
    let paragraph = 0;
    const blocks = this.#blocks.map((block) => {
      if (typeof block === "string") {
        const index = paragraph;
        paragraph += 1;
        const flags = { ...NO_FLAGS, comments: this.#commentsAt({ paragraph: index }) };
        return { kind: "paragraph" as const, index, text: block, flags, textBoxes: [] };
      }
      const table = this.#tableBlock(block, tables);
      tables.push(table);
      return table;
    });
    return {
      fidelity: "full",
      blocks,
      comments: [...this.#comments],
      state: [],
      pendingChanges: false,
      trackChanges: this.trackChanges,
      protection: "none",
    };
  }

  #tableBlock(sketch: readonly SketchRow[], before: readonly TableBlock[]): TableBlock {
    const index = before.length;
    const rows = sketch.map((row, number) => this.#row(index, number, row));
    const columnCount = Math.max(
      ...rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.columnSpan, 0)),
    );
    const fingerprint = tableFingerprint(columnCount, rows);
    const occurrence = before.filter((table) => table.fingerprint === fingerprint).length;
    return { kind: "table", index, fingerprint, occurrence, columnCount, rows };
  }

  #row(table: number, index: number, sketch: SketchRow): TableRow {
    let column = 0;
    const cells = sketch.map((entry, physical) => {
      const cell = typeof entry === "string" ? { text: entry } : entry;
      const at = column;
      const columnSpan = cell.span ?? 1;
      column += columnSpan;
      const comments = this.#commentsAt({ table, row: index, column: at });
      return {
        column: at,
        columnSpan,
        rowSpan: 1,
        physical,
        text: cell.text,
        paragraphs: cell.text.split("\n").map((text) => ({ text })),
        flags: { ...NO_FLAGS, ...cell.flags, comments },
        nestedTables: 0,
      };
    });
    return { index, repeatsAsHeader: false, hidden: false, cells };
  }

  #commentsAt(location: Location): readonly string[] {
    const key = locationKey(location);
    return this.#comments
      .filter((comment) => comment.location !== undefined && locationKey(comment.location) === key)
      .map(({ id }) => id);
  }

  #table(index: number): SketchCell[][] {
    const table = this.#blocks.filter((block) => typeof block !== "string")[index];
    if (table === undefined) throw new Error(`the sketch has no table ${index}`);
    return table;
  }

  #setCell(
    at: { readonly table: number; readonly row: number; readonly column: number },
    text: string,
  ): void {
    const row = this.snapshotRow(at.table, at.row);
    const physical = cellAt(row, at.column)?.physical ?? 0;
    const cells = this.#table(at.table)[at.row];
    const old = cells?.[physical];
    if (cells === undefined || old === undefined) throw new Error("the sketch has no such cell");
    cells[physical] = typeof old === "string" ? text : { ...old, text };
  }

  private snapshotRow(table: number, row: number): TableRow {
    return this.#row(table, row, this.#table(table)[row] ?? []);
  }

  #setParagraph(index: number, text: string): void {
    let seen = -1;
    this.#blocks = this.#blocks.map((block) => {
      if (typeof block === "string") seen += 1;
      return typeof block === "string" && seen === index ? text : block;
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
    this.#addComment(place.location, "The person signed in", edit.text);
    return { outcome: "applied", edit, location: place.location, before: "", tracked: false, revert: [] };
  }

  #addComment(location: Location, author: string, text: string): void {
    const id = String(this.#nextComment);
    this.#nextComment += 1;
    this.#comments.push({ id, author, text, resolved: false, replies: [], location });
  }

  #removeComment(edit: RemoveCommentEdit): EditResult {
    const comment = this.#comments.find(({ id }) => id === edit.id);
    if (comment === undefined) return { outcome: "conflict", edit, reason: "gone" };
    if (comment.replies.length > 0) return { outcome: "refused", edit, code: "comment-has-replies" };
    this.#comments = this.#comments.filter((other) => other !== comment);
    return { outcome: "applied", edit, before: comment.text, tracked: false, revert: [] };
  }
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
