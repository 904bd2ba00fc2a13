import type { MeetingStep } from "../../core/guidance";
import { counted, readableDay } from "./general";

/** Words of progress meetings. */
export const meetingWords = {
  text: "Go through what came due, write down how it stands, and agree what changes. What you choose goes into the plan once you have looked at it.",
  span: (since: string | undefined, asOf: string) =>
    since === undefined
      ? `The first meeting, on ${readableDay(asOf)}.`
      : `From ${readableDay(since)} to ${readableDay(asOf)}.`,
  counts: (met: number, slipped: number, next: number) =>
    `${met} met, ${slipped} past ${slipped === 1 ? "its" : "their"} date, ${next} coming up.`,
  lastTime: (day: string) => `What was changed last time (${readableDay(day)})`,
  about: {
    "getting-done": "Is the work getting done?",
    "having-effect": "Is it having its effect?",
  } satisfies Readonly<Record<MeetingStep["about"], string>>,
  nothing: {
    "getting-done": "Nothing came due, and nothing comes up in the next 30 days.",
    "having-effect": "No early evidence of change came due. What do you see so far?",
  } satisfies Readonly<Record<MeetingStep["about"], string>>,
  when: {
    late: "Still open from before",
    due: "Came due",
    next: "Coming up",
    early: "Done early",
    undated: "Without a day",
  } satisfies Readonly<Record<MeetingStep["when"], string>>,
  done: "Done",
  due: (due: string) => `due ${due}`,
  /** Words of our own, where neither the document nor its template has one. */
  statuses: {
    met: "Met",
    onTrack: "On track",
    behind: "Behind",
    notMet: "Not met",
    discontinued: "Given up",
  },
  statusOf: (step: string) => `How does it stand: ${step}`,
  asItIs: (status: string) => (status === "" ? "Nothing said yet" : `As it is: ${status}`),
  adjustment: "What do you change?",
  newDue: "New date (optional)",
  noPlace: (count: number) =>
    `The plan has no column for how ${counted(count, "step stands", "steps stand")}: that is kept with the meeting.`,
  saidGettingDone: "In a sentence or two",
  saidHavingEffect: "What you see so far",
  closing: "Before you part",
  decision: "What do we do now?",
  decisions: {
    adopt: "Adopt: it worked, and becomes the way we work",
    abandon: "Abandon: it did not work, and we try something else",
    "run-again": "Run it again: it is too early to say, so we go on with the changes above",
  },
  celebrated: "Worth celebrating",
  celebratedHint: "Who deserves a thank-you?",
  present: "Who is here",
  presentHint: "One name in a line.",
  take: "Keep these notes",
  lookFirst: (count: number) =>
    `You see ${counted(count, "change", "changes")} to the plan before anything is written.`,
  nothingSaid: "Say how a step stands, or write something: then the notes can be kept.",
  changes: "Changes to the plan",
  kept: "The notes are kept in the document.",
  again: "Add to this meeting",
  copy: "Copy the summary",
  copyPage: "Copy a page to go by",
  paper: "The meeting on one page",
} as const;
