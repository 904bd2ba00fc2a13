import fc from "fast-check";
import { hasTimeline, lastOf, type Schedule, scheduleOf, timelineOf } from "../../../src/core/guidance";
import { builtin, sketchedPlan } from "../../support/plan";

type Row = Readonly<Record<string, string>>;

const TODAY = "2024-11-20";

const scheduled = (rows: readonly Row[], evidence: readonly Row[] = []): Schedule => {
  const plan = sketchedPlan({
    template: "pfs",
    tables: { process: rows, evidence },
  });
  return scheduleOf(plan, builtin("pfs"), TODAY);
};
const cadre = (rows: readonly Row[]): Schedule =>
  scheduleOf(sketchedPlan({ template: "cadre", tables: { activities: rows } }), builtin("cadre"), TODAY);
const states = ({ steps }: Schedule) => steps.map(({ state }) => state);

const ROWS: readonly Row[] = [
  { benchmark: "Choose routines", owner: "J. Rivera", due: "10/1/2024", status: "Met" },
  {
    benchmark: "Coach each team (after step 1)",
    owner: "Jordan Rivera, Coach",
    due: "1/31/2025",
    status: "In progress",
  },
  { benchmark: "Visit classrooms", owner: "A. Chen", due: "Spring 2025", status: "" },
  { benchmark: "Report to families", owner: "A. Chen", due: "11/1/2024", status: "" },
  { benchmark: "Adjust the plan", owner: "", due: "", status: "" },
];

describe("how steps stand", () => {
  it("by what the plan says and its dates", () => {
    expect(states(scheduled(ROWS))).toEqual(["done", "under-way", "to-come", "late", "to-come"]);
  });

  it.each([
    ["a season that has just passed holds nobody to a day", { due: "Summer 2024", status: "" }, "unsure"],
    ["a season later it is over for anybody", { due: "Spring 2024", status: "" }, "late"],
    ["given up", { due: "3/1/2024", status: "Discontinued" }, "given-up"],
    ["a date to come", { due: "3/1/2025", status: "" }, "to-come"],
    ["a school year that is on", { due: "2024-25 school year", status: "" }, "under-way"],
  ])("%s", (_, row, state) => {
    expect(states(scheduled([{ benchmark: "Do it", owner: "", ...row }]))).toEqual([state]);
  });

  it("begun by its start, with or without an end", () => {
    const rows = [
      { action: "Train", start: "9/1/2024", due: "2/1/2025" },
      { action: "Coach", start: "10/1/2024", due: "" },
      { action: "Report", start: "12/1/2024", due: "2/1/2025" },
    ];
    expect(states(cadre(rows))).toEqual(["under-way", "under-way", "to-come"]);
  });
});

describe("what a schedule holds", () => {
  it("steps with numbers, places and what they wait for; evidence among them; no terms and resources", () => {
    const { steps } = scheduled(ROWS, [
      { benchmark: "60% of lessons", owner: "", due: "6/1/2025", status: "" },
    ]);
    expect(steps.map(({ number, about, after }) => [number, about, after])).toEqual([
      [1, "steps", []],
      [2, "steps", [0]],
      [3, "steps", []],
      [4, "steps", []],
      [5, "steps", []],
      [1, "evidence", []],
    ]);
    expect(steps[1]?.target).toMatchObject({ id: "due", text: "1/31/2025" });
    expect(steps[2]?.time).toMatchObject({ exact: false });
    expect(steps[4]?.time).toBeUndefined();
  });

  it("who carries how much: an initial is the one person whose name fits, a missing owner comes last", () => {
    const { carriers } = scheduled(ROWS);
    expect(carriers.map(({ name, steps, open, late }) => [name, steps.length, open, late])).toEqual([
      ["A. Chen", 2, 2, 1],
      ["Jordan Rivera", 2, 1, 0],
      ["", 1, 1, 0],
    ]);
  });

  it("an initial that fits two people is somebody else", () => {
    const rows = ["J. Rivera", "Jordan Rivera", "Jamie Rivera"].map((owner) => ({
      benchmark: owner,
      owner,
      due: "",
    }));
    expect(scheduled(rows).carriers).toHaveLength(3);
  });

  it("the statuses in the plan's own words", () => {
    const rows = ["Met", "met", "On track", ""].map((status) => ({
      benchmark: "Step",
      owner: "",
      due: "",
      status,
    }));
    expect(scheduled(rows).statuses).toEqual([
      { word: "Met", count: 2 },
      { word: "On track", count: 1 },
      { word: "", count: 1 },
    ]);
  });
});

