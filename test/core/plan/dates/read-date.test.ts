import { type DateContext, type DateValue, readDate } from "../../../../src/core/plan";

const CENTURY = ["century"] as const;
const USUAL = ["month-first-usual"] as const;
const CENTURY_USUAL = ["century", "month-first-usual"] as const;
const CALENDAR = ["calendar"] as const;

type Assumed = NonNullable<DateValue["assumed"]>;

function days(
  precision: DateValue["precision"],
  earliest?: string,
  latest?: string,
  assumed?: Assumed,
): DateValue {
  return {
    kind: "date",
    precision,
    ...(earliest === undefined || earliest === "" ? {} : { earliest }),
    ...(latest === undefined || latest === "" ? {} : { latest }),
    ...(assumed === undefined ? {} : { assumed }),
  };
}

const day = (iso: string, assumed?: Assumed): DateValue => days("day", iso, iso, assumed);

describe("a single day", () => {
  it.each<[string, DateValue]>([
    ["3/4/19", day("2019-03-04", CENTURY_USUAL)],
    ["10/15/2024", day("2024-10-15")],
    ["10-15-2024", day("2024-10-15")],
    ["11.15.24", day("2024-11-15", CENTURY)],
    ["10 / 15 / 2024", day("2024-10-15")],
    ["10//15/2024", day("2024-10-15")],
    ["10/15-2024", day("2024-10-15")],
    ["10/15, 2024", day("2024-10-15")],
    ["9/9/2024", day("2024-09-09")],
    ["15/11/2024", day("2024-11-15")],
    ["2024-11-15", day("2024-11-15")],
    ["2024-11-15T00:00:00Z", day("2024-11-15")],
    ["2024/11/15", day("2024-11-15")],
    ["November 15th, 2024", day("2024-11-15")],
    ["NOVEMBER 15 2024", day("2024-11-15")],
    ["Sept. 1, 2022", day("2022-09-01")],
    ["Feburary 3, 2025", day("2025-02-03")],
    ["Nov 15, 24", day("2024-11-15", CENTURY)],
    ["15 November 2024", day("2024-11-15")],
    ["15-Nov-24", day("2024-11-15", CENTURY)],
    ["1st of May 2025", day("2025-05-01")],
    ["15 de octubre de 2024", day("2024-10-15")],
    ["the 15th of October 2024", day("2024-10-15")],
    ["last day of June 2025", day("2025-06-30")],
    ["second Monday of October 2024", day("2024-10-14")],
    ["Thanksgiving 2024", day("2024-11-28")],
    ["Memorial Day 2025", day("2025-05-26")],
    ["By June 30, 2025", day("2025-06-30")],
    ["Due: 6/30/25", day("2025-06-30", CENTURY)],
    ["no later than June 30, 2025", day("2025-06-30")],
    ["Friday, May 2, 2025", day("2025-05-02")],
    ["by Fri. May 2, 2025.", day("2025-05-02")],
    ["Mon., 9/9/24", day("2024-09-09", CENTURY)],
    ["Completed 10/3/24", day("2024-10-03", CENTURY_USUAL)],
    ["10/15/24 at 3:30 p.m.", day("2024-10-15", CENTURY)],
    ["Room 204, 10/15/2024", day("2024-10-15")],
    ["  10/15/2024\n", day("2024-10-15")],
    ["10\u20115\u20112024", day("2024-10-05", USUAL)],
    ["October\u00a015,\u00a02024", day("2024-10-15")],
    ["\uff11\uff10\uff0f\uff11\uff15\uff0f\uff12\uff10\uff12\uff14", day("2024-10-15")],
    ["9/15/24 (revised 10/25/24)", day("2024-10-25", CENTURY)],
    ["Fall 2024 (October 15, 2024)", day("2024-10-15")],
  ])("%j", (text, value) => {
    expect(readDate(text)).toEqual(value);
  });

  it("is told from its twin by the weekday beside it", () => {
    expect(readDate("Tuesday 3/4/2025")).toEqual(day("2025-03-04"));
    expect(readDate("Tuesday 4/3/2025")).toEqual(day("2025-03-04"));
    expect(readDate("Sunday 4/3/2025")).toEqual(day("2025-04-03", USUAL));
  });

  it.each([
    "31/31/25",
    "2/30/2025",
    "13/13/2024",
    "February 29, 2023",
    "June 31",
    "9/31/24",
    "9/31",
    "13/2024",
  ])("%j is in no calendar", (text) => {
    const { impossible, earliest, latest } = readDate(text) ?? {};
    expect([impossible, earliest, latest]).toEqual([true, undefined, undefined]);
  });

  it("of a leap year is in the calendar", () => {
    expect(readDate("February 29, 2024")).toEqual(day("2024-02-29"));
    expect(readDate("February 29")).toEqual(days("day"));
  });
});

