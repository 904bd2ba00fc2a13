import { brief, cadre, ese, findingsOf, pfs } from "./kit";

/** Judged as of October 15, 2024. */
const PAST = "9/1/2024";

const process = (...rows: readonly Readonly<Record<string, string>>[]) => pfs({ process: rows });

describe("overdue", () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["a day that has passed", { due: PAST }, ["fail warning r2c4"]],
    ["the day itself", { due: "10/15/2024" }, []],
    ["a month that is not over", { due: "October 2024" }, []],
    ["a month that is over", { due: "September 2024" }, ["fail warning r2c4"]],
    ["done, said beside the date", { due: "9/1/2024 (completed)" }, []],
    ["a date to come", { due: "12/1/2024" }, []],
  ])("without a status column: %s", (_, row, expected) => {
    expect(findingsOf("overdue", ese(row, {}, {}, {})).map(brief)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ["Met", []],
    ["Completed", []],
    ["in progress", ["fail warning r1c2"]],
    ["Not met", ["fail warning r1c2"]],
    ["on track", ["fail warning r1c2"]],
    ["discontinued", []],
    ["Yes", []],
    ["N/A", []],
    ["No", ["fail warning r1c2"]],
    ["All teachers trained", []],
    ["", []],
  ])("with a status of %j", (status, expected) => {
    const rows = [{ due: PAST, status }, { due: "1/1/2025" }, { due: "2/1/2025" }];
    expect(findingsOf("overdue", process(...rows)).map(brief)).toEqual(expected);
  });

  it("is one finding on the plan where most steps are past and nothing is said", () => {
    const silent = [{ due: PAST }, { due: PAST }, { due: "12/1/2024" }];
    const findings = findingsOf("overdue", ese(...silent));
    expect(findings.map(brief)).toEqual(["fail warning plan"]);
    expect(findings[0]?.message).toBe("2 of 3 steps are past their date, and nothing says how they went.");
    expect(findingsOf("missing-status", process(...silent))).toEqual([]);
  });

  it("still names the rows that somebody reported on", () => {
    const rows = [{ due: PAST }, { due: PAST }, { due: PAST, status: "delayed" }, { due: "1/1/2025" }];
    const found = findingsOf("overdue", process({ ...rows[0] }, { ...rows[1] }, { ...rows[2] }));
    expect(found.map(brief)).toEqual(["fail warning plan", "fail warning r3c2"]);
  });
});

describe("a step whose date has passed", () => {
  it.each<[string, boolean]>([
    ["Completed 8/30, two sessions", true],
    ["Two coaches hired", true],
    ["Held on 8/28; thirty came", true],
    ["Cancelled by the board", true],
    ["Twelve facilitators recruited and trained", true],
    ["Facilitated three practice rounds", false],
    ["Sent to all districts 8/20", true],
    ["Training took place in August", true],
    ["All 24 have been trained", true],
    ["12 of 24 trained", false],
    ["Most of them trained", false],
    ["Contract sent to be signed", false],
    ["Will be posted to the website", false],
    ["Requires signed contract", false],
    ["Trainer hired, materials still missing", false],
    ["X", false],
    ["To be completed in May", false],
    ["Waiting until the contract is signed", false],
    ["Half of it completed", false],
    ["Not done", false],
    ["Met with principals to plan it", false],
    ["Two per region", false],
    ["", false],
  ])("with the note %j counts as done: %s", (notes, done) => {
    const rows = [{ start: "8/1/2024", due: PAST, notes }, {}, {}];
    expect(findingsOf("overdue", cadre({}, ...rows))).toHaveLength(done ? 0 : 1);
  });

  it.each<[string, string, boolean]>([
    ["Draft a family guide", "Drafted 8/12", true],
    ["Draft a family guide", "Second draft is with the printer", false],
    ["Write a family guide", "Written and translated", true],
    ["Identify five regions", "Identified: 1, 3, 4, 7 and 9", true],
    ["Order and unpack books", "Ordered 8/12", false],
    ["Survey families", "Being surveyed", false],
  ])("%s, with the note %j, counts as done: %s", (action, notes, done) => {
    const rows = [{ action, start: "8/1/2024", due: PAST, notes }, {}, {}];
    expect(findingsOf("overdue", cadre({}, ...rows))).toHaveLength(done ? 0 : 1);
  });

  it.each<[string, boolean]>([
    ["Train all teachers (completed 8/30)", true],
    ["Train all teachers [done]", true],
    ["Train all teachers \u2013 done", true],
    ["Done: train all teachers", true],
    ["\u2713 Train all teachers", true],
    ["[x] Train all teachers", true],
    ["Send out completed forms", false],
    ["Train all teachers (to be completed by 9/1)", false],
    ["Finish the handbook", false],
  ])("marked in its own words as %j counts as done: %s", (action, done) => {
    expect(findingsOf("overdue", ese({ action, due: PAST }, {}, {}))).toHaveLength(done ? 0 : 1);
  });

  it("is not late by a guess at when its season ends, nor by a slip of the hand", () => {
    expect(findingsOf("overdue", ese({ due: "Summer 2024" }, {}, {}))).toEqual([]);
    expect(findingsOf("overdue", cadre({}, { start: "3/1/2024", due: "1/5/2024" }, {}, {}))).toEqual([]);
  });
});

it("is late a season after its own, whoever counts", () => {
  expect(findingsOf("overdue", ese({ due: "Spring 2024" }, {}, {})).map(brief)).toEqual([
    "fail warning r2c4",
  ]);
});

describe("missing-status", () => {
  it.each<[string, string, readonly string[]]>([
    [PAST, "", ["fail warning r1c3"]],
    [PAST, "Met", []],
    ["12/1/2024", "", []],
    ["ongoing", "", []],
  ])("due %s with a status of %j", (due, status, expected) => {
    const rows = [{ due, status }, { due: "1/1/2025" }, { due: "2/1/2025" }];
    expect(findingsOf("missing-status", process(...rows)).map(brief)).toEqual(expected);
  });
});
