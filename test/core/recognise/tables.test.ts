import { cellOf, type Plan } from "../../../src/core/plan";
import { cadrePrompts } from "../../support/cadre";
import { BLANK_ROW, GOOD_ROWS, HEADER, planTable, QUESTIONS, schoolLine } from "../../support/ese-531t";
import { above, type BlockSpec, cell, table, type TableSpec } from "../../support/snapshot";
import { actionsOf, only, rowsOf, STEPS, strategyRow } from "./reading";

describe("columns", () => {
  const columnsOf = (header: readonly string[]): readonly (readonly string[])[] =>
    only([
      schoolLine({}),
      table([strategyRow("Strategy: Reading"), header, header.map(() => "x y z")]),
    ]).tables[0]?.columns.map((column) => [column.id, column.label]) ?? [];

  it.each<[string, readonly string[], readonly string[]]>([
    [
      "other order",
      ["Owner", "Deadline", "Action Steps", "Resources", "Measures of Implementation (Outputs)"],
      ["owner", "due", "action", "resources", "measure"],
    ],
    [
      "other wordings",
      ["Activities", "Resources Needed", "Evidence", "Person(s) Responsible", "By When"],
      ["action", "resources", "measure", "owner", "due"],
    ],
    [
      "wordings of forms and of talk",
      ["Steps to be taken", "Supports", "How will we know?", "Who will do it?", "Complete by"],
      ["action", "resources", "measure", "owner", "due"],
    ],
    [
      "questions",
      [
        "What will we do?",
        "What do we need?",
        "How will we know it is done?",
        "Who is responsible?",
        "By when?",
      ],
      ["action", "resources", "measure", "owner", "due"],
    ],
    [
      "the words of project plans",
      ["Task", "Resources", "Deliverable", "Lead", "Finish", "Status"],
      ["action", "resources", "measure", "owner", "due", "extra-1"],
    ],
    [
      "columns of their own",
      ["#", "Action Steps", "Resources", "Cost", "Measures of Implementation", "Owner", "Deadline"],
      ["extra-1", "action", "resources", "extra-2", "measure", "owner", "due"],
    ],
    [
      "a column missing",
      ["Action Steps", "Measures of Implementation (Outputs)", "Owner", "Deadline"],
      ["action", "measure", "owner", "due"],
    ],
    [
      "other case and spaces",
      ["ACTION  STEPS", " resources:", "Measures of\nImplementation\n(Outputs)", "owner", "DEADLINE"],
      ["action", "resources", "measure", "owner", "due"],
    ],
    [
      "typing errors",
      ["Acton Steps", "Resouces", "Measures of Implementaton", "Owner", "Dead line"],
      ["action", "resources", "measure", "owner", "due"],
    ],
  ])("are known in %s", (_, header, ids) => {
    expect(columnsOf(header).map(([id]) => id)).toEqual(ids);
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      "their questions where their headings are the district's own",
      ["Action Steps", "What it takes", "Proof", "Champion", "Deadline"],
      QUESTIONS,
      ["action", "resources", "measure", "owner", "due"],
    ],
    [
      "their headings before the questions, which may have slipped",
      HEADER,
      [...QUESTIONS].reverse(),
      ["action", "resources", "measure", "owner", "due"],
    ],
    [
      "nothing but a question of the template",
      ["Action Steps", "Resources", "Proof", "Owner", "Deadline"],
      ["", "", "Is there any?", "", ""],
      ["action", "resources", "extra-1", "owner", "due"],
    ],
  ])("are known by %s", (_, header, questions, ids) => {
    const [first] = only([
      schoolLine({}),
      table([strategyRow("Strategy: Reading"), header, questions, ...GOOD_ROWS]),
    ]).tables;
    expect(first?.columns.map((column) => column.id)).toEqual(ids);
  });

  it.each([
    ["Start", "Finish"],
    ["Timeline (start)", "Timeline (end)"],
    ["Date to Begin", "Date to Complete"],
  ])("are known by the two ends of their time: %s, %s", (start, finish) => {
    const header = ["Activities", "Resources Needed", "Staff Lead", start, finish, "Notes"];
    const row = ["Train facilitators", "Two trainers", "L. Chen", "9/8/2025", "12/19/2025", ""];
    const [first] = only([...cadrePrompts(), table([header, row])]).tables;
    const ids = ["action", "resources", "owner", "start", "due", "notes"];
    expect(first?.columns.map((column) => column.id)).toEqual(ids);
  });

  it("keep the document's own label in one line", () => {
    expect(
      columnsOf(["Action Steps", "Resources", "Measures of\nImplementation\n(Outputs)", "Owner", "Cost ($)"]),
    ).toEqual([
      ["action", "Action Steps"],
      ["resources", "Resources"],
      ["measure", "Measures of Implementation (Outputs)"],
      ["owner", "Owner"],
      ["extra-1", "Cost ($)"],
    ]);
  });

  it("take their question from their own heading where it stands there", () => {
    const header = HEADER.map((label, index) => `${label}\n${QUESTIONS[index] ?? ""}`);
    const plan = only([planTable({ header, guidance: false, rows: GOOD_ROWS })]);
    expect(plan.tables[0]?.columns.map((column) => [column.label, column.question])).toEqual(
      HEADER.map((label, index) => [label, QUESTIONS[index]]),
    );
  });

  it("are read by position where another program's grid is slightly off", () => {
    const rows = [
      strategyRow("Strategy: Reading"),
      HEADER.map((label, index) => cell(label, { span: index === 0 ? 2 : 1 })),
      { cells: GOOD_ROWS[0]?.map((text, index) => cell(text, { span: index === 1 ? 2 : 1 })) ?? [] },
    ];
    expect(rowsOf(only([table(rows)]))[0]).toMatchObject({ resources: "None needed", due: "10/15/2024" });
  });
});

