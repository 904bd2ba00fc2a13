import { z } from "zod";
import { type Edit, labelText } from "../../model";
import {
  answerEdit,
  type Plan,
  type PlanCell,
  type PlanStatus,
  readStatus,
  slotOf,
  statusWord,
} from "../../plan";
import { LONGEST_TEXT, type Meeting, MOST_STEPS } from "../../records";
import { meetingMessages as words } from "./messages";
import { doneSteps, type MeetingStep } from "./steps";

const text = z.string().max(LONGEST_TEXT).default("");
const lines = z.array(z.string().max(LONGEST_TEXT)).max(200).default([]);

/** What was said in a meeting, step by step: the list of steps as it was given out, with the answers put in. */
const notesSchema = z.object({
  present: lines,
  steps: z
    .array(
      z.object({
        step: z.string(),
        location: z.object({ table: z.number(), row: z.number() }).exactOptional(),
        status: z.string().max(LONGEST_TEXT).exactOptional(),
        adjustment: text,
        newDue: z.string().max(LONGEST_TEXT).exactOptional(),
      }),
    )
    .max(MOST_STEPS)
    .default([]),
  gettingDone: text,
  havingEffect: text,
  decision: z.enum(["adopt", "abandon", "run-again"]).exactOptional(),
  celebrated: text,
});

export type MeetingNotes = z.infer<typeof notesSchema>;

/** The same for each plan of a document, as a page of progress is given out as data. */
const ofPlans = z.object({ plans: z.array(notesSchema.extend({ plan: z.number() })) });

/**
 * Reads what was noted in a meeting.
 *
 * @param data the notes of one plan, or those of several of a document under `plans`
 * @param plan position of the plan that is meant among the document's, from 0
 * @returns the path of what cannot be read, where there is such a thing
 */
export function parseMeetingNotes(
  data: unknown,
  plan: number,
): { readonly ok: true; readonly notes: MeetingNotes } | { readonly ok: false; readonly path: string } {
  const several = typeof data === "object" && data !== null && "plans" in data;
  const result = several ? ofPlans.safeParse(data) : notesSchema.safeParse(data);
  if (!result.success) return { ok: false, path: result.error.issues[0]?.path.map(String).join(".") ?? "" };
  if (!("plans" in result.data)) return { ok: true, notes: result.data };
  const notes = result.data.plans.find((entry) => entry.plan === plan);
  return notes === undefined ? { ok: false, path: "plans" } : { ok: true, notes };
}

/** A cell of the plan that a meeting changes. */
export interface MeetingChange {
  readonly step: string;
  readonly cell: PlanCell;
  /** What it is to say. */
  readonly text: string;
  readonly edit: Edit;
}

/** What becomes of a meeting: a record, and the changes to the plan. */
export interface HeldMeeting {
  readonly meeting: Meeting;
  readonly changes: readonly MeetingChange[];
  /** Steps that the plan has no place for in which to note how they went; the record has it. */
  readonly noPlace: readonly string[];
  /** Steps that were spoken of and are not in the plan. */
  readonly unknown: readonly string[];
}

/**
 * Takes down a meeting: each step's status goes into its status column in the words that were given, an adjustment into
 * its notes; where the plan has only one of the two columns, both go there (CADRE, ongoing practice: track and share
 * progress, make adjustments). A status by the name that exports have for it is written in the document's own word. A new
 * date goes where the old one stands.
 *
 * @param steps what the meeting looked at, as the plan has it now
 */
export function heldMeeting(
  plan: Plan,
  steps: readonly MeetingStep[],
  notes: MeetingNotes,
  day: string,
): HeldMeeting {
  const spoken = notes.steps.map((noted) => ({ noted, step: stepFor(steps, noted) }));
  const known = spoken.flatMap(({ noted: { status, adjustment, newDue = "" }, step }) => {
    if (step === undefined) return [];
    const word = statusInWords(step, (status ?? "").trim());
    const said = labelText(word) === labelText(step.status) ? "" : word;
    const due = newDue.trim() === step.due.trim() ? "" : newDue.trim();
    return [{ step, said, adjustment: adjustment.trim(), due }];
  });
  const written = known.map((entry) => ({ ...entry, changes: [stepChanges(entry), dueChanges(entry)] }));
  const met = known.filter((entry) => isMet(entry)).map(({ step }) => step.step);
  const givenUp = known.filter(({ said }) => says(said, "discontinued")).map(({ step }) => step.step);
  const slipped = known.filter((entry) => !isMet(entry) && isSlip(entry));
  const { present, gettingDone, havingEffect, decision, celebrated } = notes;
  return {
    meeting: {
      day,
      plan: plan.title,
      present,
      met,
      slipped: slipped.map((entry) => ({ step: entry.step.step, adjustment: changed(entry) })),
      done: [...new Set([...doneSteps(plan), ...met, ...givenUp])],
      ...(decision === undefined ? {} : { decision }),
      gettingDone,
      havingEffect,
      celebrated,
    },
    changes: written.flatMap(({ changes }) => changes.flatMap((some) => some ?? [])),
    noPlace: written.filter(({ changes }) => changes.includes(undefined)).map(({ step }) => step.step),
    unknown: spoken.filter(({ step }) => step === undefined).map(({ noted }) => noted.step),
  };
}

