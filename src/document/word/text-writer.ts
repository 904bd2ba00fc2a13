import type {
  ConflictReason,
  Edit,
  Location,
  RefusalCode,
  SetAnswerEdit,
  SetBracketEdit,
  SetCellEdit,
  SetFieldEdit,
  Snapshot,
} from "../../core/model";

/** Edits that put a text in place of another. */
export type TextEdit = SetCellEdit | SetAnswerEdit | SetFieldEdit | SetBracketEdit;

/** True for edits that put a text in place of another. */
export function isTextEdit(edit: Edit): edit is TextEdit {
  return (
    edit.kind === "setCell" ||
    edit.kind === "setAnswer" ||
    edit.kind === "setField" ||
    edit.kind === "setBracket"
  );
}

/** Why an edit is not done; `detail` is for the log. */
export type Obstacle =
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly detail?: string }
  | { readonly kind: "conflict"; readonly reason: ConflictReason; readonly found?: string };

/** A refusal. */
export function refused(code: RefusalCode, detail?: string): Obstacle {
  return { kind: "refused", code, ...(detail === undefined ? {} : { detail }) };
}

/** A conflict with what stands there now. */
export function changed(found: string): Obstacle {
  return { kind: "conflict", reason: "changed", found };
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
  /** How the place reads in a later snapshot: as written, as before, or neither. */
  outcome(after: Snapshot): "written" | "untouched" | "other";
  /** Edits that take it back, for a document in which it stands at `location`. */
  revert(after: Snapshot, location: Location): readonly Edit[];
}

/** True for what stops an edit. */
export function isObstacle(value: TextWriter | Obstacle): value is Obstacle {
  return "kind" in value;
}
