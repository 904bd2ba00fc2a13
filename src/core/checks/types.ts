import type { Edit } from "../model";
import type {
  AnswerKind,
  ColumnRole,
  Plan,
  PlanCell,
  PlanColumn,
  PlanField,
  PlanPrompt,
  PlanRow,
  PlanTable,
} from "../plan";
import type {
  OwnerPolicy,
  Template,
  TemplateColumn,
  TemplateField,
  TemplateQuestion,
  TemplateTable,
} from "../templates";
import type { RowFacts } from "./row-facts";

/** error: the plan cannot work so; warning: it may not; tip: it could be better. */
export type Severity = "error" | "warning" | "tip";

/** fail: it is so; review: a person has to look; pass: all is well (never a finding). */
export type Outcome = "pass" | "fail" | "review";

/** How far the plan has come; decides which checks run. */
export const STAGES = ["drafting", "early", "final"] as const;
export type Stage = (typeof STAGES)[number];

/** Where a finding is. `plan` always; the place wherever there is one; `field` and `prompt` are added names. */
export interface FindingLocation {
  readonly plan: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly paragraph?: number;
  readonly textBox?: number;
  readonly field?: string;
  readonly prompt?: string;
}

export interface Finding {
  readonly check: string;
  readonly outcome: "fail" | "review";
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly source: string;
  readonly location: FindingLocation;
  /** What stands there. */
  readonly text: string;
  /** Names the same matter in the same content, wherever it moves; another one once the content changes. */
  readonly key: string;
  /** A change that is safe to make for the writer. */
  readonly remedy?: Remedy;
}

