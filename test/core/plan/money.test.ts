import fc from "fast-check";
import { type MoneyAmount, readMoney } from "../../../src/core/plan";

const usd = (text: string, amount: number, more: Partial<MoneyAmount> = {}): MoneyAmount => ({
  text,
  amount,
  currency: "USD",
  ...more,
});

describe("readMoney", () => {
  it.each<[string, MoneyAmount]>([
    ["$1,200", usd("$1,200", 1200)],
    ["$ 1,200.50", usd("$ 1,200.50", 1200.5)],
    ["It costs $5.", usd("$5", 5)],
    ["$3k", usd("$3k", 3000)],
    ["$3K for books", usd("$3K", 3000)],
    ["$1.2M", usd("$1.2M", 1200000)],
    ["1.5 million dollars", usd("1.5 million dollars", 1500000)],
    ["USD 500", usd("USD 500", 500)],
    ["500 USD", usd("500 USD", 500)],
    ["$500 per teacher", usd("$500 per teacher", 500, { per: "teacher" })],
    ["$50/hr", usd("$50/hr", 50, { per: "hour" })],
    ["$50 an hour", usd("$50 an hour", 50, { per: "hour" })],
    ["$3,000 annually", usd("$3,000 annually", 3000, { per: "year" })],
    ["$3,000 per school year", usd("$3,000 per school year", 3000, { per: "school year" })],
    ["$500 each", usd("$500 each", 500, { per: "each" })],
    ["$2,000–$3,000", usd("$2,000–$3,000", 2000, { upTo: 3000 })],
    ["$2,000 to 3,000 per school", usd("$2,000 to 3,000 per school", 2000, { upTo: 3000, per: "school" })],
    ["between $2,000 and $3,000", usd("$2,000 and $3,000", 2000, { upTo: 3000 })],
    ["$5-10k", usd("$5-10k", 5000, { upTo: 10000 })],
    ["500–600 dollars", usd("500–600 dollars", 500, { upTo: 600 })],
    ["50 cents per copy", usd("50 cents per copy", 0.5, { per: "copy" })],
    ["Title I $12,000; local budget 4,000", usd("$12,000", 12000)],
    ["$500 to 12 teachers", usd("$500", 500)],
    ["$500 to 30% of teachers", usd("$500", 500)],
    ["€500", { text: "€500", amount: 500, currency: "EUR" }],
    ["£1,000", { text: "£1,000", amount: 1000, currency: "GBP" }],
    ["C$200", { text: "C$200", amount: 200, currency: "CAD" }],
  ])("reads %j", (text, amount) => {
    expect(readMoney(text)).toEqual({ kind: "money", amounts: [amount] });
  });

  it.each<[string, readonly number[]]>([
    ["$2,000 and $3,000", [2000, 3000]],
    ["$1,200 (Title I), $300 (PTO), 40 dollars", [1200, 300, 40]],
    ["10 dollars now\n$20 later", [10, 20]],
    ["$100 or $200", [100, 200]],
  ])("finds every amount of %j", (text, amounts) => {
    expect(readMoney(text)?.amounts.map(({ amount }) => amount)).toEqual(amounts);
  });

  it.each([
    "",
    "4,000",
    "12 teachers",
    "Title I",
    "$",
    "$$",
    "TBD",
    "N/A",
    "No cost",
    "$1,2345",
    "80%",
    "June 2025",
  ])("finds no money in %j", (text) => {
    expect(readMoney(text)).toBeUndefined();
  });

  it("reads every amount as it is written, and gives only what stands there", () => {
    const sum = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(sum, (amount) => {
        const text = `$${amount.toLocaleString("en-US")}`;
        expect(readMoney(text)?.amounts).toEqual([usd(text, amount)]);
      }),
    );
    const piece = fc.constantFrom(
      "$",
      "1,200",
      "5",
      "k",
      " to ",
      "-",
      " per ",
      "teacher",
      "USD",
      " ",
      "\n",
      ".",
      "million",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const flat = raw.replace(/\s+/g, "");
        for (const found of readMoney(raw)?.amounts ?? []) {
          expect(flat).toContain(found.text.replace(/\s+/g, ""));
          expect(Number.isFinite(found.amount) && (found.upTo ?? Infinity) >= found.amount).toBe(true);
        }
      }),
    );
  });
});
