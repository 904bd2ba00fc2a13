import type { CheckResult, Operational, SetAside, Stage } from "../../core/checks";
import type { FillTarget, PlanPart, Prompt, Schedule } from "../../core/guidance";
import type {
  Capabilities,
  ConflictReason,
  DocumentErrorCode,
  Edit,
  Location,
  RefusalCode,
  Snapshot,
} from "../../core/model";
import type { Plan, TemplateMatch } from "../../core/plan";
import type { AdoptionProblem } from "../../core/state";
import type { Template } from "../../core/templates";
import type { Kind } from "../words/check";
import type { Drafts } from "./drafts";
import type { ManyState } from "./many-state";
import type { PagesState } from "./page-state";
import type { Tab } from "./tab";

export type { Tab };

/** How far the pane is: before the first reading there is nothing to show. */
export type Phase =
  | { readonly kind: "connecting" }
  | { readonly kind: "reading" }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly code: DocumentErrorCode };

/** The document as last read, and what we make of it. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly plans: readonly PlanReading[];
  /**
   * False for the first moment, while what reads values and checks is still on its way: until then there are no
   * findings, no schedule and no values, and plans are shown by their texts.
   */
  readonly judged: boolean;
  /** How far the plans have come: as the document says, else final. */
  readonly stage: Stage;
  /** What the document itself says of it. */
  readonly keptStage: Stage | undefined;
  /** What was set aside once and needs it no longer. */
  readonly unusedSetAsides: readonly SetAside[];
  /** Where no plan was found: the template that came nearest. */
  readonly nearest?: TemplateMatch;
  /** The templates that were looked for. */
  readonly templates: readonly Template[];
  /** Those of them that the document carries. */
  readonly carried: readonly CarriedTemplate[];
}

/** A district's template that is kept in the document. */
export interface CarriedTemplate {
  readonly id: string;
  readonly name: string;
}

/** What became of a district's template that somebody chose or took out. */
export type TemplateWork =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  /** It is in the document now; `found`: a plan of it is, too. */
  | { readonly kind: "carried"; readonly name: string; readonly found: boolean }
  | { readonly kind: "removed"; readonly name: string }
  /** It cannot be used: each place in it and what is wrong there. */
  | { readonly kind: "wrong"; readonly file: string; readonly problems: readonly string[] }
  | { readonly kind: "refused"; readonly why: AdoptionProblem | RefusalCode };

/** What became of a decision that somebody took about the plans. */
export type DecisionWork =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  /** The finding counts no longer; what it says. */
  | { readonly kind: "set-aside"; readonly message: string }
  /** It counts again, or its reason is no longer kept. */
  | { readonly kind: "taken-back"; readonly message: string }
  /** Everything of ours is out of the document; `theirs`: so many comments of ours are a person's by now. */
  | { readonly kind: "cleaned"; readonly comments: number; readonly theirs: number }
  | { readonly kind: "refused"; readonly about: Decision; readonly why: RefusalCode };

export type Decision = "stage" | "set-aside" | "clean";

/** One plan with everything the views say about it. */
export interface PlanReading {
  readonly plan: Plan;
  readonly check: CheckResult;
  readonly parts: readonly PlanPart[];
  /** 0 to 1. */
  readonly complete: number;
  /** Nobody has written anything yet. */
  readonly blank: boolean;
  /** The first required answer that is missing. */
  readonly first: FillTarget | undefined;
  /** Required answers that are there and fail a check. */
  readonly failing: readonly FillTarget[];
  readonly scope: CheckScope;
  readonly schedule: Schedule;
  /** The schedule has enough dates for a timeline. */
  readonly timeline: boolean;
  /** From when on its strategy can be in use; undefined where no deadline tells. */
  readonly operational: Operational | undefined;
}

/** How much was checked, for the moment when nothing was found. */
export interface CheckScope {
  readonly rows: number;
  readonly answers: number;
  /** The checks that ran. */
  readonly checks: readonly { readonly id: string; readonly title: string }[];
}

/** The place that Guide shows. `id` tells fields on one line apart. */
export interface Target {
  readonly location: Location;
  readonly id?: string;
}

/** What is said of something that was done, and of its undoing. */
export interface WriteWords {
  readonly done: string;
  /** What Undo does, said behind the word on its button. */
  readonly undoes: string;
  readonly undone: Readonly<Record<Undone["how"], string>>;
}

