import fc from "fast-check";
import {
  catalogue,
  check,
  type CheckResult,
  createChecker,
  type Finding,
  type Stage,
} from "../../../src/core/checks";
import { type Snapshot } from "../../../src/core/model";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import {
  bareBlocks,
  BLANK_ROW,
  eseDocument,
  GOOD_ROWS,
  HEADER,
  planTable,
  type PlanSpec,
} from "../../support/ese-531t";
import { above, type BlockSpec, cell, type CellSpec, snapshotOf, table } from "../../support/snapshot";

function checked(input: Snapshot | readonly BlockSpec[], stage?: Stage): CheckResult {
  const snapshot = "blocks" in input ? input : snapshotOf(input);
  const { plans } = recognise(snapshot, builtinTemplates);
  const options = { asOf: "2024-10-15", templates: builtinTemplates };
  return check(plans, stage === undefined ? options : { ...options, stage });
}

/** "missing-owner fail error t1r3c3", the way a case expects it. */
function brief({ check: id, outcome, severity, location }: Finding): string {
  const { table: t, row, column, paragraph, field } = location;
  const cellPlace =
    t === undefined
      ? ""
      : ` t${t}${row === undefined ? "" : `r${row}`}${column === undefined ? "" : `c${column}`}`;
  const place = paragraph === undefined ? cellPlace : ` p${paragraph}`;
  return `${id} ${outcome} ${severity}${place}${field === undefined ? "" : ` ${field}`}`;
}

function briefs(input: Snapshot | readonly BlockSpec[], stage?: Stage): readonly string[] {
  return checked(input, stage).findings.map(brief);
}

const [GOOD = []] = GOOD_ROWS;

/** A plan of one good row but for one column; the row is row 3 of table 0. */
function withAnswer(column: number, text: string): readonly BlockSpec[] {
  const row = GOOD.map((good, index) => (index === column ? text : good));
  return bareBlocks({ strategy: "Reading", rows: [row] });
}

describe("a plan that nothing is the matter with", () => {
  it("has no findings and is complete", () => {
    const { findings, summary, asOf } = checked(eseDocument({ strategy: "Reading", rows: GOOD_ROWS }));
    expect(findings).toEqual([]);
    expect(summary).toEqual({ errors: 0, warnings: 0, tips: 0, review: 0, complete: 1 });
    expect(asOf).toBe("2024-10-15");
  });

  it("may have blank rows between and below its steps", () => {
    const [first = [], second = []] = GOOD_ROWS;
    expect(
      briefs(bareBlocks({ strategy: "Reading", rows: [first, BLANK_ROW, second, BLANK_ROW, BLANK_ROW] })),
    ).toEqual([]);
  });
});

describe("a blank template", () => {
  it("gets one tip that says where to start, and no error", () => {
    const { findings, summary } = checked(eseDocument());
    expect(findings.map(brief)).toEqual(["empty-section fail tip"]);
    expect(findings[0]?.message).toMatch(/^Start here/);
    expect(summary).toEqual({ errors: 0, warnings: 0, tips: 1, review: 0, complete: 0 });
  });

  it("does not become a plan by the name of the school", () => {
    expect(briefs(eseDocument({ school: "Riverside", date: "10/1/2024" }))).toEqual([
      "empty-section fail tip",
    ]);
  });

  it("with a strategy gets one line for the table that nobody started", () => {
    const { findings, summary } = checked(bareBlocks({ strategy: "Reading" }));
    expect(findings.map(brief)).toEqual(["empty-section fail warning t0"]);
    expect(findings[0]?.message).toBe("“Action steps” is not started yet.");
    expect(summary.complete).toBe(0);
  });
});

