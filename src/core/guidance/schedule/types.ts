import type { CellLocation, RowLocation } from "../../model";

/**
 * How a step stands on a day: what the plan says of it, and its date. "unsure": its season or school year has passed,
 * which names no day that one could hold anybody to, and nothing is said of it.
 */
export type StepState = "done" | "given-up" | "late" | "unsure" | "under-way" | "to-come";

/** A text of a row with its place. */
export interface ScheduledCell {
  readonly text: string;
  readonly location: CellLocation;
  /** Id of its column. */
  readonly id: string;
}

/** A stretch of days; an end that nothing tells is left out. */
export interface ScheduledTime {
  readonly from?: string;
  readonly to?: string;
  /** The plan names days, not months, seasons or years. */
  readonly exact: boolean;
}

/** A step of a plan, or a sign of change that it looks for, with everything that a timeline says of it. */
export interface ScheduledStep {
  /** Position among the steps of its table, from 1: what "after step 2" speaks of. */
  readonly number: number;
  /** The template's name of the table. */
  readonly part: string;
  readonly about: "steps" | "evidence";
  readonly step: string;
  /** The row that it stands in. */
  readonly row: RowLocation;
  /** Where to go: to its date, else to the step itself. */
  readonly target: ScheduledCell;
  readonly start?: ScheduledCell;
  readonly due?: ScheduledCell;
  readonly owner?: ScheduledCell;
  readonly status?: ScheduledCell;
  /** Undefined where no day can be told. */
  readonly time?: ScheduledTime;
  readonly state: StepState;
  /** Positions among the schedule's steps of those that have to come before. */
  readonly after: readonly number[];
}

/** How many steps say the same of how they stand, in the plan's own word; "" for those that say nothing. */
export interface StatusCount {
  readonly word: string;
  readonly count: number;
}

/** How much somebody carries. */
export interface Carrier {
  /** The longest form of the name in the plan; "" for the steps that nobody is named for. */
  readonly name: string;
  readonly is: "person" | "role" | "group" | "nobody";
  /** Positions among the schedule's steps. */
  readonly steps: readonly number[];
  /** So many of them are still to be done, and so many of these are late. */
  readonly open: number;
  readonly late: number;
}

/** What the plan says of who does what by when. */
export interface Schedule {
  readonly steps: readonly ScheduledStep[];
  readonly statuses: readonly StatusCount[];
  /** Who has most to do comes first; the steps without anybody last. */
  readonly carriers: readonly Carrier[];
}
