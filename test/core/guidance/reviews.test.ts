import { check, type CheckResult, type Stage } from "../../../src/core/checks";
import {
  type CheckedNow,
  finishedReview,
  reviewMemo,
  sinceReview,
  sinceReviewLine,
  sinceReviewPage,
} from "../../../src/core/guidance";
import { type Review, reviewRecord } from "../../../src/core/records";
import { builtinTemplates } from "../../../src/core/templates";
import { builtin, type PlanSketch, sketchedPlan } from "../../support/plan";

const STEP = { resources: "None needed", measure: "Handbook posted", due: "March 3, 2025" };

function ese(...rows: readonly Readonly<Record<string, string>>[]): PlanSketch {
  const all = rows.map((row) => ({ ...STEP, ...row }));
  return { template: "ese-531t", fields: { strategy: "Early reading" }, tables: { "action-steps": all } };
}

function checked(sketch: PlanSketch, setAside: readonly string[] = [], stage: Stage = "final"): CheckResult {
  const options = { asOf: "2024-10-15", templates: builtinTemplates, stage };
  const plans = [sketchedPlan(sketch)];
  const all = check(plans, options).findings;
  const setAsides = all
    .filter((finding) => setAside.includes(finding.check))
    .map(({ key, check: id }) => ({ key, check: id, reason: "agreed", about: "" }));
  return check(plans, { ...options, setAsides });
}

const NOTES = {
  day: "2024-10-15",
  reviewers: ["A. Lee"],
  questions: ["Who trains new staff?"],
  suggestions: [],
  strengths: ["Clear strategy"],
};
const FINAL = { stage: "final" } as const;

function checkedNow(sketch: PlanSketch, stage: Stage = "final"): CheckedNow {
  return { stage, plans: [sketchedPlan(sketch)], templates: builtinTemplates };
}

function reviewOf(sketch: PlanSketch, setAside: readonly string[] = []): Review {
  return finishedReview(NOTES, [sketchedPlan(sketch)], checked(sketch, setAside), FINAL);
}

const BEFORE = ese(
  { action: "Order books", owner: "" },
  { action: "Train teachers", owner: "Principal" },
  { action: "Visit classrooms", owner: "J. Rivera", due: "Spring" },
);
const AFTER = ese(
  { action: "Visit classrooms", owner: "J. Rivera", due: "Spring" },
  { action: "Order books", owner: "M. Okoye" },
  { action: "Train teachers", owner: "Principal" },
  { action: "Share results after the visits", owner: "" },
);

describe("since the last review", () => {
  const kept = reviewOf(BEFORE);
  const now = (sketch: PlanSketch, setAside?: readonly string[]): string =>
    sinceReviewLine(sinceReview(kept, checked(sketch, setAside), checkedNow(sketch)));

  it("nothing has changed in the same plan", () => {
    expect(now(BEFORE)).toBe("0 fixed, 0 new, 3 unchanged");
  });

  it("counts what was mended, what is new, what stayed, and what was set aside", () => {
    const since = sinceReview(kept, checked(AFTER, ["vague-owner"]), checkedNow(AFTER));
    expect(sinceReviewLine(since)).toBe("1 fixed, 1 new, 1 unchanged, 1 set aside");
    expect(since.fixed.map((finding) => finding.check)).toEqual(["missing-owner"]);
    expect(since.fresh.map((finding) => finding.check)).toEqual(["missing-owner"]);
    expect(since.unchanged.map((finding) => finding.check)).toEqual(["unparseable-date"]);
    expect(since.setAside.map((finding) => finding.check)).toEqual(["vague-owner"]);
  });

  it("calls new what was set aside then and is not any more", () => {
    const aside = reviewOf(BEFORE, ["vague-owner"]);
    const since = sinceReview(aside, checked(BEFORE), checkedNow(BEFORE));
    expect(since.fresh.map((finding) => finding.check)).toEqual(["vague-owner"]);
    expect(aside.setAside).toHaveLength(1);
  });

  it("does not call new what nobody had looked at then, at an earlier stage", () => {
    const stage = { stage: "drafting" } as const;
    const early = finishedReview(NOTES, [sketchedPlan(BEFORE)], checked(BEFORE, [], "drafting"), stage);
    const since = sinceReview(early, checked(BEFORE), checkedNow(BEFORE));
    expect(since.fresh).toEqual([]);
    expect(since.firstLooked.length + since.unchanged.length).toBe(3);
    expect(sinceReviewLine(since)).toContain("looked at for the first time");
  });

  it("does not call mended what nobody looked at, at an earlier stage or with checks switched off", () => {
    const drafting = sinceReview(kept, checked(BEFORE, [], "drafting"), checkedNow(BEFORE, "drafting"));
    expect(drafting.fixed).toEqual([]);
    expect(drafting.notLookedAt.length + drafting.unchanged.length).toBe(3);
    expect(drafting.notLookedAt.length).toBeGreaterThan(0);
    expect(sinceReviewLine(drafting)).toContain("not looked at this time");
    const off = { ...checkedNow(BEFORE), settings: { off: ["vague-owner"] } };
    const options = { asOf: "2024-10-15", templates: builtinTemplates, settings: off.settings };
    const without = sinceReview(kept, check([sketchedPlan(BEFORE)], options), off);
    expect(without.notLookedAt.map((finding) => finding.check)).toEqual(["vague-owner"]);
  });

  it("does not call mended what the template leaves out by now", () => {
    const templates = builtinTemplates.map((one) => ({ ...one, checks: { off: ["vague-owner"] } }));
    const found = check([sketchedPlan(BEFORE)], { asOf: "2024-10-15", templates });
    const since = sinceReview(kept, found, { ...checkedNow(BEFORE), templates });
    expect(since.notLookedAt.map((finding) => finding.check)).toEqual(["vague-owner"]);
    expect(sinceReviewLine(since)).toBe("0 fixed, 0 new, 2 unchanged, 1 not looked at this time");
    // That another plan is held to it still says nothing of this one.
    const plans = [sketchedPlan(BEFORE), sketchedPlan({ template: "pfs" })];
    const some = [...templates.filter(({ id }) => id === "ese-531t"), builtin("pfs")];
    expect(sinceReview(kept, found, { ...checkedNow(BEFORE), plans, templates: some })).toEqual(since);
  });
});

