import { answerKind } from "../answers";
import type { DateAssumption, DatePrecision, DateValue } from "../value";
import { addDays, addMonths, type IsoDay } from "./calendar-day";
import { type DateContext, plainDateContext } from "./context";
import { type InRow, type Placed, place } from "./place";
import type { Item, Link, Mark, Offset } from "./point";
import { scan, type Scanned } from "./scan";

/** A date of a text and what stands around it. */
interface Dated extends Placed {
  readonly at: number;
  /** The nearest word before it that ties it to something: "to", "by", "from". */
  readonly before: Link | undefined;
  /** It and the date before are the two ends of a stretch. */
  readonly ends: boolean;
  /** "onward", or a dash with nothing behind it. */
  readonly open: boolean;
  readonly offset: Offset | undefined;
}

type PointItem = Extract<Item, { kind: "point" }>;

const ASSUMPTIONS: readonly DateAssumption[] = [
  "century",
  "month-first",
  "day-first",
  "month-first-usual",
  "year",
  "calendar",
];
/** Longer lists are taken as they are. */
const MOST_COMPARED = 40;

/** The links that stand between two dates, or undefined where anything else does. */
function linksBetween(items: readonly Item[], from: number, to: number): readonly Link[] | undefined {
  const links: Link[] = [];
  for (const item of items.slice(from + 1, to)) {
    if (item.kind !== "link") return undefined;
    links.push(item.link);
  }
  return links;
}

/** The word directly before a date that says how it is meant; commas and brackets do not hide it. */
function linkBefore(items: readonly Item[], at: number): Link | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item?.kind !== "link") return undefined;
    if (item.link !== "list") return item.link;
  }
  return undefined;
}

function isOpen(items: readonly Item[], at: number): boolean {
  const [next, after] = [items[at + 1], items[at + 2]];
  if (next?.kind === "mark") return next.mark === "open";
  const dash = next?.kind === "link" && (next.link === "range" || next.link === "list");
  if (!dash) return false;
  if (after?.kind === "mark") return after.mark === "open";
  return next.link === "range" && (after === undefined || after.kind === "break");
}

/** The dates of a text in their order, put into the calendar. */
export function datesOf({ items }: Scanned, context: DateContext): readonly Dated[] {
  const places = items.flatMap((item, index) => (item.kind === "point" ? [index] : []));
  const links = places.map((index, number) => linksBetween(items, places[number - 1] ?? -1, index));
  const row = places.map((index, number): InRow => {
    const { point } = items[index] as PointItem;
    return { point, joined: number > 0 && links[number] !== undefined };
  });
  return place(row, context).flatMap((placed, number): Dated[] => {
    const at = places[number] ?? 0;
    if (placed === undefined) return [];
    const previous = items[at - 1];
    const ends = number > 0 && links[number]?.includes("range") === true;
    return [
      {
        ...placed,
        at,
        ends,
        before: linkBefore(items, at),
        open: isOpen(items, at),
        offset: previous?.kind === "offset" ? previous.offset : undefined,
      },
    ];
  });
}

/** "9/15/24, revised to 10/1/24": what was said before no longer counts. */
function stillMeant(items: readonly Item[], dates: readonly Dated[]): readonly Dated[] {
  const revised = items.reduce(
    (last, item, index) => (item.kind === "mark" && item.mark === "revised" ? index : last),
    -1,
  );
  const later = dates.filter(({ at }) => at > revised);
  return later.length === 0 ? dates : later;
}

/** "Fall 2024 (October 15)": the nearer one says what the wider one means. */
function withoutWider(dates: readonly Dated[]): readonly Dated[] {
  if (dates.length > MOST_COMPARED) return dates;
  return dates.filter(({ range, ends }, index) => {
    if (range === undefined || ends || dates[index + 1]?.ends === true) return true;
    return !dates.some(
      ({ range: other }) =>
        other !== undefined &&
        other.earliest >= range.earliest &&
        other.latest <= range.latest &&
        (other.earliest > range.earliest || other.latest < range.latest),
    );
  });
}

interface Bounds {
  readonly earliest?: IsoDay;
  readonly latest?: IsoDay;
}

function value(precision: DatePrecision, dates: readonly Dated[], bounds: Bounds): DateValue {
  const derived = bounds.earliest !== undefined || bounds.latest !== undefined;
  const all = new Set(derived ? dates.flatMap(({ assumed }) => assumed) : []);
  const assumed = ASSUMPTIONS.filter((kind) => all.has(kind));
  return {
    kind: "date",
    precision,
    ...(bounds.earliest === undefined ? {} : { earliest: bounds.earliest }),
    ...(bounds.latest === undefined ? {} : { latest: bounds.latest }),
    ...(assumed.length === 0 ? {} : { assumed }),
  };
}

/** From the first day to the last, where all of them are known and none runs backwards. */
function boundsOf(dates: readonly Dated[]): Bounds {
  const backwards = dates.some(({ ends, range }, index) => {
    const before = dates[index - 1]?.range;
    return ends && range !== undefined && before !== undefined && range.latest < before.earliest;
  });
  const ranges = dates.flatMap(({ range }) => range ?? []);
  if (backwards || ranges.length < dates.length) return {};
  return ranges.reduce((all, { earliest, latest }) => ({
    earliest: earliest < all.earliest ? earliest : all.earliest,
    latest: latest > all.latest ? latest : all.latest,
  }));
}

