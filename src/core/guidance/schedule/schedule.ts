import { dueOf, hasAction, isPast, progressOf, statusCellOf, statusIn, stepOf } from "../../checks";
import { cutShort, inOneLine, labelText } from "../../model";
import {
  cellOf,
  cellOfRole,
  type DateValue,
  isActionColumn,
  isUnanswered,
  type Person,
  type Plan,
  type PlanCell,
  type PlanRow,
  type PlanTable,
} from "../../plan";
import { tableKind, tableSpec, type Template } from "../../templates";
import { type Carried, carriersOf } from "./carriers";
import type { Schedule, ScheduledCell, ScheduledStep, ScheduledTime, StatusCount, StepState } from "./types";

/** Longer texts say more than how a step stands. */
const LONGEST_STATUS = 30;

/**
 * Who does what by when, as a plan says it (ese-531t, Directions 1 and 5 to 6; pfs, Monitoring Progress): its steps
 * with their dates, owners, statuses and what they wait for; signs of change that it looks for are among them.
 *
 * @param template the plan's; it tells steps from evidence of change and from other tables
 * @param asOf the day that "late" is judged by
 */
export function scheduleOf(plan: Plan, template: Template | undefined, asOf: string): Schedule {
  const carried = plan.tables.flatMap((table) => {
    const kind = tableKind(tableSpec(template, table), table);
    if (kind !== "steps" && kind !== "evidence") return [];
    return stepsOfTable(table, tableSpec(template, table)?.name ?? "", kind, asOf);
  });
  const all = withPositions(carried);
  return { steps: all.map(({ step }) => step), statuses: statusesOf(all), carriers: carriersOf(all) };
}

/** True once a timeline says something: two rows have dates. */
export function hasTimeline({ steps }: Schedule): boolean {
  return steps.filter(({ time }) => time !== undefined).length > 1;
}

/**
 * The last day of a plan's steps, or of the signs of change that it looks for, with the part of the plan that has it.
 *
 * @returns undefined where none of them has a last day
 */
export function lastOf(
  { steps }: Schedule,
  about: ScheduledStep["about"],
): { readonly day: string; readonly part: string } | undefined {
  const days = steps.flatMap((step) => {
    const day = step.about === about ? step.time?.to : undefined;
    return day === undefined ? [] : [{ day, part: step.part }];
  });
  return days.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))[0];
}

interface Placed extends Carried {
  readonly row: PlanRow;
  readonly table: PlanTable;
}

function stepsOfTable(
  table: PlanTable,
  part: string,
  about: ScheduledStep["about"],
  asOf: string,
): readonly Placed[] {
  const column = table.columns.find(isActionColumn);
  return table.rows
    .filter((row) => hasAction(table, row))
    .flatMap((row, index) => {
      const action = (column && cellOf(row, column.id)) ?? row.cells[0];
      if (action === undefined) return [];
      const owner = cellOfRole(table, row, "owner");
      const [start, due, status] = [
        cellOfRole(table, row, "start"),
        cellOfRole(table, row, "due"),
        statusCellOf(table, row),
      ];
      const time = timeOf(start, dueOf(table, row));
      const step: ScheduledStep = {
        number: index + 1,
        part,
        about,
        step: stepOf(table, row),
        row: row.location,
        target: scheduled(due ?? start ?? action),
        ...(start === undefined ? {} : { start: scheduled(start) }),
        ...(due === undefined ? {} : { due: scheduled(due) }),
        ...(owner === undefined ? {} : { owner: scheduled(owner) }),
        ...(status === undefined ? {} : { status: scheduled(status) }),
        ...(time === undefined ? {} : { time }),
        state: stateOf(table, row, time, asOf),
        after: [],
      };
      return [{ step, people: peopleIn(owner), row, table }];
    });
}

function scheduled({ text, location, column, mergedFrom }: PlanCell): ScheduledCell {
  return { text: inOneLine(text), location: mergedFrom ?? location, id: column };
}

function peopleIn(owner: PlanCell | undefined): readonly Person[] {
  return owner?.value?.kind === "people" ? owner.value.people : [];
}

/** From the start, else from the first day that the deadline can mean, to its last. */
function timeOf(start: PlanCell | undefined, due: DateValue | undefined): ScheduledTime | undefined {
  const begin = start?.value?.kind === "date" ? start.value : undefined;
  const from = begin?.earliest ?? due?.earliest;
  const to = due?.latest;
  if (from === undefined && to === undefined) return undefined;
  const exact = [begin, due].every((value) => value === undefined || value.precision === "day");
  // A deadline before the start is a slip of the pen, which a check tells: the deadline holds.
  const fits = from !== undefined && (to === undefined || from <= to);
  return { ...(fits ? { from } : {}), ...(to === undefined ? {} : { to }), exact };
}

function stateOf(table: PlanTable, row: PlanRow, time: ScheduledTime | undefined, asOf: string): StepState {
  const cell = statusCellOf(table, row);
  if (cell !== undefined && statusIn(cell) === "discontinued") return "given-up";
  if (progressOf(table, row) === "done") return "done";
  if (isPast(table, row, asOf)) return "late";
  const begun = cell !== undefined && ["onTrack", "behind", "atRisk"].includes(statusIn(cell) ?? "");
  const { from, to } = time ?? {};
  if (!begun && to !== undefined && to < asOf) return "unsure";
  const running = from !== undefined && from <= asOf && from !== to;
  return begun || running ? "under-way" : "to-come";
}

/** The steps with what each has to wait for, by their positions in the whole schedule. */
function withPositions(all: readonly Placed[]): readonly Placed[] {
  const positions = new Map(all.map(({ row }, position) => [row, position]));
  return all.map((entry) => {
    const rows = (entry.row.dependsOn ?? []).flatMap((dependency) => dependency.rows);
    const meant = rows.flatMap((row) => {
      const wanted = entry.table.rows[row];
      return (wanted && positions.get(wanted)) ?? [];
    });
    return { ...entry, step: { ...entry.step, after: [...new Set(meant)].sort((a, b) => a - b) } };
  });
}

/** What the status cells say, in their own words, the most frequent first; none where there is no such column. */
function statusesOf(all: readonly Placed[]): readonly StatusCount[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { step } of all) {
    if (step.status === undefined) continue;
    const word = isUnanswered(step.status.text) ? "" : cutShort(step.status.text, LONGEST_STATUS);
    const key = labelText(word);
    const entry = counts.get(key) ?? { word, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  return [...counts.values()].sort(
    (a, b) => Number(a.word === "") - Number(b.word === "") || b.count - a.count,
  );
}
