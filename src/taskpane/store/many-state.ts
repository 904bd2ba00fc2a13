import type { Edit, Location } from "../../core/model";

/** A place to go to; `id` tells fields on one line apart. */
interface Place {
  readonly location: Location;
  readonly id?: string;
}

/** One change of several that are written together. */
export interface PlannedWrite {
  /** Tells it from the other changes of its request. */
  readonly key: string;
  /** What its place is called; see `guideWords.place`. */
  readonly label: string;
  readonly edit: Edit;
  /** What the document says there, and what it is to say; of a row that comes or goes, its texts in lines. */
  readonly before: string;
  readonly after: string;
  /** Where it is, so that people can go and look. */
  readonly target?: Place;
  /** Somebody filled the place with something else: it is written only if it is chosen by itself. */
  readonly overwrites?: true;
}

/** Changes that somebody wants to make together. */
export interface WriteRequest {
  /** Names who asks, so that each view shows its own: `<ManyWrites of="fill" />`. */
  readonly of: string;
  /** What they are for, as a heading: "Fill from JSON". */
  readonly title: string;
  readonly writes: readonly PlannedWrite[];
  /** What has no place in the document, and why: a sentence each. */
  readonly notes?: readonly string[];
  /** The report in other words than "written": so many were done, so many not. */
  readonly report?: (done: number, not: number) => string;
  /** Told each time that some of them got into the document, before it is read again. */
  readonly onWritten?: (keys: readonly string[]) => void;
  /** Told when one of them was given up for what somebody else had written. */
  readonly onGivenUp?: (key: string) => void;
}

/** A change that was not made, and why: "because ...". */
export interface NotWritten {
  readonly key: string;
  readonly label: string;
  readonly because: string;
  readonly target?: Place;
}

/** Somebody changed the place in the meantime: one of the two texts is to be chosen. */
export interface WriteConflict {
  readonly write: PlannedWrite;
  readonly theirs: string;
  /** What writes the text over theirs, if that is what is chosen. */
  readonly edit: Edit;
}

/** What takes a change back. */
export interface WayBack {
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** A change that was not taken back, and why. */
export type Left = Pick<NotWritten, "label" | "because">;

/** What became of the changes. */
export interface ManyOutcome {
  /** Labels of those that are in the document now. */
  readonly written: readonly string[];
  readonly not: readonly NotWritten[];
  readonly conflicts: readonly WriteConflict[];
  /** Some of them are tracked changes now. */
  readonly tracked: boolean;
  /** So many comments of ours gave way to an answer. */
  readonly commentsGone: number;
  readonly waysBack: readonly WayBack[];
  /** What became of an undo: how many read as before, and which were left as they are now. */
  readonly undone?: { readonly count: number; readonly left: readonly Left[] };
}

/** Changes that are looked at before they are made, being made, or made. */
export type ManyWork =
  | { readonly kind: "idle" }
  | {
      readonly kind: "preview";
      readonly request: WriteRequest;
      /** Keys of the changes to be made. */
      readonly chosen: ReadonlySet<string>;
    }
  | {
      readonly kind: "working";
      readonly request: WriteRequest;
      readonly undoing: boolean;
      readonly done: number;
      readonly total: number;
      /** Somebody asked to stop; Word finishes what it has begun. */
      readonly stopping: boolean;
    }
  | { readonly kind: "done"; readonly request: WriteRequest; readonly outcome: ManyOutcome };

export interface ManyState {
  readonly many: ManyWork;
}

export const nothingPlanned: ManyState = { many: { kind: "idle" } };
