import type { Snapshot } from "../../../src/core/model";
import { cellOf, type Plan, type Recognition } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import {
  bareBlocks,
  BLANK_ROW,
  eseDocument,
  GOOD_ROWS,
  HEADER,
  pictureTable,
  planTable,
  QUESTIONS,
  schoolLine,
  templateBlocks,
} from "../../support/ese-531t";
import { above, type BlockSpec, cell, snapshotOf, table, type TableSpec } from "../../support/snapshot";

function read(input: Snapshot | readonly BlockSpec[]): Recognition {
  return recognise("blocks" in input ? input : snapshotOf(input), builtinTemplates);
}

function only(input: Snapshot | readonly BlockSpec[]): Plan {
  const { plans } = read(input);
  expect(plans).toHaveLength(1);
  const [plan] = plans;
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

/** Rows of the plan's first table as texts by column id, blank rows left out. */
function rowsOf(plan: Plan): readonly Readonly<Record<string, string>>[] {
  return (plan.tables[0]?.rows ?? [])
    .filter((row) => !row.blank)
    .map((row) => Object.fromEntries(row.cells.map((entry) => [entry.column, entry.text])));
}

function actionsOf(plan: Plan): readonly string[] {
  return rowsOf(plan).map((row) => row.action ?? "");
}

function fieldText(plan: Plan, id: string): string | undefined {
  return plan.fields.find((field) => field.id === id)?.text;
}

const STEPS = GOOD_ROWS.map((row) => row[0] ?? "");
const strategyRow = (text: string): TableSpec["rows"][number] => [cell(text, { span: 5 })];

describe("the whole template", () => {
  it("is one blank plan: the real table, not the head, the logic model or the picture", () => {
    const plan = only(eseDocument());
    expect(plan).toMatchObject({ index: 0, title: "", template: { id: "ese-531t", confidence: 1 } });
    const [steps] = plan.tables;
    expect(steps?.location).toEqual({ table: 4 });
    expect(steps?.columns.map(({ id, label, question }) => [id, label, question])).toEqual([
      ["action", HEADER[0], QUESTIONS[0]],
      ["resources", HEADER[1], QUESTIONS[1]],
      ["measure", HEADER[2], QUESTIONS[2]],
      ["owner", HEADER[3], QUESTIONS[3]],
      ["due", HEADER[4], QUESTIONS[4]],
    ]);
    expect(steps?.rows).toHaveLength(7);
    expect(steps?.rows.every((row) => row.blank)).toBe(true);
    expect(steps?.otherRows.map(({ kind, location }) => [kind, location.row])).toEqual([
      ["field", 0],
      ["header", 1],
      ["guidance", 2],
    ]);
  });

  it("has its fields on one line and in the strategy's row", () => {
    const plan = only(eseDocument());
    expect(plan.fields.map(({ id, label, text }) => [id, label, text])).toEqual([
      ["school", "District/School Name", ""],
      ["date", "Today’s Date", ""],
      ["strategy", "Strategy", ""],
    ]);
    expect(plan.fields.map((field) => field.slot)).toMatchObject([
      { kind: "field", label: "District/School Name:", nextLabel: "Today’s Date:" },
      { kind: "field", label: "Today’s Date:" },
      { kind: "answer", place: "after", prompt: "Strategy:" },
    ]);
    expect(plan.fields[2]?.location).toEqual({ table: 4, row: 0, column: 0 });
  });

  it("is read with what was filled in", () => {
    const filled = {
      school: "Riverside",
      date: "10/1/2024",
      strategy: "Shared reading routines",
      rows: GOOD_ROWS,
    };
    const plan = only(eseDocument(filled));
    expect(plan.title).toBe("Shared reading routines");
    expect(plan.fields.map((field) => field.text)).toEqual([
      "Riverside",
      "10/1/2024",
      "Shared reading routines",
    ]);
    expect(rowsOf(plan)[0]).toEqual({
      action: "Choose a reading program",
      resources: "None needed",
      measure: "Contract signed",
      owner: "J. Rivera, Literacy Coach",
      due: "10/15/2024",
    });
    const [row] = plan.tables[0]?.rows ?? [];
    expect(row && cellOf(row, "owner")).toMatchObject({
      location: { table: 4, row: 3, column: 3 },
      value: { kind: "people", people: [{ name: "J. Rivera", title: "Literacy Coach" }] },
    });
    expect(row && cellOf(row, "due")?.value).toEqual({
      kind: "date",
      precision: "day",
      earliest: "2024-10-15",
      latest: "2024-10-15",
    });
    expect(row && cellOf(row, "resources")?.value).toEqual({ kind: "noneNeeded" });
  });
});

describe("the picture of the plan", () => {
  const filledPicture = pictureTable({ strategy: "In the picture", rows: [...GOOD_ROWS] });

  it("is the plan where people filled it and left the real table blank", () => {
    const plan = only(snapshotOf(templateBlocks({}, filledPicture)));
    expect(plan.title).toBe("In the picture");
    expect(actionsOf(plan)).toEqual(STEPS);
  });

  it("stays beside the real table where both are filled", () => {
    const { plans } = read(templateBlocks({ strategy: "Real", rows: GOOD_ROWS }, filledPicture));
    expect(plans.map((plan) => plan.title)).toEqual(["In the picture", "Real"]);
  });

  it("is left out though the guiding questions were deleted from the real table", () => {
    const plan = only(eseDocument({ guidance: false }));
    expect(plan.tables[0]?.location).toEqual({ table: 4 });
    expect(only(eseDocument({ guidance: false, strategy: "Real", rows: GOOD_ROWS })).title).toBe("Real");
  });

  it("is left out though the text around it was deleted", () => {
    const blocks = [pictureTable(), "", ...bareBlocks({ strategy: "Real", rows: GOOD_ROWS })];
    expect(only(blocks).title).toBe("Real");
  });

  it("is the plan where it is the only table left", () => {
    expect(only([pictureTable({ strategy: "Last one" })]).title).toBe("Last one");
  });

  it("is left out in each copy of the whole template", () => {
    const copies = ["One", "Two"].flatMap((strategy) => templateBlocks({ strategy, rows: GOOD_ROWS }));
    expect(read(copies).plans.map((plan) => plan.title)).toEqual(["One", "Two"]);
  });
});

describe("several plans in one document", () => {
  it("have their own fields and titles", () => {
    const { plans } = read([
      ...bareBlocks({ school: "North", date: "9/1/2024", strategy: "First", rows: GOOD_ROWS }),
      "",
      ...bareBlocks({ school: "South", date: "9/2/2024", strategy: "Second", rows: GOOD_ROWS.slice(0, 1) }),
      "",
      ...bareBlocks(),
    ]);
    expect(
      plans.map((plan) => [plan.index, plan.title, fieldText(plan, "school"), fieldText(plan, "date")]),
    ).toEqual([
      [0, "First", "North", "9/1/2024"],
      [1, "Second", "South", "9/2/2024"],
      [2, "", "", ""],
    ]);
    expect(plans.map((plan) => plan.tables[0]?.location.table)).toEqual([0, 1, 2]);
  });

  it("share the line above the first where the others have none", () => {
    const { plans } = read([
      schoolLine({ school: "North" }),
      planTable({ strategy: "First" }),
      "And the second:",
      planTable({ strategy: "Second" }),
    ]);
    expect(plans.map((plan) => fieldText(plan, "school"))).toEqual(["North", "North"]);
  });

  it("are told apart in one table that they were joined into", () => {
    const joined = table([
      strategyRow("Strategy: First"),
      HEADER,
      QUESTIONS,
      ...GOOD_ROWS,
      BLANK_ROW,
      strategyRow("Strategy: Second"),
      HEADER,
      QUESTIONS,
      ...GOOD_ROWS.slice(0, 2),
    ]);
    const { plans } = read([schoolLine({ school: "North" }), joined]);
    expect(plans.map((plan) => [plan.title, actionsOf(plan)])).toEqual([
      ["First", STEPS],
      ["Second", STEPS.slice(0, 2)],
    ]);
    expect(plans.map((plan) => fieldText(plan, "school"))).toEqual(["North", "North"]);
  });
});

describe("the line with the fields", () => {
  it.each<[string, string, string, string]>([
    ["tabs", "District/School Name: \tLincoln\t\tToday’s Date: \t1/2/2025", "Lincoln", "1/2/2025"],
    ["straight quotes", "District/School Name: Lincoln\tToday's Date: 1/2/2025", "Lincoln", "1/2/2025"],
    ["single spaces", "District/School Name: Lincoln Today’s Date: 1/2/2025", "Lincoln", "1/2/2025"],
    ["lines to write on", "District/School Name: ________  Today’s Date: ______", "", ""],
    ["no quote at all", "DISTRICT/SCHOOL NAME:Lincoln\tTODAYS DATE:1/2/2025", "Lincoln", "1/2/2025"],
    ["no colon before a tab", "District/School Name\tLincoln\tToday’s Date\t1/2/2025", "Lincoln", "1/2/2025"],
    [
      "spaces about the slash",
      "District / School Name: Lincoln\tToday’s Date: 1/2/2025",
      "Lincoln",
      "1/2/2025",
    ],
    ["other wordings", "School Name: Lincoln\tDate: 1/2/2025", "Lincoln", "1/2/2025"],
    ["the date first", "Today’s Date: 1/2/2025\tDistrict/School Name: Lincoln", "Lincoln", "1/2/2025"],
  ])("may use %s", (_, line, school, date) => {
    const plan = only([line, planTable()]);
    expect([fieldText(plan, "school"), fieldText(plan, "date")]).toEqual([school, date]);
  });

  it("may be two lines", () => {
    const plan = only(["District/School Name: Lincoln", "Today’s Date: 1/2/2025", planTable()]);
    expect([fieldText(plan, "school"), fieldText(plan, "date")]).toEqual(["Lincoln", "1/2/2025"]);
    expect(plan.fields[0]?.slot).not.toHaveProperty("nextLabel");
  });

  it("may be a small table", () => {
    const plan = only([
      table([
        ["District/School Name:", "Lincoln"],
        ["Today’s Date: 1/2/2025", ""],
      ]),
      "",
      planTable(),
    ]);
    expect([fieldText(plan, "school"), fieldText(plan, "date")]).toEqual(["Lincoln", "1/2/2025"]);
    expect(plan.fields.map((field) => field.slot.kind)).toEqual(["cell", "field", "answer"]);
  });

  it("is missing where nobody wrote it", () => {
    expect(only([planTable({ strategy: "Alone" })]).fields.map((field) => field.id)).toEqual(["strategy"]);
  });
});

describe("the strategy", () => {
  const slotOf = (plan: Plan): unknown => plan.fields.find((field) => field.id === "strategy")?.slot;
  const withRow = (row: TableSpec["rows"][number]): Plan =>
    only([table([row, HEADER, QUESTIONS, ...GOOD_ROWS])]);

  it.each<[string, TableSpec["rows"][number], string, object]>([
    ["on the label's line", strategyRow("Strategy: Reading"), "Reading", { kind: "answer", place: "after" }],
    [
      "in the next paragraph",
      strategyRow("Strategy:\nReading"),
      "Reading",
      { kind: "answer", place: "below" },
    ],
    [
      "after a blank paragraph",
      strategyRow("Strategy:\n\nReading\nand writing"),
      "Reading\nand writing",
      { place: "below" },
    ],
    [
      "on the line and below",
      strategyRow("Strategy: Reading\nand writing"),
      "Reading\nand writing",
      { kind: "none" },
    ],
    ["in the next cell", ["Strategy:", cell("Reading", { span: 4 })], "Reading", { kind: "cell" }],
    ["behind another wording", strategyRow("Our Strategy: Reading"), "Reading", { prompt: "Our Strategy:" }],
    ["behind a typing error", strategyRow("Stratgey: Reading"), "Reading", { prompt: "Stratgey:" }],
    ["behind a number", strategyRow("Strategy #2: Reading"), "Reading", { prompt: "Strategy #2:" }],
    ["nowhere yet", strategyRow("STRATEGY:"), "", { kind: "answer", place: "after", prompt: "STRATEGY:" }],
  ])("is read %s", (_, row, text, slot) => {
    const plan = withRow(row);
    expect(fieldText(plan, "strategy")).toBe(text);
    expect(slotOf(plan)).toMatchObject(slot);
    expect(actionsOf(plan)).toEqual(STEPS);
  });

  it("is read from a line above the table", () => {
    const plan = only(["Strategy: Reading", table([HEADER, QUESTIONS, ...GOOD_ROWS])]);
    expect(plan.title).toBe("Reading");
    expect(slotOf(plan)).toMatchObject({ kind: "answer", address: { ordinal: 0 } });
  });

  it("is not a step that begins with the word", () => {
    const step = ["Strategy: agree on one", "", "", "", ""];
    const plan = only([planTable({ strategy: "Reading", rows: [...GOOD_ROWS, step] })]);
    expect(actionsOf(plan)).toEqual([...STEPS, "Strategy: agree on one"]);
  });

  it("names no plan while something only stands in for it", () => {
    expect(withRow(strategyRow("Strategy: TBD")).title).toBe("");
  });
});

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
  ])("does not go on in a table %s", (_, second) => {
    expect(actionsOf(only([firstHalf, ...second]))).toEqual(STEPS.slice(0, 2));
  });
});

