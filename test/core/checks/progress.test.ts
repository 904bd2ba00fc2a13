import { brief, ese, findingsOf, pfs } from "./kit";

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
