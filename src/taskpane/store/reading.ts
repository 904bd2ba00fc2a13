import { completenessOf, type Finding, isBlankPlan } from "../../core/checks";
import {
  type FillTarget,
  nextToFill,
  parts,
  type PlanPart,
  type Prompt,
  promptFor as ask,
  promptsAt,
  stillToFill,
  stillToFillIn,
} from "../../core/guidance";
import { type Location, locationKey, type Snapshot } from "../../core/model";
import { isUnanswered, type Plan } from "../../core/plan";
import type { PlaceMapping } from "../../core/mapping";
import {
  type Carried,
  type DocumentPlans,
  findPlansWith,
  nothingCarried,
  placesNothing,
} from "../../core/state";
import type { Template } from "../../core/templates";
import type { PaneState, PlanReading, Reading, Target } from "./state";

export { answerEdit } from "../../core/plan";

/** What a document carries, and what finds the places of a mapping in it. */
interface Carries {
  readonly carried: Carried;
  readonly place: PlaceMapping;
}

const nothing: Carries = { carried: nothingCarried, place: placesNothing };

/**
 * What a document carries. Most carry nothing, and the schemas by which it is read weigh much: they come only where
 * there is something to read.
 */
export async function carriedIn(snapshot: Snapshot): Promise<Carries> {
  if (snapshot.state.length === 0) return nothing;
  const { carriedBy, placeMapping } = await import("../../core/state");
  return { carried: carriedBy(snapshot), place: placeMapping };
}

/** The plans of a document as they were found, and what it carries. */
export interface Found extends DocumentPlans {
  readonly snapshot: Snapshot;
  readonly carried: Carried;
}

/** Finds the plans of a document, with their texts. */
export function find(snapshot: Snapshot, { carried, place } = nothing): Found {
  return { ...findPlansWith(snapshot, carried, place), snapshot, carried };
}

/** What a reading says of the document itself, whatever is made of its plans. */
export function readingOf(
  { snapshot, carried, notRecognised, templates, stage }: Found,
  plans: readonly PlanReading[],
): Omit<Reading, "judged" | "unusedSetAsides"> {
  const nearest = notRecognised?.nearest;
  return {
    snapshot,
    plans,
    stage: stage ?? "final",
    keptStage: stage,
    templates,
    carried: carried.templates.map(({ id, name }) => ({ id, name })),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

/** What tells how far a plan has come. */
export function progressOf(
  plan: Plan,
  templates: readonly Template[],
  findings: readonly Finding[],
): Pick<PlanReading, "parts" | "blank" | "first" | "failing"> {
  const { missing, failing } = stillToFill(plan, templates, findings);
  return { parts: parts(plan, templates, findings), blank: isBlankPlan(plan), first: missing[0], failing };
}

/**
 * The plans as they can be shown at once: their texts, and which of them are missing. What judges them weighs as much
 * again and comes while people look (`judge`).
 *
 * @param asOf the day as of which dates will be judged, YYYY-MM-DD
 */
export function sketch(found: Found, asOf: string): Reading {
  const { templates } = found;
  const summary = { errors: 0, warnings: 0, tips: 0, review: 0 };
  const plans = found.plans.map((plan): PlanReading => {
    const complete = completenessOf([plan], templates, []).share;
    return {
      plan,
      ...progressOf(plan, templates, []),
      complete,
      check: { asOf, summary: { ...summary, complete }, findings: [], setAside: [], unused: [] },
      scope: { rows: 0, answers: 0, checks: [] },
      schedule: { steps: [], statuses: [], carriers: [] },
      timeline: false,
      operational: undefined,
    };
  });
  return { ...readingOf(found, plans), judged: false, unusedSetAsides: [] };
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
