import type { Address, CellAddress, RowAddress } from "./address";
import type { Location } from "./location";

/**
 * Descriptions of changes to a document. Each says what it expects to find; a host compares before it writes
 * and re-reads afterwards. The same edit has the same result on every host, or is refused there.
 */
export type Edit =
  | SetCellEdit
  | SetAnswerEdit
  | SetFieldEdit
  | SetBracketEdit
  | AddRowEdit
  | DeleteRowEdit
  | InsertBlocksEdit
  | RemoveBlocksEdit
  | CommentEdit
  | RemoveCommentEdit
  | SetStateEdit;

/** Replaces the content of a cell. Lines of `text` become paragraphs. */
export interface SetCellEdit {
  readonly kind: "setCell";
  readonly at: CellAddress;
  /** The cell's text as last read. */
  readonly expect: string;
  readonly text: string;
  /** Write though tracked changes of others wait in the cell (otherwise refused: pending-changes). */
  readonly overPendingChanges?: boolean;
}

/** Replaces the answer to a prompt: what stands after its label in its own paragraph, or the paragraphs below. */
export interface SetAnswerEdit {
  readonly kind: "setAnswer";
  /** The prompt's paragraph, or the cell that holds the prompt. */
  readonly at: Address;
  /**
   * "after": in the prompt's own paragraph, behind `prompt`; "below": in the paragraphs of the document (or of
   * the cell) that follow it, up to `lines` of them that hold the present answer.
   */
  readonly place: "after" | "below";
  /** The prompt's text as the paragraph begins. */
  readonly prompt: string;
  /** The answer as last read; "" if there is none. */
  readonly expect: string;
  readonly text: string;
  readonly overPendingChanges?: boolean;
}

/** Replaces what is typed after a label on a line that holds several labels; tabs and labels stay. */
export interface SetFieldEdit {
  readonly kind: "setField";
  readonly at: Address;
  readonly label: string;
  /** The label that ends the field's room on the line, if there is one. */
  readonly nextLabel?: string;
  readonly expect: string;
  readonly text: string;
  readonly overPendingChanges?: boolean;
}

/** Replaces a [bracketed] piece of a line, brackets included. */
export interface SetBracketEdit {
  readonly kind: "setBracket";
  readonly at: Address;
  /** The piece as it stands: "[Timeframe]", or the text that was put in its place. */
  readonly expect: string;
  readonly text: string;
  readonly overPendingChanges?: boolean;
}

/**
 * Adds a row of the neighbour's shape, empty but for `values`. Rows that one apply adds on the same side of the
 * same row stand in the order of their edits.
 */
export interface AddRowEdit {
  readonly kind: "addRow";
  /** The row beside which it goes. */
  readonly at: RowAddress;
  readonly where: "before" | "after";
  /** Text by grid column. */
  readonly values: readonly RowValue[];
}

export interface RowValue {
  readonly column: number;
  readonly text: string;
}

/** Deletes a row; refused where it holds reviewers' comments, tracked changes or part of a vertical merge. */
export interface DeleteRowEdit {
  readonly kind: "deleteRow";
  readonly at: RowAddress;
  /** The row's cell texts as last read, by physical cell. */
  readonly expect: readonly string[];
}

/**
 * Puts the paragraphs and tables of another document into the body: before an empty paragraph, else behind the
 * paragraph or table, followed by an empty paragraph of their own.
 */
export interface InsertBlocksEdit {
  readonly kind: "insertBlocks";
  /** A paragraph of the body, or any cell of the table behind which they go. */
  readonly at: Address;
  /**
   * The .docx file, base64. The styles and lists that its body uses come along; styles that the document has by
   * name stay as they are. Page setup, headers and footers are left out; it holds no pictures, links or notes.
   */
  readonly docx: string;
  /** What its blocks say (see `blockTexts`). */
  readonly texts: readonly string[];
}

/** Takes out blocks that were inserted; refused where comments, tracked changes or locked controls came to stand in them. */
export interface RemoveBlocksEdit {
  readonly kind: "removeBlocks";
  /** The first of them: a paragraph, or any cell of a table. */
  readonly at: Address;
  readonly count: number;
  /** What they said (see `blockTexts`). */
  readonly expect: readonly string[];
}

/** Anchors a comment on the content of a cell or paragraph. */
export interface CommentEdit {
  readonly kind: "comment";
  readonly at: Address;
  readonly text: string;
  /** Where it goes, and how it reads there, on a host that cannot anchor a comment on empty content. */
  readonly fallback?: { readonly at: Address; readonly text: string };
}

/** Removes a comment that still reads as `expect`. */
export interface RemoveCommentEdit {
  readonly kind: "removeComment";
  /** Id of the snapshot that the edit was made from. */
  readonly id: string;
  readonly author: string;
  readonly expect: string;
}

/** Replaces our state in the document: all our parts by this one, or by none where `xml` is undefined. */
export interface SetStateEdit {
  readonly kind: "setState";
  /** The parts' XML as last read, in order. */
  readonly expect: readonly string[];
  readonly xml: string | undefined;
}

/** How an apply is to be done. */
export interface ApplyOptions {
  /** Name for comments and tracked changes where the host does not know the user (.docx files). */
  readonly author?: string;
  readonly initials?: string;
  /** Moment for comments and tracked changes, ISO 8601 (.docx files); the core has no clock. */
  readonly date?: string;
  /** Called after each batch with the number of edits done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between batches; what was not tried is reported as "cancelled". */
  readonly signal?: AbortSignal;
}

export interface EditReport {
  /** One for each edit, in their order. */
  readonly results: readonly EditResult[];
}

export type EditResult = AppliedEdit | ConflictedEdit | RefusedEdit;

export interface AppliedEdit {
  readonly outcome: "applied";
  readonly edit: Edit;
  /** Where it was applied, for edits that have a place. */
  readonly location?: Location;
  /** What stood there before. */
  readonly before: string;
  /** Track Changes was on: it is a tracked change now. */
  readonly tracked: boolean;
  /**
   * Edits that take it back while it still reads as written; addresses are those of the document after the
   * edit. Empty if it cannot be taken back.
   */
  readonly revert: readonly Edit[];
}

export interface ConflictedEdit {
  readonly outcome: "conflict";
  readonly edit: Edit;
  readonly reason: ConflictReason;
  /** What stands there now, where a place was found. */
  readonly found?: string;
  readonly location?: Location;
}

/** changed: it does not read as expected; gone: nothing fits the address; ambiguous: several places do. */
export type ConflictReason = "changed" | "gone" | "ambiguous";

export interface RefusedEdit {
  readonly outcome: "refused";
  readonly edit: Edit;
  readonly code: RefusalCode;
  readonly location?: Location;
  /** What the host said, for the log; never shown to people. */
  readonly detail?: string;
}

export type RefusalCode =
  | "read-only"
  | "protected"
  | "locked"
  | "data-bound"
  | "has-reviewer-comment"
  | "several-controls"
  | "pending-changes"
  | "tracking-on"
  | "merged-neighbour"
  | "covered-cell"
  | "nested-table"
  | "picture-or-object"
  | "not-listed-in-dropdown"
  | "not-a-date"
  | "not-our-comment"
  | "comment-has-replies"
  | "comments-unavailable"
  | "state-too-large"
  | "newer-state"
  | "only-row"
  | "unsupported-here"
  | "not-verified"
  | "timed-out"
  | "cancelled"
  | "failed";
