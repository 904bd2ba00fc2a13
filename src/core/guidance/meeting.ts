import { dueOf, hasAction, isPast, progressOf, stepOf } from "../checks";
import type { Edit } from "../model";
import { cellOf, type Plan, type PlanCell, type PlanRow, type PlanTable } from "../plan";
import type { Meeting } from "./records";
import { meetingMessages as words } from "./review-messages";

/** A step as a progress meeting goes through it. */
export interface MeetingStep {
  readonly table: string;
  readonly step: string;
  readonly location: { readonly table: number; readonly row: number };
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  /** "due": came due since the last meeting; "late": before that, and still open; "next": comes due soon. */
  readonly when: "due" | "late" | "next";
  readonly done: boolean;
  /** Where it is noted how it went: the status, else the notes. */
  readonly note?: PlanCell;
}

/**
 * What a progress meeting looks at (CADRE's ongoing practice; PfS Slide 2, is the work getting done).
 *
 * @param since the day of the last meeting, or undefined for the first one
 * @param asOf the day of this meeting
 * @param until how far ahead to look, a day after `asOf`
 */
export function meetingSteps(
  plan: Plan,
  since: string | undefined,
  asOf: string,
  until: string,
): readonly MeetingStep[] {
  return plan.tables.flatMap((table) =>
    table.rows
      .filter((row) => hasAction(table, row))
      .flatMap((row) => {
        const when = whenOf(table, row, since, asOf, until);
        return when === undefined ? [] : [meetingStep(table, row, when)];
      }),
  );
}

function whenOf(
  table: PlanTable,
  row: PlanRow,
  since: string | undefined,
  asOf: string,
  until: string,
): MeetingStep["when"] | undefined {
  const latest = dueOf(table, row)?.latest;
  if (latest === undefined) return undefined;
  if (isPast(table, row, asOf)) {
    if (since === undefined || latest > since) return "due";
    return progressOf(table, row) === "done" ? undefined : "late";
  }
  return latest <= until ? "next" : undefined;
}

function meetingStep(table: PlanTable, row: PlanRow, when: MeetingStep["when"]): MeetingStep {
  const cell = (role: string): PlanCell | undefined => {
    const column = table.columns.find((entry) => entry.role === role);
    return column === undefined ? undefined : cellOf(row, column.id);
  };
  const note = cell("status") ?? cell("notes");
  return {
    table: table.id,
    step: stepOf(table, row),
    location: row.location,
    owner: cell("owner")?.text ?? "",
    due: cell("due")?.text ?? "",
    status: cell("status")?.text ?? "",
    when,
    done: progressOf(table, row) === "done",
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * The edit that notes how a step went: in place of its status, or as a line beneath its notes.
 *
 * @returns undefined where the plan has no place for it
 */
export function noteEdit(plan: Plan, step: MeetingStep, text: string): Edit | undefined {
  const { note } = step;
  if (note === undefined) return undefined;
  const table = plan.tables.find((entry) => entry.id === step.table);
  const isStatus = table?.columns.find((column) => column.id === note.column)?.role === "status";
  const whole = isStatus || note.text === "" ? text : `${note.text}\n${text}`;
  return { kind: "setCell", at: note.address, expect: note.text, text: whole };
}

/** A meeting on one page, as Markdown. */
export function meetingSummary(title: string, meeting: Meeting): string {
  const part = (heading: string, lines: readonly string[]): readonly string[] => [
    `## ${heading}`,
    "",
    ...(lines.length === 0 ? [words.nothing] : lines.map((line) => `- ${line}`)),
    "",
  ];
  const said = (heading: string, text: string): readonly string[] =>
    text === "" ? [] : [`## ${heading}`, "", text, ""];
  const { decision } = meeting;
  return [
    `# ${words.summary(title)}`,
    "",
    `${meeting.day}. ${words.present}: ${meeting.present.join(", ")}`,
    "",
    ...said(words.gettingDone, meeting.gettingDone),
    ...part(words.met, meeting.met),
    ...part(
      words.slipped,
      meeting.slipped.map(({ step, adjustment }) => (adjustment === "" ? step : `${step}: ${adjustment}`)),
    ),
    ...said(words.havingEffect, meeting.havingEffect),
    ...said(words.decision, decision === undefined ? "" : words.decisions[decision]),
    ...said(words.celebrated, meeting.celebrated),
  ].join("\n");
}
