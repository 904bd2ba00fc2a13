import { type Edit, type Location, type RefusalCode } from "../../core/model";
import { type Splice } from "../wordml/splice";
import { type NewComment } from "./comments-part";
import { type Reading } from "./reading";

/** What writing an edit comes to: changes of the main part and of the parts beside it. */
export interface Plan {
  /** Changes of the main part as it stands. */
  readonly splices: readonly Splice[];
  readonly newComment?: NewComment;
  /** Id of a comment to take out. */
  readonly oldComment?: string;
  /** Our state is replaced by `xml`. */
  readonly state?: { readonly xml: string | undefined };
  /** Rows that a table gains or loses. */
  readonly rows?: { readonly table: number; readonly change: 1 | -1 };
  /** Tables that come before the table of this number, with the rows of each, or go from it on. */
  readonly tables?: { readonly at: number; readonly rows?: readonly number[]; readonly gone?: number };
  /** Changes parts that the text stands on; they are followed by no other edit. */
  readonly bring?: () => void;
  /** The splice whose place is the edit's place afterwards (rows that come and go); else its place stays. */
  readonly moved?: Splice;
  /** What stood there. */
  readonly before: string;
  readonly tracked: boolean;
  /** True where the document, read again, says what was asked. */
  readonly holds: (after: Reading, location: Location | undefined) => boolean;
  /** Edits that take it back. @param place offset of the edit's place in the main part, if it has one */
  readonly revert: (
    after: Reading,
    location: Location | undefined,
    place: number | undefined,
  ) => readonly Edit[];
}

/** A plan, or why there is none. */
export type Planned = Plan | { readonly refused: RefusalCode; readonly detail?: string };
