import { type Form, type Groups, number, writtenYear } from "./form";
import type { Point, Season } from "./point";
import {
  DIVISION,
  divisionOf,
  END,
  LETTER,
  MONTH,
  monthNumber,
  NUMERAL,
  ORDINAL,
  ordinalNumber,
  SCHOOL_YEAR,
  SEASON,
  SHORT_YEAR,
  sticky,
  WEEKDAY,
  weekdayNumber,
} from "./words";

const SEASONS: Readonly<Record<string, Season>> = {
  winter: "winter",
  invierno: "winter",
  spring: "spring",
  primavera: "spring",
  summer: "summer",
  verano: "summer",
};

function seasonOf(word: string): Season {
  return SEASONS[word.toLowerCase()] ?? "fall";
}

/** "Fall semester" is the first half of the planning year; a season beside any other unit stays a season. */
function seasonPoint([word = "", unit, short]: Groups): Point {
  const season = seasonOf(word);
  const year = short === undefined ? {} : { year: { first: number(short), short: true } };
  const half = unit?.toLowerCase().startsWith("sem") === true;
  if (half && (season === "fall" || season === "spring")) {
    return { what: { form: "division", of: 2, number: season === "fall" ? 1 : 2 }, ...year };
  }
  return { what: { form: "season", season }, ...year };
}

/** "Q1-Q3", "quarters 1 and 2", "1st & 2nd semester"; none where there is no such part. */
function divisionPoints(
  unit: string,
  numbers: readonly (string | undefined)[],
  short?: string,
): readonly Point[] {
  const of = divisionOf(unit);
  const year = short === undefined ? {} : { year: { first: number(short), short: true } };
  const points = numbers.flatMap((text): Point[] => {
    if (text === undefined) return [];
    const named = ordinalNumber(text);
    const found = named === -1 ? of : named;
    return found > of ? [] : [{ what: { form: "division", of, number: found }, ...year }];
  });
  return points;
}

const nth = (month: number, weekday: number, count: number): Point => ({
  what: { form: "weekday", month, weekday, number: count },
});
const fixed = (month: number, day: number): Point => ({ what: { form: "day", month, day } });
/** By the beginnings of their names. */
const HOLIDAYS: readonly (readonly [string, Point])[] = [
  ["thanksgiving", nth(11, 4, 4)],
  ["labor", nth(9, 1, 1)],
  ["memorial", nth(5, 1, -1)],
  ["columbus", nth(10, 1, 2)],
  ["indigenous", nth(10, 1, 2)],
  ["veterans", fixed(11, 11)],
  ["m", nth(1, 1, 3)],
  ["presidents", nth(2, 1, 3)],
  ["halloween", fixed(10, 31)],
  ["christmas", fixed(12, 25)],
  ["new year", fixed(1, 1)],
];

const BETWEEN = " ?(?:-|&|,|/|and|to|through|thru) ?";
const SHORT_AFTER = `(?:(?:,? ?|-)${SHORT_YEAR})?`;

/** Dates that begin with "first" or "1st", in the order in which they are tried. */
export const ORDINALS: readonly Form[] = [
  {
    pattern: sticky(`(first|second|third|fourth|last|1st|2nd|3rd|4th) ${WEEKDAY} (?:of|in) ${MONTH}`),
    read: ([count = "", day = "", , month = ""]) => ({
      what: {
        form: "weekday",
        month: monthNumber(month),
        weekday: weekdayNumber(day),
        number: ordinalNumber(count),
      },
    }),
  },
  {
    pattern: sticky(
      `(?:${ORDINAL} (?:full )?weeks?|(?:week|wk) #?([1-4]))(?:,| (?:of|in))? (?:the month of )?${MONTH}`,
    ),
    read: ([count, figure, month = ""]) => ({
      what: { form: "week", month: monthNumber(month), number: ordinalNumber(count ?? figure ?? "") },
    }),
  },
  {
    pattern: sticky(`${ORDINAL}(?:${BETWEEN}${ORDINAL})? ${DIVISION}${END}${SHORT_AFTER}`),
    read: ([first, second, unit = "", short]) => divisionPoints(unit, [first, second], short),
  },
  {
    pattern: sticky(`([1-4])(?:(q)|(?:st|nd|rd|th)[ -]?${DIVISION})${END}${SHORT_AFTER}`),
    read: ([figure, q, unit, short]) => divisionPoints(q ?? unit ?? "", [figure], short),
  },
];

