import { check } from "../../../src/core/checks";
import { answerEdit, nextToFill, parts, promptFor, promptsAt } from "../../../src/core/guidance";
import { type Location, type Snapshot } from "../../../src/core/model";
import type { AnswerSlot, Plan } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import {
  bareBlocks,
  BLANK_ROW,
  eseDocument,
  GOOD_ROWS,
  planTable,
  type PlanSpec,
  QUESTIONS,
} from "../../support/ese-531t";
import { above, snapshotOf, table } from "../../support/snapshot";

function planOf(snapshot: Snapshot): Plan {
  const [plan] = recognise(snapshot, builtinTemplates).plans;
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

/** The plan of the line and the table alone: line p0, table 0, first step in row 3. */
function bare(spec: PlanSpec): Plan {
  return planOf(snapshotOf(bareBlocks(spec)));
}

describe("promptFor", () => {
  it("asks the document's question in a cell and helps in our words", () => {
    const plan = planOf(eseDocument({ strategy: "Reading", rows: GOOD_ROWS }));
    expect(promptFor(plan, { table: 4, row: 3, column: 3 })).toMatchObject({
      kind: "cell",
      id: "owner",
      label: "Owner",
      part: "Action steps",
      step: "Choose a reading program",
      question: QUESTIONS[3],
      questionFrom: "document",
      source: "ese-531t, Directions 5",
      requirement: "required",
      role: "owner",
      answer: "people",
      text: "J. Rivera, Literacy Coach",
      location: { table: 4, row: 3, column: 3 },
      slot: { kind: "cell", address: { column: 3, physical: 3 } },
    });
  });

  it("asks our own question where the guiding row is gone", () => {
    const plan = bare({ guidance: false, rows: [BLANK_ROW] });
    expect(promptFor(plan, { table: 0, row: 2, column: 4 })).toMatchObject({
      question: "By when will this step be complete?",
      questionFrom: "us",
      answer: "date",
    });
  });

  it("asks at the origin of a merge", () => {
    const [first = [], second = []] = GOOD_ROWS;
    const plan = bare({ rows: [first, [...second.slice(0, 3), above, "1/1/2025"]] });
    expect(promptFor(plan, { table: 0, row: 4, column: 3 })?.location).toEqual({
      table: 0,
      row: 3,
      column: 3,
    });
  });

  it.each<[string, Location, object]>([
    ["the strategy", { table: 0, row: 0, column: 0 }, { kind: "field", id: "strategy", text: "Reading" }],
    ["the first open field of a line", { paragraph: 0 }, { kind: "field", id: "date", text: "" }],
    [
      "a column at its heading",
      { table: 0, row: 1, column: 2 },
      { kind: "column", id: "measure", slot: { kind: "none" } },
    ],
    ["a column at its question", { table: 0, row: 2, column: 1 }, { kind: "column", id: "resources" }],
  ])("asks for %s", (_, location, expected) => {
    expect(promptFor(bare({ school: "North", strategy: "Reading" }), location)).toMatchObject(expected);
  });

  it("gives all fields of a line", () => {
    expect(promptsAt(bare({}), { paragraph: 0 }).map((prompt) => prompt.id)).toEqual(["school", "date"]);
  });

  it.each<[string, Location]>([
    ["another paragraph", { paragraph: 7 }],
    ["another table", { table: 9, row: 0, column: 0 }],
    ["a row that there is not", { table: 0, row: 99, column: 0 }],
    ["a whole table", { table: 0 }],
  ])("asks nothing at %s", (_, location) => {
    expect(promptFor(bare({}), location)).toBeUndefined();
  });

  it("asks for a column of the document's own by its label", () => {
    const rows = [
      ["Action Steps", "Resources", "Evidence", "Owner", "Deadline", "Cost"],
      ["Step", "", "", "", "", ""],
    ];
    const plan = planOf(snapshotOf([table(rows)]));
    expect(promptFor(plan, { table: 0, row: 1, column: 5 })).toMatchObject({
      id: "extra-1",
      question: "Cost",
      requirement: "optional",
    });
  });
});

describe("nextToFill", () => {
  const gap = [["A", "", "Done", "", "1/1/2025"], ["B", "None", "", "C. Lee", "TBD"], BLANK_ROW];
  it.each<[string, PlanSpec, Location | undefined, string | undefined]>([
    ["begins a blank plan with its strategy", {}, undefined, "strategy"],
    ["goes on to the first step", { strategy: "Reading" }, undefined, "action 3,0"],
    ["finds the first gap", { strategy: "Reading", rows: gap }, undefined, "resources 3,1"],
    ["goes on from a gap", { strategy: "Reading", rows: gap }, { table: 0, row: 3, column: 1 }, "owner 3,3"],
    [
      "goes on from a filled cell",
      { strategy: "Reading", rows: gap },
      { table: 0, row: 3, column: 4 },
      "measure 4,2",
    ],
    [
      "takes a stand-in for a gap",
      { strategy: "Reading", rows: gap },
      { table: 0, row: 4, column: 2 },
      "due 4,4",
    ],
    ["goes round", { strategy: "Reading", rows: gap }, { table: 0, row: 4, column: 4 }, "resources 3,1"],
    [
      "goes round from below the steps",
      { strategy: "Reading", rows: gap },
      { table: 0, row: 5, column: 0 },
      "resources 3,1",
    ],
    ["comes back to the strategy", { rows: GOOD_ROWS }, { table: 0, row: 5, column: 4 }, "strategy"],
    [
      "asks what a row without its action is about",
      { strategy: "R", rows: [["", "Projector", "", "", ""]] },
      undefined,
      "action 3,0",
    ],
    ["is content with a complete plan", { strategy: "Reading", rows: GOOD_ROWS }, undefined, undefined],
  ])("%s", (_, spec, after, expected) => {
    const target = nextToFill(bare(spec), after);
    const place =
      target?.kind === "cell" && "row" in target.location && "column" in target.location
        ? ` ${target.location.row},${target.location.column}`
        : "";
    expect(target === undefined ? undefined : `${target.id}${place}`).toBe(expected);
  });

  it("fills everything that is required and then stops", () => {
    let rows = [
      ["A", "", "", "", ""],
      ["B", "", "", "", ""],
    ];
    const visited: string[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const target = nextToFill(bare({ strategy: "Reading", rows }));
      if (target === undefined || !("column" in target.location)) break;
      const { row, column } = target.location;
      visited.push(`${row},${column}`);
      rows = rows.map((cells, index) =>
        cells.map((text, at) => (index + 3 === row && at === column ? "done" : text)),
      );
    }
    expect(visited).toEqual(["3,1", "3,2", "3,3", "3,4", "4,1", "4,2", "4,3", "4,4"]);
  });
});

describe("parts", () => {
  it("say how far each has come", () => {
    const snapshot = snapshotOf(
      bareBlocks({ school: "North", rows: [["A", "None", "Done", "vacant", ""], BLANK_ROW] }),
    );
    const { plans } = recognise(snapshot, builtinTemplates);
    const { findings } = check(plans, { asOf: "2024-10-15", templates: builtinTemplates });
    const plan = planOf(snapshot);
    expect(
      parts(plan, builtinTemplates, findings).map(({ id, started, answered, total }) => [
        id,
        started,
        answered,
        total,
      ]),
    ).toEqual([
      ["school", true, 0, 0],
      ["date", false, 0, 0],
      ["strategy", false, 0, 1],
      ["action-steps", true, 3, 5],
    ]);
  });

  it("of a blank plan are not started", () => {
    expect(
      parts(planOf(snapshotOf([planTable()]))).map((part) => [part.label, part.started, part.total]),
    ).toEqual([
      ["Strategy", false, 1],
      ["Action steps", false, 1],
    ]);
  });
});

describe("answerEdit", () => {
  const plan = bare({ school: "North", strategy: "Reading", rows: GOOD_ROWS });
  const slotOf = (id: string): AnswerSlot =>
    plan.fields.find((field) => field.id === id)?.slot ?? { kind: "none" };

  it.each<[string, AnswerSlot, object]>([
    [
      "a field on a line",
      slotOf("school"),
      {
        kind: "setField",
        label: "District/School Name:",
        nextLabel: "Today’s Date:",
        expect: "old",
        text: "new",
      },
    ],
    [
      "the strategy",
      slotOf("strategy"),
      { kind: "setAnswer", place: "after", prompt: "Strategy:", expect: "old", text: "new" },
    ],
    [
      "a cell",
      promptFor(plan, { table: 0, row: 3, column: 0 })?.slot ?? { kind: "none" },
      { kind: "setCell", expect: "old", text: "new" },
    ],
  ])("writes %s", (_, slot, expected) => {
    expect(answerEdit(slot, "old", "new")).toMatchObject(expected);
  });

  it.each<[string, string, string, string, string]>([
    ["a first answer of several lines below its label", "", "", "Reading\nin all grades", "below"],
    ["a first answer of one line behind it", "", "", "Reading\n", "after"],
    ["several lines that were typed since behind it", "", "Reading", "Reading\nin all grades", "after"],
    ["several lines over an answer where that stands", "Reading", "Reading", "Reading\nin all", "after"],
  ])("puts %s", (_, strategy, before, text, place) => {
    const slot = bare({ strategy }).fields.find((field) => field.id === "strategy")?.slot ?? { kind: "none" };
    expect(answerEdit(slot, before, text)).toMatchObject({ kind: "setAnswer", place, text });
  });

  it("writes nothing where it can only be read", () => {
    expect(answerEdit({ kind: "none" }, "old", "new")).toBeUndefined();
  });
});
