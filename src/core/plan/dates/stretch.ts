import {
  addDays,
  addMonths,
  type DayRange,
  daysInMonth,
  type IsoDay,
  isoDay,
  monthOf,
  weekdayOf,
  yearOf,
} from "./calendar-day";
import type { Part, Season, What } from "./point";

/**
 * The days that a written date means in a given year.
 *
 * Seasons are the whole months of meteorologists: fall September to November, winter December to February, spring
 * March to May, summer June to August. Schools mean about these by the words: the fall begins with school around
 * Labor Day, winter screening falls into December to February, spring ends before the last weeks of school; and
 * they follow each other without gap or overlap, so that "Fall 2024 - Spring 2025" has no holes. "Winter 2025" is
 * the winter in which 2025 begins: two of its three months are in it.
 *
 * Quarters, trimesters and semesters divide the planning year evenly from the template's first month, July unless
 * it says otherwise: Q1 is July to September, the second semester January to June. A school's own marking periods
 * differ by weeks, and no document says by how many.
 *
 * A school year is the planning year. Its start is the two months in which the schools of the United States open
 * (August and September), its middle December to February, its end the two in which they close (May and June);
 * counted from the first month where that is not July.
 */

/** A stretch of whole months. */
export function months(year: number, month: number, count: number): DayRange | undefined {
  const earliest = isoDay(year, month, 1);
  const after = earliest === undefined ? undefined : addMonths(earliest, count);
  const latest = after === undefined ? undefined : addDays(after, -1);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

/** The calendar year in which the planning year of a day begins. */
export function planningYearOf(day: IsoDay, firstMonth: number): number {
  return yearOf(day) - (monthOf(day) < firstMonth ? 1 : 0);
}

/** So many whole months, counted from the first month of the planning year that begins in a year. */
function offset(year: number, firstMonth: number, from: number, count: number): DayRange | undefined {
  const month = firstMonth - 1 + from;
  return months(year + Math.floor(month / 12), (month % 12) + 1, count);
}

const SEASON_START: Readonly<Record<Season, number>> = { winter: 12, spring: 3, summer: 6, fall: 9 };

function day(year: number, month: number, dayOfMonth: number): DayRange | undefined {
  const found = isoDay(year, month, dayOfMonth < 0 ? daysInMonth(year, month) : dayOfMonth);
  return found === undefined ? undefined : { earliest: found, latest: found };
}

/** "second Monday of October"; the last one is counted from the month's end. */
function nthWeekday(
  year: number,
  { month, weekday, number }: Extract<What, { form: "weekday" }>,
): DayRange | undefined {
  const first = isoDay(year, month, 1);
  if (first === undefined) return undefined;
  const start = 1 + ((weekday - weekdayOf(first) + 7) % 7);
  if (number > 0) return day(year, month, start + 7 * (number - 1));
  return day(year, month, start + 28 <= daysInMonth(year, month) ? start + 28 : start + 21);
}

/** Weeks of a month as people count them: days 1 to 7, 8 to 14; the last one are its last seven days. */
function week(year: number, month: number, number: number): DayRange | undefined {
  const end = number < 0 ? daysInMonth(year, month) : 7 * number;
  const [earliest, latest] = [isoDay(year, month, end - 6), isoDay(year, month, end)];
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function schoolYearPart(year: number, firstMonth: number, part: Part | undefined): DayRange | undefined {
  // In July nobody is at school yet.
  const open = firstMonth === 7 ? 1 : 0;
  if (part === "early") return offset(year, firstMonth, open, 2);
  if (part === "mid") return offset(year, firstMonth, open + 4, 3);
  return part === "late" ? offset(year, firstMonth, 10, 2) : offset(year, firstMonth, 0, 12);
}

const YEAR_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 3],
  mid: [5, 4],
  late: [10, 3],
};

/** The first, middle or last third: ten days of a month, a month of a season. */
function third(year: number, month: number, count: number, part: Part | undefined): DayRange | undefined {
  if (part === undefined) return months(year, month, count);
  const start =
    month -
    1 +
    (part === "early" ? 0 : part === "mid" ? Math.floor(count / 3) : count - Math.ceil(count / 3));
  const length = part === "mid" ? count - 2 * Math.floor(count / 3) : Math.ceil(count / 3);
  return months(year + Math.floor(start / 12), (start % 12) + 1, Math.max(1, length));
}

function monthPart(year: number, month: number, part: Part): DayRange | undefined {
  const [from, to] = part === "early" ? [1, 10] : part === "mid" ? [11, 20] : [21, daysInMonth(year, month)];
  const [earliest, latest] = [isoDay(year, month, from), isoDay(year, month, to)];
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

/**
 * The stretch of days that a written date means, given its year.
 *
 * @param year the calendar year in which it begins; of a school year the one in which that begins; of a winter the
 *   one that begins in it
 * @returns undefined where the calendar has no such day, or where two figures are not understood yet
 */
export function stretchIn(
  what: What,
  year: number,
  { firstMonth, part }: { readonly firstMonth: number; readonly part: Part | undefined },
): DayRange | undefined {
  switch (what.form) {
    case "day":
      return day(year, what.month, what.day);
    case "weekday":
      return nthWeekday(year, what);
    case "week":
      return week(year, what.month, what.number);
    case "month":
      return part === undefined ? months(year, what.month, 1) : monthPart(year, what.month, part);
    case "season":
      return third(what.season === "winter" ? year - 1 : year, SEASON_START[what.season], 3, part);
    case "division": {
      const length = 12 / what.of;
      const month = ((firstMonth - 1 + (what.number - 1) * length) % 12) + 1;
      return third(year, month, length, part);
    }
    case "schoolYear":
      return schoolYearPart(year, firstMonth, part);
    case "year":
      return part === undefined ? months(year, 1, 12) : months(year, ...YEAR_PARTS[part]);
    case "years":
    case "numbers":
    case "pair":
      return undefined;
  }
}
