import type { Plan } from "../../plan";
import type { Meeting } from "../../records";
import type { Template } from "../../templates";
import { type MeetingSpan, type MeetingStep, meetingSteps } from "./steps";

/** What a meeting looks at. */
export interface MeetingLook {
  readonly span: MeetingSpan;
  readonly steps: readonly MeetingStep[];
  readonly last?: Meeting;
  /** The meeting of this very day, where it was taken down already. */
  readonly held?: Meeting;
}

/**
 * What a meeting on a day looks at, as the meetings before tell: since the last one, unless another day is asked for.
 *
 * @param meetings those about the plan, the earliest first
 */
export function lookAt(
  plan: Plan,
  template: Template | undefined,
  meetings: readonly Meeting[],
  asked: MeetingSpan,
): MeetingLook {
  const held = meetings.filter(({ day }) => day === asked.asOf).at(-1);
  const before = meetings.filter(({ day }) => day < asked.asOf);
  const last = (
    asked.since === undefined ? before : before.filter(({ day }) => day <= (asked.since ?? ""))
  ).at(-1);
  const since = asked.since ?? last?.day;
  const span = { ...asked, ...(since === undefined ? {} : { since }) };
  return {
    span,
    steps: meetingSteps(plan, template, span, last),
    ...(last === undefined ? {} : { last }),
    ...(held === undefined ? {} : { held }),
  };
}