describe("answers in the columns", () => {
  const owner = 3;
  const due = 4;
  const resources = 1;
  const measure = 2;
  it.each<[string, number, string, readonly string[]]>([
    ["owner", owner, "", ["missing-owner fail error t0r3c3"]],
    ["owner", owner, "TBD", ["missing-owner fail error t0r3c3"]],
    ["owner", owner, "[name]", ["missing-owner fail error t0r3c3"]],
    ["owner", owner, "–", ["missing-owner fail error t0r3c3"]],
    ["owner", owner, "Vacant", ["missing-owner fail error t0r3c3"]],
    ["owner", owner, "Literacy Coach (vacant)", ["missing-owner fail error t0r3c3"]],
    ["owner", owner, "Literacy Coach (TBD)", ["missing-owner fail error t0r3c3"]],
    ["owner", owner, "Nobody", ["missing-owner fail error t0r3c3"]],
    ["owner", owner, "N/A", ["missing-owner review error t0r3c3"]],
    ["owner", owner, "Principals, teachers", ["vague-owner review warning t0r3c3"]],
    ["owner", owner, "Dr. A. B., Asst. Superintendent for X & Y", []],
    ["owner", owner, "M. Edwards (Principal)", []],
    ["owner", owner, "J. Rivera; second coach TBD", ["placeholder-text review error t0r3c3"]],
    ["deadline", due, "", ["missing-date fail error t0r3c4"]],
    ["deadline", due, "TBD", ["missing-date fail error t0r3c4"]],
    ["deadline", due, "mm/dd/yyyy", ["missing-date fail error t0r3c4"]],
    ["deadline", due, "N/A", ["missing-date review error t0r3c4"]],
    ["deadline", due, "Spring", ["unparseable-date review warning t0r3c4"]],
    ["deadline", due, "June 2025", []],
    ["resources", resources, "", ["missing-resources fail error t0r3c1"]],
    ["resources", resources, "None needed", []],
    ["resources", resources, "N/A", []],
    ["resources", resources, "existing", []],
    ["resources", resources, "same as above", []],
    ["resources", resources, "—", ["missing-resources review error t0r3c1"]],
    ["resources", resources, "TBD", ["placeholder-text fail error t0r3c1"]],
    ["measure", measure, "", ["missing-measure fail error t0r3c2"]],
    ["measure", measure, "-", ["missing-measure fail error t0r3c2"]],
    ["measure", measure, "N/A", ["missing-measure review error t0r3c2"]],
    ["measure", measure, "xx", ["placeholder-text fail error t0r3c2"]],
    ["measure", measure, "XX% of teachers trained", ["placeholder-text fail error t0r3c2"]],
    ["measure", measure, "Click here to enter text.", ["placeholder-text fail error t0r3c2"]],
    ["measure", measure, "a certain percentage of teachers receive training", []],
  ])("%s %#: column %i reading %j gives %j", (_, column, text, expected) => {
    expect(briefs(withAnswer(column, text))).toEqual(expected);
  });

  it("are not asked for in a row that says nothing but a note, and a row without its action is for a person to see", () => {
    const rows = [GOOD, ["", "Projector", "", "", ""], ["", "", "Minutes", "J. Rivera", ""]];
    expect(briefs(bareBlocks({ strategy: "Reading", rows }))).toEqual([
      "missing-action review warning t0r5c0",
    ]);
  });

  it("show their prompt as no answer", () => {
    const showing = (prompt: string): CellSpec => cell("", { flags: { placeholder: prompt } });
    const row = [
      showing("Click to enter the step"),
      "None",
      "Minutes",
      "J. Rivera",
      showing("Click to enter a date"),
    ];
    const [step, ...rest] = checked(bareBlocks({ strategy: "Reading", rows: [row] })).findings;
    expect(step).toMatchObject({ check: "missing-action", outcome: "review" });
    expect(rest).toEqual([]);
  });
});

describe("the strategy", () => {
  it.each<[string, readonly string[]]>([
    ["", ["missing-strategy fail error t0r0c0 strategy"]],
    ["TBD", ["placeholder-text fail error t0r0c0 strategy"]],
    ["N/A", ["missing-strategy review error t0r0c0 strategy"]],
    ["Reading", []],
  ])("reading %j gives %j", (strategy, expected) => {
    expect(briefs(bareBlocks({ strategy, rows: [GOOD] }))).toEqual(expected);
  });

  it("is missed where its row was deleted", () => {
    expect(briefs([table([HEADER, ...GOOD_ROWS])])).toEqual(["missing-strategy fail error t0 strategy"]);
  });
});

describe("fields", () => {
  it("that are optional may stay blank, and stand-ins there are warnings", () => {
    expect(
      briefs(bareBlocks({ school: "[name]", date: "10/1/2024", strategy: "Reading", rows: [GOOD] })),
    ).toEqual(["placeholder-text fail warning p0 school"]);
  });
});

