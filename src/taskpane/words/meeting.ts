import { meetingMessages as paper, type MeetingStep } from "../../core/guidance";
import { counted, readableDay } from "./general";

const { met, onTrack, behind, notMet, discontinued } = paper.statuses;

/** Words of progress meetings on screen; what a meeting's paper says as well is said as there. */
export const meetingWords = {
  text: "Go through what came due, write down how it stands, and agree what changes. What you choose goes into the plan once you have looked at it.",
  span: (since: string | undefined, asOf: string) =>
    since === undefined
      ? `The first meeting, on ${readableDay(asOf)}.`
      : `From ${readableDay(since)} to ${readableDay(asOf)}.`,
  counts: paper.counts,
  lastTime: (day: string) => paper.lastTime(readableDay(day)),
  about: {
    "getting-done": paper.gettingDone,
    "having-effect": paper.havingEffect,
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
  due: paper.due,
  /** Words of our own, where neither the document nor its template has one: what is chosen is what is written. */
  statuses: { met, onTrack, behind, notMet, discontinued },
  statusOf: (step: string) => `How does it stand: ${step}`,
  asItIs: (status: string) => (status === "" ? "Nothing said yet" : `As it is: ${status}`),
  adjustment: "What do you change?",
  newDue: "New date (optional)",
  noPlace: (count: number) =>
    `The plan has no column for how ${counted(count, "step stands", "steps stand")}: that is kept with the meeting.`,
  saidGettingDone: "In a sentence or two",
  saidHavingEffect: "What you see so far",
  closing: "Before you part",
  decision: paper.decision,
  decisions: paper.decisions,
  celebrated: paper.celebrated,
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
