import { check, type CheckResult } from "../../../src/core/checks";
import {
  keptFindings,
  meetingRecord,
  meetingSteps,
  meetingSummary,
  noteEdit,
  type Review,
  reviewMemo,
  reviewRecord,
  sinceReview,
  sinceReviewLine,
} from "../../../src/core/guidance";
import { builtinTemplates } from "../../../src/core/templates";
import { type PlanSketch, sketchedPlan } from "../../support/plan";

const STEP = { resources: "None needed", measure: "Handbook posted", due: "March 3, 2025" };

function ese(...rows: readonly Readonly<Record<string, string>>[]): PlanSketch {
  const all = rows.map((row) => ({ ...STEP, ...row }));
  return { template: "ese-531t", fields: { strategy: "Early reading" }, tables: { "action-steps": all } };
}

function checked(sketch: PlanSketch, setAside: readonly string[] = []): CheckResult {
  const options = { asOf: "2024-10-15", templates: builtinTemplates };
  const plans = [sketchedPlan(sketch)];
  const all = check(plans, options).findings;
  const setAsides = all
    .filter((finding) => setAside.includes(finding.check))
    .map(({ key, check: id }) => ({ key, check: id, reason: "agreed", about: "" }));
  return check(plans, { ...options, setAsides });
}

function review(result: CheckResult): Review {
  return {
    day: "2024-10-15",
    reviewers: ["A. Lee"],
    questions: ["Who trains new staff?"],
    suggestions: [],
    strengths: ["Clear strategy"],
    answer: "",
    findings: keptFindings(result.findings),
    setAside: result.setAside.map(({ finding }) => finding.key),
  };
}

describe("since the last review", () => {
  const before = ese(
    { action: "Order books", owner: "" },
    { action: "Train teachers", owner: "Principal" },
    { action: "Visit classrooms", owner: "J. Rivera", due: "Spring" },
  );
  const kept = review(checked(before));

  it("nothing has changed in the same plan", () => {
    expect(sinceReviewLine(sinceReview(kept, checked(before)))).toBe("0 fixed, 0 new, 3 unchanged");
  });

  it("counts what was mended, what is new, what stayed, and what was set aside", () => {
    const after = ese(
      { action: "Visit classrooms", owner: "J. Rivera", due: "Spring" },
      { action: "Order books", owner: "M. Okoye" },
      { action: "Train teachers", owner: "Principal" },
      { action: "Share results after the visits", owner: "" },
    );
    const since = sinceReview(kept, checked(after, ["vague-owner"]));
    expect(sinceReviewLine(since)).toBe("1 fixed, 1 new, 1 unchanged, 1 set aside");
    expect(since.fixed.map((finding) => finding.check)).toEqual(["missing-owner"]);
    expect(since.fresh.map((finding) => finding.check)).toEqual(["missing-owner"]);
    expect(since.unchanged.map((finding) => finding.check)).toEqual(["unparseable-date"]);
  });

  it("can be kept in the document and read back", () => {
    expect(reviewRecord.read(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(reviewRecord.read({ day: "yesterday" })).toBeUndefined();
  });

  it("makes a memo of what was said", () => {
    const memo = reviewMemo("Early reading", { ...kept, answer: "We named an owner." });
    expect(memo).toMatch(/^# Review: Early reading\n/);
    expect(memo).toContain("## Questions\n\n- Who trains new staff?");
    expect(memo).toContain("## What the team answers\n\nWe named an owner.");
    expect(memo).not.toContain("## Suggestions");
  });
});

describe("a progress meeting", () => {
  const process = [
    { benchmark: "Order books", owner: "J. Rivera", due: "8/1/2024", status: "Met" },
    { benchmark: "Train teachers", owner: "M. Okoye", due: "8/15/2024", status: "" },
    { benchmark: "Visit classrooms", owner: "J. Rivera", due: "10/1/2024", status: "" },
    { benchmark: "Share results", owner: "J. Rivera", due: "11/1/2024", status: "" },
    { benchmark: "Report", owner: "J. Rivera", due: "6/1/2025", status: "" },
  ];
  const plan = sketchedPlan({ template: "pfs", fields: { initiative: "Reading" }, tables: { process } });

  it("looks at what came due since the last one, what is late, and what comes next", () => {
    const steps = meetingSteps(plan, "2024-09-15", "2024-10-15", "2024-11-15");
    expect(steps.map(({ step, when }) => `${step} ${when}`)).toEqual([
      "Train teachers late",
      "Visit classrooms due",
      "Share results next",
    ]);
  });

  it("looks at everything that is past the first time", () => {
    const steps = meetingSteps(plan, undefined, "2024-10-15", "2024-10-15");
    expect(steps.map(({ step, done }) => [step, done])).toEqual([
      ["Order books", true],
      ["Train teachers", false],
      ["Visit classrooms", false],
    ]);
  });

  it("notes how it went in the status", () => {
    const [late] = meetingSteps(plan, "2024-09-15", "2024-10-15", "2024-10-15");
    if (late === undefined) throw new Error("A step is late.");
    expect(noteEdit(plan, late, "Met")).toMatchObject({ kind: "setCell", expect: "", text: "Met" });
  });

  it("adds to the notes where there is no status, and keeps what stands there", () => {
    const row = { action: "Train", owner: "J. Rivera", start: "8/1/2024", due: "9/1/2024", notes: "Room 12" };
    const activities = sketchedPlan({
      template: "cadre",
      prompts: { "1": "Dispute resolution" },
      tables: { activities: [row] },
    });
    const [step] = meetingSteps(activities, undefined, "2024-10-15", "2024-10-15");
    if (step === undefined) throw new Error("A step is due.");
    expect(noteEdit(activities, step, "Moved to May")).toMatchObject({
      expect: "Room 12",
      text: "Room 12\nMoved to May",
    });
  });

  it("fits on a page", () => {
    const meeting = {
      day: "2024-10-15",
      present: ["A. Lee", "B. Cho"],
      met: ["Order books"],
      slipped: [{ step: "Train teachers", adjustment: "new date in November" }],
      decision: "run-again" as const,
      gettingDone: "Mostly.",
      havingEffect: "",
      celebrated: "",
    };
    expect(meetingRecord.read(meeting)).toEqual(meeting);
    const page = meetingSummary("Reading", meeting);
    expect(page).toContain("- Train teachers: new date in November");
    expect(page).toContain("## What we do now\n\nRun it again, with the changes above.");
    expect(page).not.toContain("Is it having its effect?");
  });
});
