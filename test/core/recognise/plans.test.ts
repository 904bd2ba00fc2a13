import type { Plan } from "../../../src/core/plan";
import { activities, CADRE_HEADER, CADRE_INTRO, cadreBlocks, cadreBody, printed } from "../../support/cadre";
import { bareBlocks, GOOD_ROWS, templateBlocks } from "../../support/ese-531t";
import {
  EVIDENCE_HEADER,
  EVIDENCE_ROWS,
  filledPfs,
  objectiveTable,
  pfsBlocks,
  PROCESS_HEADER,
  PROCESS_ROWS,
  section,
} from "../../support/pfs";
import { type BlockSpec, table } from "../../support/snapshot";
import { only, read } from "./reading";

/** A plan in one line: template, title, tables with their filled rows, prompts answered. */
function gist({ template, title, tables, prompts }: Plan): string {
  const rows = tables.map(({ id, rows: all }) => `${id} ${all.filter((row) => !row.blank).length}`);
  const answers = prompts.flatMap(({ id, text }) => (text === "" ? [] : [id]));
  return [template.id, title, ...rows, ...(answers.length > 0 ? [answers.join("+")] : [])].join(" | ");
}

const gists = (blocks: readonly BlockSpec[]): readonly string[] => read(blocks).plans.map(gist);

const named = (initiative: string): readonly BlockSpec[] =>
  filledPfs({ fields: [objectiveTable("Every student reads", initiative), ""] });
const FILLED = "terms 1 | process 2 | evidence 1 | resources 1";

describe("copies of a plan in one document", () => {
  it("of Planning for Success each have their own parts", () => {
    expect(gists(["First", "Second", "Third"].flatMap(named))).toEqual([
      `pfs | First | ${FILLED}`,
      `pfs | Second | ${FILLED}`,
      `pfs | Third | ${FILLED}`,
    ]);
  });

  it.each<[string, readonly BlockSpec[]]>([
    ["with titles alone between them", named("Second")],
    ["whose title was deleted", named("Second").slice(2)],
    [
      "whose title stands below its objective",
      [objectiveTable("Every student reads", "Second"), ...named("Second").filter((_, at) => at !== 2)],
    ],
  ])("begin anew %s", (_, second) => {
    expect(gists([...named("First"), ...second])).toEqual([
      `pfs | First | ${FILLED}`,
      `pfs | Second | ${FILLED}`,
    ]);
  });

  it("begin with their title though the first has none", () => {
    const { plans } = read([...named("First").slice(2), ...named("Second")]);
    expect(plans.map((plan) => plan.fields.map(({ id, text }) => [id, text === ""]))).toEqual([
      [
        ["objective", false],
        ["initiative", false],
        ["description", false],
      ],
      [
        ["school", false],
        ["period", false],
        ["objective", false],
        ["initiative", false],
        ["description", false],
      ],
    ]);
  });

  it("may lack parts of the first, or have others", () => {
    const short = (fields: string, ...rest: readonly BlockSpec[]): readonly BlockSpec[] => [
      objectiveTable("Read", fields),
      ...rest,
    ];
    const process = table([PROCESS_HEADER, ...PROCESS_ROWS]);
    const evidence = table([EVIDENCE_HEADER, ...EVIDENCE_ROWS]);
    expect(
      gists([...short("A", process), "", ...short("B", evidence), "", ...short("C", process, "", evidence)]),
    ).toEqual(["pfs | A | process 2", "pfs | B | evidence 1", "pfs | C | process 2 | evidence 1"]);
  });

  it("of CADRE's tool each have their own answers", () => {
    const copy = (area: string): readonly BlockSpec[] => cadreBody({ "1": [`${printed("1")} ${area}`] });
    expect(gists([...CADRE_INTRO, ...copy("Attendance"), ...copy("Reading")])).toEqual([
      "cadre | Attendance | activities 2 | 1",
      "cadre | Reading | activities 2 | 1",
    ]);
  });

  it("of CADRE's tool keep apart though a table is missing", () => {
    const copy = (area: string): readonly BlockSpec[] =>
      cadreBody({ "1": [printed("1"), area] }).filter(
        (block) => typeof block === "string" || !("rows" in block),
      );
    expect(gists([...copy("Attendance"), ...cadreBody({ "1": [printed("1"), "Reading"] })])).toEqual([
      "cadre | Attendance | 1",
      "cadre | Reading | activities 2 | 1",
    ]);
  });

  it("of several templates follow each other", () => {
    const blocks = [
      ...cadreBlocks({ "1": [printed("1"), "Attendance"] }),
      ...named("Routines"),
      ...templateBlocks({ strategy: "Reading", rows: GOOD_ROWS }),
    ];
    expect(gists(blocks)).toEqual([
      "cadre | Attendance | activities 2 | 1",
      `pfs | Routines | ${FILLED}`,
      "ese-531t | Reading | action-steps 3",
    ]);
  });

  it("stand one within the other's text", () => {
    const blocks = cadreBlocks({
      "2g": [printed("2g"), "", ...bareBlocks({ strategy: "Reading", rows: GOOD_ROWS })],
    });
    expect([...gists(blocks)].sort()).toEqual([
      "cadre |  | activities 2",
      "ese-531t | Reading | action-steps 3",
    ]);
  });
});

