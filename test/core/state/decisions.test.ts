import { coverageRecord, gateRecord, meetingRecord, reviewRecord } from "../../../src/core/records";
import {
  decisionsOf,
  type DocumentState,
  mergeStateParts,
  serialiseState,
  withoutRecord,
  withRecord,
} from "../../../src/core/state";

const EMPTY: DocumentState = { entries: [], newer: false };
const MORNING = "2024-10-15T08:00:00Z";
const NOON = "2024-10-15T12:00:00Z";

const gate = { strategy: "Early reading", case: "new", needed: false, reason: "Small.", day: "2024-10-15" };
const mark = {
  guide: "cip-guide",
  prompt: "training-1",
  mark: "covered" as const,
  steps: ["Train teachers"],
  reason: "",
  plan: "Early reading",
  day: "2024-10-15",
};
const review = (reviewer: string, day = "2024-10-15") => ({
  day,
  reviewers: [reviewer],
  questions: [],
  suggestions: [],
  strengths: [],
  answer: "",
  stage: "final",
  findings: [],
  setAside: [],
});
const meeting = {
  day: "2024-10-15",
  plan: "Early reading",
  present: [],
  met: ["Train teachers"],
  slipped: [],
  done: [],
  gettingDone: "",
  havingEffect: "",
  celebrated: "",
};

function parts(...states: readonly DocumentState[]): DocumentState {
  return mergeStateParts(states.map(({ entries }, id) => ({ id: String(id), xml: serialiseState(entries) })));
}

function withReview(state: DocumentState, value: ReturnType<typeof review>, time: string): DocumentState {
  return withRecord(state, reviewRecord.kind, reviewRecord.nameOf(value), value, { time });
}

describe("what people decided", () => {
  it("is read back as it was kept", () => {
    const kept = [
      [gateRecord.kind, gateRecord.nameOf(gate), gate],
      [coverageRecord.kind, coverageRecord.nameOf(mark), mark],
      [meetingRecord.kind, meetingRecord.nameOf(meeting), meeting],
    ] as const;
    const state = kept.reduce<DocumentState>(
      (left, [kind, name, value]) => withRecord(left, kind, name, value, { time: MORNING }),
      withReview(EMPTY, review("A. Lee"), MORNING),
    );
    expect(decisionsOf(parts(state))).toEqual({
      setAside: [],
      gate: [gate],
      coverage: [mark],
      reviews: [review("A. Lee")],
      meetings: [meeting],
    });
  });

  it("of two people who wrote at once holds together, the earliest first", () => {
    const [one, other] = [review("B. Cho"), review("A. Lee")];
    const early = review("C. Diaz", "2024-09-01");
    const mine = withReview(withReview(EMPTY, one, NOON), early, NOON);
    const theirs = withReview(EMPTY, other, MORNING);
    for (const state of [parts(mine, theirs), parts(theirs, mine)]) {
      expect(decisionsOf(state).reviews.map(({ reviewers }) => reviewers[0])).toEqual([
        "C. Diaz",
        "A. Lee",
        "B. Cho",
      ]);
    }
  });

  it("is what was said last about the same thing, on whichever side", () => {
    const answer = (needed: boolean, time: string): DocumentState =>
      withRecord(EMPTY, gateRecord.kind, gateRecord.nameOf(gate), { ...gate, needed }, { time });
    expect(decisionsOf(parts(answer(true, NOON), answer(false, MORNING))).gate).toMatchObject([
      { needed: true },
    ]);
    const taken = withoutRecord(answer(false, MORNING), gateRecord.kind, gateRecord.nameOf(gate), {
      time: NOON,
    });
    expect(decisionsOf(parts(taken, answer(false, MORNING))).gate).toEqual([]);
  });

  it("leaves out what does not read as such, and keeps the rest", () => {
    const broken = withRecord(EMPTY, reviewRecord.kind, "x", { day: "yesterday" }, { time: MORNING });
    expect(decisionsOf(parts(withReview(broken, review("A. Lee"), MORNING))).reviews).toHaveLength(1);
  });

  it("was kept by an earlier version without what came later", () => {
    const { stage: _stage, answer: _answer, setAside: _setAside, ...before } = review("A. Lee");
    expect(reviewRecord.read(before)).toEqual(review("A. Lee"));
    const { plan: _plan, ...unnamed } = mark;
    expect(coverageRecord.read(unnamed)).toEqual({ ...mark, plan: "" });
  });
});
