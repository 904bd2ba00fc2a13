import {
  type HeldMeeting,
  heldMeeting,
  lookAt,
  type MeetingChange,
  type MeetingLook,
  type MeetingNotes,
  type MeetingStep,
  recordsAbout,
} from "../../core/guidance";
import { addDays, type Plan, readStatus } from "../../core/plan";
import { type Meeting, meetingRecord } from "../../core/records";
import { templateOf } from "../../core/templates";
import { guideWords } from "../words/guide";
import { meetingWords as words } from "../words/meeting";
import type { Context } from "./context";
import { linesOf } from "./lines";
import type { PlannedWrite } from "./many-state";
import type { Many } from "./many-writes";
import type { Notes } from "./page-state";
import { keepFromPage } from "./page-keeping";
import { plansOf } from "./plans";
import type { Session } from "./session";
import type { Reading } from "./state";

/** Whose changes the meeting's page shows. */
export const MEETING = "meeting";
/** Days that a meeting looks ahead. */
const AHEAD = 30;

/** Under which names what is noted in a plan's meeting is kept: its title may be worded anew while people meet. */
export function meetingNotes({ template, index }: Plan): string {
  return `meeting/${index}/${template.id}/`;
}

/** What is noted of a step: how it stands, what is changed, and to which day it is put. */
export function stepNote(
  prefix: string,
  { location, step }: MeetingStep,
  what: "status" | "change" | "due",
): string {
  return `${prefix}${what}/${location.table}/${step}`;
}

/** What today's meeting about a plan looks at. */
export function meetingToday(
  reading: Reading,
  plan: Plan,
  meetings: readonly Meeting[],
  today: string,
): MeetingLook {
  const about = recordsAbout(plan, plansOf(reading), meetings);
  const until = addDays(today, AHEAD) ?? today;
  return lookAt(plan, templateOf(plan, reading.templates), about, { asOf: today, until });
}

/** A word for how a step stands; `value` is what is noted. */
export interface StatusOption {
  readonly value: string;
  readonly label: string;
}

/** In which order words are to choose from, whatever order a document's rows happen to have them in. */
const ORDER: readonly (string | undefined)[] = [
  "met",
  "onTrack",
  "behind",
  "atRisk",
  "notMet",
  "discontinued",
];

function inOrder(options: readonly StatusOption[]): readonly StatusOption[] {
  const rank = ({ value, label }: StatusOption): number => {
    const known = ORDER.indexOf(value in words.statuses ? value : readStatus(label)?.status);
    return known < 0 ? ORDER.length : known;
  };
  return [...options].sort((a, b) => rank(a) - rank(b));
}

/**
 * Words to choose from: the document's own, and ours for what it has no word for. A drop-down of the document takes its
 * own words alone. What means the same stands in the same place of every list.
 */
export function statusOptions({ choices, statusCell }: MeetingStep): readonly StatusOption[] {
  const own = choices.map((choice) => ({ value: choice, label: choice }));
  if (statusCell?.flags.controls.some((control) => control.choices !== undefined) === true)
    return inOrder(own);
  const said = new Set(choices.map((choice) => readStatus(choice)?.status));
  const ours = Object.entries(words.statuses).filter(
    ([name]) => ![...said].some((status) => status === name),
  );
  return inOrder([...own, ...ours.map(([value, label]) => ({ value, label }))]);
}

/** How a step stands by what is noted, else by the plan. */
export function standsMet(step: MeetingStep, status: string): boolean {
  return status === ""
    ? step.done && !step.givenUp
    : status === "met" || readStatus(status)?.status === "met";
}

/** What was noted, as a meeting is taken down from it. */
function notedIn(notes: Notes, prefix: string, steps: readonly MeetingStep[], held?: Meeting): MeetingNotes {
  const text = (name: string, otherwise = ""): string => (notes[prefix + name] ?? otherwise).trim();
  const decisions = ["adopt", "abandon", "run-again"] as const;
  const decision = decisions.find((one) => one === text("decision", held?.decision));
  return {
    present: [...linesOf(notes[`${prefix}present`] ?? (held?.present ?? []).join("\n"))],
    steps: steps.flatMap((step) => {
      const status = notes[stepNote(prefix, step, "status")] ?? "";
      const adjustment = (notes[stepNote(prefix, step, "change")] ?? "").trim();
      const newDue = notes[stepNote(prefix, step, "due")] ?? "";
      const { location } = step;
      return [{ step: step.step, location, adjustment, newDue, ...(status === "" ? {} : { status }) }];
    }),
    gettingDone: text("gettingDone", held?.gettingDone),
    havingEffect: text("havingEffect", held?.havingEffect),
    celebrated: text("celebrated", held?.celebrated),
    ...(decision === undefined ? {} : { decision }),
  };
}

/** A meeting that was taken down already, with what was added to it later the same day. */
function together(meeting: Meeting, held: Meeting | undefined): Meeting {
  if (held === undefined) return meeting;
  const slipped = new Map([...held.slipped, ...meeting.slipped].map((entry) => [entry.step, entry]));
  for (const { step, adjustment } of held.slipped) {
    if (slipped.get(step)?.adjustment === "") slipped.set(step, { step, adjustment });
  }
  const met = [...new Set([...held.met, ...meeting.met])];
  return {
    ...meeting,
    met,
    slipped: [...slipped.values()].filter(({ step }) => !met.includes(step)),
    done: [...new Set([...held.done, ...meeting.done])],
  };
}

/** What the meeting would change, were it taken down now. */
export function meetingNow(plan: Plan, { steps, span, held }: MeetingLook, notes: Notes): HeldMeeting {
  const now = heldMeeting(plan, steps, notedIn(notes, meetingNotes(plan), steps, held), span.asOf);
  return { ...now, meeting: together(now.meeting, held) };
}

function plannedWrite(plan: Plan, { step, cell, text, edit }: MeetingChange): PlannedWrite {
  const { table, row, column } = cell.location;
  const columns = plan.tables.find(({ location }) => location.table === table)?.columns ?? [];
  const label = columns.find(({ id }) => id === cell.column)?.label ?? "";
  return {
    key: `${table}/${row}/${column}`,
    label: guideWords.place(label, step),
    edit,
    before: cell.text,
    after: text,
    target: { location: cell.location, id: cell.column },
  };
}

/**
 * Takes a meeting down. Where it changes the plan, the changes are shown first, and the meeting is kept once they were
 * written, or some of them; one that is given up there is not kept.
 */
export function takeMeetingDown(plan: Plan, now: HeldMeeting, many: Many) {
  return async (context: Context, session: Session): Promise<void> => {
    const prefix = meetingNotes(plan);
    const keep = keepFromPage(meetingRecord, now.meeting, { done: words.kept, notes: prefix });
    if (now.changes.length === 0) {
      await keep(context, session);
      return;
    }
    many.preview({
      of: MEETING,
      title: words.changes,
      writes: now.changes.map((change) => plannedWrite(plan, change)),
      notes: now.noPlace.length === 0 ? [] : [words.noPlace(now.noPlace.length)],
    });
    const stop = context.store.subscribe(({ many: work, writing }) => {
      if (work.kind === "idle" || work.request.of !== MEETING) stop();
      if (work.kind !== "done" || writing) return;
      stop();
      // What the meeting says would stand beside a plan that says something else.
      if (work.outcome.written.length > 0) void keep(context, session);
    });
  };
}
