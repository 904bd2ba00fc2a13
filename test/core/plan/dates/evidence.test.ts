import { type DateEvidence, dateContextOf, orderOfFormat, readDate } from "../../../../src/core/plan";

function evidence(found: Partial<DateEvidence>): DateEvidence {
  return { firstMonth: 7, periods: [], headings: [], dates: [], others: [], written: [], ...found };
}

describe("the order of day and month", () => {
  it.each<[readonly string[], string | undefined]>([
    [["3/4/2025", "3/14/2025"], "month-first"],
    [["3/4/2025", "14/3/2025"], "day-first"],
    [["3/4/2025"], undefined],
    [["3/14/2025", "14/3/2025"], undefined],
    [["31/31/2025", "2/30/2025"], "month-first"],
    [["9/9", "10/15", "11/30"], "month-first"],
    [["2025-03-04", "March 14, 2025"], undefined],
  ])("in %j is %s", (dates, order) => {
    expect(dateContextOf(evidence({ dates })).order).toBe(order);
  });

  it("is that of the date controls where no date tells", () => {
    expect(dateContextOf(evidence({ dates: ["3/4/2025"], order: "day-first" })).order).toBe("day-first");
    expect(dateContextOf(evidence({ dates: ["3/14/2025"], order: "day-first" })).order).toBe("month-first");
    expect(["M/d/yyyy", "dd.MM.yyyy", "MMMM d, yyyy", "yyyy"].map(orderOfFormat)).toEqual([
      "month-first",
      "day-first",
      undefined,
      undefined,
    ]);
  });
});

describe("the year of a date without one", () => {
  it.each<[string, Partial<DateEvidence>, string | undefined]>([
    ["the time frame of the title", { periods: ["2024-2025"], dates: ["10/1/2022"] }, "2024-11-15"],
    ["a calendar year as time frame", { periods: ["January - December 2025"] }, "2025-11-15"],
    ["a time frame shorter than a year", { periods: ["Fall 2024"] }, "2024-11-15"],
    [
      "a time frame of several years and dates in one of them",
      { periods: ["2024-2027"], dates: ["6/1/2026"] },
      "2025-11-15",
    ],
    ["a time frame of several years", { periods: ["2024-2027"] }, undefined],
    ["a heading", { headings: ["School Improvement Plan 2024-25"] }, "2024-11-15"],
    ["a heading beside dates of that year", { headings: ["SY 2024-25"], dates: ["1/15/2025"] }, "2024-11-15"],
    [
      "the dates, where a heading names another year",
      { headings: ["Results 2021-22"], dates: ["1/15/2025"] },
      "2024-11-15",
    ],
    [
      "the dates, where headings differ",
      { headings: ["2021-22", "2022-23"], dates: ["1/15/2025"] },
      "2024-11-15",
    ],
    ["the plan's dates with years", { dates: ["9/30/2024", "June 2025", "Q2"] }, "2024-11-15"],
    ["dates that cross the summer", { dates: ["3/1/2025", "10/15/2025", "12/1/2025"] }, "2025-11-15"],
    ["most of its dates", { dates: ["9/30/2024", "2/1/2025", "6/1/2025", "9/1/2026"] }, "2024-11-15"],
    ["the dates of other plans", { others: ["9/30/2024"] }, "2024-11-15"],
    ["the day on which it was written, in fall", { written: ["October 15, 2024"] }, "2024-11-15"],
    ["the day on which it was written, in spring", { written: ["May 20, 2024"] }, "2024-11-15"],
    ["nothing", {}, undefined],
    ["dates of several years alike", { dates: ["9/30/2022", "9/30/2023", "9/30/2024"] }, undefined],
    ["pairs of figures, which may be days", { dates: ["8/24", "9/9"] }, undefined],
  ])("follows from %s", (_, found, day) => {
    expect(readDate("Nov 15", dateContextOf(evidence(found)))?.earliest).toBe(day);
  });

  it("is the one to come where a plan is written in spring", () => {
    const context = dateContextOf(evidence({ written: ["5/20/2024"] }));
    expect(readDate("June 14", context)?.earliest).toBe("2024-06-14");
    expect(readDate("March 1", context)?.earliest).toBe("2025-03-01");
  });
});

describe("pairs of figures", () => {
  it.each<[string, Partial<DateEvidence>, string | undefined]>([
    ["8/24", { dates: ["8/24", "12/24", "6/25"] }, "2024-08-01"],
    ["8/24", { dates: ["8/24", "9/9"], periods: ["2024-25"] }, "2024-08-24"],
    ["8/24", { dates: ["8/24"], periods: ["2024-25"] }, "2024-08-01"],
    ["8/24", { dates: ["8/24"], periods: ["2019-20"] }, "2019-08-24"],
    ["8/24", { dates: ["8/24", "10/31"] }, undefined],
  ])("%j among %j begins on %s", (text, found, day) => {
    expect(readDate(text, dateContextOf(evidence(found)))?.earliest).toBe(day);
  });
});

it("the century is that of the years written in full", () => {
  const context = dateContextOf(evidence({ dates: ["10/1/1998", "6/30/99"] }));
  expect(readDate("6/30/99", context)?.earliest).toBe("1999-06-30");
});
