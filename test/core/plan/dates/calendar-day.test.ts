import { daysBetween, daysInMonth, isIsoDay, isoDay } from "../../../../src/core/plan";

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

  it("lie so many days apart", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2025-07-01", "2024-07-01")).toBe(-365);
  });
});