/** What was said of a step: how it stands, where that is news, and what is changed. */
interface Said {
  readonly step: MeetingStep;
  readonly said: string;
  readonly adjustment: string;
  /** Its new date; "" where that stays as it is. */
  readonly due: string;
}

/** What is changed of a step, in a line. */
function changed({ adjustment, due }: Said): string {
  return [adjustment, due === "" ? "" : words.newDue(due)].filter((part) => part !== "").join("; ");
}

function says(said: string, status: PlanStatus): boolean {
  return readStatus(said)?.status === status;
}

function isMet({ step, said }: Said): boolean {
  return said === "" ? step.done && !step.givenUp : says(said, "met");
}

/** It came due, or something about it is to be changed. */
function isSlip({ step: { when, givenUp }, said, adjustment, due }: Said): boolean {
  return (
    adjustment !== "" ||
    due !== "" ||
    ((when === "due" || when === "late") && !givenUp) ||
    says(said, "notMet")
  );
}

/** A status as the document would write it: those of exports are names, not words. */
function statusInWords({ choices }: MeetingStep, status: string): string {
  const known = Object.entries(words.statuses).find(([name]) => name === status);
  if (known === undefined) return status;
  const [name, ours] = known as [keyof typeof words.statuses, string];
  return statusWord(name, choices, []) ?? ours;
}

/** By its words; of several steps that say the same, the one in its place. */
function stepFor(
  steps: readonly MeetingStep[],
  { step, location }: MeetingNotes["steps"][number],
): MeetingStep | undefined {
  const alike = steps.filter((entry) => labelText(entry.step) === labelText(step));
  const here = alike.find(
    ({ location: place }) => place.table === location?.table && place.row === location.row,
  );
  return here ?? alike[0];
}

/** @returns undefined where there is something to write and no place for it */
function dueChanges({ step, due }: Said): readonly MeetingChange[] | undefined {
  if (due === "") return [];
  return step.dueCell === undefined ? undefined : changeOf(step.step, step.dueCell, due);
}

/** @returns undefined where there is something to write and no place for it */
function stepChanges({ step, said, adjustment }: Said): readonly MeetingChange[] | undefined {
  const { statusCell, notesCell } = step;
  const written = (cell: PlanCell, text: string): readonly MeetingChange[] => changeOf(step.step, cell, text);
  if (said === "" && adjustment === "") return [];
  if (statusCell !== undefined && notesCell !== undefined) {
    return [
      ...(said === "" ? [] : written(statusCell, said)),
      ...(adjustment === "" ? [] : written(notesCell, beneath(notesCell.text, adjustment))),
    ];
  }
  if (statusCell !== undefined) {
    const listed = statusCell.flags.controls.some(({ choices }) => choices !== undefined);
    const status = said === "" ? statusCell.text : said;
    // A drop-down takes one of its words and nothing else.
    return written(statusCell, listed || adjustment === "" ? status : joined(status, adjustment));
  }
  if (notesCell !== undefined) return written(notesCell, beneath(notesCell.text, joined(said, adjustment)));
  return undefined;
}

function joined(status: string, adjustment: string): string {
  return status === "" || adjustment === "" ? status + adjustment : words.together(status, adjustment);
}

function beneath(before: string, line: string): string {
  return before.trim() === "" ? line : `${before}\n${line}`;
}

function changeOf(step: string, cell: PlanCell, text: string): readonly MeetingChange[] {
  const edit = text === cell.text ? undefined : answerEdit(slotOf(cell), cell.text, text);
  return edit === undefined ? [] : [{ step, cell, text, edit }];
}
