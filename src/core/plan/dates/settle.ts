import type { DateAssumption } from "../value";
import { isoDay, weekdayOf, yearOf } from "./calendar-day";
import type { DateContext, DayOrder } from "./context";
import type { Point, WrittenYear } from "./point";

/** A date whose figures are understood. */
export interface Settled {
  readonly point: Point;
  readonly assumed: readonly DateAssumption[];
  /** No calendar has such a day, in whatever order its figures are read. */
  readonly impossible?: true;
}

/** Years that a plan may well name where nothing tells its time. */
const USUAL_YEARS = { first: 2019, last: 2028 };

/**
 * A written year in full. Two digits mean the year nearest to those that the document writes with four; where it
 * writes none, one of this century.
 */
export function fullYear({ first, short }: WrittenYear, { nearYear, period }: DateContext): number {
  if (!short) return first;
  const near = nearYear ?? (period === undefined ? undefined : yearOf(period.earliest));
  if (near === undefined) return 2000 + first;
  const century = Math.floor(near / 100) * 100;
  const candidates = [century - 100 + first, century + first, century + 100 + first];
  return candidates.reduce((best, year) => (Math.abs(year - near) < Math.abs(best - near) ? year : best));
}

/** True where "8/24" may be the August of 2024: it lies in the plan's time, or near the document's years. */
function mayBeMonth(month: number, digits: number, { period, nearYear }: DateContext): boolean {
  if (month < 1 || month > 12) return false;
  const [first, last] =
    period !== undefined
      ? [yearOf(period.earliest), yearOf(period.latest)]
      : nearYear !== undefined
        ? [nearYear - 3, nearYear + 3]
        : [USUAL_YEARS.first, USUAL_YEARS.last];
  for (let year = first; year <= last; year += 1) {
    const middle = isoDay(year, month, 15);
    const inTime =
      period === undefined || (middle !== undefined && middle >= period.earliest && middle <= period.latest);
    if (year % 100 === digits && inTime) return true;
  }
  return false;
}

/**
 * What a pair of figures such as "8/24" can only be, whatever stands around it: a day ("9/9": the plan is not for
 * 2009), or open.
 */
export function pairIs({ what }: Point, context: DateContext): "month-day" | "open" | undefined {
  if (what.form !== "pair") return undefined;
  return mayBeMonth(what.first, what.second, context) ? "open" : "month-day";
}

/** The order that the dates among these show which can be read in one way only; none where they differ. */
export function orderOf(points: readonly Point[], days: boolean): DayOrder | undefined {
  const orders = points.flatMap(({ what }): DayOrder[] => {
    if (what.form !== "numbers" && (what.form !== "pair" || what.named === true || !days)) return [];
    const { first, second } = what;
    if (first >= 1 && first <= 12 && second > 12 && second <= 31) return ["month-first"];
    return second >= 1 && second <= 12 && first > 12 && first <= 31 ? ["day-first"] : [];
  });
  const [order] = orders;
  return orders.every((each) => each === order) ? order : undefined;
}

/** The years that a date may be of: its own, else those of the plan's time. */
function yearsOf({ year }: Point, context: DateContext): readonly number[] {
  if (year !== undefined) return [fullYear(year, context)];
  const { period } = context;
  return period === undefined ? [] : [yearOf(period.earliest), yearOf(period.latest)];
}

/**
 * Two figures in an order that has to be found out: as only one of both is a date; else by the weekday beside
 * them; else as the document's other dates have it; else the month first, as is usual in the United States.
 */
function settleOrder(
  first: number,
  second: number,
  { point, context }: { readonly point: Point; readonly context: DateContext },
): Settled {
  const as = (month: number, day: number, assumed: readonly DateAssumption[] = []): Settled => ({
    point: { ...point, what: { form: "day", month, day } },
    assumed,
  });
  const fits = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const [monthFirst, dayFirst] = [fits(first, second), fits(second, first)];
  if (!monthFirst && !dayFirst) return { ...as(first, second), impossible: true };
  if (!dayFirst || first === second) return as(first, second);
  if (!monthFirst) return as(second, first);
  const byWeekday = (month: number, day: number): boolean =>
    yearsOf(point, context).some((year) => {
      const found = isoDay(year, month, day);
      return found !== undefined && weekdayOf(found) === point.weekday;
    });
  if (byWeekday(first, second) !== byWeekday(second, first)) {
    return byWeekday(first, second) ? as(first, second) : as(second, first);
  }
  const { order, orderGiven } = context;
  const assumed: readonly DateAssumption[] = orderGiven === true ? [] : [order ?? "month-first-usual"];
  return order === "day-first" ? as(second, first, assumed) : as(first, second, assumed);
}

/**
 * "8/24" is a month of a year where all pairs of the document can be that; where one of them cannot ("9/9"), or
 * where it stands in one list with full dates, all are days without a year. So the writer's habit decides, and
 * where it does not show, whether August 2024 lies in the plan's time: in a plan for 2023-24 it is August 24.
 */
function settlePair(point: Point, context: DateContext, days: boolean): Settled | undefined {
  const { what } = point;
  if (what.form !== "pair") return undefined;
  const { first, second, named } = what;
  const month = !days && mayBeMonth(first, second, context);
  if (named === true && !month) {
    return { point: { ...point, what: { form: "day", month: first, day: second } }, assumed: [] };
  }
  if (month) {
    return {
      point: { ...point, what: { form: "month", month: first }, year: { first: second, short: true } },
      assumed: [],
    };
  }
  const settled = settleOrder(first, second, { point, context });
  // Two figures of which neither is a month are a score or a share, not a day that went wrong.
  return settled.impossible === true && (first > 12 || first < 1) && second > 12 ? undefined : settled;
}

/**
 * Says what the figures of a date are.
 *
 * @param days pairs of figures are days here
 * @returns undefined where the figures turn out to be no date
 */
export function settle(point: Point, context: DateContext, days: boolean): Settled | undefined {
  const { what } = point;
  switch (what.form) {
    case "numbers":
      return settleOrder(what.first, what.second, { point, context });
    case "pair":
      return settlePair(point, context, days);
    case "month":
      return what.month >= 1 && what.month <= 12
        ? { point, assumed: [] }
        : { point, assumed: [], impossible: true };
    default:
      return { point, assumed: [] };
  }
}
