import type { ColumnRole, Plan, PlanCell, PlanColumn, PlanField, PlanRow, PlanTable } from "../plan";
import type { Template, TemplateColumn, TemplateField } from "../templates";

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
}

export interface CheckOptions {
  /** The day as of which dates are judged, "YYYY-MM-DD". */
  readonly asOf: string;
  readonly templates: readonly Template[];
  /** "final" unless told. */
  readonly stage?: Stage;
}

/** The words of an outcome. "{label}", "{text}" and what `Verdict.data` names are put in. */
export interface CheckMessage {
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
}

/** What every check may know: nothing of filters, order or display. */
export interface CheckContext {
  readonly plan: Plan;
  readonly template: Template | undefined;
  readonly asOf: string;
}

export interface CellContext extends CheckContext {
  readonly table: PlanTable;
  readonly column: PlanColumn;
  readonly spec: TemplateColumn | undefined;
  readonly row: PlanRow;
  readonly cell: PlanCell;
  /** The texts of this column in all rows of the step: several where its action cell is merged over them. */
  readonly stepTexts: readonly string[];
}

export interface FieldContext extends CheckContext {
  readonly field: PlanField;
  readonly spec: TemplateField | undefined;
}

interface CheckBase {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Where the requirement comes from when the template's column does not say so itself. */
  readonly source: string;
  /** The first stage at which it runs. */
  readonly stage: Stage;
  /**
   * Checks of one cause report one finding a place: the first in the index wins.
   */
  readonly cause: string;
  readonly messages: Readonly<Record<string, CheckMessage>>;
}

/** Looks at cells of certain roles in rows that say something. */
export interface CellCheck extends CheckBase {
  readonly scope: "cell";
  readonly roles: readonly (ColumnRole | "extra")[];
  readonly run: (context: CellContext) => Verdict;
  /** Asked once of a table that has no column of this role though the template requires it. */
  readonly missingColumn?: Verdict;
}

/** Looks at cells and fields alike. */
export interface AnswerCheck extends CheckBase {
  readonly scope: "answer";
  readonly roles: readonly (ColumnRole | "extra")[];
  readonly run: (context: CellContext | FieldContext) => Verdict;
}

/** Looks at a plan as a whole; a verdict may name one of its parts. */
export interface PlanCheck extends CheckBase {
  readonly scope: "plan";
  readonly run: (context: CheckContext) => readonly PlanVerdict[];
}

export interface PlanVerdict extends Verdict {
  readonly at: FindingLocation;
  readonly text?: string;
}

export type Check = CellCheck | AnswerCheck | PlanCheck;