describe("a part of a year", () => {
  it.each<[string, DateValue]>([
    ["Sept. 2022", days("month", "2022-09-01", "2022-09-30")],
    ["By June 2023", days("month", "2023-06-01", "2023-06-30")],
    ["9/2024", days("month", "2024-09-01", "2024-09-30")],
    ["Sept '22", days("month", "2022-09-01", "2022-09-30", CENTURY)],
    ["2024-11", days("month", "2024-11-01", "2024-11-30")],
    ["early October 2024", days("month", "2024-10-01", "2024-10-10")],
    ["mid-October 2024", days("month", "2024-10-11", "2024-10-20")],
    ["end of June 2024", days("month", "2024-06-21", "2024-06-30")],
    ["first week of October 2024", days("range", "2024-10-01", "2024-10-07")],
    ["week of 10/7/2024", days("range", "2024-10-07", "2024-10-13", USUAL)],
    ["week ending October 11, 2024", days("range", "2024-10-05", "2024-10-11")],
    ["Fall 2024", days("season", "2024-09-01", "2024-11-30", CALENDAR)],
    ["autumn of 2024", days("season", "2024-09-01", "2024-11-30", CALENDAR)],
    ["Oto\u00f1o 2024", days("season", "2024-09-01", "2024-11-30", CALENDAR)],
    ["2024 Fall", days("season", "2024-09-01", "2024-11-30", CALENDAR)],
    ["Fall '24", days("season", "2024-09-01", "2024-11-30", ["century", "calendar"])],
    ["Winter 2024-25", days("season", "2024-12-01", "2025-02-28", CALENDAR)],
    ["Winter 2025", days("season", "2024-12-01", "2025-02-28", CALENDAR)],
    ["Spring, 2024-25", days("season", "2025-03-01", "2025-05-31", CALENDAR)],
    ["late spring 2025", days("season", "2025-05-01", "2025-05-31", CALENDAR)],
    ["Q2 2024", days("quarter", "2024-10-01", "2024-12-31", CALENDAR)],
    ["Q3 2024-25", days("quarter", "2025-01-01", "2025-03-31", CALENDAR)],
    ["second quarter of FY25", days("quarter", "2024-10-01", "2024-12-31", ["century", "calendar"])],
    ["end of Q2 2024", days("quarter", "2024-12-01", "2024-12-31", CALENDAR)],
    ["first semester 2024-25", days("range", "2024-07-01", "2024-12-31", CALENDAR)],
    ["Spring semester 2025", days("range", "2025-01-01", "2025-06-30", CALENDAR)],
    ["Trimester 3, 2024-25", days("range", "2025-03-01", "2025-06-30", CALENDAR)],
    ["2024", days("year", "2024-01-01", "2024-12-31")],
    ["end of 2024", days("year", "2024-10-01", "2024-12-31")],
  ])("%j", (text, value) => {
    expect(readDate(text)).toEqual(value);
  });

  it.each<[string, DateValue]>([
    ["2023-24 school year", days("schoolYear", "2023-07-01", "2024-06-30", CALENDAR)],
    ["SY 2024-25", days("schoolYear", "2024-07-01", "2025-06-30", CALENDAR)],
    ["SY24-25", days("schoolYear", "2024-07-01", "2025-06-30", ["century", "calendar"])],
    ["FY25", days("schoolYear", "2024-07-01", "2025-06-30", ["century", "calendar"])],
    ["2024-2025", days("schoolYear", "2024-07-01", "2025-06-30", CALENDAR)],
    ["'24-25 school year", days("schoolYear", "2024-07-01", "2025-06-30", ["century", "calendar"])],
    ["24-25", days("schoolYear", "2024-07-01", "2025-06-30", ["century", "calendar"])],
    ["School year: 2024\u20132025", days("schoolYear", "2024-07-01", "2025-06-30", CALENDAR)],
    ["start of the 2024-25 school year", days("schoolYear", "2024-08-01", "2024-09-30", CALENDAR)],
    ["EOY 2025", days("schoolYear", "2025-05-01", "2025-06-30", CALENDAR)],
    ["mid-year 2024-25", days("schoolYear", "2024-12-01", "2025-02-28", CALENDAR)],
    ["2024-2027", days("range", "2024-07-01", "2027-06-30", CALENDAR)],
  ])("%j", (text, value) => {
    expect(readDate(text)).toEqual(value);
  });

  it("is counted from the template's first month", () => {
    const context: DateContext = { firstMonth: 9 };
    expect(readDate("Q1 2024", context)).toEqual(days("quarter", "2024-09-01", "2024-11-30", CALENDAR));
    expect(readDate("2024-25", context)).toEqual(days("schoolYear", "2024-09-01", "2025-08-31", CALENDAR));
    expect(readDate("start of 2024-25", context)?.earliest).toBe("2024-09-01");
    expect(readDate("Q1 2025", { firstMonth: 1 })?.latest).toBe("2025-03-31");
  });
});

