import { putsDayFirst } from "../../model";
import { addDays, addMonths, type DayRange, daysBetween, type IsoDay, monthOf, yearOf } from "./calendar-day";
import type { DateContext, DayOrder } from "./context";
import type { Placed } from "./place";
import type { Point } from "./point";
import { datesOf, readDate } from "./read-date";
import { scan, type Scanned } from "./scan";
import { orderOf, pairIs } from "./settle";
import { months, planningYearOf } from "./stretch";

/** What a document says of its dates; all texts as they stand there. */
export interface DateEvidence {
  /** First month of the template's planning year, 1 to 12. */
  readonly firstMonth: number;
  /** Answers that say for which time the plan is, the nearest to the plan first. */
  readonly periods: readonly string[];
  /** Titles and headings; of them only school years count. */
  readonly headings: readonly string[];
  /** The dates of the plan itself. */
  readonly dates: readonly string[];
  /** Dates of the document's other plans. */
  readonly others: readonly string[];
  /** When the plan was written. */
  readonly written: readonly string[];
  /** How the document's date controls order day and month. */
  readonly order?: DayOrder;
}

/** A little more than a year: a plan's dates may run over its last day. */
const ABOUT_A_YEAR = 370;
/** Most of the dates, not merely more than the others. */
const MOST = 2 / 3;

function pointsOf(scans: readonly Scanned[]): readonly Point[] {
  return scans.flatMap(({ items }) => items.flatMap((item) => (item.kind === "point" ? [item.point] : [])));
}

/** The year that the document writes most often with four digits. */
function commonYear(points: readonly Point[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of points) {
    if (year !== undefined && !year.short) counts.set(year.first, (counts.get(year.first) ?? 0) + 1);
  }
  return mostFrequent(counts)?.[0];
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>): readonly [T, number] | undefined {
  return [...counts].reduce<readonly [T, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  );
}

function planningYear(day: IsoDay, firstMonth: number): DayRange | undefined {
  return months(planningYearOf(day, firstMonth), firstMonth, 12);
}

/** Twelve months in which every date without a year has one place. */
function twelveMonths({ earliest, latest }: DayRange, firstMonth: number): DayRange | undefined {
  const year = planningYear(earliest, firstMonth);
  return year !== undefined && latest <= year.latest ? year : months(yearOf(earliest), monthOf(earliest), 12);
}

/** A stretch that is shorter than a year stands for the planning year around it. */
function widened(range: DayRange, firstMonth: number): DayRange | undefined {
  return daysBetween(range.earliest, range.latest) >= 360 ? range : twelveMonths(range, firstMonth);
}