describe("the timeline", () => {
  it("orders steps by their days and links what waits for what", () => {
    const timeline = timelineOf(scheduled(ROWS), TODAY, 5);
    expect(timeline?.lanes.map(({ index }) => index)).toEqual([0, 3, 1, 2]);
    expect(timeline?.links).toEqual([{ from: 0, to: 2 }]);
    expect(timeline?.lanes.map(({ mark }) => [mark.point, mark.loose])).toEqual([
      [true, false],
      [true, false],
      [true, false],
      [false, true],
    ]);
    expect(timeline?.today).toBeGreaterThan(timeline?.lanes[1]?.mark.to ?? 1);
    expect(timeline?.ticks.map(({ day, year }) => [day, year])).toEqual([
      ["2024-11-01", true],
      ["2025-01-01", true],
      ["2025-03-01", false],
      ["2025-05-01", false],
    ]);
  });

  it("a year that was mistyped stays at the edge and does not squeeze the rest", () => {
    const timeline = timelineOf(
      scheduled([...ROWS, { benchmark: "Close", owner: "", due: "1/31/2052", status: "" }]),
      TODAY,
      5,
    );
    expect(timeline?.last.slice(0, 4)).toBe("2025");
    expect(timeline?.lanes.at(-1)?.mark).toMatchObject({ to: 1, beyond: "right" });
  });

  it("today is left out where the steps are long past", () => {
    const rows = [{ due: "1/5/2019" }, { due: "3/5/2019" }].map((row) => ({
      benchmark: "Step",
      owner: "",
      ...row,
    }));
    expect(timelineOf(scheduled(rows), TODAY, 4)).not.toHaveProperty("today");
  });

  it("an end that nothing tells lies open", () => {
    const timeline = timelineOf(cadre([{ action: "Coach", start: "10/1/2024", due: "" }]), TODAY, 4);
    expect(timeline?.lanes[0]?.mark).toMatchObject({ open: true, to: 1, point: false });
  });

  it.each([
    [[], false],
    [[{ due: "1/5/2025" }], false],
    [[{ due: "1/5/2025" }, { due: "soon" }], false],
    [[{ due: "1/5/2025" }, { due: "Fall 2025" }], true],
  ])("says something from two dates on: %j", (rows, expected) => {
    const schedule = scheduled(rows.map((row) => ({ benchmark: "Step", owner: "", ...row })));
    expect(hasTimeline(schedule)).toBe(expected);
  });

  it("keeps everything between the edges, whatever the dates", () => {
    const due = fc.oneof(
      fc
        .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
      fc.constantFrom("", "ongoing", "Fall 2024", "2024-25 school year", "each week"),
    );
    fc.assert(
      fc.property(
        fc.array(due, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 12 }),
        (dues, most) => {
          const schedule = scheduled(dues.map((text) => ({ benchmark: "Step", owner: "", due: text })));
          const timeline = timelineOf(schedule, TODAY, most);
          const dated = schedule.steps.filter(({ time }) => time !== undefined).length;
          expect(timeline?.lanes.length ?? 0).toBe(dated);
          for (const { mark } of timeline?.lanes ?? []) {
            expect(mark.from).toBeGreaterThanOrEqual(0);
            expect(mark.to).toBeLessThanOrEqual(1);
            expect(mark.from).toBeLessThanOrEqual(mark.to);
          }
          expect(timeline?.ticks.length ?? 0).toBeLessThanOrEqual(most);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("the last day", () => {
  const seen = { benchmark: "60% of lessons", owner: "", status: "" };

  it("is told for steps and for signs of change apart, each with its part of the plan", () => {
    const schedule = scheduled(ROWS, [
      { ...seen, due: "6/20/2025" },
      { ...seen, due: "2/1/2025" },
    ]);
    expect(lastOf(schedule, "steps")).toEqual({ day: "2025-05-31", part: "Monitoring Progress" });
    expect(lastOf(schedule, "evidence")).toEqual({ day: "2025-06-20", part: "Measuring Impact" });
  });

  it("is none where nothing tells one", () => {
    expect(lastOf(scheduled(ROWS, [{ ...seen, due: "" }]), "evidence")).toBeUndefined();
  });
});
