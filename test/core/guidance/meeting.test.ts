import {
  type HeldMeeting,
  heldMeeting,
  meetingMessages,
  type MeetingSpan,
  type MeetingStep,
  meetingSteps,
  parseMeetingNotes,
  progressPage,
} from "../../../src/core/guidance";
import type { Edit, Snapshot } from "../../../src/core/model";
import { type Plan, readStatus } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { type Meeting, meetingRecord } from "../../../src/core/records";
import { examplesIn } from "../../support/docs";
import { eseDocument, HEADER } from "../../support/ese-531t";
import { builtin, sketchedPlan } from "../../support/plan";

const process = [
  { benchmark: "Order books", owner: "J. Rivera", due: "8/1/2024", status: "Met" },
  { benchmark: "Train teachers", owner: "M. Okoye", due: "8/15/2024", status: "" },
  { benchmark: "Visit classrooms", owner: "J. Rivera", due: "10/1/2024", status: "" },
  { benchmark: "Share results", owner: "J. Rivera", due: "11/1/2024", status: "" },
  { benchmark: "Report", owner: "J. Rivera", due: "6/1/2025", status: "" },
  { benchmark: "Talk with families", owner: "J. Rivera", due: "ongoing", status: "" },
];
const evidence = [
  { benchmark: "60% of lessons observed use the routines", owner: "S. Lee", due: "10/10/2024", status: "" },
];
const plan = sketchedPlan({
  template: "pfs",
  fields: { initiative: "Reading" },
  tables: { process, evidence },
});
const SPAN: MeetingSpan = { since: "2024-09-15", asOf: "2024-10-15", until: "2024-11-15" };

function stepsOf(of: Plan, span: MeetingSpan, last?: Meeting): readonly MeetingStep[] {
  return meetingSteps(of, builtin(of.template.id), span, last);
}

function planOf(snapshot: Snapshot): Plan {
  const [plan, ...others] = recognise(snapshot, builtinTemplates).plans;
  if (plan === undefined || others.length > 0) throw new Error("The document does not hold one plan.");
  return plan;
}

function held(
  of: Plan,
  data: object,
  span: MeetingSpan = SPAN,
): HeldMeeting & { readonly edits: readonly Edit[] } {
  const read = parseMeetingNotes(data, of.index);
  if (!read.ok) throw new Error(read.path);
  const result = heldMeeting(of, stepsOf(of, span), read.notes, span.asOf);
  return { ...result, edits: result.changes.map(({ edit }) => edit) };
}

const LAST: Meeting = {
  day: "2024-09-15",
  plan: "Reading",
  present: [],
  met: [],
  slipped: [{ step: "Train teachers", adjustment: "A second date in September" }],
  done: [],
  gettingDone: "",
  havingEffect: "",
  celebrated: "",
};

