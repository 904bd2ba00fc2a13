import { type Form, number, writtenYear, year4, yearAlone } from "./form";
import type { Point } from "./point";
import { COUNTED, DAY, LETTER, MONTH, monthNumber, sticky, YEAR } from "./words";

function numbers(first: string | undefined, second: string | undefined, year: string): Point {
  return { what: { form: "numbers", first: number(first), second: number(second) }, ...year4(year) };
}

/** "2024-25" is a school year, "2024-2027" several years, "2024-11" a month. */
function yearPair(first: string, last: string): Point | undefined {
  const year = writtenYear(first, last);
  if (year?.span === 1) return { what: { form: "schoolYear" }, year };
  const month = last.length === 2 && !first.startsWith("'") ? number(last) : 0;
  if (month >= 1 && month <= 12)
    return { what: { form: "month", month }, year: { first: number(first), short: false } };
  return year === undefined ? undefined : { what: { form: "years" }, year };
}

/** Dates that begin with a figure, in the order in which they are tried. */
export const FIGURES: readonly Form[] = [
  {
    // 2024-10-15, with a time of day behind it or not.
    pattern: sticky(`(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:t[\\d:.]{1,15}z?)?`),
    read: ([year, , month, day]) => ({
      what: { form: "day", month: number(month), day: number(day) },
      year: { first: number(year), short: false },
    }),
  },
  {
    pattern: sticky(`(\\d{1,2}) ?/ ?(\\d{1,2})(?: ?/ ?|-(?=\\d{4}))(\\d{4}|'?\\d{2})(?!\\d|/\\d)`),
    read: ([first, second, year = ""]) => numbers(first, second, year),
  },
  {
    pattern: sticky(`(\\d{1,2})([.-])(\\d{1,2})\\2(\\d{4}|'?\\d{2})(?!\\d|\\2\\d)`),
    read: ([first, , second, year = ""]) => numbers(first, second, year),
  },
  {
    // 9/9-13/24, 9/9-13: days of one month.
    pattern: sticky(`(\\d{1,2})/(\\d{1,2}) ?- ?(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])`),
    read: ([month, from, to, year]) => {
      const fits = number(to) <= 31 && number(to) > number(from) && number(month) <= 12;
      if (!fits || (year !== undefined && number(to) <= 12)) return undefined;
      const days = [number(from), number(to)];
      return days.map((day) => ({ what: { form: "day", month: number(month), day }, ...year4(year) }));
    },
  },
  {
    pattern: sticky(`${YEAR} ?[-/] ?((?:19|20|21)\\d\\d|'?\\d\\d)(?!\\d|[-/]\\d)`),
    read: ([first = "", last = ""]) => yearPair(first, last),
  },
  {
    // 24-25 as a school year: no month has the number 24, unless it says SY.
    pattern: sticky(`('?)(\\d\\d) ?[-/] ?'?(\\d\\d)(?!\\d|[-/.]\\d|%|${COUNTED})`),
    read: ([mark, first = "", last = ""]) => {
      const year = writtenYear(first, last);
      const sure = mark !== "" || number(first) > 12;
      return sure && year?.span === 1 ? { what: { form: "schoolYear" }, year } : undefined;
    },
  },
  {
    pattern: sticky(YEAR + "(?!%|[.,]\\d)"),
    read: ([year]) => ({ what: { form: "year" }, ...year4(year) }),
  },
  {
    pattern: sticky(`(\\d{1,2}) ?[-/.] ?${YEAR}(?!/\\d)`),
    read: ([month, year]) => ({ what: { form: "month", month: number(month) }, ...year4(year) }),
  },
  {
    // 15 November 2024, 15-Nov-24, 3-5 Oct, 1st of May.
    pattern: sticky(
      `(?:${DAY} ?(?:-|&|and|to) ?)?${DAY}(?: ?(?:of|de|-|\\.)? ?)${MONTH}(?:(?:,? ?(?:of |de )?|-)${YEAR}|(?:-|,? ?')(\\d\\d)(?!\\d)|,? (\\d\\d)(?![${LETTER}\\d%:]|[/.-]\\d))?`,
    ),
    read: ([from, to, month = "", long, dashed, spaced]) => {
      const year = year4(long ?? dashed ?? yearAlone(spaced));
      return [from, to].flatMap((day): Point[] =>
        day === undefined
          ? []
          : [{ what: { form: "day", month: monthNumber(month), day: number(day) }, ...year }],
      );
    },
  },
  {
    // 8/27, 28 and 29.
    pattern: sticky(
      `(\\d{1,2})/(\\d{1,2})((?:(?:, ?(?:and |& ?)?| and | ?& ?)\\d{1,2}(?![${LETTER}\\d%/.:-]|${COUNTED})){1,10})(?= ?(?:[,;&)\\n]|and|$))`,
    ),
    read: ([month, first, others = ""]) => {
      const days = [first, ...(others.match(/\d{1,2}/g) ?? [])].map(number);
      const listed = days.every((day, index) => day <= 31 && day > (days[index - 1] ?? 0));
      if (!listed || number(month) > 12) return undefined;
      return days.map((day) => ({ what: { form: "day", month: number(month), day } }));
    },
  },
  {
    // 8/24: month and day, or month and year; 1/2 day and 3/4 of the staff are neither.
    pattern: sticky(
      `(\\d{1,2})/('?)(\\d{1,2})(?!\\d|[/.]\\d|%|${COUNTED}| ?-? ?(?:of|day|time|hours?|hrs?|fte|year|way|staff)(?![${LETTER}]))`,
    ),
    read: ([first, mark, second]) =>
      mark === ""
        ? { what: { form: "pair", first: number(first), second: number(second) } }
        : { what: { form: "month", month: number(first) }, year: { first: number(second), short: true } },
  },
];
