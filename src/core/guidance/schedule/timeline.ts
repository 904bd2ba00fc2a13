import { addDays, daysBetween, isoDay } from "../../plan";
import type { Schedule, ScheduledStep, ScheduledTime } from "./types";

/** Where a mark stands between the left edge, 0, and the right one, 1. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** One day: there is a point, no stretch. */
  readonly point: boolean;
  /** Nothing tells when it ends. */
  readonly open: boolean;
  /** It names a month, a season or a year rather than days. */
  readonly loose: boolean;
  /** It lies wholly or partly beyond an edge, as a date among others does that is years away from them. */
  readonly beyond?: "left" | "right";
}

export interface Lane {
  /** Position among the schedule's steps. */
  readonly index: number;
  readonly mark: Mark;
}

export interface Tick {
  readonly at: number;
  /** First day of the month: "2024-10-01". */
  readonly day: string;
  /** The year is to be said here. */
  readonly year: boolean;
}

/** Lines, marks and ticks of a timeline; everything lies between 0 and 1. */
export interface Timeline {
  readonly first: string;
  readonly last: string;
  /** Earliest first. */
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
  /** Left out where the day lies beyond the edges. */
  readonly today?: number;
  /** Lanes by their positions: the first has to come before the second. */
  readonly links: readonly { readonly from: number; readonly to: number }[];
}

const YEAR = 365;
/** A date further than this from the middle one is a slip, or another matter. */
const FAR = 6 * YEAR;
/** Room beside the first and last marks, as a share. */
const MARGIN = 0.04;
/** Months between ticks. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/**
 * Lays the dated steps of a plan out in time.
 *
 * @param asOf today; it is shown where it is not much further away than the steps are from each other
 * @param most how many ticks there is room for
 * @returns undefined where no step has a day
 */
export function timelineOf({ steps }: Schedule, asOf: string, most: number): Timeline | undefined {
  const dated = steps.flatMap(({ time }, index) => (time === undefined ? [] : [{ time, index }]));
  const [first, last] =
    edges(
      dated.map(({ time }) => time),
      asOf,
    ) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const place = scale(first, last);
  const lanes = dated
    .map(({ time, index }) => ({ index, mark: markOf(time, first, last, place), time }))
    .sort((a, b) => firstOf(a.time).localeCompare(firstOf(b.time)) || a.index - b.index)
    .map(({ index, mark }): Lane => ({ index, mark }));
  const inside = asOf >= first && asOf <= last;
  return {
    first,
    last,
    lanes,
    ticks: ticksOf(first, last, most, place),
    ...(inside ? { today: place(asOf) } : {}),
    links: linksOf(steps, lanes),
  };
}

function firstOf({ from, to }: ScheduledTime): string {
  return from ?? to ?? "";
}

function lastOf({ from, to }: ScheduledTime): string {
  return to ?? from ?? "";
}

/** The first and last day shown. */
function edges(times: readonly ScheduledTime[], asOf: string): readonly [string, string] | undefined {
  const days = times.flatMap((time) => [firstOf(time), lastOf(time)]).sort();
  const middle = days[Math.floor(days.length / 2)];
  if (middle === undefined) return undefined;
  const near = days.filter((day) => Math.abs(daysBetween(middle, day)) <= FAR);
  let [first = middle, last = middle] = [near[0], near.at(-1)];
  const span = Math.max(daysBetween(first, last), 30);
  if (asOf < first && daysBetween(asOf, first) <= span) first = asOf;
  if (asOf > last && daysBetween(last, asOf) <= span) last = asOf;
  const margin = Math.max(2, Math.round(Math.max(daysBetween(first, last), 30) * MARGIN));
  return [addDays(first, -margin) ?? first, addDays(last, margin) ?? last];
}

function scale(first: string, last: string): (day: string) => number {
  const span = Math.max(1, daysBetween(first, last));
  return (day) => Math.min(1, Math.max(0, daysBetween(first, day) / span));
}

function markOf(time: ScheduledTime, first: string, last: string, place: (day: string) => number): Mark {
  const [begin, end] = [firstOf(time), lastOf(time)];
  const open = time.to === undefined;
  const beyond = end < first ? "left" : begin > last ? "right" : undefined;
  return {
    from: place(begin),
    to: open && beyond === undefined ? 1 : place(end),
    point: begin === end && !open,
    open,
    loose: !time.exact,
    ...(beyond === undefined ? {} : { beyond }),
  };
}

function ticksOf(first: string, last: string, most: number, place: (day: string) => number): readonly Tick[] {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const [from, to] = [months(first) + 1, months(last)];
  const step =
    STEPS.find((size) => Math.floor((to - from) / size) + 1 <= Math.max(1, most)) ?? STEPS.at(-1) ?? 1;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const year = Math.floor(month / 12);
    const day = isoDay(year, (month % 12) + 1, 1);
    const before = ticks.at(-1)?.day.slice(0, 4);
    if (day !== undefined) ticks.push({ at: place(day), day, year: before !== String(year) });
  }
  return ticks;
}

function linksOf(
  steps: readonly ScheduledStep[],
  lanes: readonly Lane[],
): readonly { readonly from: number; readonly to: number }[] {
  const laneOf = new Map(lanes.map(({ index }, lane) => [index, lane]));
  return lanes.flatMap(({ index }, to) =>
    (steps[index]?.after ?? []).flatMap((before) => {
      const from = laneOf.get(before);
      return from === undefined ? [] : [{ from, to }];
    }),
  );
}