describe("merged cells", () => {
  it("are spoken of once, at their origin", () => {
    const rows = [
      ["Step 1", "None", "Minutes", "", "1/1/2025"],
      ["Step 2", "None", "Minutes", above, "1/2/2025"],
      ["Step 3", "None", "Minutes", above, "1/3/2025"],
    ];
    expect(briefs(bareBlocks({ strategy: "Reading", rows }))).toEqual(["missing-owner fail error t0r3c3"]);
  });

  it("answer for every step that they cover", () => {
    const rows = [
      ["Step 1", "None", "Minutes", "J. Rivera", "1/1/2025"],
      ["Step 2", "None", "Minutes", above, "1/2/2025"],
    ];
    expect(checked(bareBlocks({ strategy: "Reading", rows })).summary.complete).toBe(1);
  });

  it("make several rows one step, where one answer is enough", () => {
    const rows = [
      ["Step", "Handbook", "Minutes", "J. Rivera", "1/1/2025"],
      [above, "Release time", "", "", ""],
    ];
    expect(briefs(bareBlocks({ strategy: "Reading", rows }))).toEqual([]);
  });
});

describe("columns of the document", () => {
  it("that are missing are for a person to see, once for the table", () => {
    const header = ["Action Steps", "Resources", "Measures of Implementation (Outputs)", "Deadline"];
    const rows = GOOD_ROWS.map((row) => row.filter((_, index) => index !== 3));
    const blocks = [table([[cell("Strategy: Reading", { span: 4 })], header, ...rows])];
    expect(briefs(blocks)).toEqual(["missing-owner review error t0"]);
  });

  it("of its own may stay blank, but not hold stand-ins", () => {
    const [first = [], second = []] = GOOD_ROWS;
    const rows = [
      [...first, ""],
      [...second, "TBD"],
    ];
    const blocks = [table([[cell("Strategy: Reading", { span: 6 })], [...HEADER, "Cost"], ...rows])];
    expect(briefs(blocks)).toEqual(["placeholder-text fail warning t0r3c5"]);
  });

  it.each<[string, string, readonly string[]]>([
    ["Status", "", ["missing-status fail warning t0r2c5"]],
    ["Status Update", "In progress", ["overdue fail warning t0r2c4"]],
    ["Progress", "Met", []],
    ["Date Completed", "9/28/2024", []],
    ["Date Completed", "", ["overdue fail warning t0r2c4"]],
    ["Done?", "X", []],
    ["Done?", "no", ["overdue fail warning t0r2c4"]],
    ["Cost", "9/28/2024", ["overdue fail warning t0r2c4"]],
  ])("tell how far a step is: %s, %j", (label, text, expected) => {
    const [first = [], ...others] = GOOD_ROWS.map((row) => [...row, "Planned"]);
    const past = first.map((cellText, index) => (index === 4 ? "9/30/2024" : index === 5 ? text : cellText));
    const blocks = [
      table([[cell("Strategy: Reading", { span: 6 })], [...HEADER, label], past, ...others, ...others]),
    ];
    const said = ["overdue", "missing-status"];
    expect(briefs(blocks).filter((line) => said.includes(line.split(" ", 1).join("")))).toEqual(expected);
  });
});

describe("a finding", () => {
  it("says what, why and how in words, with the template's source and what stands there", () => {
    const [finding] = checked(withAnswer(3, "Vacant\n(coach)")).findings;
    expect(finding).toEqual({
      check: "missing-owner",
      outcome: "fail",
      severity: "error",
      message: "Nobody seems to hold this job at the moment: “Vacant (coach)”.",
      why: "The step may have to wait until the position is filled.",
      fix: "Name someone who looks after the step until then, or add a step to fill the position.",
      source: "ese-531t, Directions 5",
      location: { plan: 0, table: 0, row: 3, column: 3 },
      text: "Vacant\n(coach)",
      key: expect.stringMatching(/^[0-9a-z]{14}$/) as unknown,
    });
  });

  it("comes in the order of plans and places", () => {
    const rows = [
      ["A", "", "Minutes", "", ""],
      ["B", "None", "", "J. Rivera", "1/1/2025"],
    ];
    const blocks = [...bareBlocks({ rows }), "", ...bareBlocks({ strategy: "TBD", rows: [GOOD] })];
    expect(checked(blocks).findings.map((finding) => `${finding.location.plan} ${brief(finding)}`)).toEqual([
      "0 missing-strategy fail error t0r0c0 strategy",
      "0 missing-resources fail error t0r3c1",
      "0 missing-owner fail error t0r3c3",
      "0 missing-date fail error t0r3c4",
      "0 missing-measure fail error t0r4c2",
      "1 placeholder-text fail error t1r0c0 strategy",
    ]);
  });
});