describe("several dates", () => {
  it.each<[string, DateValue]>([
    ["9/1/24 - 6/1/25", days("range", "2024-09-01", "2025-06-01", CENTURY_USUAL)],
    ["9/1/23 - 6/1/24", days("range", "2023-09-01", "2024-06-01", CENTURY_USUAL)],
    ["9/1/2024\u20136/15/2025", days("range", "2024-09-01", "2025-06-15", ["month-first"])],
    ["9/1 - 6/15/24", days("range", "2023-09-01", "2024-06-15", ["century", "month-first"])],
    ["8/2024-5/2025", days("range", "2024-08-01", "2025-05-31")],
    ["March/April 2025", days("range", "2025-03-01", "2025-04-30")],
    ["Aug\u2013Dec 2024", days("range", "2024-08-01", "2024-12-31")],
    ["Nov - Feb 2025", days("range", "2024-11-01", "2025-02-28")],
    ["August 2024 to May 2025", days("range", "2024-08-01", "2025-05-31")],
    ["between August 2024 and May 2025", days("range", "2024-08-01", "2025-05-31")],
    ["July 1, 2024-June 30, 2025", days("range", "2024-07-01", "2025-06-30")],
    ["Nov 15-17, 2024", days("range", "2024-11-15", "2024-11-17")],
    ["Nov 15, 16, and 22, 2024", days("range", "2024-11-15", "2024-11-22")],
    ["8/27, 28 and 29", days("range")],
    ["spring 2025 (April, June)", days("range", "2025-04-01", "2025-06-30", ["year"])],
    ["9/9-13/24", days("range", "2024-09-09", "2024-09-13", CENTURY)],
    ["Summer/Fall 2025", days("range", "2025-06-01", "2025-11-30", CALENDAR)],
    ["Fall/Winter 2024", days("range", "2024-09-01", "2025-02-28", CALENDAR)],
    ["Fall and Spring 2024-25", days("range", "2024-09-01", "2025-05-31", CALENDAR)],
    ["10/1/24 and 3/1/25", days("range", "2024-10-01", "2025-03-01", CENTURY_USUAL)],
    ["10/1/24\n3/1/25", days("range", "2024-10-01", "2025-03-01", CENTURY_USUAL)],
    ["Draft by 10/1/24; final 11/1/24", days("range", "2024-10-01", "2024-11-01", CENTURY_USUAL)],
    ["Q1-Q2 2024-25", days("range", "2024-07-01", "2024-12-31", CALENDAR)],
    ["September through June, SY 2024-25", days("range", "2024-09-01", "2025-06-30")],
  ])("%j", (text, value) => {
    expect(readDate(text)).toEqual(value);
  });

  it("that run backwards give no days, for one of both is a slip", () => {
    expect(readDate("September 1, 2025 - June 1, 2025")).toEqual(days("range"));
  });

  it("of which one is in no calendar give no days", () => {
    expect(readDate("9/1/24 - 6/31/25")).toEqual({ kind: "date", precision: "range", impossible: true });
  });
});