describe("rows", () => {
  const plan = (rows: TableSpec["rows"]): Plan => only([planTable({ strategy: "Reading", rows })]);

  it("are not data where the header stands again", () => {
    const read = plan([...GOOD_ROWS.slice(0, 2), HEADER, ...GOOD_ROWS.slice(2)]);
    expect(actionsOf(read)).toEqual(STEPS);
    expect(read.tables[0]?.otherRows.filter((row) => row.kind === "header")).toHaveLength(2);
  });

  it("are not data where a banner stands between them", () => {
    const read = plan([[cell("Phase 1", { span: 5 })], ...GOOD_ROWS]);
    expect(actionsOf(read)).toEqual(STEPS);
    expect(read.tables[0]?.otherRows.at(-1)).toEqual({ kind: "banner", location: { table: 0, row: 3 } });
  });

  it("are not data where a numbered heading stands alone in them", () => {
    const headed = [
      ["Phase 1", "", "", "", ""],
      ...GOOD_ROWS,
      ["Goal #2:", "", "", "", ""],
      ["Phase 1 pilot", "", "", "", ""],
    ];
    expect(actionsOf(plan(headed))).toEqual([...STEPS, "Phase 1 pilot"]);
  });

  it("are left out where they are tracked as deleted, and kept where inserted", () => {
    const [first = [], second = [], third = []] = GOOD_ROWS;
    const read = plan([first, { cells: second, change: "deleted" }, { cells: third, change: "inserted" }]);
    expect(actionsOf(read)).toEqual([first[0], third[0]]);
    expect(read.tables[0]?.rows.map((row) => row.location.row)).toEqual([3, 5]);
    expect(read.tables[0]?.otherRows.map((row) => row.location.row)).toEqual([0, 1, 2]);
  });

  it("are blank where only a number or a preset list stands in them", () => {
    const preset = { kind: "dropDownList", locked: false, bound: false, placeholder: false } as const;
    const header = ["No.", ...HEADER, "Status"];
    const row = (number: string): TableSpec["rows"][number] => [
      number,
      ...BLANK_ROW,
      cell("Not started", { flags: { controls: [preset] } }),
    ];
    const read = only([table([[cell("Strategy: Reading", { span: 7 })], header, row("1"), row("2.")])]);
    expect(read.tables[0]?.rows.map((entry) => entry.blank)).toEqual([true, true]);
  });

  it.each<[string, readonly (readonly [string, string])[], readonly boolean[]]>([
    [
      "the same preset value stands alone in them",
      [
        ["Train staff", "In progress"],
        ["", "Not started"],
        ["", "Not started"],
      ],
      [false, true, true],
    ],
    [
      "a form's own invitations stand in them",
      [
        ["Train staff", "In progress"],
        ["Click or tap here to enter text.", "Choose an item."],
      ],
      [false, true],
    ],
  ])("are blank where %s", (_, rows, blank) => {
    const filled = rows.map(([action, status]) => [action, ...BLANK_ROW.slice(1), status]);
    const read = only([
      schoolLine({}),
      table([[cell("Strategy: Reading", { span: 6 })], [...HEADER, "Status"], ...filled]),
    ]);
    expect(read.tables[0]?.rows.map((entry) => entry.blank)).toEqual(blank);
  });

  it("are not blank where different values stand alone in them", () => {
    const header = [...HEADER, "Status"];
    const row = (status: string): TableSpec["rows"][number] => [...BLANK_ROW, status];
    const rows = [[cell("Strategy: Reading", { span: 6 })], header, row("Met"), row("Not met")];
    expect(only([table(rows)]).tables[0]?.rows.map((entry) => entry.blank)).toEqual([false, false]);
  });

  it("keep the guiding questions out though they were reworded here and there", () => {
    const reworded = [
      "What steps must we take to implement our strategy?",
      "What specific supports are needed for this action step?",
      "",
      "Who is most closely responsible and accountable for each action step?",
      "By when will this step be completed?",
    ];
    const read = only([table([strategyRow("Strategy:"), HEADER, reworded, ...GOOD_ROWS])]);
    expect(actionsOf(read)).toEqual(STEPS);
    expect(read.tables[0]?.columns[0]?.question).toBe(reworded[0]);
    expect(read.tables[0]?.columns[2]).not.toHaveProperty("question");
  });

  it("are data though the questions above were overwritten", () => {
    const rows = [strategyRow("Strategy:"), HEADER, ...GOOD_ROWS];
    expect(actionsOf(only([table(rows)]))).toEqual(STEPS);
  });

  it("take a merged cell from its origin", () => {
    const [first = [], second = []] = GOOD_ROWS;
    const read = plan([first, [...second.slice(0, 3), above, second[4] ?? ""]]);
    const [, row] = read.tables[0]?.rows ?? [];
    expect(row && cellOf(row, "owner")).toMatchObject({
      text: "J. Rivera, Literacy Coach",
      location: { table: 0, row: 4, column: 3 },
      mergedFrom: { table: 0, row: 3, column: 3 },
      address: { row: { ordinal: 3 }, column: 3, physical: 3 },
    });
  });

  it("have no text where a prompt shows", () => {
    const showing = cell("", { flags: { placeholder: "Click to enter a name" } });
    const read = plan([["Step", "", "", showing, ""]]);
    const [row] = read.tables[0]?.rows ?? [];
    expect(row && cellOf(row, "owner")).toMatchObject({
      text: "",
      flags: { placeholder: "Click to enter a name" },
    });
  });

  it("leave out a date that was deleted with tracked changes", () => {
    const [row] =
      plan([["Step", "None", "Done", "J. Rivera", cell("", { flags: { pendingChanges: true } })]]).tables[0]
        ?.rows ?? [];
    expect(row && cellOf(row, "due")).toMatchObject({ text: "", flags: { pendingChanges: true } });
  });
});

