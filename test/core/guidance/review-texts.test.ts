import { check } from "../../../src/core/checks";
import {
  finishedReview,
  sinceReviewPage,
  sinceReview,
  sinceReviewTexts,
  sinceReviewTextsLine,
} from "../../../src/core/guidance";
import { builtinTemplates } from "../../../src/core/templates";
import { type PlanSketch, sketchedPlan } from "../../support/plan";

type Row = Readonly<Record<string, string>>;

const BOOKS = { action: "Order books", owner: "M. Okoye", due: "May 1, 2025" };
const TRAIN = { action: "Train teachers", owner: "J. Rivera", due: "June 1, 2025" };
const VISIT = { action: "Visit classrooms", owner: "A. Lee" };

function plan(rows: readonly Row[], fields: Row = { strategy: "Early reading" }): PlanSketch {
  return { template: "ese-531t", fields, tables: { "action-steps": rows } };
}

const NOTES = { day: "2024-10-15", reviewers: ["A. Lee"], questions: [], suggestions: [], strengths: [] };
const as = { stage: "final" } as const;
const found = (sketch: PlanSketch) =>
  check([sketchedPlan(sketch)], { asOf: "2024-10-15", templates: builtinTemplates, ...as });
const reviewed = (sketch: PlanSketch) => finishedReview(NOTES, [sketchedPlan(sketch)], found(sketch), as);

const before = plan([BOOKS, TRAIN, VISIT]);
const cases: readonly (readonly [string, PlanSketch, Readonly<Record<string, readonly string[]>>])[] = [
  ["nothing", before, {}],
  ["rows that only moved", plan([VISIT, BOOKS, TRAIN]), {}],
  [
    "white space",
    plan([{ ...BOOKS, owner: " M.  Okoye " }, TRAIN, VISIT], { strategy: "Early  reading" }),
    {},
  ],
  [
    "another date, with the row moved",
    plan([TRAIN, VISIT, { ...BOOKS, due: "July 1, 2025" }]),
    { changed: ["“Order books”"] },
  ],
  [
    "a step in other words",
    plan([{ ...BOOKS, action: "Buy the books" }, TRAIN, VISIT]),
    { changed: ["“Buy the books”"] },
  ],
  [
    "one row more, one less",
    plan([BOOKS, VISIT, { action: "Tell parents", owner: "A. Lee, B. Kim" }]),
    { added: ["“Tell parents”"], gone: ["“Train teachers”"] },
  ],
  [
    "another strategy",
    plan([BOOKS, TRAIN, VISIT], { strategy: "Reading at home" }),
    { changed: ["Strategy"] },
  ],
  ["an answer that was emptied", plan([BOOKS, TRAIN, VISIT], {}), { gone: ["Strategy"] }],
];

describe("what was rewritten since a review", () => {
  it.each(cases)("%s", (_name, now, expected) => {
    const since = sinceReviewTexts(reviewed(before), [sketchedPlan(now)]);
    const where = (texts: readonly { readonly where: string }[] = []) => texts.map((text) => text.where);
    expect({
      changed: where(since?.changed),
      added: where(since?.added),
      gone: where(since?.gone),
    }).toEqual({ changed: [], added: [], gone: [], ...expected });
  });

  it("tells rows of the same step apart, and counts each once", () => {
    const twice = plan([BOOKS, { ...BOOKS, owner: "A. Lee" }]);
    const since = sinceReviewTexts(reviewed(twice), [sketchedPlan(plan([{ ...BOOKS, owner: "A. Lee" }]))]);
    expect(since).toMatchObject({ changed: [], added: [], gone: [{ where: "“Order books”" }] });
  });

  it("says nothing where the review is of a time when no texts were kept", () => {
    const { texts, ...older } = reviewed(before);
    expect(texts).toHaveLength(4);
    expect(sinceReviewTexts(older, [sketchedPlan(before)])).toBeUndefined();
  });

  it("is part of the paper", () => {
    const now = plan([{ ...BOOKS, owner: "B. Kim" }, TRAIN, VISIT]);
    const review = reviewed(before);
    const plans = [sketchedPlan(now)];
    const since = sinceReview(review, found(now), { ...as, plans, templates: builtinTemplates });
    const paper = sinceReviewPage("Reading", plans, review, since);
    expect(paper).toContain("## What was rewritten\n\nSteps and answers: 1 rewritten, 0 added, 0 gone.");
    expect(paper).toContain("### Rewritten\n\n- “Order books”");
    const texts = sinceReviewTexts(review, [sketchedPlan(before)]);
    expect(texts && sinceReviewTextsLine(texts)).toBe("No step or answer was rewritten");
  });
});