describe("the stage", () => {
  const rows = [["A", "TBD", "Minutes", "", ""]];
  it.each<[Stage, readonly string[]]>([
    ["drafting", ["placeholder-text fail error t0r3c1", "placeholder-text fail error t0r3c3"]],
    ["early", ["placeholder-text fail error t0r3c1", "missing-owner fail error t0r3c3"]],
    [
      "final",
      [
        "placeholder-text fail error t0r3c1",
        "missing-owner fail error t0r3c3",
        "missing-date fail error t0r3c4",
      ],
    ],
  ])("%s runs its checks", (stage, expected) => {
    const drafted = rows.map((row) => row.map((text, index) => (index === 3 ? "TBD" : text)));
    expect(briefs(bareBlocks({ strategy: "Reading", rows: drafted }), stage)).toEqual(expected);
  });
});

describe("completeness", () => {
  it.each<[string, PlanSpec, number]>([
    [
      "17 of 20 cells",
      {
        strategy: "Reading",
        rows: [GOOD, GOOD, ["A", "", "Minutes", "", "1/1/25"], ["B", "None", "Minutes", "C. Lee", "TBD"]],
      },
      0.85,
    ],
    ["a strategy that is missing", { rows: [GOOD] }, 0.83],
    ["a vacant owner", { strategy: "Reading", rows: [["A", "None", "Minutes", "vacant", "1/1/25"]] }, 0.8],
    ["rows without an action", { strategy: "Reading", rows: [GOOD, ["", "Projector", "", "", ""]] }, 1],
    ["nothing", {}, 0],
  ])("counts %s", (_, spec, share) => {
    expect(checked([planTable(spec)]).summary.complete).toBe(share);
  });

  it("of a document without plans is 0", () => {
    expect(checked(["Hello"])).toEqual({
      asOf: "2024-10-15",
      summary: { errors: 0, warnings: 0, tips: 0, review: 0, complete: 0 },
      findings: [],
      setAside: [],
      unused: [],
    });
  });
});

describe("every check", () => {
  it.each(catalogue.map((entry) => [entry.id, entry] as const))("%s has its words", (id, entry) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(entry.messages.pass?.message).not.toBe("");
    for (const [key, words] of Object.entries(entry.messages)) {
      const all = key === "pass" ? [words.message] : [words.message, words.why, words.fix];
      expect(all.every((text) => /^.+[.?!]$/.test(text))).toBe(true);
      expect(all.join(" ")).not.toMatch(/invalid|null|error/i);
    }
  });

  it("has an id of its own, or one cause with those that share it", () => {
    const scopes = catalogue.map((entry) => `${entry.id} ${entry.scope}`);
    expect(new Set(scopes).size).toBe(scopes.length);
  });

  it("finds the same, in whatever order the checks run", () => {
    const rows = [
      ["A", "", "TBD", "", "31/31/25"],
      ["A", "", "TBD", "", "31/31/25"],
      ["B", "None", "", "Principals", "Fall"],
    ];
    const { plans } = recognise(snapshotOf(bareBlocks({ rows })), builtinTemplates);
    const options = { asOf: "2024-10-15", templates: builtinTemplates };
    const expected = createChecker(catalogue)(plans, options);
    expect(expected.findings.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(fc.shuffledSubarray([...catalogue], { minLength: catalogue.length }), (order) => {
        expect(createChecker(order)(plans, options)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it("never throws, whatever stands in the cells, and names only places that there are", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("", "TBD", "N/A", "-", "[name]", "Vacant", "1/1/2025"),
    );
    const row = fc.tuple(text, text, text, text, text);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), text, (rows, strategy) => {
        const snapshot = snapshotOf(bareBlocks({ strategy, rows }));
        const { plans } = recognise(snapshot, builtinTemplates);
        const { findings, summary } = check(plans, { asOf: "2024-10-15", templates: builtinTemplates });
        expect(summary.complete).toBeGreaterThanOrEqual(0);
        expect(summary.complete).toBeLessThanOrEqual(1);
        for (const { location } of findings) {
          expect(plans[location.plan]).toBeDefined();
          expect((location.row ?? 0) < rows.length + 3).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
