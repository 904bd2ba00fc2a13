import type { PlanField } from "../plan";
import type { Template } from "../templates";
import type { Candidate } from "./candidates";
import type { Place } from "./place";
import type { PromptMatch } from "./prompts/find";
import type { Segment } from "./segments";

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
