import { type Location, locationKey } from "../model";
import { cellOf, isUnanswered, type Plan, type PlanColumn, type PlanRow, type PlanTable } from "../plan";
import { hasAction, isStarted } from "../checks";
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
  readonly open: boolean;
}

/** The table's required columns in the order of the document, alternatives of a group each by itself. */
function requiredColumns(table: PlanTable, spec: TemplateTable | undefined): readonly PlanColumn[] {
  return table.columns.filter((column) => columnSpec(spec, column)?.requirement === "required");
}

function rowStops(row: PlanRow, columns: readonly PlanColumn[]): readonly Stop[] {
  return columns.flatMap((column) => {
    const cell = cellOf(row, column.id);
    if (cell === undefined) return [];
    const location = cell.mergedFrom ?? cell.location;
    const target: FillTarget = { kind: "cell", id: column.id, label: column.label, location };
    return [{ target, open: isUnanswered(cell.text) }];
  });
}

/** Cells of rows that have an action; in a table that nobody started, the first cell of its first row. */
function tableStops(table: PlanTable, spec: TemplateTable | undefined): readonly Stop[] {
  const columns = requiredColumns(table, spec);
  if (!isStarted(table)) {
    const [first] = table.rows;
    return spec?.requirement === "optional" || first === undefined
      ? []
      : rowStops(first, columns).slice(0, 1);
  }
  // A row without an action is asked for it: everything else of the row hangs on it.
  return table.rows
    .filter((row) => !row.blank)
    .flatMap((row) => (hasAction(table, row) ? rowStops(row, columns) : rowStops(row, columns).slice(0, 1)));
}

function stopsOf(plan: Plan, template: Template | undefined): readonly Stop[] {
  const single = [
    ...plan.fields.map((field) => ({ field, kind: "field" as const, specs: template?.fields })),
    ...plan.prompts.map((field) => ({ field, kind: "prompt" as const, specs: template?.prompts })),
  ].flatMap(({ field, kind, specs }) => {
    const spec = specs?.find((entry) => entry.id === field.id);
    if (spec?.requirement !== "required") return [];
    const target: FillTarget = { kind, id: field.id, label: field.label, location: field.location };
    return [{ target, open: isUnanswered(field.text) }];
  });
  return [...single, ...plan.tables.flatMap((table) => tableStops(table, tableSpec(template, table)))];
}

/** All required answers that are missing, in the order in which `nextToFill` comes to them. */
export function openToFill(
  plan: Plan,
  templates: readonly Template[] = builtinTemplates,
): readonly FillTarget[] {
  return stopsOf(plan, templateOf(plan, templates)).flatMap(({ target, open }) => (open ? [target] : []));
}

/**
 * Where to go on filling in: the next required answer that is missing, in the order of the template, row by
 * row from left to right.
 *
 * @param plan the plan to walk
 * @param after the place to go on from; from the end it goes round to the beginning
 * @param templates where requirements are taken from
 * @returns undefined when nothing required is missing
 */
export function nextToFill(
  plan: Plan,
  after?: Location,
  templates: readonly Template[] = builtinTemplates,
): FillTarget | undefined {
  const stops = stopsOf(plan, templateOf(plan, templates));
  const here = after === undefined ? -1 : positionOf(plan, stops, after);
  const round = [...stops.slice(here + 1), ...stops.slice(0, here + 1)];
  return round.find((stop) => stop.open)?.target;
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
