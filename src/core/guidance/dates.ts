import { inLetters } from "../model";
import { isIsoDay, type DateContext, type Plan, readDate } from "../plan";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The texts of a plan's date columns, in reading order. */
function dateTexts(plan: Plan): readonly string[] {
  return plan.tables.flatMap((table) => {
    const ids = table.columns.filter(({ role }) => role === "start" || role === "due").map(({ id }) => id);
    return table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ column, text }) => (ids.includes(column) && text.trim() !== "" ? [text] : [])),
    );
  });
}

/** How a day is written: from a sample, with every part told by what stands there. */
type DateStyle = (year: number, month: number, day: number) => string;

const two = (value: number): string => String(value).padStart(2, "0");

/** "October 15, 2024" where nothing tells how the plan writes its days. */
const WORDS: DateStyle = (year, month, day) => `${MONTHS[month - 1] ?? ""} ${day}, ${year}`;

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_FIRST = inLetters(String.raw`^(\p{L}{3,9})(\.?) \d{1,2}(,?) \d{4}$`);
const DAY_FIRST = inLetters(String.raw`^\d{1,2} (\p{L}{3,9})(\.?) \d{4}$`);

function styleOf(sample: string, dayFirst: boolean): DateStyle | undefined {
  if (ISO.test(sample)) return (year, month, day) => `${year}-${two(month)}-${two(day)}`;
  const numbers = NUMBERS.exec(sample);
  if (numbers !== null) {
    const [, first = "", mark = "/", second = "", last = ""] = numbers;
    const padded = first.startsWith("0") || second.startsWith("0");
    return (year, month, day) => {
      const parts = dayFirst ? [day, month] : [month, day];
      const written = parts.map((part) => (padded ? two(part) : String(part)));
      return [...written, last.length === 2 ? two(year % 100) : String(year)].join(mark);
    };
  }
  const named = MONTH_FIRST.exec(sample);
  const name = named?.[1] ?? DAY_FIRST.exec(sample)?.[1];
  if (name === undefined) return undefined;
  const long = MONTHS.includes(name) && name !== "May";
  const dot = sample.includes(".") ? "." : "";
  const month = (position: number): string => {
    const full = MONTHS[position - 1] ?? "";
    return long || full.length <= 4 ? full : `${full.slice(0, 3)}${dot}`;
  };
  if (named === null) return (year, position, day) => `${day} ${month(position)} ${year}`;
  return (year, position, day) => `${month(position)} ${day}${named[3] ?? ","} ${year}`;
}

/**
 * How a plan writes its days: as most of those that it has, else in words.
 *
 * @param context what the plan's dates are read against, from `dateContexts`
 * @returns writes a day, "2024-10-15", as the plan would; what is not a day stays as it is
 */
export function dateStyleOf(plan: Plan, context: DateContext): (day: string) => string {
  const dayFirst = context.order === "day-first";
  // Two samples are of one style where they write the same day alike.
  const counts = new Map<string, { style: DateStyle; count: number }>();
  for (const text of dateTexts(plan)) {
    const style = styleOf(text.trim(), dayFirst);
    if (style === undefined) continue;
    const key = style(2024, 10, 5);
    const entry = counts.get(key) ?? { style, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return (day) => dateWritten(day, most?.style ?? WORDS, context);
}

/** A day in a style, unless it would be read as another one then. */
function dateWritten(day: string, style: DateStyle, context: DateContext): string {
  if (!isIsoDay(day)) return day;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const text = style(year, month, date);
  return readDate(text, context)?.earliest === day ? text : WORDS(year, month, date);
}
