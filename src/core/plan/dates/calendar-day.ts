/** A day of the calendar as "YYYY-MM-DD": comparable as text, free of time zones. */
export type IsoDay = string;

/** First and last day of a stretch of time. */
export interface DayRange {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY = 86_400_000;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days of a month (1 to 12), or 0 for a month that there is not. */
export function daysInMonth(year: number, month: number): number {
  return (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
}

/** The day as text, or undefined if the calendar has no such day (February 30). */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  if (year < 1900 || year > 2199) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}

/** True for the text of a day that exists, as the command line takes it. */
export function isIsoDay(text: string): text is IsoDay {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  return isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** The calendar year of a day. */
export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

/** The month of a day, 1 to 12. */
export function monthOf(day: IsoDay): number {
  return Number(day.slice(5, 7));
}

/** Days since a fixed day: differences between days are differences between these. */
function dayNumber(day: IsoDay): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8, 10))) / DAY;
}

/** The day so many days later, or earlier; undefined where it leaves the calendar that `isoDay` knows. */
export function addDays(day: IsoDay, days: number): IsoDay | undefined {
  const date = new Date((dayNumber(day) + days) * DAY);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The same day so many months later or earlier; the month's last day where it is shorter. */
export function addMonths(day: IsoDay, months: number): IsoDay | undefined {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDay(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}

/** Days from one day to another; negative if it comes before. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: IsoDay): number {
  return new Date(dayNumber(day) * DAY).getUTCDay();
}
