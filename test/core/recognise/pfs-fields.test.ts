import {
  filledPfs,
  heading,
  objectiveTable,
  PFS_INTRO,
  PFS_SUBTITLE,
  pfsBlocks,
  section,
} from "../../support/pfs";
import { type BlockSpec, cell, table, type TableSpec } from "../../support/snapshot";
import { expectWritable, fieldOf, fieldText, fieldTexts, only, read } from "./reading";

describe("objective and initiative", () => {
  const [O, I] = ["Every student reads by grade 3", "Shared reading routines"];
  const inCell = ["cell", "cell"];

  it.each<[string, readonly BlockSpec[], readonly string[]]>([
    ["beside their labels", [objectiveTable(O, I)], inCell],
    [
      "beside renamed labels",
      [
        table([
          ["Objective", O],
          ["Initiative:", I],
        ]),
      ],
      inCell,
    ],
    [
      "beside labels with a number",
      [
        table([
          ["Strategic Objective #2", O],
          ["Strategic Initiative 2.1", I],
        ]),
      ],
      inCell,
    ],
    [
      "beside labels with hints",
      [
        table([
          ["Strategic Objective\n(from the plan)", O],
          ["Strategic Initiative", I],
        ]),
      ],
      inCell,
    ],
    [
      "behind a column of numbers",
      [
        table([
          ["Strategic Objective", "1", O],
          ["Strategic Initiative", "1.2", I],
        ]),
      ],
      inCell,
    ],
    [
      "beneath their labels",
      [
        table([
          ["Strategic Objective", "Strategic Initiative"],
          [O, I],
        ]),
      ],
      inCell,
    ],
    ["in one column", [table([["Strategic Objective"], [O], ["Strategic Initiative"], [I]])], inCell],
    ["in one row", [table([["Strategic Objective", O, "Strategic Initiative", I]])], inCell],
    [
      "among other rows",
      [
        table([
          ["School", "Hull"],
          ["Strategic Objective", O],
          ["Team", "A, B"],
          ["Strategic Initiative", I],
          ["Chair", "C"],
        ]),
      ],
      inCell,
    ],
    [
      "in the cells of their labels",
      [table([[`Strategic Objective: ${O}`], [`Strategic Initiative: ${I}`]])],
      ["answer", "answer"],
    ],
    [
      "below labels in their cells",
      [table([[`Strategic Objective\n${O}`, `Strategic Initiative\n${I}`]])],
      ["answer", "answer"],
    ],
    [
      "in tables of their own",
      [table([["Strategic Objective", O]]), "", table([["Strategic Initiative", I]])],
      inCell,
    ],
    [
      "in merged cells",
      [
        table([
          ["Strategic Objective", cell(O, { span: 3 })],
          ["Strategic Initiative", cell(I, { span: 3 })],
        ]),
      ],
      inCell,
    ],
    ["as lines", [`Strategic Objective: ${O}`, `Strategic Initiative: ${I}`], ["answer", "answer"]],
    ["as lines with other words", [`Objective: ${O}`, `Initiative – ${I}`], ["answer", "answer"]],
    [
      "beneath labels of their own",
      ["Strategic Objective:", O, "", "Strategic Initiative:", I],
      ["answer", "answer"],
    ],
    [
      "beneath headings",
      [heading("Strategic Objective"), O, heading("Strategic Initiative"), I],
      ["answer", "answer"],
    ],
    [
      "in boxes beneath headings",
      [heading("Strategic Objective"), table([[O]]), heading("Strategic Initiative"), "", table([[I]])],
      inCell,
    ],
  ])("may stand %s", (_, fields, kinds) => {
    const blocks = filledPfs({ fields: [...fields, ""] });
    const plan = only(blocks);
    expect(fieldTexts(plan, "objective", "initiative")).toEqual([O, I]);
    expect(["objective", "initiative"].map((id) => fieldOf(plan, id)?.slot.kind)).toEqual(kinds);
    expect(plan.title).toBe(I);
    expectWritable(blocks);
  });

  it.each<[string, readonly BlockSpec[]]>([
    ["beside their labels", [objectiveTable()]],
    [
      "beneath their labels",
      [
        table([
          ["Strategic Objective", "Strategic Initiative"],
          ["", ""],
        ]),
      ],
    ],
    ["in the cells of their labels", [table([["Strategic Objective:"], ["Strategic Initiative:"]])]],
    ["on lines", ["Strategic Objective:", "Strategic Initiative: ________"]],
  ])("may wait %s", (_, fields) => {
    const blocks = pfsBlocks({ fields });
    const plan = only(blocks);
    expect(fieldTexts(plan, "objective", "initiative")).toEqual(["", ""]);
    expect(plan.fields.map((field) => field.slot.kind)).not.toContain("none");
    expectWritable(blocks);
  });

  it("are not rows of a list of initiatives", () => {
    const list = table([
      ["Strategic Objective", "Strategic Initiative", "Lead"],
      [O, I, "A. Chen"],
      ["Other", "More", "J. Doe"],
    ]);
    expect(fieldTexts(only(["Overview", list, "", ...filledPfs()]), "objective", "initiative")).toEqual([
      O,
      I,
    ]);
  });

  it("may stand above the header of a table of benchmarks", () => {
    const rows: TableSpec["rows"] = [
      ["Strategic Objective", cell(O, { span: 3 })],
      ["Strategic Initiative", cell(I, { span: 3 })],
      ["Process Benchmark", "Person Responsible", "Date", "Status"],
      ["Choose routines", "J. Rivera", "10/15/2024", "Met"],
    ];
    const plan = only(filledPfs({ fields: [], monitoring: section("monitoring", table(rows)) }));
    expect(fieldTexts(plan, "objective", "initiative")).toEqual([O, I]);
    expect(plan.tables.find((one) => one.id === "process")?.rows).toHaveLength(1);
  });
});

