import fc from "fast-check";
import { type ContentFlags } from "../../../src/core/model";
import {
  cellOf,
  type ColumnRole,
  type PlanColumn,
  type PlanRow,
  type PlanTable,
  withDependencies,
} from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { bareBlocks } from "../../support/ese-531t";
import { snapshotOf } from "../../support/snapshot";

const FLAGS: ContentFlags = { pendingChanges: false, controls: [], comments: [] };

interface Column {
  readonly id: string;
  readonly role: ColumnRole | "extra";
  readonly label?: string;
}

const STEP: readonly Column[] = [
  { id: "action", role: "action" },
  { id: "notes", role: "notes" },
];

/** A row with addresses as recognition gives them. */
const model = ((): PlanRow => {
  const blocks = bareBlocks({ strategy: "Reading", rows: [["x", "", "", "", ""]] });
  const [row] = recognise(snapshotOf(blocks), builtinTemplates).plans[0]?.tables[0]?.rows ?? [];
  if (row === undefined) throw new Error("The document for this test holds no row.");
  return row;
})();

/** A table of a plan with these texts; a row of empty texts is blank. */
function tableOf(rows: readonly (readonly string[])[], columns: readonly Column[] = STEP): PlanTable {
  const [cell] = model.cells;
  if (cell === undefined) throw new Error("The row for this test holds no cell.");
  return {
    id: "steps",
    location: { table: 0 },
    columns: columns.map(({ id, role, label }, column): PlanColumn => ({
      id,
      role,
      label: label ?? id,
      column,
    })),
    otherRows: [],
    rows: rows.map((texts, row) => ({
      location: { table: 0, row },
      address: model.address,
      blank: texts.every((text) => text === ""),
      cells: texts.map((text, column) => ({
        column: columns[column]?.id ?? "",
        text,
        location: { table: 0, row, column },
        address: cell.address,
        flags: FLAGS,
      })),
    })),
  };
}

type Told = readonly (readonly [text: string, rows: readonly number[]])[];

function told(table: PlanTable): readonly Told[] {
  return withDependencies(table).rows.map((row) =>
    (row.dependsOn ?? []).map(({ text, rows }) => [text, rows] as const),
  );
}

const STEPS = [
  "Name the team",
  "Order materials",
  "Select a survey",
  "Train coaches",
  "Share results with families",
];

/** What a sixth step waits for; rows are counted from 0. */
function ofSixth(notes: string): Told {
  return told(tableOf([...STEPS.map((step) => [step, ""]), ["Do the last thing", notes]]))[5] ?? [];
}

describe("what a step waits for, by number", () => {
  it.each<[string, string, readonly number[]]>([
    ["after step 2", "after step 2", [1]],
    ["2 weeks after step 2", "after step 2", [1]],
    ["following completion of step 1", "following completion of step 1", [0]],
    ["After Step 2 is complete, start this", "After Step 2 is complete", [1]],
    ["depends on 3", "depends on 3", [2]],
    ["depends on step 3", "depends on step 3", [2]],
    ["Dependent on #1 & #2", "Dependent on #1 & #2", [0, 1]],
    ["after #2", "after #2", [1]],
    ["requires steps 1-3", "requires steps 1-3", [0, 1, 2]],
    ["after steps 1–3", "after steps 1–3", [0, 1, 2]],
    ["after steps 1, 2 and 4", "after steps 1, 2 and 4", [0, 1, 3]],
    ["prerequisite: Step 4", "prerequisite: Step 4", [3]],
    ["prereq 1, 2", "prereq 1, 2", [0, 1]],
    ["Step 2 must be completed first", "Step 2 must be completed first", [1]],
    ["Cannot begin until step 3 is complete", "until step 3 is complete", [2]],
    ["repeat step 2 after step 3", "after step 3", [2]],
    ["after the previous step", "after the previous step", [4]],
    ["after all previous steps", "after all previous steps", [0, 1, 2, 3, 4]],
    ["After step 9", "After step 9", []],
    ["after step 6", "after step 6", []],
  ])("%j: %j, rows %j", (notes, text, rows) => {
    expect(ofSixth(notes)).toEqual([[text, rows]]);
  });

  it("counts the rows that are filled in where numbers are no text", () => {
    expect(
      told(
        tableOf([
          ["Train", ""],
          ["", ""],
          ["Coach", "after step 1"],
          ["Check", "after step 2"],
        ]),
      ),
    ).toEqual([[], [], [["after step 1", [0]]], [["after step 2", [2]]]]);
  });

  it("goes by numbers that are typed before the steps", () => {
    const rows = [
      ["1. Train", ""],
      ["", ""],
      ["2. Coach", "after step 1"],
      ["4. Check", "after step 2"],
    ];
    expect(told(tableOf(rows))[3]).toEqual([["after step 2", [2]]]);
    expect(
      told(
        tableOf([
          ["Step 1: Train the team", ""],
          ["Step 2 - Coach them (after step 1)", ""],
        ]),
      )[1],
    ).toEqual([["after step 1", [0]]]);
  });

  it("goes by a column of numbers", () => {
    const columns: readonly Column[] = [{ id: "extra-1", role: "extra", label: "Step #" }, ...STEP];
    const rows = [
      ["1", "Train", ""],
      ["1a", "Plan", ""],
      ["2", "Coach", "after step 1a"],
    ];
    expect(told(tableOf(rows, columns))[2]).toEqual([["after step 1a", [1]]]);
  });

  it("takes the rows under one merged action for one step", () => {
    const table = tableOf([
      ["Train", ""],
      ["Train", ""],
      ["Coach", "after step 1"],
      ["Check", "after step 2"],
    ]);
    const origin = { table: 0, row: 0, column: 0 };
    const rows = table.rows.map((row, index) =>
      index !== 1
        ? row
        : {
            ...row,
            cells: row.cells.map((cell) =>
              cell.column === "action" ? { ...cell, mergedFrom: origin } : cell,
            ),
          },
    );
    expect(told({ ...table, rows }).slice(2)).toEqual([[["after step 1", [0, 1]]], [["after step 2", [2]]]]);
  });
});