const DAYS: readonly DatePrecision[] = ["day", "month"];

/** What goes on, or comes again: its dates say from when, until when, or both. */
function lasting(
  precision: "ongoing" | "recurring",
  dates: readonly Dated[],
  {
    markAt,
    yearly,
    context,
  }: { readonly markAt: number; readonly yearly: boolean; readonly context: DateContext },
): DateValue {
  const [only, ...others] = dates;
  if (only === undefined || (yearly && dates.every(({ dated }) => !dated)))
    return value(precision, dates, {});
  if (others.length > 0) return value(precision, dates, boundsOf(dates));
  const { earliest, latest } = only.range ?? {};
  const from: Bounds = earliest === undefined ? {} : { earliest };
  const until: Bounds = latest === undefined ? {} : { latest };
  if (only.before === "from" || only.before === "after" || only.open) return value(precision, dates, from);
  if (only.before === "by" || only.before === "range") return value(precision, dates, until);
  if (!DAYS.includes(only.precision)) return value(precision, dates, { ...from, ...until });
  if (context.asks === "start" || only.at < markAt) return value(precision, dates, from);
  return value(precision, dates, precision === "ongoing" ? until : {});
}

/** "within 30 days of 9/1/24", "2 weeks before 10/1/24". */
function shifted(date: Dated, { days, months, within }: Offset): DateValue {
  const move = (day: IsoDay | undefined): IsoDay | undefined =>
    day === undefined ? undefined : addDays(addMonths(day, months) ?? day, days);
  const [earliest, latest] = [move(date.range?.earliest), move(date.range?.latest)];
  const start = within ? date.range?.earliest : earliest;
  return value("relative", [date], {
    ...(start === undefined ? {} : { earliest: start }),
    ...(latest === undefined ? {} : { latest }),
  });
}

function single(date: Dated, context: DateContext): DateValue {
  const { range, offset, before, open, precision } = date;
  if (offset !== undefined) return shifted(date, offset);
  if (range === undefined) return value(precision, [date], {});
  if (before === "after") return value("relative", [date], { earliest: range.latest });
  if ((before === "from" || open) && context.asks !== "start") {
    return value("ongoing", [date], { earliest: range.earliest });
  }
  return value(precision, [date], range);
}

function several(dates: readonly Dated[]): DateValue {
  const parts = dates.filter(({ point }) => point.what.form === "schoolYear" && point.part !== undefined);
  // "BOY, MOY and EOY" is three times a year; "from the start of school to its end" is a stretch.
  const times = parts.length === dates.length && dates.every(({ ends }) => !ends);
  const bounds = boundsOf(dates);
  const [first] = dates;
  const same = first?.range !== undefined && dates.every(({ precision }) => precision === first.precision);
  const one = same && bounds.earliest === first.range.earliest && bounds.latest === first.range.latest;
  return value(one ? first.precision : times ? "recurring" : "range", dates, bounds);
}

/** Where no date is named: how the text says when. */
function undated({ items, text }: Scanned, marks: ReadonlySet<Mark>): DateValue | undefined {
  const kinds: readonly DatePrecision[] = ["recurring", "ongoing", "none"];
  const kind = kinds.find((each) => marks.has(each as Mark));
  if (kind !== undefined) return value(kind, [], {});
  if (marks.has("yearly")) return value("recurring", [], {});
  const after = items.some((item) => item.kind === "link" && item.link === "after");
  const relative =
    after || marks.has("relative") || /(?:^|[^\p{L}])(?:before|prior to|until)(?!\p{L})/iu.test(text);
  return relative ? value("relative", [], {}) : undefined;
}

/**
 * Reads a date as the staff of schools write it: days, months, quarters, seasons, school years, ranges, "weekly
 * until June", "ongoing", "after step 2". Of several dates in one text the value spans all, unless one says what
 * another means.
 *
 * @param raw any text
 * @param context what the template and the document tell about its dates
 * @returns what the text says of a date; undefined where it is blank, stands in for an answer, or says nothing of
 *   one. Never throws.
 */
export function readDate(raw: string, context: DateContext = plainDateContext): DateValue | undefined {
  if (answerKind(raw) !== "given") return undefined;
  const scanned = scan(raw);
  const { items } = scanned;
  const markAt = items.findIndex((item) => item.kind === "mark" && item.mark !== "relative");
  const marks = new Set(items.flatMap((item) => (item.kind === "mark" ? [item.mark] : [])));
  const dates = stillMeant(items, datesOf(scanned, context));
  if (dates.length === 0) return undated(scanned, marks);
  if (dates.some(({ impossible }) => impossible)) {
    return {
      kind: "date",
      precision: dates.length === 1 ? (dates[0]?.precision ?? "day") : "range",
      impossible: true,
    };
  }
  const meant = withoutWider(dates);
  const yearly = marks.has("yearly");
  if (yearly || marks.has("recurring")) return lasting("recurring", meant, { markAt, yearly, context });
  if (marks.has("ongoing")) return lasting("ongoing", meant, { markAt, yearly, context });
  const [only, ...others] = meant;
  return only === undefined ? undefined : others.length === 0 ? single(only, context) : several(meant);
}
