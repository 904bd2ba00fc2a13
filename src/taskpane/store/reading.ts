import { catalogue, type CheckOptions, createChecker, isBlankPlan, operationalBy } from "../../core/checks";
import {
  type FillTarget,
  hasTimeline,
  nextToFill,
  parts,
  type PlanPart,
  type Prompt,
  promptFor as ask,
  promptsAt,
  scheduleOf,
  stillToFill,
  stillToFillIn,
} from "../../core/guidance";
import { type Location, locationKey, type Snapshot } from "../../core/model";
import { isUnanswered, type Plan, reuseRows } from "../../core/plan";
import { type Carried, nothingCarried, readPlansWith } from "../../core/state";
import { type Template, templateOf } from "../../core/templates";
import type { PaneState, PlanReading, Reading, Target } from "./state";

export { answerEdit } from "../../core/plan";

/** Remembers what it found in rows that are read again. */
const check = createChecker();

/**
 * What a document carries. Most carry nothing, and the schemas by which it is read weigh much: they come only where
 * there is something to read.
 */
export async function carriedIn(snapshot: Snapshot): Promise<Carried> {
  if (snapshot.state.length === 0) return nothingCarried;
  const { carriedBy } = await import("../../core/state");
  return carriedBy(snapshot);
}

/**
 * What we make of a document.
 *
 * @param asOf the day as of which dates are judged, YYYY-MM-DD
 * @param carried what the document carries, as `carriedIn` read it
 * @param previous what was made of it before: what did not change since is not checked again
 */
export function interpret(
  snapshot: Snapshot,
  asOf: string,
  carried: Carried = nothingCarried,
  previous?: Reading,
): Reading {
  const read = readPlansWith(snapshot, carried);
  const { notRecognised, templates, stage = "final", settings, setAsides } = read;
  const nearest = notRecognised?.nearest;
  const options = { asOf, templates, stage, settings, setAsides };
  const plans = read.plans.map((plan) =>
    interpretPlan(reuseRows(previous?.plans[plan.index]?.plan, plan), options),
  );
  return {
    snapshot,
    plans,
    stage,
    keptStage: read.stage,
    // Each plan knows of its own findings alone: what none of them needs is no longer needed.
    unusedSetAsides: setAsides.filter((entry) =>
      plans.every(({ check: { unused } }) => unused.includes(entry)),
    ),
    templates,
    carried: carried.templates.map(({ id, name }) => ({ id, name })),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function interpretPlan(plan: Plan, options: CheckOptions): PlanReading {
  const { templates } = options;
  const checked = check([plan], options);
  const rows = plan.tables.flatMap((table) => table.rows).filter((row) => !row.blank);
  const template = templateOf(plan, templates);
  const schedule = scheduleOf(plan, template, options.asOf);
  const answers = [...plan.fields, ...plan.prompts, ...rows.flatMap((row) => row.cells)];
  const { missing, failing } = stillToFill(plan, templates, checked.findings);
  return {
    plan,
    check: checked,
    parts: parts(plan, templates, checked.findings),
    complete: checked.summary.complete,
    blank: isBlankPlan(plan),
    first: missing[0],
    failing,
    schedule,
    timeline: hasTimeline(schedule),
    operational: operationalBy(plan, template),
    scope: {
      rows: rows.length,
      answers: answers.filter((answer) => !isUnanswered(answer.text)).length,
      checks: catalogue.map(({ id, title }) => ({ id, title })),
    },
  };
}

/** What is asked at a place, in whichever plan it lies. */
export function promptFor(reading: Reading, { location, id }: Target): Prompt | undefined {
  const { plans, templates } = reading;
  for (const { plan } of plans) {
    const named = promptsAt(plan, location, templates).find((prompt) => prompt.id === id);
    const found = named ?? ask(plan, location, templates);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The plan that a place belongs to: one of its tables, fields or questions stands there. */
export function planAt(reading: Reading, location: Location): number | undefined {
  const key = locationKey(location);
  return reading.plans.find(
    ({ plan }) =>
      plan.tables.some((table) => "table" in location && table.location.table === location.table) ||
      [
        ...plan.fields.map((field) => field.location),
        ...plan.prompts.flatMap(({ location: own, places = [own] }) => places),
      ].some((place) => locationKey(place) === key),
  )?.plan.index;
}

/** The next required answer in the plan shown, after the place shown, that is missing or else fails a check. */
export function nextTarget(state: PaneState): FillTarget | undefined {
  const { reading, planIndex, prompt, target } = state;
  const current = reading?.plans[planIndex];
  if (current === undefined) return undefined;
  const { plan, check: checked } = current;
  return nextToFill(plan, prompt?.location ?? target?.location, reading?.templates, checked.findings);
}

/**
 * Where to go for a part of a plan: of a table, to what is missing in it, else to what fails a check, else to its
 * first cell.
 */
export function partTarget(
  { plan, check: { findings } }: PlanReading,
  part: PlanPart,
  templates: readonly Template[],
): Target {
  if (part.kind !== "table") return { location: part.location, id: part.id };
  const table = plan.tables.find(({ location }) => locationKey(location) === locationKey(part.location));
  if (table === undefined) return { location: part.location };
  const { missing, failing } = stillToFillIn(table, plan, templates, findings);
  const first = table.rows[0]?.cells[0];
  const cell = first && { location: first.location, id: first.column };
  return missing[0] ?? failing[0] ?? cell ?? { location: part.location };
}

/** A cell of a row as its overview lists it. */
export interface RowCell {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly location: Location;
  readonly answered: boolean;
  readonly needed: boolean;
}

/** The cells of the row that a prompt is about; none for an answer outside the tables' rows. */
export function rowOf(reading: Reading, prompt: Prompt): readonly RowCell[] {
  const { location, kind } = prompt;
  const plan = reading.plans.find((entry) => entry.plan.index === prompt.plan)?.plan;
  if (kind !== "cell" || plan === undefined || !("row" in location)) return [];
  const row = plan.tables
    .flatMap((table) => table.rows)
    .find((entry) => entry.location.table === location.table && entry.location.row === location.row);
  return (row?.cells ?? []).flatMap((cell) => {
    const asked = ask(plan, cell.location, reading.templates);
    if (asked === undefined) return [];
    const answered = !isUnanswered(asked.text);
    const needed = asked.requirement === "required";
    const { id, label, text } = asked;
    return [{ id, label, text, location: asked.location, answered, needed }];
  });
}

/** Position of a cell's row among the rows of its table that are to be filled, from 1. */
export function rowNumber(reading: Reading, { location, plan }: Prompt): number | undefined {
  if (!("row" in location)) return undefined;
  const table = reading.plans[plan]?.plan.tables.find((entry) =>
    entry.rows.some((row) => row.location.table === location.table && row.location.row === location.row),
  );
  const index = table?.rows.findIndex(
    (row) => row.location.table === location.table && row.location.row === location.row,
  );
  return index === undefined ? undefined : index + 1;
}

/** Rows of all plans that hold something. */
export function planRows(reading: Reading): number {
  return reading.plans.reduce((sum, { scope }) => sum + scope.rows, 0);
}

/** Ids of the comments that are anchored at a place. */
export function commentsAt({ comments }: Snapshot, location: Location): readonly string[] {
  const key = locationKey(location);
  return comments
    .filter((comment) => comment.location !== undefined && locationKey(comment.location) === key)
    .map(({ id }) => id);
}