describe("a progress meeting", () => {
  it("looks at what came due since the last one, what is late, what comes next, what has no day, and what is to be seen", () => {
    expect(stepsOf(plan, SPAN).map(({ step, when, about }) => `${step}: ${when}, ${about}`)).toEqual([
      "Train teachers: late, getting-done",
      "Visit classrooms: due, getting-done",
      "Share results: next, getting-done",
      "Talk with families: undated, getting-done",
      "60% of lessons observed use the routines: due, having-effect",
    ]);
  });

  it("looks at everything that is past the first time", () => {
    const steps = stepsOf(plan, { asOf: "2024-10-15", until: "2024-10-15" });
    expect(steps.filter(({ when }) => when === "due").map(({ step, done }) => [step, done])).toEqual([
      ["Order books", true],
      ["Train teachers", false],
      ["Visit classrooms", false],
      ["60% of lessons observed use the routines", false],
    ]);
  });

  it.each([
    ["2024-10-01", undefined, "due"],
    ["2024-10-01", "2024-10-01", "late"],
    ["2024-09-30", undefined, "next"],
  ])("on %s, after one on %s, finds what is due on October 1 %s", (asOf, since, when) => {
    const span = { asOf, until: "2024-12-01", ...(since === undefined ? {} : { since }) };
    expect(stepsOf(plan, span).find(({ step }) => step === "Visit classrooms")?.when).toBe(when);
  });

  it("knows by the last meeting's record what was done since, late or early", () => {
    const after = sketchedPlan({
      template: "pfs",
      fields: { initiative: "Reading" },
      tables: {
        process: [
          { benchmark: "Order books", owner: "J. Rivera", due: "8/1/2024", status: "Met" },
          { benchmark: "Train teachers", owner: "M. Okoye", due: "8/15/2024", status: "Met" },
          { benchmark: "Report", owner: "J. Rivera", due: "6/1/2025", status: "Met" },
        ],
      },
    });
    const steps = stepsOf(after, SPAN, { ...LAST, done: ["Order books"] });
    expect(steps.map(({ step, when, done }) => [step, when, done])).toEqual([
      ["Train teachers", "late", true],
      ["Report", "early", true],
    ]);
  });

  it("offers the words for a status that the plan uses, and the template's", () => {
    const status = [
      { ...process[0] },
      { benchmark: "Plan", owner: "A. B.", due: "9/1/2024", status: "Behind" },
    ];
    const own = sketchedPlan({ template: "pfs", fields: { initiative: "R" }, tables: { process: status } });
    const [step] = stepsOf(own, { asOf: "2024-10-15", until: "2024-10-15" });
    expect(step?.choices).toEqual(["Met", "Behind", "Not met", "In progress"]);
  });
});

it.each(Object.entries(meetingMessages.statuses))("our word for %s is read as that: %s", (status, word) => {
  expect(readStatus(word)?.status).toBe(status);
});