describe("what a step waits for, by its words", () => {
  it.each<[string, string, readonly number[]]>([
    ["once the team is named", "once the team is named", [0]],
    ["as soon as the team has been formed", "as soon as the team has been formed", [0]],
    ["(after the materials arrive)", "after the materials arrive", [1]],
    ["hold until materials delivered", "until materials delivered", [1]],
    ["pending survey selection", "pending survey selection", [2]],
    ["after reviewing the survey, the team meets", "after reviewing the survey", [2]],
    ["Upon hiring of coach", "Upon hiring of coach", [3]],
    ["when coaches are trained", "when coaches are trained", [3]],
    ["once results are shared", "once results are shared", [4]],
    ["Contingent on board approval", "Contingent on board approval", []],
  ])("%j: %j, rows %j", (notes, text, rows) => {
    expect(ofSixth(notes)).toEqual([[text, rows]]);
  });

  it("names no row where several fit alike, nor a later one that fits only in part", () => {
    const alike = tableOf([
      ["Train the team", ""],
      ["Name the team", ""],
      ["Meet", "once the team is there"],
    ]);
    expect(told(alike)[2]).toEqual([["once the team is there", []]]);
    const later = tableOf([
      ["Meet", "after the survey"],
      ["Analyse the survey", ""],
    ]);
    expect(told(later)[0]).toEqual([["after the survey", []]]);
    const whole = tableOf([
      ["Meet", "after the team is named"],
      ["Name the team", ""],
    ]);
    expect(told(whole)[0]).toEqual([["after the team is named", [1]]]);
  });
});

describe("no waiting", () => {
  it.each([
    "",
    "TBD",
    "see above",
    "See step 2",
    "before step 3",
    "Continue until step 3",
    "Coach teachers until they reach fidelity",
    "requires additional funding",
    "after school tutoring",
    "once a month",
    "when possible",
    "when students arrive",
    "the following topics: survey",
    "look after coaches",
    "after June 2025",
    "after winter break",
    "after 2 weeks",
    "after 3rd grade",
    "step 2",
    "steps 1-3 complete",
  ])("is said in %j", (notes) => {
    expect(ofSixth(notes)).toEqual([]);
  });

  it("is read from owners and statuses, or in tables of no steps", () => {
    const columns: readonly Column[] = [
      { id: "action", role: "action" },
      { id: "owner", role: "owner" },
    ];
    expect(
      told(
        tableOf(
          [
            ["Train", ""],
            ["Coach", "after step 1"],
          ],
          columns,
        ),
      )[1],
    ).toEqual([]);
    const terms: readonly Column[] = [
      { id: "resource", role: "resource" },
      { id: "notes", role: "notes" },
    ];
    expect(
      told(
        tableOf(
          [
            ["Books", ""],
            ["Space", "after step 1"],
          ],
          terms,
        ),
      )[1],
    ).toEqual([]);
  });
});

describe("a column that asks what comes before", () => {
  const columns: readonly Column[] = [
    { id: "action", role: "action" },
    { id: "before", role: "dependsOn" },
  ];
  const rows = [
    ["Train the team", "None"],
    ["Coach", "1"],
    ["Check", "1, 2"],
    ["Report", "Train the team; Coach"],
    ["Plan", "Step 3"],
    ["End", "the board's vote"],
  ];

  it("is read by numbers and by words", () => {
    expect(told(tableOf(rows, columns))).toEqual([
      [],
      [["1", [0]]],
      [["1, 2", [0, 1]]],
      [
        ["Train the team", [0]],
        ["Coach", [1]],
      ],
      [["Step 3", [2]]],
      [["the board's vote", []]],
    ]);
  });
});

describe("withDependencies", () => {
  it("is part of what recognition reads", () => {
    const blocks = bareBlocks({
      strategy: "Reading",
      rows: [
        ["Name the team", "None", "List of names", "J. Rivera", "10/1/2024"],
        ["Train coaches once the team is named", "None", "90% trained", "J. Rivera", "11/1/2024"],
      ],
    });
    const { plans } = recognise(snapshotOf(blocks), builtinTemplates);
    const [table] = plans[0]?.tables ?? [];
    expect(table?.rows[1]?.dependsOn).toEqual([
      { text: "once the team is named", column: "action", rows: [0] },
    ]);
  });

  it("keeps every text, gives only what stands in the cell, and names other rows alone", () => {
    const piece = fc.constantFrom(
      ..."after|once|step|steps|1|2|3|-|,|and|#|the|team|is|named|depends on|until|(|)|.|previous|\n|survey|prerequisite:|None".split(
        "|",
      ),
    );
    const cell = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(" ")),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (rows) => {
        const table = tableOf(rows);
        const read = withDependencies(table);
        expect(read.rows.map(({ cells }) => cells)).toEqual(table.rows.map(({ cells }) => cells));
        for (const [index, row] of read.rows.entries()) {
          for (const { text, column, rows: meant } of row.dependsOn ?? []) {
            const flat = (words: string): string => words.replace(/\s+/g, "");
            expect(flat(cellOf(row, column)?.text ?? "")).toContain(flat(text));
            expect(meant.every((at) => at !== index && at >= 0 && at < rows.length)).toBe(true);
          }
        }
      }),
    );
  });
});
