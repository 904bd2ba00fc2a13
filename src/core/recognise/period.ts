/**
 * The stretch of time that a title names: "2024-25", "SY 2024-2025", "for the 2024-25 School Year", "Year 1",
 * "July 1, 2024 – June 30, 2025". Only its place in the text is told; what it means is read from it later.
 */
export interface PeriodPlace {
  readonly start: number;
  readonly end: number;
}

const YEAR = "(?:19|20)\\d\\d";
/** Words that name a time by themselves. */
const TELLING = new RegExp(
  "^(?:" +
    [
      `(?:[sfa]y)?['\\u2019]?${YEAR}(?:[-\\u2010-\\u2015/](?:${YEAR}|['\\u2019]?\\d\\d))?`,
      "[sfa]y['\\u2019]?\\d\\d(?:[-\\u2010-\\u2015/]['\\u2019]?\\d\\d)?",
      "['\\u2019]?\\d\\d[-\\u2010-\\u2015/]['\\u2019]?\\d\\d",
      "\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d\\d){1,2}",
      "q[1-4]",
    ].join("|") +
    ")$",
  "i",
);
/** Words that may stand about them. */
const BESIDE =
  /^(?:[sfa]y|the|of|to|through|thru|until|and|years?|months?|quarters?|semesters?|terms?|spring|summer|fall|autumn|winter|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?:st|nd|rd|th)?|[-\u2010-\u2015&/])$/i;
/** "school" belongs to a time only before "year". */
const KIND_OF_YEAR = /^(?:school|academic|fiscal|calendar)$/i;
/** What joins a time to something else is no part of it. */
const JOINING = /^(?:the|of|to|through|thru|until|and|[-\u2010-\u2015&/])$/i;

interface Word extends PeriodPlace {
  readonly text: string;
}

/** The words of a text without the marks about them. */
function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/\S+/g), (match) => {
    const lead = /^[([{"\u201c,;:]*/.exec(match[0])?.[0].length ?? 0;
    const inner = match[0].slice(lead).replace(/[)\]}"\u201d,;:.]+$/, "");
    const start = match.index + lead;
    return { text: inner, start, end: start + inner.length };
  }).filter((word) => word.text !== "");
}

function isYearOfSchool(words: readonly Word[], index: number): boolean {
  return KIND_OF_YEAR.test(words[index]?.text ?? "") && /^years?$/i.test(words[index + 1]?.text ?? "");
}

/** "Year 1": a number behind the word. */
function isNumberedYear(words: readonly Word[], index: number): boolean {
  return (
    /^year$/i.test(words[index]?.text ?? "") &&
    /^(?:\d|one|two|three|four|five)$/i.test(words[index + 1]?.text ?? "")
  );
}

/**
 * Finds the stretch of time at the end of a text, or else at its beginning.
 *
 * @returns undefined where neither names one
 */
export function findPeriod(text: string): PeriodPlace | undefined {
  const words = wordsOf(text);
  const telling = words.map((word, index) => TELLING.test(word.text) || isNumberedYear(words, index));
  const fits = words.map(
    (word, index) =>
      telling[index] === true ||
      BESIDE.test(word.text) ||
      isYearOfSchool(words, index) ||
      (index > 0 && isNumberedYear(words, index - 1)),
  );
  const last = fits.lastIndexOf(false);
  const first = fits.indexOf(false);
  const ranges =
    first < 0 ? [[0, words.length] as const] : [[last + 1, words.length] as const, [0, first] as const];
  for (const [from, to] of ranges) {
    if (!telling.slice(from, to).includes(true)) continue;
    const own = trimmed(words.slice(from, to));
    const [head] = own;
    const tail = own[own.length - 1];
    if (head !== undefined && tail !== undefined) return { start: head.start, end: tail.end };
  }
  return undefined;
}

function trimmed(words: readonly Word[]): readonly Word[] {
  const joins = words.map((word) => JOINING.test(word.text));
  const from = joins.indexOf(false);
  return from < 0 ? [] : words.slice(from, joins.lastIndexOf(false) + 1);
}
