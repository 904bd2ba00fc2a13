import type { PlanField } from "../plan";
import type { Template } from "../templates";
import type { Candidate } from "./candidates";
import type { PromptMatch } from "./prompts";
import type { Segment } from "./segments";

/** A place in the document's reading order. */
export interface Place {
  /** Position among the snapshot's blocks. */
  readonly block: number;
  /** Row of a table; 0 for paragraphs. */
  readonly row: number;
  /** Position among the lines of the row, or of the paragraph and its text boxes; 0 where it is left out. */
  readonly line?: number;
}

interface Found {
  readonly template: Template;
  /** Id of the template's table, field or prompt that it is. */
  readonly id: string;
  readonly from: Place;
  /** Its last place. */
  readonly to: Place;
}

/** A stretch of rows that reads like one of a template's tables, and the tables that go on with it. */
export interface TablePart extends Found {
  readonly kind: "table";
  readonly candidate: Candidate;
  readonly segments: readonly Segment[];
}

/** A field that stands apart from the tables of steps: in the title, in a box, in a small table of its own. */
export interface FieldPart extends Found {
  readonly kind: "field";
  readonly field: PlanField;
}

/** A question that is answered in prose. */
export interface PromptPart extends Found {
  readonly kind: "prompt";
  readonly match: PromptMatch;
}

/** What a plan is put together from. */
export type Part = TablePart | FieldPart | PromptPart;

/** Document order. */
export function comparePlaces(a: Place, b: Place): number {
  return a.block - b.block || a.row - b.row || (a.line ?? 0) - (b.line ?? 0);
}