describe("headers", () => {
  it.each<[string, TableSpec["rows"]]>([
    [
      "below a title row",
      [[cell("Action plan 2024-25", { span: 5 })], strategyRow("Strategy: Reading"), HEADER, ...GOOD_ROWS],
    ],
    ["in the first row", [HEADER, ...GOOD_ROWS]],
    [
      "in two rows, cells merged downwards",
      [
        [cell("What", { span: 2 }), "How one can tell", cell("Who and when", { span: 2 })],
        HEADER,
        ...GOOD_ROWS,
      ],
    ],
    [
      "in two rows, some labels across both",
      [
        ["Action Steps", "Resources", "Measures of Implementation", cell("Accountability", { span: 2 })],
        [above, above, above, "Owner", "Deadline"],
        ...GOOD_ROWS,
      ],
    ],
    [
      "with labels broken over two rows",
      [
        ["Action", "Resources", "Measures of", "Step", "Dead"],
        ["Steps", "", "Implementation", "Owner", "line"],
        ...GOOD_ROWS,
      ],
    ],
  ])("are found %s", (_, rows) => {
    const plan = only([schoolLine({ school: "North" }), "Strategy: Reading", table(rows)]);
    expect(actionsOf(plan)).toEqual(STEPS);
    expect(plan.tables[0]?.columns.map((column) => column.id)).toEqual([
      "action",
      "resources",
      "measure",
      "owner",
      "due",
    ]);
  });
});

describe("a table split in two", () => {
  const firstHalf = planTable({ strategy: "Reading", rows: GOOD_ROWS.slice(0, 2) });

  it.each<[string, readonly BlockSpec[]]>([
    ["directly below", ["", table(GOOD_ROWS.slice(2))]],
    ["below the header again", ["", table([HEADER, ...GOOD_ROWS.slice(2)])]],
    ["after a word that says so", ["(continued)", table(GOOD_ROWS.slice(2))]],
  ])("goes on %s", (_, second) => {
    const plan = only([firstHalf, ...second]);
    expect(actionsOf(plan)).toEqual(STEPS);
    expect(plan.tables[0]?.rows.at(-1)?.location.table).toBe(1);
  });

  it.each<[string, readonly BlockSpec[]]>([
    [
      "of another shape",
      [
        "",
        table([
          ["a", "b"],
          ["c", "d"],
        ]),
      ],
    ],
    ["behind a paragraph of text", ["Budget overview", table(GOOD_ROWS.slice(2))]],
    [
      "with headings of its own",
      [
        "",
        table([
          ["Item", "Quantity", "Unit cost", "Total", "Fund"],
          ["Stipends", "2", "$59,000", "$118,000", "Title III"],
          ["Books", "40", "$12", "$480", "Local"],
        ]),
      ],
    ],
    [
      "with headings that repeat",
      [
        "",
        table([
          {
            cells: ["Name", "School", "Role", "Phone", "Term"].map((text) => cell(text)),
            repeatsAsHeader: true,
          },
          ["A. Lee", "North", "Teacher", "x12", "June 2026"],
          ["B. Roy", "South", "Coach", "x15", "June 2027"],
        ]),
      ],
    ],
  ])("does not go on in a table %s", (_, second) => {
    expect(actionsOf(only([firstHalf, ...second]))).toEqual(STEPS.slice(0, 2));
  });
});
