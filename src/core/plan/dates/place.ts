import type { DateAssumption, DatePrecision } from "../value";
import { addDays, type DayRange, daysBetween, yearOf } from "./calendar-day";
import type { DateContext } from "./context";
import type { Point, What, WrittenYear } from "./point";
import { fullYear, orderOf, pairIs, type Settled, settle } from "./settle";
import { months, planningYearOf, stretchIn } from "./stretch";

/** A date with the days that it means, so far as they can be derived. */
export interface Placed {
  readonly precision: DatePrecision;
  readonly range?: DayRange;
  readonly assumed: readonly DateAssumption[];
  /** Its own text says the year, or that of a date joined to it does. */
  readonly dated: boolean;
  readonly point: Point;
  readonly impossible?: true;
}

/** A date in the row of those of its text. */
export interface InRow {
  readonly point: Point;
  /** Nothing but "and", "to" or a sign stands between it and the date before. */
  readonly joined: boolean;
}

function precisionOf(what: What): DatePrecision {
  switch (what.form) {
    case "numbers":
    case "pair":
    case "day":
    case "weekday":
      return "day";
    case "week":
    case "years":
      return "range";
    case "division":
      return what.of === 4 ? "quarter" : "range";
    case "month":
    case "season":
    case "schoolYear":
    case "year":
      return what.form;
  }
}

/** The middle of a stretch lies in a period. */
function liesIn({ earliest, latest }: DayRange, period: DayRange): boolean {
  const middle = addDays(earliest, Math.floor(daysBetween(earliest, latest) / 2)) ?? earliest;
  return middle >= period.earliest && middle <= period.latest;
}

/** The planning years from one to another; of calendar years, both that are named. */
function yearsFrom(year: number, span: number, firstMonth: number): DayRange | undefined {
  return months(year, firstMonth, 12 * (firstMonth === 1 ? span + 1 : span));
}

class Row {
  private readonly context: DateContext;
  private readonly settled: readonly (Settled | undefined)[];
  private readonly placed: (Placed | undefined)[];

  constructor(
    private readonly row: readonly InRow[],
    document: DateContext,
  ) {
    const days = this.pairsAreDays(document);
    const points = row.map(({ point }) => point);
    const order = document.order ?? orderOf(points, days);
    this.context = order === undefined ? document : { ...document, order };
    this.settled = points.map((point) => settle(point, this.context, days));
    this.placed = this.settled.map((entry, at) => this.byItself(entry, at));
  }

  all(): readonly (Placed | undefined)[] {
    for (let at = this.row.length - 2; at >= 0; at -= 1) this.fromNext(at);
    const around = this.namedPeriod();
    for (let at = 0; at < this.row.length; at += 1) this.fromContext(at, around);
    return this.placed;
  }

  private pairsAreDays(context: DateContext): boolean {
    if (context.pairs === "month-day") return true;
    const isPair = (at: number): boolean => this.row[at]?.point.what.form === "pair";
    const isDay = (at: number): boolean => /^(?:numbers|day)$/.test(this.row[at]?.point.what.form ?? "");
    return this.row.some(({ point, joined }, at) => {
      if (pairIs(point, context) === "month-day") return true;
      return joined && ((isPair(at) && isDay(at - 1)) || (isPair(at - 1) && isDay(at)));
    });
  }

  private stretch({ what, part }: Point, year: number): DayRange | undefined {
    return stretchIn(what, year, { firstMonth: this.context.firstMonth, part });
  }

  private place(
    entry: Settled,
    range: DayRange | undefined,
    more: Omit<Partial<Placed>, "range"> = {},
  ): Placed {
    const { point } = entry;
    const counted = /^(?:season|division|schoolYear|years)$/.test(point.what.form);
    const assumed: readonly DateAssumption[] = [
      ...(point.year?.short === true ? (["century"] as const) : []),
      ...entry.assumed,
      ...(more.assumed ?? []),
      ...(counted ? (["calendar"] as const) : []),
    ];
    const week = point.week === undefined || range === undefined ? range : weekOf(range, point.week);
    return {
      precision: point.week === undefined ? precisionOf(point.what) : "range",
      dated: more.dated ?? false,
      assumed,
      point,
      ...(week === undefined ? {} : { range: week }),
      ...(entry.impossible === true || more.impossible === true ? { impossible: true } : {}),
    };
  }

  /** As far as its own words tell. */
  private byItself(entry: Settled | undefined, at: number): Placed | undefined {
    if (entry === undefined) return undefined;
    const { point } = entry;
    if (entry.impossible === true) return this.place(entry, undefined);
    if (point.year === undefined) {
      // February 29 comes in some years, June 31 in none.
      const never = point.what.form === "day" && this.stretch(point, 2024) === undefined;
      return this.place(entry, undefined, never ? { impossible: true } : {});
    }
    const range = this.ofYear(point, point.year, at);
    const isDay = point.what.form === "day";
    return this.place(entry, range, {
      dated: true,
      ...(isDay && range === undefined ? { impossible: true } : {}),
    });
  }

