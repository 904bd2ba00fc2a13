import type { Edit, LineEdit, Location, RefusalCode, SetCellEdit, Snapshot } from "../../core/model";

/** Edits that put a text in place of another. */
export type TextEdit = SetCellEdit | LineEdit;

/** True for edits that put a text in place of another. */
export function isTextEdit(edit: Edit): edit is TextEdit {
  return (
    edit.kind === "setCell" ||
    edit.kind === "setAnswer" ||
    edit.kind === "setField" ||
    edit.kind === "setBracket"
  );
}

/** Why Word cannot do an edit; `detail` is for the log. */
export interface Obstacle {
  readonly code: RefusalCode;
  readonly detail?: string;
}

/** What stops an edit. */
export function refused(code: RefusalCode, detail?: string): Obstacle {
  return { code, ...(detail === undefined ? {} : { detail }) };
}

/** True for what stops an edit. */
export function isObstacle(value: object): value is Obstacle {
  return "code" in value;
}

/** One text edit on its way into the document, in the steps that several take together. */
export interface TextWriter {
  /** What stood there. */
  readonly before: string;
  /** Paragraphs outside of tables that come to stand behind a place, or (negative) stand there no longer. */
  readonly shift?: { readonly after: number; readonly by: number } | undefined;
  /** Queues what shows that the right place was reached, and what the write needs to know. */
  probe(): void;
  /** After the request: an obstacle, or undefined to go on. */
  check(): Obstacle | undefined;
  /** Queues the write. */
  write(): void;
  /** After the request: queues what restores the place's look, if it was lost. True if anything was. */
  restoreLook?(): boolean;
  /** How a place reads in a later snapshot: as written, as before, or neither. */
  outcome(after: Snapshot, location: Location): "written" | "untouched" | "other";
  /** Edits that take it back, in a document where it stands at `location`. */
  revert(after: Snapshot, location: Location): readonly Edit[];
}
