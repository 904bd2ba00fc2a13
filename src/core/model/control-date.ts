/**
 * Days as a date control holds them. A control keeps the day beside the text that shows it, so that only a text
 * that names one day can be written into it; what people write elsewhere is read by the plan's own dates.
 */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const MONTH_NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;

const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ .-]+${MONTH_NAME},?[ -]+(\\d{4}|\\d{2})$`, "i");
const MONTH_FIRST = new RegExp(`^${MONTH_NAME}[ -]+(\\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\\d{4}|\\d{2})$`, "i");
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMBERS = /^(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})$/;

/**
 * The day that a text names, as "2024-10-15".
 *
 * @param format the control's format (ECMA-376-1 17.5.2.8 dateFormat); it says whether 3/4 is in March or April,
 *   and without it the month comes first
 * @returns undefined for anything but one full day that the calendar has
 */
export function readControlDate(text: string, format = "M/d/yyyy"): string | undefined {
  const day = text.trim().replace(/\s+/g, " ").replace(WEEKDAY, "");
  const iso = YEAR_FIRST.exec(day);
  if (iso !== null) return calendarDay(iso[1], iso[2], iso[3]);
  const named = DAY_FIRST.exec(day);
  if (named !== null) return calendarDay(named[3], monthNumber(named[2]), named[1]);
  const american = MONTH_FIRST.exec(day);
  if (american !== null) return calendarDay(american[3], monthNumber(american[1]), american[2]);
  const numbers = NUMBERS.exec(day);
  if (numbers === null) return undefined;
  return putsDayFirst(format)
    ? calendarDay(numbers[3], numbers[2], numbers[1])
    : calendarDay(numbers[3], numbers[1], numbers[2]);
}

/** True for a date control's format (ECMA-376-1 17.5.2.8 dateFormat) in which the day stands before the month. */
export function putsDayFirst(format: string): boolean {
  const dayAt = format.search(/(^|[^d])d{1,2}(?!d)/);
  return dayAt >= 0 && dayAt < format.indexOf("M");
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
}

function calendarDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const y = Number(year) + ((year ?? "").length === 2 ? 2000 : 0);
  const m = Number(month);
  const d = Number(day);
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const length = m === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  if (m < 1 || m > 12 || d < 1 || d > length) return undefined;
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
