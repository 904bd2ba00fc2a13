import type { Block } from "../real/nodes";
import type { Verdict } from "./marks";

/** A document as somebody handed it in, with what a careful reviewer says of it. */
export interface ReviewedDocument {
  readonly name: string;
  /** The day of the review. */
  readonly asOf: string;
  /** Verdicts on cells stand at the cells, see `marks.ts`. */
  readonly blocks: readonly Block[];
  /** Verdicts on prompts, by id. */
  readonly prompts?: Readonly<Record<string, Verdict>>;
  /** Verdicts on whole tables and their sections, by the table's ordinal in the document. */
  readonly tables?: Readonly<Record<number, Verdict>>;
  /** Verdicts on fields that are no cells, by id. */
  readonly fields?: Readonly<Record<string, Verdict>>;
  /** Checks that have something to say of a plan as a whole. */
  readonly plan?: Verdict;
}
