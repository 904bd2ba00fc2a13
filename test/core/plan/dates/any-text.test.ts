import fc from "fast-check";
import { isIsoDay, readDate } from "../../../../src/core/plan";
import { withoutDates } from "../../../../src/core/plan/dates/without-dates";

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."10/1/24 9/9 - to and , ; \n Fall Spring 2024 2024-25 SY Q2 semester end of early mid by after within 30 days of each week ongoing Nov 15 through revised (draft) 31/31/25 3 May week TBD % $ : . ' / -- 8/24 school year BOY Monday first".split(
      " ",
    ),
  );

  it("is read or not, and never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(pieces).map((words) => words.join(" ")),
        ),
        (text) => {
          const value = readDate(text);
          if (value === undefined) return;
          const { earliest, latest, impossible } = value;
          expect([earliest ?? "2024-01-01", latest ?? "2024-01-01"].every(isIsoDay)).toBe(true);
          if (earliest !== undefined && latest !== undefined) expect(earliest <= latest).toBe(true);
          if (impossible === true) expect([earliest, latest]).toEqual([undefined, undefined]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("reads every day as it is written in figures and in words", () => {
    const months =
      "January February March April May June July August September October November December".split(" ");
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year = 0, month = 0, dayOfMonth = 0] = iso.split("-").map(Number);
          const day = { kind: "date", precision: "day", earliest: iso, latest: iso };
          expect(readDate(`${month}/${dayOfMonth}/${year}`)?.earliest).toBe(iso);
          expect(readDate(`by ${months[month - 1]} ${dayOfMonth}, ${year}`)).toEqual(day);
          expect(readDate(iso)).toEqual(day);
        },
      ),
    );
  });

  it.each([
    ["10/1/24, ", "day"],
    ["winter 2024 ", "season"],
    ["Nov 1, 2, ", "range"],
    ["; 8/24 - ", "month"],
    ["May ", "range"],
    ["every week ", "recurring"],
    ["1/", undefined],
    ["((((", undefined],
    ["a", undefined],
    ["1", undefined],
    ["first ", undefined],
  ])("%j, repeated for long, is gone through once", (piece, precision) => {
    expect(readDate(piece.repeat(20_000))?.precision).toBe(precision);
  });
});

describe("capital letters", () => {
  it.each([
    "October 15, 2024",
    "3 de octubre 2024",
    "2024-10-15T12:30:00Z",
    "Otoño 2024",
    "end of Q2, SY24-25",
    "weekly until June 2025",
  ])("make no difference to %j", (text) => {
    expect(readDate(text)?.precision).toBeDefined();
    expect(readDate(text.toUpperCase())).toEqual(readDate(text));
    expect(readDate(text.toLowerCase())).toEqual(readDate(text));
  });

  it("are left as they are in what stands about a date, whatever their small forms are", () => {
    expect(withoutDates("İPEK: Fall 2024, İZMİR")).toBe("İPEK:  , İZMİR");
  });
});
