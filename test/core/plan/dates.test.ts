import fc from "fast-check";
import { daysInMonth, isIsoDay, isoDay, readDate } from "../../../src/core/plan";

describe("readDate", () => {
  it.each([
    ["3/4/19", "2019-03-04"],
    ["10/15/2024", "2024-10-15"],
    ["10-15-2024", "2024-10-15"],
    ["10.15.24", "2024-10-15"],
    ["2024-10-15", "2024-10-15"],
    ["October 15, 2024", "2024-10-15"],
    ["OCTOBER 15 2024", "2024-10-15"],
    ["Oct. 15th, 2024", "2024-10-15"],
    ["Sept. 1, 2022", "2022-09-01"],
    ["15 October 2024", "2024-10-15"],
    ["1st of May 2025", "2025-05-01"],
    ["By June 30, 2025", "2025-06-30"],
    ["Due: 6/30/25", "2025-06-30"],
    ["no later than June 30, 2025", "2025-06-30"],
    ["Friday, May 2, 2025", "2025-05-02"],
    ["by Fri. May 2, 2025.", "2025-05-02"],
    ["February 29, 2024", "2024-02-29"],
    ["  10/15/2024\n", "2024-10-15"],
  ])("reads %j as %s", (text, day) => {
    expect(readDate(text)).toEqual({ kind: "date", precision: "day", earliest: day, latest: day });
  });

  it.each([
    "",
    "TBD",
    "Spring",
    "Fall 2024",
    "June 2025",
    "2023-24 school year",
    "On-going",
    "2/30/2024",
    "13/13/2024",
    "February 29, 2023",
    "10/15",
    "10/15-2024",
    "555-1234",
    "1/2/3/4",
    "Room 10/15/2024",
  ])("does not take %j for a day", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it("reads every day as it is written in figures, and never throws", () => {
    const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split("-").map(Number);
        expect(readDate(`${month}/${dayOfMonth}/${year}`)?.earliest).toBe(iso);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readDate(text);
        expect(read === undefined || isIsoDay(read.earliest ?? "")).toBe(true);
      }),
    );
  });
});

describe("days of the calendar", () => {
  it("are counted with leap years", () => {
    expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(2000, 2), daysInMonth(2100, 2)]).toEqual([
      29, 28, 29, 28,
    ]);
    expect([daysInMonth(2024, 0), daysInMonth(2024, 13)]).toEqual([0, 0]);
  });

  it.each(["2024-02-30", "2024-2-3", "20240203", "2024-02-03T00:00", ""])("do not include %j", (text) => {
    expect(isIsoDay(text)).toBe(false);
  });

  it("are written with their zeros", () => {
    expect(isoDay(2024, 2, 3)).toBe("2024-02-03");
    expect(isoDay(2024, 2, 30)).toBeUndefined();
    expect(isoDay(2024, 2, Number.NaN)).toBeUndefined();
  });
});
