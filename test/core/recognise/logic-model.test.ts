import { type LogicModel } from "../../../src/core/plan";
import { bareBlocks, GOOD_ROWS, pictureTable, templateBlocks } from "../../support/ese-531t";
import { above, type BlockSpec, cell, table, type TableSpec } from "../../support/snapshot";
import { only, read } from "./reading";

const GROUPS = [cell("INPUTS", { span: 3 }), "OUTPUTS", "OUTCOMES", "IMPACT"];
const LABELS = [
  "Problem Statement(s)",
  "Strategies",
  "Resources",
  "Measures of Implementation",
  "Measures of Change",
  "Goals",
];
const FILLED = [
  "Grade 3 reading has fallen",
  "Shared reading routines",
  "Coaches",
  "90% trained",
  "Scores up by 5 points",
  "All read by grade 3",
];
const ROLES = ["problem", "strategy", "resources", "measure", "change", "goal"];

const planOf = (rows: TableSpec["rows"]): readonly BlockSpec[] => [
  table(rows),
  "",
  ...bareBlocks({ strategy: "Reading", rows: GOOD_ROWS }),
];
const modelOf = (rows: TableSpec["rows"]): LogicModel | undefined => only(planOf(rows)).logicModel;
const entriesOf = (rows: TableSpec["rows"]): unknown =>
  modelOf(rows)?.entries.map(({ role, text }) => [role, text]);

describe("a logic model", () => {
  const all = ROLES.map((role, index) => [role, FILLED[index]]);

  it.each<[string, TableSpec["rows"]]>([
    ["in a row below its labels", [GROUPS, LABELS, FILLED]],
    ["without the groups above", [LABELS, FILLED]],
    [
      "below its labels in their cells",
      [GROUPS, LABELS.map((label, index) => `${label}\n${FILLED[index] ?? ""}`)],
    ],
    ["behind its labels", [GROUPS, LABELS.map((label, index) => `${label}: ${FILLED[index] ?? ""}`)]],
    ["below a title", [[cell("Our logic model", { span: 6 })], GROUPS, LABELS, FILLED]],
    ["beside its labels", LABELS.map((label, index) => [label, FILLED[index] ?? ""])],
    ["with the labels again after a page break", [LABELS, FILLED, LABELS, FILLED.map(() => "")]],
    ["with rows left blank", [GROUPS, LABELS, LABELS.map(() => ""), FILLED, LABELS.map(() => "")]],
  ])("is read %s", (_, rows) => {
    expect(entriesOf(rows)).toEqual(all);
  });

  it("gives each line once, without bullets, and says where it stands", () => {
    const rows = [
      LABELS,
      [
        "• Reading has fallen\n• Attendance too",
        "1. Routines\n2) Coaching\nRoutines",
        "",
        "TBD",
        "[measure]",
        "–",
      ],
      ["", "routines", "Coaches", "", "", ""],
    ];
    expect(modelOf(rows)).toEqual({
      location: { table: 0 },
      entries: [
        { role: "problem", text: "Reading has fallen", location: { table: 0, row: 1, column: 0 } },
        { role: "problem", text: "Attendance too", location: { table: 0, row: 1, column: 0 } },
        { role: "strategy", text: "Routines", location: { table: 0, row: 1, column: 1 } },
        { role: "strategy", text: "Coaching", location: { table: 0, row: 1, column: 1 } },
        { role: "resources", text: "Coaches", location: { table: 0, row: 2, column: 2 } },
      ],
    });
  });

  it("reads a merged cell once, and columns of its own not at all", () => {
    const rows: TableSpec["rows"] = [
      [...LABELS, "Risks"],
      ["Reading has fallen", "Routines", "", "", "", "All read", "Turnover"],
      [above, "Coaching", "", "", "", above, ""],
    ];
    expect(entriesOf(rows)).toEqual([
      ["problem", "Reading has fallen"],
      ["strategy", "Routines"],
      ["goal", "All read"],
      ["strategy", "Coaching"],
    ]);
  });

  it("is shared by all plans of its document", () => {
    const { plans } = read([
      ...planOf([LABELS, FILLED]),
      "",
      ...bareBlocks({ strategy: "Writing", rows: GOOD_ROWS }),
    ]);
    expect(plans.map((plan) => plan.logicModel?.entries.length)).toEqual([6, 6]);
  });

  it.each<[string, readonly BlockSpec[]]>([
    ["blank", templateBlocks({ strategy: "Reading", rows: GOOD_ROWS })],
    ["a picture of the plan", [pictureTable(), "", ...bareBlocks({ strategy: "Reading", rows: GOOD_ROWS })]],
    [
      "a table of steps that names strategies",
      [
        ...bareBlocks({
          strategy: "Reading",
          header: ["Strategies", "Resources", "Measures of Implementation", "Owner", "Deadline"],
          guidance: false,
          rows: GOOD_ROWS,
        }),
      ],
    ],
    ["missing", bareBlocks({ strategy: "Reading", rows: GOOD_ROWS })],
  ])("is none where it is %s", (_, blocks) => {
    expect(only(blocks)).not.toHaveProperty("logicModel");
  });
});
