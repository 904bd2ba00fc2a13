import type { Stage } from "../checks";
import type { Carrier, StepState } from "../guidance";

/** How a finding is shown, in order of weight. */
export const FINDING_KINDS = ["error", "warning", "review", "tip"] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

export type FindingCounts = Readonly<Record<FindingKind, number>>;

export interface ReportedFinding {
  readonly kind: FindingKind;
  /** Id of the check. */
  readonly check: string;
  /** Where it is, as people say it. */
  readonly where: string;
  readonly message: string;
  readonly fix: string;
}

export interface ReportedStep {
  readonly step: string;
  readonly owner: string;
  /** The deadline as the plan has it. */
  readonly due: string;
  /** The last day that it can mean. */
  readonly day?: string;
  readonly state: StepState;
}

export interface ReportedTable {
  readonly name: string;
  readonly labels: readonly string[];
  readonly rows: readonly {
    readonly texts: readonly string[];
    /** Position among the plan's steps, where the row is one. */
    readonly step?: number;
  }[];
}

/** How many required answers there are, and how many of them are given. */
export interface Answered {
  readonly answered: number;
  readonly required: number;
}

export interface ReportedPlan extends Answered {
  readonly title: string;
  readonly template: string;
  /** 0 to 1. */
  readonly complete: number;
  /** From the last deadline on the strategy can be in use; so many steps name no day. */
  readonly operationalBy?: { readonly day: string; readonly withoutDay: number };
  readonly answers: readonly { readonly label: string; readonly text: string }[];
  readonly tables: readonly ReportedTable[];
  readonly steps: readonly ReportedStep[];
  readonly carriers: readonly Pick<Carrier, "name" | "is" | "steps">[];
  readonly findings: readonly ReportedFinding[];
}

/** What a report says of a document. */
export interface ReportedDocument {
  readonly file: string;
  readonly stage: Stage;
  /** 0 to 1. */
  readonly complete: number;
  /** Findings that somebody set aside. */
  readonly setAside: number;
  readonly plans: readonly ReportedPlan[];
}

/** What a report says of a document that could not be read. */
export interface FailedDocument {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

export type ReportEntry = ReportedDocument | FailedDocument;

export function isFailed(entry: ReportEntry): entry is FailedDocument {
  return "error" in entry;
}
