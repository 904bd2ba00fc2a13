import { type ContentControl } from "../../../src/core/model";
import { type Plan } from "../../../src/core/plan";
import { GOOD_ROWS, HEADER, planTable, QUESTIONS } from "../../support/ese-531t";
import { type BlockSpec, cell, table, type TableSpec } from "../../support/snapshot";
import { actionsOf, expectWritable, fieldText, fieldTexts, only, STEPS, strategyRow } from "./reading";

describe("the line with the fields", () => {
  it.each<[string, string, string, string]>([
    ["tabs", "District/School Name: \tLincoln\t\tToday’s Date: \t1/2/2025", "Lincoln", "1/2/2025"],
    ["straight quotes", "District/School Name: Lincoln\tToday's Date: 1/2/2025", "Lincoln", "1/2/2025"],
    ["single spaces", "District/School Name: Lincoln Today’s Date: 1/2/2025", "Lincoln", "1/2/2025"],
    ["lines to write on", "District/School Name: ________  Today’s Date: ______", "", ""],
    [
      "lines that were typed onto",
      "District/School Name: ____Lincoln________  Today’s Date: __1/2/2025__",
      "Lincoln",
      "1/2/2025",
    ],
    ["no quote at all", "DISTRICT/SCHOOL NAME:Lincoln\tTODAYS DATE:1/2/2025", "Lincoln", "1/2/2025"],
    ["no colon before a tab", "District/School Name\tLincoln\tToday’s Date\t1/2/2025", "Lincoln", "1/2/2025"],
    [
      "spaces about the slash",
      "District / School Name: Lincoln\tToday’s Date: 1/2/2025",
      "Lincoln",
      "1/2/2025",
    ],
    ["dashes", "District/School Name – Lincoln\tToday’s Date – 1/2/2025", "Lincoln", "1/2/2025"],
    ["hyphens", "District/School Name - Lincoln  Today’s Date - 1/2/2025", "Lincoln", "1/2/2025"],
    ["other wordings", "School Name: Lincoln\tDate: 1/2/2025", "Lincoln", "1/2/2025"],
    ["the date first", "Today’s Date: 1/2/2025\tDistrict/School Name: Lincoln", "Lincoln", "1/2/2025"],
  ])("may use %s", (_, line, school, date) => {
    const plan = only([line, planTable()]);
    expect([fieldText(plan, "school"), fieldText(plan, "date")]).toEqual([school, date]);
    expectWritable([line, planTable()]);
  });

  it("may be two lines", () => {
    const plan = only(["District/School Name: Lincoln", "Today’s Date: 1/2/2025", planTable()]);
    expect([fieldText(plan, "school"), fieldText(plan, "date")]).toEqual(["Lincoln", "1/2/2025"]);
    expect(plan.fields[0]?.slot).not.toHaveProperty("nextLabel");
  });

  it.each<[string, readonly BlockSpec[], string, string]>([
    [
      "labels above their answers",
      [
        table([
          ["District/School Name", "Today’s Date"],
          ["Lincoln", "1/2/2025"],
        ]),
      ],
      "Lincoln",
      "1/2/2025",
    ],
    [
      "labels with colons above their answers",
      [
        table([
          ["School:", "Date:"],
          ["Lincoln", "1/2/2025"],
        ]),
      ],
      "Lincoln",
      "1/2/2025",
    ],
    [
      "one row of labels and answers",
      [table([["District/School Name:", "Lincoln", "Today’s Date:", "1/2/2025"]])],
      "Lincoln",
      "1/2/2025",
    ],
    ["one cell", [table([["District/School Name: Lincoln\tToday’s Date: 1/2/2025"]])], "Lincoln", "1/2/2025"],
    [
      "lines of one cell",
      [table([["District/School Name: Lincoln\nToday’s Date: 1/2/2025"]])],
      "Lincoln",
      "1/2/2025",
    ],
    [
      "labels and answers below each other in cells",
      [table([["District/School Name:\nLincoln", "Today’s Date:\n1/2/2025"]])],
      "Lincoln",
      "1/2/2025",
    ],
    [
      "answers below their labels",
      ["District/School Name:", "Lincoln", "Today’s Date:", "1/2/2025"],
      "Lincoln",
      "1/2/2025",
    ],
    ["labels that wait", ["District/School Name:", "Today’s Date:", "A plan for all of us"], "", ""],
    [
      "the template’s own label before another date",
      ["District/School Name: Lincoln\tToday’s Date: 1/2/2025", "Date: 9/9/2020", "Meeting Date: 3/3/2023"],
      "Lincoln",
      "1/2/2025",
    ],
    ["lines and tabs to write on", ["District/School Name: ____\t\tToday’s Date: ____"], "", ""],
  ])("may be %s", (_, head, school, date) => {
    const blocks = [...head, "", planTable({ strategy: "Reading", rows: GOOD_ROWS })];
    expect(fieldTexts(only(blocks), "school", "date")).toEqual([school, date]);
    expectWritable(blocks);
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

  it("may be a row of the plan's own table", () => {
    const line = [
      cell("District/School Name: Lincoln", { span: 3 }),
      cell("Today’s Date:", { span: 1 }),
      "1/2/2025",
    ];
    const plan = only([table([line, strategyRow("Strategy: Reading"), HEADER, ...GOOD_ROWS])]);
    expect(plan.fields.map((field) => [field.id, field.text, field.slot.kind])).toEqual([
      ["school", "Lincoln", "field"],
      ["date", "1/2/2025", "cell"],
      ["strategy", "Reading", "answer"],
    ]);
  });

  it("is missing where nobody wrote it", () => {
    expect(only([planTable({ strategy: "Alone" })]).fields.map((field) => field.id)).toEqual(["strategy"]);
  });
});

describe("the strategy", () => {
  const control = { kind: "plainText", locked: false, bound: false, placeholder: true } as const;

  it.each<[string, string, readonly (string | undefined)[], string]>([
    ["below its label where a control waits there", "Strategy:\n", [undefined, "Tap here"], "below"],
    ["behind its label where one waits there", "Strategy:\n", ["Tap here"], "after"],
    [
      "behind its label where a control waits further down",
      "Strategy:\n\n",
      [undefined, undefined, "Tap"],
      "after",
    ],
  ])("goes %s", (_, text, placeholders, place) => {
    const plan = withRow([cell(text, { span: 5, placeholders, flags: { controls: [control] } })]);
    expect(slotOf(plan)).toMatchObject({ kind: "answer", place });
  });

  it.each<[string, string, readonly ContentControl[], boolean]>([
    ["is blank", "Strategy:", [], true],
    ["is blank in a table within a control", "Strategy:", [{ ...control, holdsMore: true }], true],
    ["is answered", "Strategy: Reading", [], false],
    ["has a control for the answer", "Strategy:", [control], false],
  ])("may take several lines below its label where it %s: %s", (_, text, controls, room) => {
    const plan = withRow([cell(text, { span: 5, flags: { controls } })]);
    expect("roomBelow" in (slotOf(plan) as object)).toBe(room);
  });

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

  it.each<[string, readonly BlockSpec[], object]>([
    ["below its label", ["Strategy:", "Reading"], { kind: "answer", place: "below" }],
    [
      "below a heading",
      [{ text: "Strategy", headingLevel: 2 }, "Reading"],
      { kind: "answer", place: "below" },
    ],
    ["in a table of its own", [table([["Strategy", "Reading"]]), ""], { kind: "cell" }],
    ["in a box below its label", ["Strategy:", table([["Reading"]]), ""], { kind: "cell" }],
  ])("is read %s above the table", (_, above, slot) => {
    const blocks = [...above, table([HEADER, QUESTIONS, ...GOOD_ROWS])];
    const plan = only(blocks);
    expect(plan.title).toBe("Reading");
    expect(slotOf(plan)).toMatchObject(slot);
    expectWritable(blocks);
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
