import { type Location, locationKey } from "../model";
import { cellOf, isUnanswered, type Plan, type PlanCell, type PlanRow, type PlanTable } from "../plan";
import { type AnswerState, type Finding, hasAction, isStarted, requiredAnswers } from "../checks";
import {
  builtinTemplates,
  columnSpec,
  type Template,
  type TemplateTable,
  tableSpec,
  templateOf,
} from "../templates";
import type { FillTarget } from "./types";

interface Stop {
  readonly target: FillTarget;
  readonly state: AnswerState;
}

/** What a plan still needs, each in the order in which `nextToFill` comes to it. */
export interface StillToFill {
  /** Required answers that nobody gave. */
  readonly missing: readonly FillTarget[];
  /** Required answers that are there and fail a check: they do not count as given. */
  readonly failing: readonly FillTarget[];
}

function stateOf(text: string): AnswerState {
  return isUnanswered(text) ? "missing" : "given";
}

function stopAt({ columns }: PlanTable, cell: PlanCell, state: AnswerState): readonly Stop[] {
  const column = columns.find(({ id }) => id === cell.column);
  if (column === undefined) return [];
  const location = cell.mergedFrom ?? cell.location;
  return [{ target: { kind: "cell", id: column.id, label: column.label, location }, state }];
}

/** The row's first required cell. */
function firstStop(table: PlanTable, row: PlanRow, spec: TemplateTable | undefined): readonly Stop[] {
  const cells = table.columns
    .filter((column) => columnSpec(spec, column)?.requirement === "required")
    .flatMap(({ id }) => cellOf(row, id) ?? []);
  return cells.slice(0, 1).flatMap((cell) => stopAt(table, cell, stateOf(cell.text)));
}

/** What completeness counts; in a table that nobody started, the first cell of its first row. */
function tableStops(
  table: PlanTable,
  template: Template | undefined,
  findings: readonly Finding[],
): readonly Stop[] {
  const spec = tableSpec(template, table);
  if (!isStarted(table)) {
    const [first] = table.rows;
    return spec?.requirement === "optional" || first === undefined ? [] : firstStop(table, first, spec);
  }
  const answers = requiredAnswers(table, template, findings);
  // A row without an action is asked for it: everything else of the row hangs on it.
  const nameless = table.rows.filter((row) => !row.blank && !hasAction(table, row));
  const stops = [
    ...answers.flatMap(({ cell, state }) => stopAt(table, cell, state)),
    ...nameless.flatMap((row) => firstStop(table, row, spec)),
  ];
  // A cell that is merged over several steps is one place.
  const byPlace = new Map(stops.map((stop) => [locationKey(stop.target.location), stop]));
  return [...byPlace.values()].sort((a, b) => comparePlaces(a.target.location, b.target.location));
}

/** Cells row by row, from left to right. */
function comparePlaces(a: Location, b: Location): number {
  if (!("column" in a && "column" in b)) return 0;
  return a.table - b.table || a.row - b.row || a.column - b.column;
}

function stopsOf(plan: Plan, template: Template | undefined, findings: readonly Finding[]): readonly Stop[] {
  const single = [
    ...plan.fields.map((field) => ({ field, kind: "field" as const, specs: template?.fields })),
    ...plan.prompts.map((field) => ({ field, kind: "prompt" as const, specs: template?.prompts })),
  ].flatMap(({ field, kind, specs }) => {
    const spec = specs?.find((entry) => entry.id === field.id);
    if (spec?.requirement !== "required") return [];
    const target: FillTarget = { kind, id: field.id, label: field.label, location: field.location };
    return [{ target, state: stateOf(field.text) }];
  });
  return [...single, ...plan.tables.flatMap((table) => tableStops(table, template, findings))];
}

function sorted(stops: readonly Stop[]): StillToFill {
  const of = (wanted: AnswerState): readonly FillTarget[] =>
    stops.flatMap(({ target, state }) => (state === wanted ? [target] : []));
  return { missing: of("missing"), failing: of("failing") };
}

/**
 * All required answers of a plan that do not count as given.
 *
 * @param findings of this plan, if checks were run
 */
export function stillToFill(
  plan: Plan,
  templates: readonly Template[] = builtinTemplates,
  findings: readonly Finding[] = [],
): StillToFill {
  return sorted(stopsOf(plan, templateOf(plan, templates), findings));
}

/** The same of one of its tables. */
export function stillToFillIn(
  table: PlanTable,
  plan: Plan,
  templates: readonly Template[],
  findings: readonly Finding[],
): StillToFill {
  return sorted(tableStops(table, templateOf(plan, templates), findings));
}

/**
 * Where to go on filling in: the next required answer that is missing, in the order of the template, row by
 * row from left to right; where none is missing, the next one that fails a check.
 *
 * @param plan the plan to walk
 * @param after the place to go on from; from the end it goes round to the beginning
 * @param templates where requirements are taken from
 * @param findings of this plan, if checks were run
 * @returns undefined when every required answer is there, and none is known to fail
 */
export function nextToFill(
  plan: Plan,
  after?: Location,
  templates: readonly Template[] = builtinTemplates,
  findings: readonly Finding[] = [],
): FillTarget | undefined {
  const stops = stopsOf(plan, templateOf(plan, templates), findings);
  const here = after === undefined ? -1 : positionOf(plan, stops, after);
  const { missing, failing } = sorted([...stops.slice(here + 1), ...stops.slice(0, here + 1)]);
  return missing[0] ?? failing[0];
}

/** The last stop at or before a place; -1 where the place comes before all of them. */
function positionOf(plan: Plan, stops: readonly Stop[], after: Location): number {
  const key = locationKey(coveringCell(plan, after));
  const exact = stops.findIndex((stop) => locationKey(stop.target.location) === key);
  if (exact >= 0 || !("row" in after)) return exact;
  const column = "column" in after ? after.column : Number.POSITIVE_INFINITY;
  let last = -1;
  stops.forEach(({ target: { location } }, index) => {
    if (!("column" in location) || location.table !== after.table) return;
    const before = location.row < after.row || (location.row === after.row && location.column <= column);
    if (before) last = index;
  });
  return last;
}

/** A cell that is covered by a merge stands for its origin. */
function coveringCell(plan: Plan, location: Location): Location {
  const key = locationKey(location);
  const cells = plan.tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  return cells.find((cell) => locationKey(cell.location) === key)?.mergedFrom ?? location;
}