describe("what goes on, comes again or depends", () => {
  it.each<[string, DateValue]>([
    ["On-going", days("ongoing")],
    ["ongoing", days("ongoing")],
    ["Year round", days("ongoing")],
    ["throughout the year", days("ongoing")],
    ["continuous", days("ongoing")],
    ["ongoing through June 2025", days("ongoing", "", "2025-06-30")],
    ["Ongoing (June 2025)", days("ongoing", "", "2025-06-30")],
    ["Sept 2024, ongoing", days("ongoing", "2024-09-01")],
    ["throughout the 2024-25 school year", days("ongoing", "2024-07-01", "2025-06-30", CALENDAR)],
    ["Starting 9/5/2024", days("ongoing", "2024-09-05", "", USUAL)],
    ["October 1, 2024 -", days("ongoing", "2024-10-01")],
    ["October 2024 onward", days("ongoing", "2024-10-01")],
    ["each week", days("recurring")],
    ["each Friday", days("recurring")],
    ["Mondays", days("recurring")],
    ["third Thursday of each month", days("recurring")],
    ["every other Friday", days("recurring")],
    ["every 6 weeks", days("recurring")],
    ["Monthly PLC meetings", days("recurring")],
    ["twice a month", days("recurring")],
    ["3x per year", days("recurring")],
    ["annually in June", days("recurring")],
    ["BOY/MOY/EOY", days("recurring")],
    ["weekly starting 9/5/2024 through June 2025", days("recurring", "2024-09-05", "2025-06-30", USUAL)],
    ["Monthly until June 2025", days("recurring", "", "2025-06-30")],
    ["Monthly, 2024-25", days("recurring", "2024-07-01", "2025-06-30", CALENDAR)],
    ["month 1, year 1", days("relative")],
    ["Week 3", days("relative")],
    ["within 30 days of hire", days("relative")],
    ["after step 2", days("relative")],
    ["Before the first training", days("relative")],
    ["upon approval", days("relative")],
    ["6 months", days("relative")],
    ["30 days after October 1, 2024", days("relative", "2024-10-31", "2024-10-31")],
    ["within 2 weeks of October 1, 2024", days("relative", "2024-10-01", "2024-10-15")],
    ["one month before 6/30/2025", days("relative", "2025-05-30", "2025-05-30")],
    ["after October 15, 2024", days("relative", "2024-10-15")],
    ["after step 2, by June 2025", days("month", "2025-06-01", "2025-06-30")],
    ["no deadline", days("none")],
  ])("%j", (text, value) => {
    expect(readDate(text)).toEqual(value);
  });
});

