import type { ContentFlags, Location } from "../model";
import type { AnswerSlot, AnswerType, ColumnRole } from "../plan";
import type { Requirement } from "../templates";

/** What the pane asks at one place, and where the answer goes. */
export interface Prompt {
  readonly kind: "cell" | "field" | "prompt" | "column";
  readonly plan: number;
  /** Id of the column, field or guiding question. */
  readonly id: string;
  /** The document's own label. */
  readonly label: string;
  /** Of a guiding question: its number as the template prints it, such as "2a". */
  readonly number?: string;
  /** The table's name and, of a cell, the step that its row is about. */
  readonly part: string;
  readonly step?: string;
  /** The question as the document holds it, else ours. */
  readonly question: string;
  readonly questionFrom: "document" | "us";
  readonly help: string;
  readonly example?: string;
  readonly source: string;
  readonly requirement: Requirement;
  readonly role?: ColumnRole | "extra";
  readonly answer: AnswerType;
  readonly text: string;
  readonly location: Location;
  /** Kind "none" where it can only be read, and for a column's header. */
  readonly slot: AnswerSlot;
  readonly flags: ContentFlags;
  /** Listed values, where the document offers a drop-down. */
  readonly choices?: readonly string[];
}

/** Where to go on. */
export interface FillTarget {
  readonly kind: "cell" | "field" | "prompt";
  readonly id: string;
  readonly label: string;
  readonly location: Location;
}

/** A part of a plan and how far it has come. */
export interface PlanPart {
  readonly kind: "field" | "prompt" | "table";
  readonly id: string;
  readonly label: string;
  readonly requirement: Requirement;
  readonly started: boolean;
  /** Required answers given and asked for. */
  readonly answered: number;
  readonly total: number;
  /** Of those that do not count as given: a text is there, but a finding says that it fails. */
  readonly failing: number;
  /** Where it begins. */
  readonly location: Location;
}
