import { type Found, number, tried, year4, yearAlone } from "./form";
import { COUNTED, DAY, END, LETTER, MONTH, monthNumber, sticky, YEAR } from "./words";

const DAY_LOOK = `(?![${LETTER}\\d%]|[.:]\\d|/\\d{1,2}/|${COUNTED})`;
const MONTH_NAME = sticky(MONTH);
const FIRST_DAY = sticky(`(?:(-)| ?,? ?(?:the )?)${DAY}${DAY_LOOK}`);
const NEXT_DAY = sticky(` ?(, ?and|,|-|&|/|to|through|thru|and) ?(?:the )?${DAY}${DAY_LOOK}`);
const GOES_ON = sticky(` ?(?:,|;|&|/|-|\\)|\\n|$|and${END})|,? ?${YEAR}`);
const DAY_YEAR = sticky(
  `(?:,? ?(?:of |de )?|[-/])${YEAR}|(?:-|,? ?')(\\d\\d)(?![${LETTER}\\d])|,? (\\d\\d)(?![${LETTER}\\d%:]|[/.-]\\d)`,
);
const MONTH_YEAR = sticky(`(?:,? ?(?:of |de )?|[-/])${YEAR}|,? ?'(\\d\\d)(?![${LETTER}\\d])`);

/** A month by its name with its days and its year, so far as they are there. */
export function monthAt(text: string, at: number): Found | undefined {
  const name = tried(MONTH_NAME, text, at);
  if (name === null) return undefined;
  const month = monthNumber(name[1] ?? "");
  const start = at + name[0].length;
  const first = tried(FIRST_DAY, text, start);
  const day = number(first?.[2]);
  const excel = first?.[1] !== undefined && first[2]?.length === 2 && day > 12;
  if (first === null) {
    const year = tried(MONTH_YEAR, text, start);
    const end = year === null ? start : MONTH_YEAR.lastIndex;
    return { points: [{ what: { form: "month", month }, ...year4(year?.[1] ?? year?.[2]) }], end };
  }
  let end = FIRST_DAY.lastIndex;
  const days = [day];
  for (let next = nextDay(text, end); next !== undefined; next = nextDay(text, end)) {
    days.push(next.day);
    end = next.end;
  }
  const year = tried(DAY_YEAR, text, end);
  const written = year?.[1] ?? year?.[2] ?? yearAlone(year?.[3]);
  if (written !== undefined) end = DAY_YEAR.lastIndex;
  if (excel && days.length === 1 && written === undefined) {
    return { points: [{ what: { form: "pair", first: month, second: day, named: true } }], end };
  }
  return {
    points: days.map((each) => ({ what: { form: "day", month, day: each }, ...year4(written) })),
    end,
  };
}

/** "15, 16 and 22": a comma alone may also begin a year or another thought. */
function nextDay(text: string, at: number): { day: number; end: number } | undefined {
  const next = tried(NEXT_DAY, text, at);
  const [, sign = "", figure] = next ?? [];
  const end = NEXT_DAY.lastIndex;
  if (next === null || number(figure) > 31) return undefined;
  if (sign === "," && tried(GOES_ON, text, end) === null) return undefined;
  if (sign === "," && end === text.length && number(figure) > 17) return undefined;
  return { day: number(figure), end };
}