function rangeOf(text: string, context: DateContext): DayRange | undefined {
  const { earliest, latest } = readDate(text, context) ?? {};
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

/** The one school year that the headings name. */
function fromHeadings(scans: readonly Scanned[], context: DateContext): DayRange | undefined {
  const named = scans
    .flatMap((scanned) => datesOf(scanned, context))
    .filter(({ point, dated }) => dated && /^(?:schoolYear|years)$/.test(point.what.form));
  const [first] = named.flatMap(({ range }) => range ?? []);
  return named.every(({ range }) => range?.earliest === first?.earliest && range?.latest === first?.latest)
    ? first
    : undefined;
}

/** The planning year of the dates that say their year: of all, else of most. */
function fromDates(scans: readonly Scanned[], context: DateContext): DayRange | undefined {
  const { firstMonth } = context;
  // A pair such as "8/24" is no evidence of a year: what it is follows from the year.
  const days = scans
    .flatMap((scanned): readonly Placed[] => datesOf(scanned, { ...context, pairs: "month-day" }))
    .flatMap(({ range, dated }) => (dated && range !== undefined ? [middleOf(range)] : []))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (daysBetween(first, last) <= ABOUT_A_YEAR)
    return twelveMonths({ earliest: first, latest: last }, firstMonth);
  const counts = new Map<number, number>();
  for (const day of days) {
    const year = planningYearOf(day, firstMonth);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [year, count] = mostFrequent(counts) ?? [0, 0];
  return count >= days.length * MOST ? months(year, firstMonth, 12) : undefined;
}

function middleOf({ earliest, latest }: DayRange): IsoDay {
  return addDays(earliest, Math.floor(daysBetween(earliest, latest) / 2)) ?? earliest;
}

/**
 * The plan's year by the day on which it was written: the planning year, while that is young; later the twelve
 * months to come, for in spring people plan the next year.
 */
function fromWritten(texts: readonly string[], context: DateContext): DayRange | undefined {
  for (const text of texts) {
    const day = rangeOf(text, context)?.earliest;
    const year = day === undefined ? undefined : planningYear(day, context.firstMonth);
    if (day === undefined || year === undefined) continue;
    const half = addMonths(year.earliest, 6) ?? year.latest;
    const before = addMonths(day, -1) ?? day;
    return day < half ? year : months(yearOf(before), monthOf(before), 12);
  }
  return undefined;
}

/** What pairs of figures such as "8/24" are: days as soon as one of them can be nothing else. */
function pairsOf(points: readonly Point[], context: DateContext): DateContext["pairs"] {
  const kinds = points.flatMap((point) => pairIs(point, context) ?? []);
  if (kinds.length === 0) return undefined;
  return kinds.includes("month-day") ? "month-day" : "month-year";
}

/**
 * Gathers from all dates of a document what a single one does not say: the order of day and month, the century,
 * the year, and whether "8/24" is a day or a month.
 */
export function dateContextOf({
  firstMonth,
  periods,
  headings,
  dates,
  others,
  written,
  order,
}: DateEvidence): DateContext {
  const [own, rest, titles] = [dates.map(scan), others.map(scan), headings.map(scan)];
  const given = pointsOf([...periods, ...written].map(scan));
  const cells = pointsOf([...own, ...rest]);
  const all = [...given, ...cells, ...pointsOf(titles)];
  const nearYear = commonYear(all);
  const found = orderOf([...given, ...cells], false) ?? order;
  const base: DateContext = {
    firstMonth,
    ...(found === undefined ? {} : { order: found }),
    ...(nearYear === undefined ? {} : { nearYear }),
  };
  const named = firstOf(periods, (text) => rangeOf(text, base));
  const byDates = fromDates(own, base) ?? fromDates(rest, base);
  const period =
    (named === undefined ? undefined : narrowed(widened(named, firstMonth), byDates)) ??
    agreeing(fromHeadings(titles, base), byDates) ??
    byDates ??
    fromWritten(written, base);
  const timed: DateContext = period === undefined ? base : { ...base, period };
  const pairs = pairsOf(cells, timed);
  const byPairs = pairs === "month-day" && found === undefined ? orderOf(cells, true) : undefined;
  return {
    ...timed,
    ...(pairs === undefined ? {} : { pairs }),
    ...(byPairs === undefined ? {} : { order: byPairs }),
  };
}

/** In a plan for several years, the one in which its dates lie. */
function narrowed(period: DayRange | undefined, dates: DayRange | undefined): DayRange | undefined {
  if (period === undefined || dates === undefined) return period;
  const within = dates.earliest >= period.earliest && dates.latest <= period.latest;
  return within && daysBetween(period.earliest, period.latest) > ABOUT_A_YEAR ? dates : period;
}

/** A school year in a heading may be that of the results which the plan starts from. */
function agreeing(heading: DayRange | undefined, dates: DayRange | undefined): DayRange | undefined {
  if (heading === undefined || dates === undefined) return heading;
  return dates.earliest <= heading.latest && dates.latest >= heading.earliest ? heading : undefined;
}

function firstOf<T, R>(list: readonly T[], of: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = of(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The order in which a date control shows day and month, by its format (ECMA-376-1 17.5.2.8 dateFormat). */
export function orderOfFormat(format: string): DayOrder | undefined {
  const numbers = /(?:^|[^d])d{1,2}(?!d)/.test(format) && /(?:^|[^M])M{1,2}(?!M)/.test(format);
  return numbers ? (putsDayFirst(format) ? "day-first" : "month-first") : undefined;
}