/** Dates that begin with a word, in the order in which they are tried. */
export const NAMED: readonly Form[] = [
  {
    // Days off by which schools count; those that move with the calendar by their weekday.
    pattern: sticky(
      `(thanksgiving|labor day|memorial day|columbus day|indigenous peoples'? day|veterans'? day|(?:mlk|martin luther king)(?:,? jr\\.?)?(?: day)?|presidents'? day|halloween|christmas(?! (?:break|vacation|recess))|new year'?s?(?: day)?)(?![${LETTER}])`,
    ),
    read: ([name = ""]) => HOLIDAYS.find(([start]) => name.toLowerCase().startsWith(start))?.[1],
  },
  {
    // The school vacations, about when they are: the weeks of Christmas, of Presidents' Day and of Patriots' Day.
    pattern: sticky(`(december|winter|holiday|christmas|february|april) (?:break|vacation|recess)${END}`),
    read: ([name = ""]) => {
      const month = /^feb/i.test(name) ? 2 : /^apr/i.test(name) ? 4 : 12;
      return { what: { form: "week", month, number: month === 12 ? -1 : 3 } };
    },
  },
  {
    pattern: sticky(`(first|last) day of (?:the month of )?${MONTH}`),
    read: ([which = "", month = ""]) => ({
      what: { form: "day", month: monthNumber(month), day: ordinalNumber(which) },
    }),
  },
  {
    pattern: sticky(
      `(?:(q)|${DIVISION})[ -]?#?${NUMERAL}(?:${BETWEEN}(?:q|${DIVISION})?[ -]?#?${NUMERAL})?(?![${LETTER}\\d]|[/.-]\\d)${SHORT_AFTER}`,
    ),
    read: ([q, unit, first, , second, short]) => divisionPoints(q ?? unit ?? "", [first, second], short),
  },
  {
    pattern: sticky(`(s|t)([1-3])(?![${LETTER}\\d]|[/.-]\\d)`),
    read: ([unit = "", figure]) => divisionPoints(unit, [figure]),
  },
  {
    pattern: sticky(
      `${SEASON}(?:[ -](semester|sem\\.?|terms?|trimester|quarter))?${END}(?:(?: |, ?|-)?${SHORT_YEAR})?`,
    ),
    read: seasonPoint,
  },
  {
    pattern: sticky(`${SEASON}()'?(\\d\\d)(?![${LETTER}\\d%]|[/.-]\\d)`),
    read: seasonPoint,
  },
  {
    // SY24, SY 24-25, FY'25; with years of four digits the year stands for itself.
    pattern: sticky(`${SCHOOL_YEAR}[ :-]{0,2}('?\\d\\d)(?: ?[-/] ?('?\\d\\d))?(?![${LETTER}\\d%]|[/.-]\\d)`),
    read: ([first = "", last]) => {
      const year = writtenYear(first, last);
      return year === undefined ? undefined : { what: { form: "schoolYear" }, year };
    },
  },
  {
    pattern: sticky(
      `(?:(this|the current|current|next|the next|the coming|the following|the upcoming) )?${SCHOOL_YEAR}(?![${LETTER}])`,
    ),
    read: ([which = ""]) => ({
      what: /next|coming|following/i.test(which) ? { form: "schoolYear", ahead: 1 } : { form: "schoolYear" },
    }),
  },
  {
    pattern: sticky(`(this|next|the current|the coming) year${END}`),
    read: ([which = ""]) => ({
      what: /next|coming/i.test(which) ? { form: "schoolYear", ahead: 1 } : { form: "schoolYear" },
    }),
  },
  { pattern: sticky(`calendar year${END}`), read: () => ({ what: { form: "year" } }) },
];