describe("the description of implementation", () => {
  const TEXT = "Grades K to 1 start in the fall.";
  const MORE = "Grades 2 and 3 follow.";
  const title = heading("Describing Implementation");

  it.each<[string, readonly BlockSpec[], string, object]>([
    ["in its box", [title, PFS_INTRO, table([[TEXT]])], TEXT, { kind: "cell" }],
    [
      "in several lines",
      [title, PFS_INTRO, table([[`${TEXT}\n\n${MORE}`]])],
      `${TEXT}\n\n${MORE}`,
      { kind: "cell" },
    ],
    [
      "below the intro, which moved into the box",
      [title, table([[`${PFS_INTRO}\n${TEXT}`]])],
      TEXT,
      { kind: "answer", place: "below" },
    ],
    [
      "behind the intro in the box",
      [title, table([[`${PFS_INTRO} ${TEXT}`]])],
      TEXT,
      { kind: "answer", place: "after" },
    ],
    [
      "below the heading in the box",
      [table([[`Describing Implementation\n${TEXT}`]])],
      TEXT,
      { kind: "answer", place: "below" },
    ],
    ["beneath the heading's row", [table([["Describing Implementation"], [TEXT]])], TEXT, { kind: "cell" }],
    ["beside its label", [table([["Describing Implementation", TEXT]])], TEXT, { kind: "cell" }],
    [
      "in two rows of the box",
      [title, PFS_INTRO, table([[TEXT], [MORE]])],
      `${TEXT}\n${MORE}`,
      { kind: "none" },
    ],
    [
      "in place of the intro",
      [title, TEXT],
      TEXT,
      { kind: "answer", place: "below", prompt: "Describing Implementation" },
    ],
    ["behind the intro", [title, `${PFS_INTRO} ${TEXT}`], TEXT, { kind: "answer", place: "after" }],
    [
      "in paragraphs instead of the box",
      [title, PFS_INTRO, TEXT, "", MORE],
      `${TEXT}\n\n${MORE}`,
      { kind: "answer", place: "below" },
    ],
    [
      "above the box that stayed empty",
      [title, PFS_INTRO, TEXT, table([["\n"]])],
      TEXT,
      { kind: "answer", place: "below" },
    ],
    ["below the box that stayed empty", [title, PFS_INTRO, table([["\n"]]), TEXT], TEXT, { kind: "none" }],
    [
      "in a text box",
      [title, { text: PFS_INTRO, textBoxes: [{ text: TEXT, paragraphs: [TEXT] }] }],
      TEXT,
      { kind: "none" },
    ],
    [
      "in a table by grade",
      [
        title,
        PFS_INTRO,
        table([
          ["K-1", "Fall"],
          ["2-3", "Spring"],
        ]),
      ],
      "K-1\tFall\n2-3\tSpring",
      { kind: "none" },
    ],
    [
      "below a heading that was reworded",
      [heading("Description of Implementation"), table([[TEXT]])],
      TEXT,
      { kind: "cell" },
    ],
    [
      "below the heading and intro in one paragraph",
      [`Describing Implementation\n${PFS_INTRO}`, table([[TEXT]])],
      TEXT,
      { kind: "cell" },
    ],
    [
      "with headings of its own",
      [title, { text: "Grade 1", headingLevel: 3 }, TEXT],
      `Grade 1\n${TEXT}`,
      { kind: "answer", place: "below" },
    ],
    ["nowhere yet, though its box is gone", [title, PFS_INTRO, ""], "", { kind: "answer", place: "below" }],
    ["nowhere yet", [title, PFS_INTRO, table([["\n"]])], "", { kind: "cell" }],
    [
      "nowhere yet beneath the intro in the box",
      [title, table([[`${PFS_INTRO}\n`]])],
      "",
      { kind: "answer" },
    ],
  ])("may stand %s", (_, implementation, text, slot) => {
    const blocks = filledPfs({ implementation: [...implementation, ""] });
    const plan = only(blocks);
    expect(fieldText(plan, "description")).toBe(text);
    expect(fieldOf(plan, "description")?.slot).toMatchObject(slot);
    expectWritable(blocks);
  });

  it("is not what a table of contents lists", () => {
    const contents = ["Describing Implementation\t1", "Defining Key Terms\t1", "Monitoring Progress\t2"];
    const plan = only([...contents, ...filledPfs()]);
    expect(fieldText(plan, "description")).toBe(TEXT);
  });
});

describe("copies of the template", () => {
  it("have fields of their own", () => {
    const second = filledPfs({
      title: ["Cohasset Action Plan 2025-26", PFS_SUBTITLE],
      fields: [objectiveTable("Belonging", "Advisory")],
      implementation: section("implementation", "Each class meets once a week."),
    });
    const { plans } = read([...filledPfs(), ...second, ...pfsBlocks()]);
    expect(
      plans.map((plan) => fieldTexts(plan, "school", "period", "objective", "initiative", "description")),
    ).toEqual([
      [
        "Hull Public Schools",
        "2024-25",
        "Every student reads by grade 3",
        "Shared reading routines",
        "Grades K to 1 start in the fall.",
      ],
      ["Cohasset", "2025-26", "Belonging", "Advisory", "Each class meets once a week."],
      ["", "", "", "", ""],
    ]);
  });
});
