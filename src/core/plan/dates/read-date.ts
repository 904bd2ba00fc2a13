import { labelText } from "../../model";
import type { DateValue } from "../value";
import { isoDay } from "./calendar-day";
import { type DateContext, plainDateContext } from "./context";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(\\d{4}|'?\\d{2})";
const LEAD =
  /^(?:(?:due|by|before|no later than|not later than|until|on|completed? by|end date|deadline|on or before|week of)[:\s]+)*(?:the )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?/;

interface Form {
  readonly pattern: RegExp;
  /** Positions of year, month and day among the pattern's groups. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days as people in United States schools write them: the month comes first unless it is a word. */
const FORMS: readonly Form[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, year: 1, month: 2, day: 3 },
  { pattern: /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/, year: 4, month: 1, day: 3 },
  { pattern: new RegExp(`^${MONTH} ${ORDINAL},? ${YEAR}$`), year: 3, month: 1, day: 2 },
  { pattern: new RegExp(`^${ORDINAL}(?: of)? ${MONTH},? ${YEAR}$`), year: 3, month: 2, day: 1 },
];

function yearOf(text: string): number {
  const digits = text.replace("'", "");
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function monthOf(text: string): number {
  const named = MONTHS.indexOf(text.slice(0, 3)) + 1;
  return named > 0 ? named : Number(text);
}

/**
 * Reads a date as people write it.
 *
 * @param raw any text
 * @returns the day that is meant; undefined where the text is no single day of the calendar
 */
export function readDate(raw: string, _context: DateContext = plainDateContext): DateValue | undefined {
  const text = labelText(raw)
    .replace(/\s*,\s*/g, ", ")
    .replace(LEAD, "");
  for (const form of FORMS) {
    const match = form.pattern.exec(text);
    if (match !== null) {
      const [year, month, day] = [match[form.year], match[form.month], match[form.day]];
      const iso = isoDay(yearOf(year ?? ""), monthOf(month ?? ""), Number(day));
      return iso === undefined ? undefined : { kind: "date", precision: "day", earliest: iso, latest: iso };
    }
  }
  return undefined;
}
