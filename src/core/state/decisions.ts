import {
  type CoverageMark,
  coverageRecord,
  type GateAnswer,
  gateRecord,
  type Meeting,
  meetingRecord,
  type Review,
  reviewRecord,
  setAsideRecord,
} from "../records";
import type { SetAside } from "../checks";
import { recordsOf } from "./records";
import type { DocumentState } from "./schema";

/** What people decided beside the plans of a document. */
export interface Decisions {
  /** Findings that may stay. */
  readonly setAside: SetAside[];
  readonly gate: GateAnswer[];
  readonly coverage: CoverageMark[];
  /** The earliest first. */
  readonly reviews: Review[];
  /** The earliest first. */
  readonly meetings: Meeting[];
}

/** Of one day, the one that was written down first. */
function byDay<T extends { readonly day: string }>(
  kept: readonly { readonly time: string; readonly value: T }[],
): T[] {
  const order = (day: string, time: string): string => `${day} ${time}`;
  return [...kept]
    .sort((a, b) => (order(a.value.day, a.time) < order(b.value.day, b.time) ? -1 : 1))
    .map(({ value }) => value);
}

/** What people decided, as a document keeps it; what cannot be read is left out. */
export function decisionsOf(state: DocumentState): Decisions {
  return {
    setAside: recordsOf(state, setAsideRecord).map(({ value }) => value),
    gate: byDay(recordsOf(state, gateRecord)),
    coverage: byDay(recordsOf(state, coverageRecord)),
    reviews: byDay(recordsOf(state, reviewRecord)),
    meetings: byDay(recordsOf(state, meetingRecord)),
  };
}