export interface Remedy {
  /** What it does, as a button says it: "Delete the example row". */
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** Somebody looked at a finding and said why it may stay. */
export interface SetAside {
  /** The finding's key. */
  readonly key: string;
  readonly check: string;
  readonly reason: string;
  /** What it was about, for people: the step or part, and the text. */
  readonly about: string;
  readonly author?: string;
  /** The day, "YYYY-MM-DD". */
  readonly day?: string;
}

export interface CheckSummary {
  /** Failing findings by severity. */
  readonly errors: number;
  readonly warnings: number;
  readonly tips: number;
  /** Findings that a person has to look at, of whatever severity. */
  readonly review: number;
  /** 0 to 1, two decimals: see `completeness`. */
  readonly complete: number;
}

export interface CheckResult {
  readonly asOf: string;
  readonly summary: CheckSummary;
  readonly findings: readonly Finding[];
  /** Findings that somebody set aside, each with its reason. */
  readonly setAside: readonly { readonly finding: Finding; readonly setAside: SetAside }[];
  /** Set-asides of checks that ran which no longer meet a finding: it was mended, or the content changed. */
  readonly unused: readonly SetAside[];
}

/** What a district or a team wishes to have checked otherwise. */
export interface CheckSettings {
  /** Whether owners must be persons, job titles, or may be either; else the template's column says so. */
  readonly ownerPolicy?: OwnerPolicy;
  /** Words that need a shared definition, besides our own list. */
  readonly wordsToDefine?: readonly string[];
  /** Checks that are not to run. */
  readonly off?: readonly string[];
}

export interface CheckOptions {
  /** The day as of which dates are judged, "YYYY-MM-DD". */
  readonly asOf: string;
  readonly templates: readonly Template[];
  /** "final" unless told. */
  readonly stage?: Stage;
  readonly settings?: CheckSettings;
  readonly setAsides?: readonly SetAside[];
}

/** The words of an outcome. "{label}", "{text}" and what `Verdict.data` names are put in. */
export interface CheckMessage {
  /** Of a message that is not named after its outcome. */
  readonly outcome?: Finding["outcome"];
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** What a check says of one place. `message` is a key of its messages; "pass" needs no words. */
export interface Verdict {
  readonly outcome: Outcome;
  /** A key of `messages` where the outcome's own words do not fit. */
  readonly message?: string;
  /** Where the check's own severity does not fit. */
  readonly severity?: Severity;
  /** Words that the message may name. */
  readonly data?: Readonly<Record<string, string>>;
  /** Where the check's or the column's source does not fit. */
  readonly source?: string;
  readonly remedy?: Remedy;
}

/** What every check may know: nothing of filters, order or display. */
export interface CheckContext {
  readonly plan: Plan;
  readonly template: Template | undefined;
  readonly asOf: string;
  readonly stage: Stage;
  readonly settings: CheckSettings;
}

/** What a check of a row or cell may know: nothing of other rows, so that it need not run again when they change. */
export interface RowSurroundings extends Omit<CheckContext, "plan"> {
  readonly table: Pick<PlanTable, "id" | "columns">;
  readonly spec: TemplateTable | undefined;
  readonly row: PlanRow;
}

/** A row that says something, in its table. */
export interface RowContext extends RowSurroundings {
  readonly facts: RowFacts;
}

export interface CellContext extends Omit<RowSurroundings, "spec"> {
  readonly column: PlanColumn;
  readonly spec: TemplateColumn | undefined;
  readonly cell: PlanCell;
  /** What kind of answer the cell holds. */
  readonly kind: AnswerKind;
  /** The texts of this column in all rows of the step: several where its action cell is merged over them. */
  readonly stepTexts: readonly string[];
}

export interface FieldContext extends CheckContext {
  readonly field: PlanField;
  readonly kind: AnswerKind;
  readonly spec: TemplateField | undefined;
}

export interface PromptContext extends CheckContext {
  readonly field: PlanPrompt;
  readonly kind: AnswerKind;
  readonly spec: TemplateQuestion | undefined;
}

interface CheckBase {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Where the requirement comes from when the template's column does not say so itself. */
  readonly source: string;
  /** The first stage at which it runs. */
  readonly stage: Stage;
  /** Of findings of one cause at one place only one is reported: that of the lowest rank. */
  readonly cause: string;
  /** From 1, the surest and most useful; decides among checks of one cause and under the limits on noise. */
  readonly rank: number;
  readonly messages: Readonly<Record<string, CheckMessage>>;
  /** Where a finding is about one cell and answered in another of its row: the columns that take the answer. */
  readonly answeredIn?: readonly ColumnRole[];
}

/** All is well. */
export const PASS: Verdict = { outcome: "pass" };

/**
 * Which answers a check looks at: those that somebody gave ("given"); those that are blank, stand in for one or say
 * that there is none ("open"); all where it says neither.
 */
export type Looked = "given" | "open";

/** By which checks an answer of a kind is looked at. */
export function lookedAt(kind: AnswerKind): Looked {
  return kind === "given" ? "given" : "open";
}

/** Looks at cells of certain roles in rows that say something. */
export interface CellCheck extends CheckBase {
  readonly scope: "cell";
  readonly roles: readonly (ColumnRole | "extra")[];
  /** "required": in columns that the template requires, or that it does not know; "all": wherever it stands. */
  readonly columns: "required" | "all";
  readonly answers?: Looked;
  readonly run: (context: CellContext) => Verdict;
  /** Asked once of a table that has no column of this role though the template requires it. */
  readonly missingColumn?: Verdict;
}

/** No verdict: nothing to say of most rows. */
export const NONE: readonly never[] = [];

/** Looks at what the cells of a row say together; a verdict names the cell that it is about. */
export interface RowCheck extends CheckBase {
  readonly scope: "row";
  /** In words, for people who read what is checked. */
  readonly looksAt: string;
  readonly run: (context: RowContext) => readonly RowVerdict[];
}

export interface RowVerdict extends Verdict {
  readonly cell: PlanCell;
  readonly column: PlanColumn;
}

/** Looks at cells, fields and answers to prompts alike. */
export interface AnswerCheck extends CheckBase {
  readonly scope: "answer";
  readonly roles: readonly (ColumnRole | "extra")[];
  readonly answers?: Looked;
  readonly run: (context: CellContext | FieldContext | PromptContext) => Verdict;
}

/** Looks at a plan as a whole; a verdict may name one of its parts. */
export interface PlanCheck extends CheckBase {
  readonly scope: "plan";
  /** In words, for people who read what is checked. */
  readonly looksAt: string;
  readonly run: (context: CheckContext) => readonly PlanVerdict[];
}

export interface PlanVerdict extends Verdict {
  readonly at: FindingLocation;
  readonly text?: string;
  /** What it is about where several verdicts of a plan have no place of their own: a table's id, a word. */
  readonly about?: string;
  /** It says once for the plan what another check would say of many rows, in the words of that message. */
  readonly insteadOf?: SpokenFor;
}

export interface SpokenFor {
  readonly check: string;
  readonly message: string;
}

export type Check = CellCheck | RowCheck | AnswerCheck | PlanCheck;
