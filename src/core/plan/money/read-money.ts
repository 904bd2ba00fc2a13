import { comparableText, remembered } from "../../model";
import { answerKind } from "../answers";
import type { MoneyAmount, MoneyValue } from "../value";

const NUMBER =
  "\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,2})?(?!\\d)|\\d{1,12}(?!\\d|,\\d)(?:\\.\\d{1,3})?|\\.\\d{2}";
const SCALE = "(?: ?(k|m|mm|b|thousand|mil|million|billion)(?![a-z]))?";
const SIGN = "us ?\\$|c(?:ad?)? ?\\$|\\$|€|£|(?:usd|eur|gbp|cad)(?![a-z])";
const NAME = "(?:us |u\\.s\\. )?dollars?|usd|bucks|euros?|eur|pounds? sterling|gbp|cad|cents?";
const TO = " ?(?:-|–|—|to|and|or) ?";

/** "$1,200", "$2,000–$3,000", "$5-10k": the sign, the figure, its scale, and the same of the upper end. */
const SIGNED = `(${SIGN}) ?(${NUMBER})${SCALE}(?:(${TO})(?:(?:${SIGN}) ?(${NUMBER})${SCALE}|(${NUMBER})${SCALE}(?! ?%|[\\w]| \\w+s(?![a-z]))))?`;
/** "1.5 million dollars", "500–600 USD". */
const NAMED = `(${NUMBER})${SCALE}(?: ?(?:-|–|—|to) ?(${NUMBER})${SCALE})? ?(${NAME})(?![a-z])`;
const PIECE = "[a-z][a-z'’-]{0,30}";
const TIMES = "hour|hr|day|week|month|year|session|semester|quarter|term|meeting|visit";
const HEADS =
  "teacher|student|pupil|person|participant|school|classroom|class|building|team|coach|license|unit";
/** "per teacher", "/hr", "each", "a year", "per school year". */
const PER = `(?: ?(?:/ ?|per )((?:(?:school|grade|fiscal|academic|staff|team|full|half|professional|contract) )?${PIECE})| (?:an?|each|every) (${TIMES}|${HEADS})(?![a-z])| (each|apiece|annually|monthly|weekly|yearly|daily|hourly)(?![a-z]))`;
const SIGNED_AMOUNT = new RegExp(`${SIGNED}${PER}?`, "gi");
const NAMED_AMOUNT = new RegExp(`(^|[^\\d.,])(?:${NAMED})${PER}?`, "gi");

/** What every amount has, by which most texts are told to have none. */
const FIGURE = /\d/;
const ANY_SIGN = /[$€£]|usd|eur|gbp|cad/i;
const ANY_NAME = /dollar|usd|bucks|eur|pound|gbp|cad|cent/i;

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mil: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
};
const EACH: Readonly<Record<string, string>> = {
  annually: "year",
  yearly: "year",
  monthly: "month",
  weekly: "week",
  daily: "day",
  hourly: "hour",
  hr: "hour",
};

interface Found {
  readonly at: number;
  readonly amount: MoneyAmount;
}

function figure(number: string, scale: string | undefined): number {
  const times = SCALES[(scale ?? "").toLowerCase()] ?? 1;
  // Thousandths of a million are no rounding error: 1.1 million is 1100000.
  return Math.round(Number(number.replace(/,/g, "")) * times * 1000) / 1000;
}

function currencyOf(sign: string): string {
  const plain = sign.toLowerCase();
  if (/€|eur/.test(plain)) return "EUR";
  if (/£|gbp|pound/.test(plain)) return "GBP";
  return /^c(?:ad?)? ?\$|cad/.test(plain) ? "CAD" : "USD";
}

function perOf(...groups: readonly (string | undefined)[]): { readonly per?: string } {
  const found = groups.find((group) => group !== undefined)?.toLowerCase();
  return found === undefined ? {} : { per: EACH[found] ?? found };
}

/** "between $2,000 and $3,000" is one amount with two ends; "$2,000 and $3,000" are two. */
function spans(joint: string | undefined, before: string): boolean {
  if (joint === undefined) return false;
  return !/and|or/i.test(joint) || (/and/i.test(joint) && /\bbetween $/i.test(before));
}

function signed(text: string): readonly Found[] {
  return [...text.matchAll(SIGNED_AMOUNT)].flatMap((match): Found[] => {
    const [whole, sign = "", number = "", scale, joint, upper, upperScale, bare, bareScale] = match;
    const per = perOf(match[9], match[10], match[11]);
    const at = match.index;
    const currency = currencyOf(sign);
    const [high, highScale] = [upper ?? bare, upper === undefined ? bareScale : upperScale];
    const low = figure(number, scale ?? (high === undefined ? undefined : highScale));
    if (high === undefined) return [{ at, amount: { text: whole, amount: low, currency, ...per } }];
    const top = figure(high, highScale);
    if (spans(joint, text.slice(Math.max(0, at - 9), at)) && top > low)
      return [{ at, amount: { text: whole, amount: low, upTo: top, currency, ...per } }];
    const first = whole.slice(0, whole.indexOf(joint ?? ""));
    const one = { text: first, amount: figure(number, scale), currency };
    if (upper === undefined) return [{ at, amount: one }];
    const second = whole.slice(first.length + (joint ?? "").length);
    return [
      { at, amount: one },
      { at: at + whole.length - second.length, amount: { text: second, amount: top, currency, ...per } },
    ];
  });
}

function named(text: string): readonly Found[] {
  return [...text.matchAll(NAMED_AMOUNT)].map((match) => {
    const [whole, before = "", number = "", scale, upper, upperScale, name = ""] = match;
    const cents = /^cent/i.test(name) ? 0.01 : 1;
    const amount = figure(number, scale ?? (upper === undefined ? undefined : upperScale)) * cents;
    const top = upper === undefined ? 0 : figure(upper, upperScale) * cents;
    return {
      at: match.index + before.length,
      amount: {
        text: whole.slice(before.length),
        amount,
        ...(top > amount ? { upTo: top } : {}),
        currency: currencyOf(name),
        ...perOf(match[7], match[8], match[9]),
      },
    };
  });
}

/**
 * Reads the sums of money in a text.
 *
 * @param raw any text
 * @returns the amounts in their order, each with what it is for each of ("per teacher"); undefined where there is
 *   none. A figure without a currency is no money
 */
export const readMoney = remembered((raw): MoneyValue | undefined => {
  const text = comparableText(raw).replace(/\n/g, " ");
  if (answerKind(text) !== "given" || !FIGURE.test(text)) return undefined;
  const first = ANY_SIGN.test(text) ? signed(text) : [];
  const taken = (at: number): boolean =>
    first.some((found) => at >= found.at && at < found.at + found.amount.text.length);
  const rest = (ANY_NAME.test(text) ? named(text) : []).filter(({ at }) => !taken(at));
  const amounts = [...first, ...rest].sort((a, b) => a.at - b.at).map(({ amount }) => amount);
  return amounts.length === 0 ? undefined : { kind: "money", amounts };
});
