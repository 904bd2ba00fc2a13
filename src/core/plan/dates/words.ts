import { normaliseText } from "../../model";

/**
 * The words and signs of dates, as sources of sticky patterns for texts in small letters: a pattern that ignores case
 * takes several times as long to build, and there are many here. Every quantifier is bounded, so that trying one takes
 * no longer on a long text.
 */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MESES = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const ORDINALS = ["first", "second", "third", "fourth"];
const ROMAN = ["i", "ii", "iii", "iv"];
const COUNTS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** What stands in a class for any letter: ranges wider than the property \\p{L}, which takes longer to build. */
export const LETTER =
  "a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefe\\uff21-\\uffdc";

/** No letter and no digit follows. */
export const END = `(?![${LETTER}\\d])`;

/**
 * Months, abbreviated or not, the commonest slips of the hand and the Spanish names among them; "may" the verb is
 * none.
 */
export const MONTH = `(jan(?:uary|urary)?|feb(?:r?uary|rurary|urary)?|mar(?:ch)?|apr(?:il)?|may(?! (?:be|need|have|change|not|vary|extend|take|require|continue|start|begin|occur|move|also|include|happen))|june?|july?|aug(?:ust)?|sept?(?:ember)?|septmber|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|se(?:p)?tiembre|octubre|noviembre|diciembre)(?![${LETTER}])\\.?`;
/** One weekday; the second group is its plural: "Fridays". */
export const WEEKDAY = `(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day(s)?)?${END}\\.?`;
export const SEASON = `(fall|autumn|winter|spring|summer|oto\u00f1o|invierno|primavera|verano)(?! (?:behind|short|apart|within|under|through|back))`;
export const SCHOOL_YEAR =
  "(?:(?:school|academic|fiscal)[ -]?(?:year|yr)s?|s\\.?y\\.?|a\\.y\\.?|ay|f\\.?y\\.?)";

/** The day of a month. */
export const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
/** A year of four digits. */
export const YEAR = "((?:19|20|21)\\d\\d)(?!\\d)";
/** What the figure before it counts: it is no part of a date. */
export const COUNTED = ` ?-?(?:days?|weeks?|months?|hours?|hrs?|minutes?|mins?|times|sessions?|staff|teachers?|students?|schools?(?! ?-?y)|meetings?)(?![${LETTER}])`;
/** Two digits that are a year since they stand where one is expected. */
export const SHORT_YEAR = `'?(\\d\\d)(?![${LETTER}\\d%]|[/.-]\\d|${COUNTED})`;

export const ORDINAL = "(first|second|third|fourth|last|final|1st|2nd|3rd|4th)";
export const NUMERAL = "([1-4]|i{1,3}|iv)";
/** The unit of a part of the year; see `divisionOf`. */
export const DIVISION =
  "(quarters?|qtrs?\\.?|marking periods?|mp|semesters?|sem\\.?|halves|half|trimesters?|tri\\.?)";
export const COUNT = `(\\d{1,3}|a|an|${COUNTS.join("|")})`;
export const UNIT =
  "(?:school |business |calendar |working |instructional )?(days?|weeks?|wks?\\.?|months?|mos?\\.?|years?|yrs?\\.?)";

/** The month of a name or its beginning, 1 to 12; 0 for anything else. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return Math.max(MONTHS.indexOf(start), MESES.indexOf(start)) + 1;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayNumber(name: string): number {
  return DAYS.indexOf(name.slice(0, 3).toLowerCase());
}

/** "first", "1st", "II", "3" as a number; -1 for the last. */
export function ordinalNumber(text: string): number {
  const word = text.toLowerCase();
  if (word === "last" || word === "final") return -1;
  const named = Math.max(ORDINALS.indexOf(word), ROMAN.indexOf(word));
  return named >= 0 ? named + 1 : Number.parseInt(word, 10);
}

/** "30", "two", "a" as a number. */
export function countNumber(text: string): number {
  const word = text.toLowerCase();
  return /^an?$/.test(word) ? 1 : /^\d/.test(word) ? Number(word) : COUNTS.indexOf(word) + 1;
}

/** How many of its kind a year has: quarters and marking periods 4, trimesters 3, semesters 2. */
export function divisionOf(unit: string): 2 | 3 | 4 {
  const start = unit.slice(0, 1).toLowerCase();
  return start === "t" ? 3 : start === "s" || start === "h" ? 2 : 4;
}

/** A pattern to be tried at one place of a text in small letters. */
export function sticky(source: string): RegExp {
  return new RegExp(source, "y");
}

/** A text in small letters, each in its place: \u0130 is the one letter that becomes two signs. */
export function inSmallLetters(text: string): string {
  return text.replace(/\u0130/g, "\u0131").toLowerCase();
}

/** Most texts are plain already: letters, figures and signs of the English keyboard, one space between words. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;

/**
 * A text as the patterns know it: one kind of dash, slash, quote and space, figures of full width as plain ones.
 */
export function plainText(raw: string): string {
  if (PLAIN.test(raw) && !raw.includes("--") && !raw.includes("//")) return raw;
  return normaliseText(raw)
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212\u2043\ufe58]/g, "-")
    .replace(/\u2215/g, "/")
    .replace(/[\u2018\u2019\u02bc\u2032`\u00b4]/g, "'")
    .replace(/[ \t\u00a0\u2000-\u200a\u3000]+/g, " ")
    .replace(/-{2,}/g, "-")
    .replace(/\/{2,}/g, "/")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}
