import { remembered } from "../../model";

/** A stretch of a text that names steps by number. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** In small letters, ranges spelt out; "previous" and "all previous" as they are. */
  readonly numbers: readonly string[];
}

const NUMBER = "\\d{1,2}[a-z]?(?![\\w%$/]|\\.\\d|,\\d{3})";
const JOINT = "\\s{0,2}(?:,\\s{0,2}(?:and|&|or)?|and|&|or|through|thru|to|-|\\u2013|\\u2014)\\s{0,2}#?\\s?";
const LIST = `${NUMBER}(?:${JOINT}(?:steps?\\s)?${NUMBER}){0,12}`;
const THING = "(?:(?:action\\s)?steps?|actions?|activit(?:y|ies)|items?|tasks?)";
const NAMED = new RegExp(
  `\\b(?:${THING}|rows?|benchmarks?|nos?\\.)\\s{0,2}#?\\s?(?:nos?\\.\\s?)?(${LIST})`,
  "gi",
);
const HASHED = new RegExp(`#\\s?(${LIST})`, "gi");
const BEFORE = new RegExp(
  `\\b(all\\s(?:of\\s)?)?(?:the\\s)?(?:(?:previous|preceding|prior|earlier)\\s${THING}|${THING}\\sabove)\\b`,
  "gi",
);

/** What names a step by its place has one of these. */
const ANY_BEFORE = /previous|preceding|prior|earlier|above/i;

const ALONE = new RegExp(`^\\s*#?\\s?(${LIST})\\s*[.;]?\\s*$`, "i");
const AT_START = new RegExp(`^\\s{0,3}(?:on\\s|upon\\s)?:?\\s{0,2}#?(${LIST})(?=\\s*(?:$|[.,;)\\n]))`, "i");

/** "1-3, 5" spelt out: 1, 2, 3, 5. */
function spelt(list: string): readonly string[] {
  const numbers: string[] = [];
  const parts = list.toLowerCase().matchAll(/(\d{1,2})([a-z]?)|(-|\u2013|\u2014|\bto\b|\bthr(?:ough|u)\b)/g);
  let range = false;
  for (const [, digits, letter, joint] of parts) {
    if (joint !== undefined) {
      range = true;
      continue;
    }
    const last = Number.parseInt(numbers.at(-1) ?? "", 10);
    const next = Number(digits);
    if (range && letter === "" && next > last)
      for (let at = last + 1; at < next; at += 1) numbers.push(String(at));
    numbers.push(`${digits ?? ""}${letter ?? ""}`);
    range = false;
  }
  return [...new Set(numbers)];
}

/** The steps that a text names: "step 2", "steps 1-3 and 5", "#4", "the previous step". */
export const referencesIn = remembered((text): readonly Reference[] => {
  const numbered = /\d/.test(text)
    ? [...text.matchAll(NAMED), ...(text.includes("#") ? text.matchAll(HASHED) : [])]
    : [];
  const listed = numbered.map((match): Reference => ({
    start: match.index,
    end: match.index + match[0].length,
    numbers: spelt(match[1] ?? ""),
  }));
  const relative = [...(ANY_BEFORE.test(text) ? text.matchAll(BEFORE) : [])].map((match): Reference => ({
    start: match.index,
    end: match.index + match[0].length,
    numbers: [match[1] === undefined ? "previous" : "all previous"],
  }));
  const sorted = [...listed, ...relative].sort((one, other) => one.start - other.start);
  // "step #2" is found twice.
  return sorted.filter(({ start }, index) => index === 0 || start >= (sorted[index - 1]?.end ?? 0));
});

/** Numbers that are all of a text: "2, 3". */
export function bareNumbers(text: string): readonly string[] | undefined {
  const list = ALONE.exec(text)?.[1];
  return list === undefined ? undefined : spelt(list);
}

/** Numbers with which a text begins and after which a clause ends: "3" of "depends on 3". */
export function numbersAtStart(
  text: string,
): { readonly length: number; readonly numbers: readonly string[] } | undefined {
  const match = AT_START.exec(text.slice(0, 80));
  return match?.[1] === undefined ? undefined : { length: match[0].length, numbers: spelt(match[1]) };
}