  private ofYear(point: Point, written: WrittenYear, at: number): DayRange | undefined {
    const year = fullYear(written, this.context);
    const { firstMonth, period } = this.context;
    const { span } = written;
    const whole = point.what.form === "schoolYear" || point.what.form === "years";
    if (whole && span !== undefined) {
      return point.part === undefined ? yearsFrom(year, span, firstMonth) : this.stretch(point, year);
    }
    if (span !== undefined) {
      const within = yearsFrom(year, span, firstMonth);
      return within === undefined ? undefined : this.inPeriod(point, within)[0];
    }
    // "SY25" ends in 2025, and so does what has one year alone, unless the plan's time says otherwise.
    if (point.what.form === "schoolYear") {
      return this.likelier(point, point.part === "early" ? [year, year - 1] : [year - 1, year], period);
    }
    const isWinter = point.what.form === "season" && point.what.season === "winter";
    return isWinter ? this.likelier(point, this.winters(at, year), period) : this.stretch(point, year);
  }

  /** "Fall/Winter 2024" means the winter at the end of that year. */
  private winters(at: number, year: number): readonly number[] {
    const before = this.row[at]?.joined === true ? this.row[at - 1]?.point : undefined;
    const follows = before?.what.form === "season" && before.what.season === "fall";
    const sameYear = before?.year === undefined || fullYear(before.year, this.context) === year;
    return follows && sameYear ? [year + 1] : [year, year + 1];
  }

  /** The first of several years that lies in the plan's time, else simply the first. */
  private likelier(
    point: Point,
    years: readonly number[],
    period: DayRange | undefined,
  ): DayRange | undefined {
    const ranges = years.flatMap((year) => this.stretch(point, year) ?? []);
    return ranges.find((range) => period !== undefined && liesIn(range, period)) ?? ranges[0];
  }

  private inPeriod(point: Point, period: DayRange): readonly DayRange[] {
    const found: DayRange[] = [];
    for (let year = yearOf(period.earliest) - 1; year <= yearOf(period.latest) + 1; year += 1) {
      const range = this.stretch(point, year);
      if (range !== undefined && liesIn(range, period)) found.push(range);
    }
    return found;
  }

  private lacks(at: number): Settled | undefined {
    const placed = this.placed[at];
    const open = placed !== undefined && placed.range === undefined && placed.impossible !== true;
    return open && !placed.dated ? this.settled[at] : undefined;
  }

  /** "Aug-Dec 2024", "11/1 - 2/1/25": the year is written once, behind the last. */
  private fromNext(at: number): void {
    const entry = this.lacks(at);
    const next = this.placed[at + 1];
    if (entry === undefined || next?.range === undefined || this.row[at + 1]?.joined !== true) return;
    const { year } = next.point;
    const shared = year?.span === undefined ? undefined : this.ofYear(entry.point, year, at);
    const range = shared ?? this.nearest(entry.point, next.range, -1);
    const assumed = next.assumed.filter((kind) => kind === "century");
    this.placed[at] = this.place(entry, range, { dated: true, assumed });
  }

  /**
   * Of its times that which lies within another stretch; else the last that begins by the beginning of that (-1), or
   * the first that ends by its end (1).
   */
  private nearest(point: Point, { earliest, latest }: DayRange, side: -1 | 1): DayRange | undefined {
    const year = yearOf(earliest);
    const times = [year - side, year, year + side].flatMap((each) => this.stretch(point, each) ?? []);
    return (
      times.find((range) => range.earliest >= earliest && range.latest <= latest) ??
      times.find((range) => (side < 0 ? range.earliest <= earliest : range.latest >= latest))
    );
  }

  /** The school year that the text names for all its dates. */
  private namedPeriod(): DayRange | undefined {
    const named = this.placed.filter(
      (entry) => entry?.dated === true && (entry.precision === "schoolYear" || entry.precision === "year"),
    );
    return named.length === 1 ? named[0]?.range : undefined;
  }

  private fromContext(at: number, around: DayRange | undefined): void {
    const entry = this.lacks(at);
    if (entry === undefined) return;
    const range = this.withoutYear(at, entry.point, around);
    if (range !== undefined) this.placed[at] = this.place(entry, range, { assumed: ["year"] });
  }

  private withoutYear(at: number, point: Point, around: DayRange | undefined): DayRange | undefined {
    const before = this.placed[at - 1]?.range;
    if (this.row[at]?.joined === true && before !== undefined) return this.nearest(point, before, 1);
    const period = around ?? this.context.period;
    if (period !== undefined) {
      if (point.what.form === "schoolYear" && point.what.ahead !== undefined) {
        return this.stretch(
          point,
          planningYearOf(period.earliest, this.context.firstMonth) + point.what.ahead,
        );
      }
      const found = this.inPeriod(point, period);
      return found.length === 1 ? found[0] : undefined;
    }
    if (before !== undefined) return this.nearest(point, before, 1);
    const next = this.placed[at + 1]?.range;
    return next === undefined ? undefined : this.nearest(point, next, -1);
  }
}

function weekOf({ earliest }: DayRange, side: "from" | "to"): DayRange | undefined {
  const other = addDays(earliest, side === "from" ? 6 : -6);
  if (other === undefined) return undefined;
  return side === "from" ? { earliest, latest: other } : { earliest: other, latest: earliest };
}

/**
 * Puts the dates of one text into the calendar.
 *
 * @returns for each of them its days, so far as its own words, those beside it and the document tell them;
 *   undefined for what turns out to be no date
 */
export function place(row: readonly InRow[], context: DateContext): readonly (Placed | undefined)[] {
  return new Row(row, context).all();
}
