import { dueOf, hasAction, progressOf, statusCellOf, statusIn, stepOf } from "../../checks";
import { labelText } from "../../model";
import { cellOfRole, type Plan, type PlanCell, type PlanRow, type PlanTable } from "../../plan";
import type { Meeting } from "../../records";
import { tableKind, tableSpec, type Template } from "../../templates";
import { statusChoices } from "../status-choices";

/** A step as a progress meeting goes through it. */
export interface MeetingStep {
  /** The template table's id. */
  readonly table: string;
  readonly step: string;
  readonly location: { readonly table: number; readonly row: number };
  /** Which of the two questions it answers: is the work getting done, is it having its effect? */
  readonly about: "getting-done" | "having-effect";
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  readonly notes: string;
  /**
   * "due": came due since the last meeting; "late": before that; "next": comes due soon; "early": done before it came
   * due; "undated": open, and nothing tells a day by which it is to be done.
   */
  readonly when: "due" | "late" | "next" | "early" | "undated";
  readonly done: boolean;
  /** It was given up: nothing is left to do, and nothing was reached. */
  readonly givenUp: boolean;
  /** Words for its status that the document's list, its template or its other rows use. */
  readonly choices: readonly string[];
  /** Where it is noted how it went. */
  readonly statusCell?: PlanCell;
  readonly notesCell?: PlanCell;
  /** Where the day stands by which it is to be done; none where it shares that cell with a step above. */
  readonly dueCell?: PlanCell;
}

/** The stretch of time that a meeting looks at. */
export interface MeetingSpan {
  /** The day of the last meeting; none for the first one. */
  readonly since?: string;
  /** The day of this meeting. */
  readonly asOf: string;
  /** How far ahead to look: a day after `asOf`. */
  readonly until: string;
}

/**
 * What a progress meeting looks at (CADRE's ongoing practice; PfS, Slide 2).
 *
 * @param template the plan's; it tells steps from evidence of change
 * @param last the meeting before, by whose record it is known what was done by then
 */
export function meetingSteps(
  plan: Plan,
  template: Template | undefined,
  span: MeetingSpan,
  last?: Meeting,
): readonly MeetingStep[] {
  const doneBefore = new Set((last?.done ?? []).map(labelText));
  return plan.tables.flatMap((table) => {
    const kind = tableKind(tableSpec(template, table), table);
    if (kind !== "steps" && kind !== "evidence") return [];
    const about = kind === "steps" ? "getting-done" : "having-effect";
    return table.rows
      .filter((row) => hasAction(table, row))
      .flatMap((row) => {
        const done = progressOf(table, row) === "done";
        const news = done && !doneBefore.has(labelText(stepOf(table, row)));
        const when = whenOf(dueOf(table, row)?.latest, span, { done, news, known: last !== undefined });
        return when === undefined ? [] : [meetingStep(table, template, row, { about, when, done })];
      });
  });
}

function whenOf(
  due: string | undefined,
  { since, asOf, until }: MeetingSpan,
  { done, news, known }: { readonly done: boolean; readonly news: boolean; readonly known: boolean },
): MeetingStep["when"] | undefined {
  // What was done by the last meeting was spoken of then.
  if (known && done && !news) return undefined;
  if (due === undefined) return !done || known ? "undated" : undefined;
  if (due > asOf) return done ? (known ? "early" : undefined) : due <= until ? "next" : undefined;
  if (since === undefined || due > since) return "due";
  return done && !known ? undefined : "late";
}

/** The steps that are done or given up, in the plan's own words: the next meeting need not speak of them. */
export function doneSteps(plan: Plan): readonly string[] {
  return plan.tables.flatMap((table) =>
    table.rows
      .filter((row) => hasAction(table, row) && progressOf(table, row) === "done")
      .map((row) => stepOf(table, row)),
  );
}

function meetingStep(
  table: PlanTable,
  template: Template | undefined,
  row: PlanRow,
  known: Pick<MeetingStep, "about" | "when" | "done">,
): MeetingStep {
  const statusCell = statusCellOf(table, row);
  const [notesCell, due] = [cellOfRole(table, row, "notes"), cellOfRole(table, row, "due")];
  return {
    table: table.id,
    step: stepOf(table, row),
    location: row.location,
    owner: cellOfRole(table, row, "owner")?.text ?? "",
    due: due?.text ?? "",
    status: statusCell?.text ?? "",
    notes: notesCell?.text ?? "",
    ...known,
    givenUp: statusCell !== undefined && statusIn(statusCell) === "discontinued",
    choices: statusCell === undefined ? [] : statusChoices(table, template, statusCell),
    ...(statusCell === undefined ? {} : { statusCell }),
    ...(notesCell === undefined ? {} : { notesCell }),
    ...(due === undefined || due.mergedFrom !== undefined ? {} : { dueCell: due }),
  };
}