describe("texts that say nothing of a date", () => {
  it.each([
    "",
    "TBD",
    "TBD - after the vote",
    "N/A",
    "mm/dd/yyyy",
    "J. Rivera",
    "see notes",
    "Done",
    "X",
    "In progress",
    "555-1234",
    "1/2/3/4",
    "45/50",
    "85%",
    "3/4 of staff",
    "$2024",
    "Grades 3-5",
    "3:00 pm",
    "May need more time",
    "2 quarters",
    "Springfield",
  ])("%j", (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe("a date without a year", () => {
  const plan: DateContext = { firstMonth: 7, period: { earliest: "2024-07-01", latest: "2025-06-30" } };

  it.each<[string, DateValue, DateValue]>([
    ["8/27, 28 and 29", days("range"), days("range", "2024-08-27", "2024-08-29", ["year"])],
    ["Tues. 10/8", days("day"), day("2024-10-08", ["year"])],
    ["Nov 15", days("day"), day("2024-11-15", ["year"])],
    ["9/9", days("day"), day("2024-09-09", ["year"])],
    ["no later than 10/1", days("day"), day("2024-10-01", ["month-first-usual", "year"])],
    ["mid-October", days("month"), days("month", "2024-10-11", "2024-10-20", ["year"])],
    ["Spring", days("season"), days("season", "2025-03-01", "2025-05-31", ["year", "calendar"])],
    ["Q2", days("quarter"), days("quarter", "2024-10-01", "2024-12-31", ["year", "calendar"])],
    [
      "Start of school year",
      days("schoolYear"),
      days("schoolYear", "2024-08-01", "2024-09-30", ["year", "calendar"]),
    ],
    [
      "by the first day of school",
      days("schoolYear"),
      days("schoolYear", "2024-08-01", "2024-09-30", ["year", "calendar"]),
    ],
    ["EOY", days("schoolYear"), days("schoolYear", "2025-05-01", "2025-06-30", ["year", "calendar"])],
    [
      "next school year",
      days("schoolYear"),
      days("schoolYear", "2025-07-01", "2026-06-30", ["year", "calendar"]),
    ],
    ["BOY/MOY/EOY", days("recurring"), days("recurring", "2024-08-01", "2025-06-30", ["year", "calendar"])],
    ["Sept - June", days("range"), days("range", "2024-09-01", "2025-06-30", ["year"])],
    ["June - August", days("range"), days("range", "2025-06-01", "2025-08-31", ["year"])],
    [
      "Monthly, September through June",
      days("recurring"),
      days("recurring", "2024-09-01", "2025-06-30", ["year"]),
    ],
  ])("%j has days only in a plan of known time", (text, alone, inPlan) => {
    expect(readDate(text)).toEqual(alone);
    expect(readDate(text, plan)).toEqual(inPlan);
  });

  it("has no days in a plan of several years", () => {
    const long: DateContext = { firstMonth: 7, period: { earliest: "2024-07-01", latest: "2027-06-30" } };
    expect(readDate("Nov 15", long)).toEqual(days("day"));
  });

  it("has that of the date beside it", () => {
    expect(readDate("10/1/2024, 11/15, 3/1", plan)).toEqual(
      days("range", "2024-10-01", "2025-03-01", ["month-first", "year"]),
    );
    expect(readDate("Fall 2023, Spring", plan)?.latest).toBe("2024-05-31");
  });
});

describe("two figures", () => {
  const in2024: DateContext = { firstMonth: 7, period: { earliest: "2024-07-01", latest: "2025-06-30" } };

  it.each<[string, DateContext, DateValue]>([
    ["8/24", in2024, days("month", "2024-08-01", "2024-08-31", CENTURY)],
    ["8/24", { ...in2024, pairs: "month-day" }, day("2024-08-24", ["year"])],
    ["8/24 - 6/25", in2024, days("range", "2024-08-01", "2025-06-30", CENTURY)],
    ["8/24 - 8/28", in2024, days("range", "2024-08-24", "2024-08-28", ["year"])],
    ["8/24 - 6/30/2025", in2024, days("range", "2024-08-24", "2025-06-30")],
    [
      "8/24",
      { firstMonth: 7, period: { earliest: "2023-07-01", latest: "2024-06-30" } },
      day("2023-08-24", ["year"]),
    ],
    ["8/19", in2024, day("2024-08-19", ["year"])],
    ["8/19", { firstMonth: 7, nearYear: 2019 }, days("month", "2019-08-01", "2019-08-31", CENTURY)],
    ["Sep-24", in2024, days("month", "2024-09-01", "2024-09-30", CENTURY)],
    ["Sep-19", in2024, day("2024-09-19", ["year"])],
    ["10-11", in2024, day("2024-10-11", ["month-first-usual", "year"])],
  ])(
    "%j is a month of a year or a day, as the plan's time and its other dates have it",
    (text, context, value) => {
      expect(readDate(text, context)).toEqual(value);
    },
  );

  it("are in the order of the document's other dates", () => {
    expect(readDate("3/4/2025", { firstMonth: 7, order: "day-first" })).toEqual(
      day("2025-04-03", ["day-first"]),
    );
    expect(readDate("3/4/2025", { firstMonth: 7, order: "month-first" })).toEqual(
      day("2025-03-04", ["month-first"]),
    );
    expect(readDate("3/4/2025", { firstMonth: 7, order: "day-first", orderGiven: true })).toEqual(
      day("2025-04-03"),
    );
    expect(readDate("3/14/2025", { firstMonth: 7, order: "day-first" })).toEqual(day("2025-03-14"));
  });

  it("are a year near those that the document writes in full", () => {
    expect(readDate("6/30/99", { firstMonth: 7, nearYear: 1998 })?.latest).toBe("1999-06-30");
    expect(readDate("6/30/02", { firstMonth: 7, nearYear: 1998 })?.latest).toBe("2002-06-30");
  });
});

it("a start says when something begins, not that it never ends", () => {
  const start: DateContext = { firstMonth: 7, asks: "start" };
  expect(readDate("Beginning October 15, 2024", start)).toEqual(day("2024-10-15"));
  expect(readDate("Ongoing, October 15, 2024", start)).toEqual(days("ongoing", "2024-10-15"));
});