/** What was last written, and the way back. */
export interface Written {
  readonly label: string;
  readonly emptied: boolean;
  /** Said in place of what is said of a text. */
  readonly said?: WriteWords;
  /** It is what a finding offered to do; the label says what. */
  readonly mended?: true;
  readonly tracked: boolean;
  /** A comment of ours stood there and was taken out, as it would have kept the text from being replaced. */
  readonly commentGone: boolean;
  readonly revert: readonly Edit[];
  readonly target: Target;
}

/** Why a text did not get into the document. Belongs to the place it was meant for. */
export type Problem =
  | {
      readonly kind: "conflict";
      readonly key: string;
      readonly reason: ConflictReason;
      readonly found?: string;
    }
  | { readonly kind: "refused"; readonly key: string; readonly code: RefusalCode };

/** How the last undo went. */
export interface Undone {
  readonly label: string;
  /** Said in place of what is said of a text. */
  readonly said?: WriteWords;
  /** It was what a finding had offered to do. */
  readonly mended?: true;
  readonly how: "undone" | "changed" | "refused";
}

/** A comment that would be written. */
export interface CommentItem {
  /** Where, in words. */
  readonly place: string;
  readonly says: string;
  /** The comment, and the removal of the one of ours that it replaces. */
  readonly edits: readonly Edit[];
}

/** What comments would be written; kept so that exactly what was shown is done. */
export interface CommentPlan {
  readonly items: readonly CommentItem[];
  /** Removals of ours that no longer hold. */
  readonly others: readonly Edit[];
  /** Tips were asked for, too. */
  readonly tips: boolean;
  /** How many findings get no comment, by why: `tips` counts all tips, asked for or not. */
  readonly without: {
    readonly tips: number;
    /** The document has no place for it. */
    readonly placeless: number;
    /** A comment says so already. */
    readonly spoken: number;
  };
}

export interface CommentReport {
  readonly added: number;
  readonly removed: number;
  /** What was not done, by reason. */
  readonly not: readonly { readonly because: string; readonly count: number }[];
  /** The way back. */
  readonly revert: readonly Edit[];
}

export type CommentWork =
  | { readonly kind: "idle" }
  | { readonly kind: "preview"; readonly plan: CommentPlan }
  | { readonly kind: "working"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly report: CommentReport };

/** What findings are put together by: their place in the document, or the check that found them. */
export type Grouping = "place" | "check";

/** How Check lists what was found. */
export interface FindingList {
  /** The one kind that is shown; undefined: all. */
  readonly only: Kind | undefined;
  readonly by: Grouping;
}

export interface PaneState extends PagesState, ManyState {
  readonly phase: Phase;
  readonly reading: Reading | undefined;
  /** A reading in the background is under way. */
  readonly refreshing: boolean;
  readonly capabilities: Capabilities;
  /** Word refused to edit this document as a whole. */
  readonly readOnly: boolean;
  /** Somebody says that it can be edited by now. */
  readonly editAnyway: boolean;
  readonly planIndex: number;
  readonly tab: Tab;
  readonly cursor: Location | undefined;
  readonly pinned: boolean;
  readonly target: Target | undefined;
  /** What Guide asks at the target; undefined outside the plans. */
  readonly prompt: Prompt | undefined;
  /** Word did not move its own cursor to the target. */
  readonly notTaken: boolean;
  /** The editor asks for the keyboard: the person chose to go there. */
  readonly focusWanted: boolean;
  readonly drafts: Drafts;
  readonly writing: boolean;
  readonly written: Written | undefined;
  /** What was written before that and can still be taken back, the last one last (undoing.ts). */
  readonly earlier: readonly Written[];
  readonly undone: Undone | undefined;
  readonly problem: Problem | undefined;
  /** Why a row was not added or deleted, in words. */
  readonly rowProblem: string | undefined;
  readonly findingList: FindingList;
  readonly comments: CommentWork;
  readonly templates: TemplateWork;
  readonly decision: DecisionWork;
  /** Said to those who do not see the pane; the number makes equal texts different. */
  readonly announcement: { readonly text: string; readonly count: number };
}

/** True while nothing can be written into the document, as far as anybody knows. */
export function isReadOnly({ readOnly, editAnyway, capabilities }: PaneState): boolean {
  return !editAnyway && (readOnly || !capabilities.edit);
}

/** Nothing can be written from a page now: the document is read-only, or being worked on. */
export function isOff(state: PaneState): boolean {
  return isReadOnly(state) || state.pageWork.kind === "working" || state.writing;
}