describe("one plan", () => {
  it("is what stands in another order", () => {
    const parts = filledPfs();
    const at = (text: string): number =>
      parts.findIndex((block) => typeof block !== "string" && "text" in block && block.text === text);
    const [terms, monitoring, impact] = ["Defining Key Terms", "Monitoring Progress", "Measuring Impact"].map(
      at,
    );
    const moved = [
      ...parts.slice(0, terms),
      ...parts.slice(monitoring, impact),
      ...parts.slice(terms, monitoring),
      ...parts.slice(impact),
    ];
    expect(gists(moved)).toHaveLength(1);
    expect(
      only(moved)
        .tables.map(({ id }) => id)
        .sort(),
    ).toEqual(["evidence", "process", "resources", "terms"]);
    expect(only(moved).template.confidence).toBeGreaterThan(0.95);
  });

  it("goes on where its table comes again", () => {
    const phases = [
      table([PROCESS_HEADER, ...PROCESS_ROWS]),
      "Phase 2",
      table([PROCESS_HEADER, ...PROCESS_ROWS]),
    ];
    expect(gists(filledPfs({ monitoring: section("monitoring", ...phases) }))).toEqual([
      "pfs | Shared reading routines | terms 1 | process 4 | evidence 1 | resources 1",
    ]);
    const worksheets = [...cadreBlocks(), "Second year", activities()];
    expect(gists(worksheets)).toEqual(["cadre |  | activities 4"]);
  });

  it("does not take in a foreign table that looks a little like its own", () => {
    const budget = table([
      ["Resource", "Notes", "New resources"],
      ["Room", "free", "none"],
    ]);
    expect(gists([...filledPfs(), "Budget", budget])).toEqual([`pfs | Shared reading routines | ${FILLED}`]);
  });

  it("quotes its questions", () => {
    const blocks = cadreBlocks({
      "2c": [printed("2c"), "Teams asked:", printed("2b"), "and did not agree."],
    });
    const { plans } = read(blocks);
    expect(plans.map(gist)).toEqual(["cadre |  | activities 2 | 2c"]);
  });

  it("is not its table of contents", () => {
    const contents = ["Our Priority Area:\t2", "What data source(s) will be used?.........4"];
    expect(gists([...contents, ...cadreBlocks({ "1": [printed("1"), "Reading"] })])).toEqual([
      "cadre | Reading | activities 2 | 1",
    ]);
  });

  it("is left out where only its cover came first", () => {
    expect(gists(["Lincoln Public Schools Action Plan 2024-25", "", ...named("First")])).toEqual([
      `pfs | First | ${FILLED}`,
    ]);
  });
});

