import type { Item, Point, WrittenYear } from "./point";

type PointItem = Item & { readonly kind: "point" };

/** What may stand between a date and its year: "Fall, 2024", "Q2 (2024-25)", "the 2023-24 school year". */
const BESIDE = /^[ ,(:/)-]*(?:(?:of|in|for) )?(?:the )?$/;
const LONGEST_GAP = 14;

function isPoint(item: Item | undefined): item is PointItem {
  return item?.kind === "point";
}

/** A year that stands by itself, and says of which date it is the year. */
function ownYear({ what, year, part }: Point): WrittenYear | undefined {
  const alone = what.form === "year" || what.form === "schoolYear";
  return alone && part === undefined ? year : undefined;
}

/** "FY25" is the school year that ends in 2025; beside "Q2" it must say so. */
function asSpan(point: Point, year: WrittenYear): WrittenYear {
  if (point.what.form !== "schoolYear" || year.span !== undefined) return year;
  const first = year.short ? (year.first + 99) % 100 : year.first - 1;
  return { first, short: year.short, span: 1 };
}

function lacksYear({ what, year }: Point): boolean {
  return year === undefined && what.form !== "year" && what.form !== "years" && what.form !== "pair";
}

/** The date of two neighbours of which one is the other's year; undefined where they are two dates. */
function merged(left: PointItem, right: PointItem): Point | undefined {
  const [before, after] = [ownYear(left.point), ownYear(right.point)];
  if (left.point.what.form === "pair" && right.point.what.form === "year" && after !== undefined) {
    return { ...left.point, what: { ...left.point.what, form: "numbers" }, year: after };
  }
  if (after !== undefined && lacksYear(left.point)) {
    return { ...left.point, year: asSpan(right.point, after) };
  }
  if (before !== undefined && lacksYear(right.point)) {
    return { ...right.point, year: asSpan(left.point, before) };
  }
  // "the end of the 2024-25 school year": the first of both has it all but its name.
  const named = right.point.what.form === "schoolYear" && right.point.year === undefined;
  const isYear = left.point.what.form === "year" || left.point.what.form === "schoolYear";
  return named && isYear && left.point.year !== undefined
    ? { ...right.point, ...left.point, what: right.point.what }
    : undefined;
}

/**
 * Puts years to the dates that they stand beside.
 *
 * @param text what the items were read from
 */
export function withYears(text: string, items: readonly Item[]): readonly Item[] {
  const found: Item[] = [];
  /** Where the last date stands among those found. */
  let last = -1;
  for (const item of items) {
    const left = found[last];
    if (isPoint(item) && isPoint(left) && item.at >= left.end && item.at - left.end <= LONGEST_GAP) {
      const point = BESIDE.test(text.slice(left.end, item.at)) ? merged(left, item) : undefined;
      if (point !== undefined) {
        found.splice(last, found.length - last, { kind: "point", point, at: left.at, end: item.end });
        continue;
      }
    }
    if (isPoint(item)) last = found.length;
    found.push(item);
  }
  return found;
}