describe("a meeting that was held", () => {
  const notes = {
    present: ["A. Lee", "B. Cho"],
    steps: [
      { step: "Train teachers", status: "Not met", adjustment: "A new date in November" },
      { step: "Visit classrooms", status: "Met" },
      { step: "Share results" },
      { step: "Sell books", status: "Met" },
    ],
    gettingDone: "Mostly.",
    decision: "run-again",
  };

  it("writes each status, in the words given, where it says something new", () => {
    const { edits, unknown, noPlace } = held(plan, notes);
    expect(edits).toMatchObject([
      { kind: "setCell", expect: "", text: "Not met: A new date in November" },
      { kind: "setCell", expect: "", text: "Met" },
    ]);
    expect({ unknown, noPlace }).toEqual({ unknown: ["Sell books"], noPlace: [] });
  });

  it.each<[string, object, readonly string[], readonly string[]]>([
    ["a new date alone", { newDue: " 11/20/2024 " }, ["11/20/2024"], ["new date: 11/20/2024"]],
    [
      "a new date and a change",
      { newDue: "11/20/2024", adjustment: "In two groups" },
      ["In two groups", "11/20/2024"],
      ["In two groups; new date: 11/20/2024"],
    ],
    ["the date that it has", { newDue: "8/15/2024" }, [], [""]],
  ])("puts a step to another day: %s", (_, said, texts, adjustments) => {
    const { changes, meeting, noPlace } = held(plan, { steps: [{ step: "Train teachers", ...said }] });
    expect(changes.map(({ text }) => text)).toEqual(texts);
    expect(changes.filter(({ cell }) => cell.column === "due").map(({ edit }) => edit)).toMatchObject(
      texts.includes("11/20/2024") ? [{ kind: "setCell", expect: "8/15/2024", text: "11/20/2024" }] : [],
    );
    expect(meeting.slipped.map(({ adjustment }) => adjustment)).toEqual(adjustments);
    expect(noPlace).toEqual([]);
  });

  it("writes a new date though there is no place for the rest, and says so of the rest", () => {
    const rows = [
      { action: "Train", resources: "None", measure: "List", owner: "J. Rivera", due: "9/1/2024" },
    ];
    const ese = sketchedPlan({
      template: "ese-531t",
      fields: { strategy: "Reading" },
      tables: { "action-steps": rows },
    });
    const said = { step: "Train", newDue: "11/1/2024" };
    expect(held(ese, { steps: [said] })).toMatchObject({ changes: [{ text: "11/1/2024" }], noPlace: [] });
    expect(held(ese, { steps: [{ ...said, adjustment: "In May" }] })).toMatchObject({
      changes: [{ text: "11/1/2024" }],
      noPlace: ["Train"],
    });
  });

  it("is kept: what was met, what slipped, what is changed", () => {
    const { meeting } = held(plan, notes);
    expect(meeting).toMatchObject({
      day: "2024-10-15",
      plan: "Reading",
      met: ["Visit classrooms"],
      slipped: [{ step: "Train teachers", adjustment: "A new date in November" }],
      done: ["Order books", "Visit classrooms"],
      decision: "run-again",
    });
    expect(meetingRecord.read(JSON.parse(JSON.stringify(meeting)))).toEqual(meeting);
  });

  const row = { action: "Train", resources: "Room", owner: "J. Rivera", start: "8/1/2024", due: "9/1/2024" };
  const cadre = (notesText: string): Plan =>
    sketchedPlan({
      template: "cadre",
      prompts: { "1": "Dispute resolution" },
      tables: { activities: [{ ...row, notes: notesText }] },
    });

  it.each([
    [{ status: "Met" }, "Room 12\nMet", true],
    [{ status: "Not met", adjustment: "moved to May" }, "Room 12\nNot met: moved to May", false],
    [{ adjustment: "moved to May" }, "Room 12\nmoved to May", false],
  ])(
    "puts %j beneath the notes where there is no status, so that it reads as such again",
    (said, text, done) => {
      const { edits } = held(cadre("Room 12"), { steps: [{ step: "Train", ...said }] });
      expect(edits).toMatchObject([{ kind: "setCell", expect: "Room 12", text }]);
      const [step] = stepsOf(cadre(text), { asOf: "2024-10-15", until: "2024-10-15" });
      expect(step?.done).toBe(done);
    },
  );

  it.each([
    ["met", "Complete"],
    ["notMet", "Not met"],
    ["onTrack", "In progress"],
    ["behind", "Behind"],
    ["Nearly there", "Nearly there"],
  ])("writes %s in the words of the document or its template: %s", (status, text) => {
    const rows = [
      { benchmark: "Order books", owner: "A. B.", due: "8/1/2024", status: "Complete" },
      { benchmark: "Train teachers", owner: "A. B.", due: "8/15/2024", status: "" },
    ];
    const own = sketchedPlan({ template: "pfs", fields: { initiative: "R" }, tables: { process: rows } });
    const read = parseMeetingNotes({ steps: [{ step: "Train teachers", status }] }, 0);
    if (!read.ok) throw new Error(read.path);
    expect(heldMeeting(own, stepsOf(own, SPAN), read.notes, "2024-10-15").changes).toMatchObject([{ text }]);
  });

  it("uses a status column that the team has added, whatever we make of its words", () => {
    const rows = [
      ["Order books", "None", "List", "J. Rivera", "8/1/2024", "Met"],
      ["Train teachers", "None", "List", "J. Rivera", "9/1/2024", ""],
    ];
    const own = planOf(
      eseDocument({ strategy: "Reading", header: [...HEADER, "Status"], guidance: false, rows }),
    );
    const { edits, noPlace } = held(own, { steps: [{ step: "Train teachers", status: "Met" }] });
    expect(edits).toMatchObject([{ kind: "setCell", expect: "", text: "Met" }]);
    expect(noPlace).toEqual([]);
  });

  it("is kept though the plan has hundreds of steps that are done", () => {
    const many = Array.from({ length: 300 }, (_, n) => ({
      benchmark: `Visit school ${n + 1}`,
      owner: "J. Rivera",
      due: "8/1/2024",
      status: "Met",
    }));
    const long = sketchedPlan({ template: "pfs", fields: { initiative: "R" }, tables: { process: many } });
    const { meeting } = held(long, { steps: [] });
    expect(meeting.done).toHaveLength(300);
    expect(meetingRecord.read(JSON.parse(JSON.stringify(meeting)))).toEqual(meeting);
  });

  it("says of which steps the plan has no place to note it", () => {
    const ese = sketchedPlan({
      template: "ese-531t",
      fields: { strategy: "Reading" },
      tables: {
        "action-steps": [
          { action: "Train", resources: "None", measure: "List", owner: "J. Rivera", due: "9/1/2024" },
        ],
      },
    });
    const { edits, noPlace, meeting } = held(ese, { steps: [{ step: "Train", status: "Met" }] });
    expect({ edits, noPlace, met: meeting.met }).toEqual({ edits: [], noPlace: ["Train"], met: ["Train"] });
  });

  it("does not write what stands there already, nor anything of a step nobody spoke of", () => {
    const steps = stepsOf(plan, SPAN).map(({ step, location, status }) => ({ step, location, status }));
    expect(held(plan, { steps }).edits).toEqual([]);
  });

  it.each([
    [{ steps: [{ status: "Met" }] }, "steps.0.step"],
    [{ decision: "perhaps" }, "decision"],
    ["words", ""],
    [{ plans: [{ plan: 1, steps: [] }] }, "plans"],
    [{ plans: [{ plan: 0, decision: "perhaps" }] }, "plans.0.decision"],
  ])("is not read from %j", (data, path) => {
    expect(parseMeetingNotes(data, 0)).toEqual({ ok: false, path });
  });
});