describe("how sure it is", () => {
  const confidence = (blocks: readonly BlockSpec[]): number => only(blocks).template.confidence;
  const plain = (blocks: readonly BlockSpec[]): readonly BlockSpec[] =>
    blocks.map((block) => {
      if (typeof block === "string" || "rows" in block) return block;
      return block.text;
    });

  it.each<[string, readonly BlockSpec[]]>([
    ["CADRE's blank", cadreBlocks({}, [["", "", "", "", "", ""]])],
    ["CADRE's, without the introduction", cadreBody()],
    ["PfS's blank", pfsBlocks()],
    ["PfS's filled", filledPfs()],
    ["ESE's blank", templateBlocks()],
    [
      "ESE's filled, without its directions",
      bareBlocks({ school: "North", date: "1/2/2024", strategy: "Reading", rows: GOOD_ROWS }),
    ],
  ])("%s is known beyond doubt, styles or not", (_, blocks) => {
    expect(confidence(blocks)).toBeGreaterThan(0.95);
    expect(confidence(plain(blocks))).toBe(confidence(blocks));
  });

  it.each<[string, readonly BlockSpec[]]>([
    ["CADRE's worksheet alone", [activities()]],
    ["PfS's benchmarks alone", [table([PROCESS_HEADER, ...PROCESS_ROWS])]],
    ["PfS's early evidence alone", [table([EVIDENCE_HEADER, ...EVIDENCE_ROWS])]],
    [
      "CADRE's worksheet, some columns renamed, under its heading",
      [
        "Activities Planning Worksheet",
        table([
          ["Activities", "Resources", "Staff Lead", "Start", "Date to be Completed", "Notes"],
          ...CADRE_HEADER.map(() => CADRE_HEADER.map(() => "x")),
        ]),
      ],
    ],
  ])("%s is a plan, with less certainty", (_, blocks) => {
    expect(confidence(blocks)).toBeGreaterThanOrEqual(0.5);
    expect(confidence(blocks)).toBeLessThan(0.8);
  });

  it("half of CADRE's questions are enough", () => {
    const some = ["1", "2a", "2b", "3"].map((id) => printed(id));
    expect(confidence([...some, activities()])).toBeGreaterThan(0.8);
    expect(confidence(some)).toBeGreaterThan(0.5);
  });
});

const FOREIGN: readonly (readonly string[])[] = [
  ["Action Steps", "Person Responsible", "Timeline", "Resources", "Evidence of Success"],
  ["Action Step", "Person(s) Responsible", "Resources Needed", "Timeline", "Evaluation"],
  ["Strategy", "Action Steps", "Person Responsible", "Start Date", "End Date", "Resources"],
  ["Activity", "Timeline", "Person Responsible", "Resources", "Status"],
  ["Goal", "Objective", "Action", "Who", "When", "Cost"],
  ["Action", "Lead", "Deadline", "Resources", "Status", "Notes"],
  ["Activities", "Resources Needed", "Person Responsible", "Start Date", "End Date", "Notes"],
  ["Task", "Owner", "Due Date", "Status", "Comments"],
  ["Benchmark", "Person Responsible", "Date", "Status"],
  ["Milestone", "Responsible Person", "Date", "Status"],
  ["Indicator", "Target", "Baseline", "Responsible", "Date"],
  ["Term", "Definition"],
  ["What will be done?", "Who will do it?", "By when?", "Resources", "Evidence"],
];

describe("plans of other makes", () => {
  const rowsOf = (header: readonly string[]): readonly (readonly string[])[] => [
    header,
    header.map((label) => `${label} one`),
    header.map((label) => `${label} two`),
  ];

  it.each(FOREIGN.map((header) => [header.join(", "), header] as const))(
    "are not claimed: %s",
    (_, header) => {
      expect(
        gists(["School Improvement Plan 2024-25", "Goal 1: Improve attendance", table(rowsOf(header))]),
      ).toEqual([]);
    },
  );

  it.each(FOREIGN.map((header) => [header.join(", "), header] as const))(
    "are hardly claimed whatever stands above: %s",
    (_, header) => {
      const blocks = [
        "Lincoln Public Schools Action Plan 2024-25",
        "District: Lincoln    Date: 1/1/2024",
        "Strategic Objective: All students read",
        "Strategic Initiative: Literacy",
        table(rowsOf(header)),
      ];
      for (const { template } of read(blocks).plans) expect(template.confidence).toBeLessThan(0.8);
    },
  );
});