describe("documents of other kinds", () => {
  it.each<[string, readonly BlockSpec[]]>([
    ["nothing", []],
    ["text alone", ["Minutes of the meeting", "We talked."]],
    [
      "a table of something else",
      [
        table([
          ["Name", "Phone"],
          ["J. Rivera", "555"],
        ]),
      ],
    ],
    [
      "CADRE's worksheet",
      [
        "1. Our Priority Area:",
        table([
          [
            "Activities",
            "Resources Needed",
            "Staff Lead",
            "Date to be Initiated",
            "Date to be Completed",
            "Notes",
          ],
          ["Train staff", "Handbook", "M. Lee", "9/1/2024", "10/1/2024", ""],
        ]),
      ],
    ],
    [
      "PfS's benchmarks",
      [
        table([
          ["Process Benchmark", "Person Responsible", "Date", "Status"],
          ["a", "b", "c", "d"],
        ]),
      ],
    ],
  ])("are not claimed: %s", (_, blocks) => {
    const { plans, notRecognised } = read(blocks);
    expect(plans).toEqual([]);
    expect(notRecognised).toBeDefined();
  });

  it("say what came nearest", () => {
    const { notRecognised } = read([
      "Directions for Completing an Action Plan",
      "Building an Action Plan",
      table([
        ["Action Steps", "Owner", "Room"],
        ["Step", "J. Rivera", "12"],
      ]),
    ]);
    expect(notRecognised?.nearest?.id).toBe("ese-531t");
    expect(read(["Hello"]).notRecognised).toEqual({});
  });
});
