import { cellOf } from "../../../src/core/plan";
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
import { type BlockSpec, snapshotOf, table } from "../../support/snapshot";
import { actionsOf, fieldText, only, read, rowsOf, STEPS, strategyRow } from "./reading";

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
  ])("are not claimed: %s", (_, blocks) => {
    const { plans, notRecognised } = read(blocks);
    expect(plans).toEqual([]);
    expect(notRecognised).toBeDefined();
  });

  it.each<[string, readonly BlockSpec[]]>([
    [
      "cadre",
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
      "pfs",
      [
        table([
          ["Process Benchmark", "Person Responsible", "Date", "Status"],
          ["a", "b", "c", "d"],
        ]),
      ],
    ],
  ])("are known as such: %s", (id, blocks) => {
    const { template } = only(blocks);
    expect(template.id).toBe(id);
    expect(template.confidence).toBeLessThan(0.95);
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