it("shows notes of a meeting that can be read", () => {
  const [example, ...others] = examplesIn("guidance.md");
  expect(others).toEqual([]);
  expect(parseMeetingNotes(example, 0)).toMatchObject({ ok: true, notes: example });
});

describe("the page of a progress meeting", () => {
  const title = "Reading";
  it("goes by the two questions before the meeting, and says what was changed last time", () => {
    const page = progressPage({ title, span: SPAN, steps: stepsOf(plan, SPAN, LAST), last: LAST });
    expect(page).toMatch(
      /^# Progress: Reading\n\nFrom 2024-09-15 to 2024-10-15.\n\n1 met, 3 past their date, 1 coming up.\n/,
    );
    expect(page).toContain("## Is the work getting done?\n\n### Met since last time\n\n- Order books");
    expect(page).toContain(
      "### Past their date: what do we change?\n\n- Train teachers (M. Okoye; due 8/15/2024)\n",
    );
    expect(page).toMatch(/## Is it having its effect\?\n\n### Past their date[^#]*60% of lessons/);
    expect(page).toContain("(2024-09-15)\n\n- Train teachers: A second date in September\n");
    expect(page).toContain("- Run it again: it is too early to say, so we go on with the changes above.");
  });

  it("is its summary afterwards", () => {
    const { meeting } = held(plan, {
      present: ["A. Lee", "B. Cho"],
      steps: [
        { step: "Train teachers", adjustment: "A new date in November" },
        { step: "Visit classrooms", status: "Met" },
      ],
      havingEffect: "We see first signs.",
      decision: "adopt",
      celebrated: "Every classroom was visited.",
    });
    const page = progressPage({ title, span: SPAN, steps: stepsOf(plan, SPAN), held: meeting });
    expect(page).toContain("Present: A. Lee, B. Cho.");
    expect(page).toContain("- Train teachers (M. Okoye; due 8/15/2024): A new date in November\n");
    expect(page).toContain("### Met since last time\n\n- Visit classrooms");
    expect(page).toContain("## Is it having its effect?\n\nWe see first signs.\n");
    expect(page).toContain("## What do we do now?\n\nAdopt: it worked, and becomes the way we work.\n");
    expect(page).toContain("## Worth celebrating\n\nEvery classroom was visited.\n");
    expect(page).not.toContain("Abandon");
  });

  it("says so where nothing came due", () => {
    const steps: readonly MeetingStep[] = [];
    expect(progressPage({ title: "", span: { asOf: "2024-10-15", until: "2024-11-15" }, steps })).toContain(
      "# Progress meeting\n\nAs of 2024-10-15; the first meeting.\n\n0 met, 0 past their date, 0 coming up.\n\n## Is the work getting done?\n\nNothing came due.\n",
    );
  });
});
