/** A day of the calendar as "YYYY-MM-DD": comparable as text, free of time zones. */
export type IsoDay = string;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

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