describe("a review", () => {
  const kept = reviewOf(BEFORE);

  it("can be kept in the document and read back", () => {
    expect(reviewRecord.read(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(reviewRecord.read({ day: "yesterday" })).toBeUndefined();
    const name = reviewRecord.nameOf(kept);
    expect(reviewRecord.nameOf({ ...kept, reviewers: ["B. Cho"] })).not.toBe(name);
    // The same people may look once more on the same day; the team's answer belongs to the review that it answers.
    expect(reviewRecord.nameOf({ ...kept, suggestions: ["Name an owner"] })).not.toBe(name);
    expect(reviewRecord.nameOf({ ...kept, answer: "We did." })).toBe(name);
  });

  it("remembers where each finding was, in words", () => {
    expect(kept.findings.map(({ where }) => where)).toEqual([
      "“Order books” › Owner",
      "“Train teachers” › Owner",
      "“Visit classrooms” › Deadline",
    ]);
  });

  it("makes a memo of what was said", () => {
    const memo = reviewMemo("Early reading", {
      ...kept,
      answer: "We named an owner.\nThe rest comes in May.",
    });
    expect(memo).toMatch(/^# Review: Early reading\n\nHeld on 2024-10-15 by A. Lee.\n/);
    expect(memo).toContain("## Questions\n\n- Who trains new staff?\n");
    expect(memo).toContain("## What our checks found\n\n- “Order books” › Owner: ");
    expect(memo).toContain("## What the team answers\n\nWe named an owner.\n\nThe rest comes in May.\n");
    expect(memo).not.toContain("## Suggestions");
  });

  it("makes no markup of what people typed", () => {
    expect(reviewMemo("A *new* [plan]", { ...kept, strengths: ["# Big\n- <b>"] })).toContain(
      "# Review: A \\*new\\* \\[plan\\]",
    );
    expect(reviewMemo("", { ...kept, strengths: ["Two\nlines <b>"] })).toContain("- Two lines \\<b\\>\n");
  });

  it("is what the next one begins with", () => {
    const since = sinceReview(kept, checked(AFTER, ["vague-owner"]), checkedNow(AFTER));
    const page = sinceReviewPage("Early reading", [sketchedPlan(AFTER)], kept, since);
    expect(page).toContain("**1 fixed, 1 new, 1 unchanged, 1 set aside**");
    expect(page).toContain("## Fixed\n\n- “Order books” › Owner: ");
    expect(page).toContain("## New\n\n- “Share results after the visits” › Owner: ");
    expect(page).toContain("- Who trains new staff?");
  });
});
