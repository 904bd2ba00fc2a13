import { remembered } from "../../model";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
]);
const DIGITS = /^(\$?)(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(\.\d{1,4})?(%?)\+?$/;

/** A number as a word of a text gives it. */
export interface Numeral {
  readonly number: number;
  readonly upTo?: number;
  readonly percent: boolean;
  readonly money: boolean;
  readonly decimals: boolean;
  /** Written out. */
  readonly inWords: boolean;
}

const wordNumber = remembered((word): number | undefined => {
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  if (word === "dozen") return 12;
  if (word === "hundred") return 100;
  const [tens = "", rest] = word.split("-");
  const ten = (TENS.indexOf(tens) + 2) * 10;
  if (ten < 20) return undefined;
  const more = rest === undefined ? 0 : UNITS.indexOf(rest);
  return more >= 0 && more < 10 ? ten + more : undefined;
});

function plain(text: string): Numeral | undefined {
  const match = DIGITS.exec(text);
  if (match !== null) {
    const [, sign = "", whole = "", decimals = "", percent = ""] = match;
    return {
      number: Number(whole.replace(/,/g, "") + decimals),
      percent: percent !== "",
      money: sign !== "",
      decimals: decimals !== "",
      inWords: false,
    };
  }
  const number = wordNumber(text.toLowerCase());
  if (number === undefined) return undefined;
  return { number, percent: false, money: false, decimals: false, inWords: true };
}

/** Reads one word as a number or, with a dash in it, a range of numbers: "74.2%", "1,200", "80-90%", "twelve". */
export const numeralOf = remembered((text): Numeral | undefined => {
  if (text.length > 24) return undefined;
  const whole = plain(text);
  if (whole !== undefined) return whole;
  const ends = text.split(/[-\u2013\u2014]/);
  if (ends.length !== 2) return undefined;
  const [low, high] = [plain(ends[0] ?? ""), plain(ends[1] ?? "")];
  if (low === undefined || high === undefined || low.inWords || high.number <= low.number) return undefined;
  return { ...high, number: low.number, upTo: high.number, decimals: low.decimals || high.decimals };
});

/** "two-thirds", or "two" with "thirds" behind it: the share, and how many words it takes. */
export function fractionOf(
  text: string,
  next: string,
): { readonly share: number; readonly words: 1 | 2 } | undefined {
  if (text === "half") return { share: 0.5, words: 1 };
  const [first = "", second] = text.split("-");
  const name = second ?? next;
  const part = PARTS.get(name) ?? PARTS.get(name.replace(/s$/, ""));
  if (part === undefined) return undefined;
  const count = first === "a" || first === "half" ? 1 : wordNumber(first);
  if (count === undefined || count === 0 || count >= part) return undefined;
  return { share: count / part, words: second === undefined ? 2 : 1 };
}
