import { type Plan } from "../../../src/core/plan";
import {
  EVIDENCE_EXAMPLE,
  EVIDENCE_HEADER,
  EVIDENCE_ROWS,
  filledPfs,
  heading,
  objectiveTable,
  PFS_SUBTITLE,
  PFS_TITLE,
  pfsBlocks,
  PROCESS_EXAMPLE,
  PROCESS_HEADER,
  PROCESS_ROWS,
  RESOURCE_EXAMPLES,
  RESOURCE_ROWS,
  RESOURCES_HEADER,
  section,
  TERM_ROWS,
  TERMS_HEADER,
} from "../../support/pfs";
import { type BlockSpec, cell, table, type TableSpec } from "../../support/snapshot";
import { only, read } from "./reading";

/** The rows of each table that say something, as the texts of their cells. */
function tablesOf(plan: Plan): Readonly<Record<string, readonly (readonly string[])[]>> {
  return Object.fromEntries(
    plan.tables.map(({ id, rows }) => [
      id,
      rows.filter((row) => !row.blank).map((row) => row.cells.map(({ text }) => text)),
    ]),
  );
}

const FILLED = {
  terms: TERM_ROWS,
  process: PROCESS_ROWS,
  evidence: EVIDENCE_ROWS,
  resources: RESOURCE_ROWS,
};
const BENCHMARK = ["Benchmark", "Person Responsible", "Date", "Status"];

describe("the tables of benchmarks", () => {
  it.each<[string, Parameters<typeof filledPfs>[0]]>([
    ["by their headings", {}],
    [
      "by their sections where both are called the same",
      {
        monitoring: section("monitoring", table([BENCHMARK, ...PROCESS_ROWS])),
        impact: section("impact", table([BENCHMARK, ...EVIDENCE_ROWS])),
      },
    ],
    [
      "by their sections though the second comes first",
      {
        monitoring: section("impact", table([BENCHMARK, ...EVIDENCE_ROWS])),
        impact: section("monitoring", table([BENCHMARK, ...PROCESS_ROWS])),
      },
    ],
    [
      "by their order where the sections' headings are gone",
      {
        monitoring: ["What we do", table([BENCHMARK, ...PROCESS_ROWS])],
        impact: ["What we see", table([BENCHMARK, ...EVIDENCE_ROWS])],
      },
    ],
    [
      "by their examples",
      {
        monitoring: ["First:", table([BENCHMARK, PROCESS_EXAMPLE, ...PROCESS_ROWS])],
        impact: ["Then:", table([BENCHMARK, EVIDENCE_EXAMPLE, ...EVIDENCE_ROWS])],
      },
    ],
    [
      "by what the heading of their first column says, whatever stands above",
      {
        monitoring: [heading("Measuring Impact"), table([PROCESS_HEADER, ...PROCESS_ROWS])],
        impact: ["More", table([EVIDENCE_HEADER, ...EVIDENCE_ROWS])],
      },
    ],
    [
      "by the intro where the heading is gone",
      {
        monitoring: [
          "Process Benchmarks: What will be done, when, and by whom",
          table([["", "Person Responsible", "Date", "Status"], ...PROCESS_ROWS]),
        ],
        impact: section("impact", table([["", "Who", "By When", "Status"], ...EVIDENCE_ROWS])),
      },
    ],
    [
      "by their sections where they lost their header",
      {
        monitoring: section("monitoring", table(PROCESS_ROWS)),
        impact: section("impact", table(EVIDENCE_ROWS)),
      },
    ],
    [
      "by their headers in one table that they were joined to",
      {
        monitoring: section(
          "monitoring",
          table([PROCESS_HEADER, ...PROCESS_ROWS, EVIDENCE_HEADER, EVIDENCE_EXAMPLE, ...EVIDENCE_ROWS]),
        ),
        impact: [],
      },
    ],
    [
      "by their headers in a joined table, a banner and a repeated header between them",
      {
        monitoring: section(
          "monitoring",
          table([
            [cell("Monitoring Progress", { span: 4 })],
            PROCESS_HEADER,
            ...PROCESS_ROWS.slice(0, 1),
            PROCESS_HEADER,
            ...PROCESS_ROWS.slice(1),
            [cell("Measuring Impact", { span: 4 })],
            EVIDENCE_HEADER,
            ...EVIDENCE_ROWS,
          ]),
        ),
        impact: [],
      },
    ],
    [
      "by banners in the tables",
      {
        monitoring: [table([[cell("Monitoring Progress", { span: 4 })], BENCHMARK, ...PROCESS_ROWS])],
        impact: [table([[cell("Measuring Impact", { span: 4 })], BENCHMARK, ...EVIDENCE_ROWS])],
      },
    ],
  ])("are told apart %s", (_, parts) => {
    expect(tablesOf(only(filledPfs(parts)))).toEqual(FILLED);
  });

  it.each<[string, readonly BlockSpec[]]>([
    ["without a header", [table(PROCESS_ROWS.slice(1))]],
    ["after blank lines", ["", "", table(PROCESS_ROWS.slice(1))]],
    ["with the header again", ["", table([PROCESS_HEADER, ...PROCESS_ROWS.slice(1)])]],
    ["with the same renamed header again", ["", table([BENCHMARK, ...PROCESS_ROWS.slice(1)])]],
  ])("go on after a page break %s", (_, second) => {
    const header = second.some((block) => JSON.stringify(block).includes('["Benchmark"'))
      ? BENCHMARK
      : PROCESS_HEADER;
    const first = table([header, ...PROCESS_ROWS.slice(0, 1)]);
    const plan = only(filledPfs({ monitoring: [...section("monitoring", first), ...second, ""] }));
    expect(tablesOf(plan)).toEqual(FILLED);
  });

  it("do not go on beneath the next heading, however alike they look", () => {
    const plan = only(filledPfs({ impact: section("impact", table(EVIDENCE_ROWS)) }));
    expect(tablesOf(plan)).toEqual(FILLED);
  });

  it("keep the heading that somebody else gave a lost header by marking its row", () => {
    const header = { cells: ["What", "Champion", "Day", "How it goes"], repeatsAsHeader: true };
    const plan = only(filledPfs({ monitoring: section("monitoring", table([header, ...PROCESS_ROWS])) }));
    const process = plan.tables.find(({ id }) => id === "process");
    expect(process?.columns.map(({ id, label }) => [id, label])).toEqual([
      ["benchmark", "What"],
      ["owner", "Champion"],
      ["due", "Day"],
      ["status", "How it goes"],
    ]);
    expect(tablesOf(plan)).toEqual(FILLED);
  });
});

describe("the template's examples", () => {
  const withProcess = (...rows: TableSpec["rows"]): readonly (readonly string[])[] =>
    tablesOf(only(filledPfs({ monitoring: section("monitoring", table([PROCESS_HEADER, ...rows])) })))
      .process ?? [];
  const [text = "", ...others] = PROCESS_EXAMPLE;

  it("are five rows of the blank", () => {
    const kinds = only(pfsBlocks()).tables.map(({ id, otherRows }) => [
      id,
      otherRows.map(({ kind }) => kind),
    ]);
    expect(kinds).toEqual([
      ["terms", ["header"]],
      ["process", ["header", "example"]],
      ["evidence", ["header", "example"]],
      ["resources", ["header", "example", "example", "example"]],
    ]);
  });

  it.each<[string, TableSpec["rows"][number]]>([
    ["as they are", PROCESS_EXAMPLE],
    ["with other cells emptied", [text, "", "", ""]],
    ["with other cells overwritten", [text, "J. Rivera", "10/1/2024", "Not met"]],
    ["without the word", [text.replace("Example: ", ""), ...others]],
    ["with other marks", [text.replace(":", " –").toUpperCase(), ...others]],
    ["in slightly other words", ["Example: Identify common reading strategies district-wide", ...others]],
    ["with the first cell emptied", ["", ...others]],
    ["with another word", [text.replace("reading", "literacy"), ...others]],
  ])("are no rows of data %s", (_, row) => {
    expect(withProcess(row, ...PROCESS_ROWS)).toEqual(PROCESS_ROWS);
    expect(withProcess(...PROCESS_ROWS, row)).toEqual(PROCESS_ROWS);
  });

  it.each<[string, readonly string[]]>([
    ["the word before something else", ["Example: Visit all classrooms", "J. Rivera", "10/1/2024", ""]],
    [
      "the example made one's own",
      ["Example: Identify common math strategies", "J. Rivera", "10/1/2024", "New"],
    ],
    ["something alike without the word", ["Identify common district-wide math strategies", ...others]],
  ])("are not %s", (_, row) => {
    expect(withProcess(row)).toEqual([row]);
  });

  it("are known where the columns stand in another order", () => {
    const turn = (row: readonly string[]): string[] => [...row].reverse();
    const rows = [RESOURCES_HEADER, ...RESOURCE_EXAMPLES, ...RESOURCE_ROWS].map(turn);
    const plan = only(filledPfs({ resources: section("resources", table(rows)) }));
    expect(tablesOf(plan).resources).toEqual(RESOURCE_ROWS.map(turn));
  });
});

describe("copies of the template", () => {
  it("have tables of their own", () => {
    const blank = { terms: [], process: [], evidence: [], resources: [] };
    const { plans } = read([...filledPfs(), ...pfsBlocks(), ...filledPfs({ title: [PFS_TITLE] })]);
    expect(plans.map(tablesOf)).toEqual([FILLED, blank, FILLED]);
  });

  it("may lack parts", () => {
    const first = filledPfs({ terms: [], impact: [], resources: [] });
    const second = filledPfs({
      title: ["Cohasset Action Plan 2025-26", PFS_SUBTITLE],
      fields: [objectiveTable("Belonging", "Advisory")],
      implementation: [],
      monitoring: [],
      terms: [],
    });
    const { plans } = read([...first, ...second]);
    expect(plans.map(tablesOf)).toEqual([
      { process: PROCESS_ROWS },
      { evidence: EVIDENCE_ROWS, resources: RESOURCE_ROWS },
    ]);
  });
});

describe("a table of two columns", () => {
  it.each<[string, readonly BlockSpec[]]>([
    ["a glossary", [heading("Glossary"), table([TERMS_HEADER, ["IEP", "Individualized Education Program"]])]],
    [
      "contacts",
      [
        table([
          ["Name", "Phone"],
          ["J. Rivera", "555"],
        ]),
      ],
    ],
  ])("is no plan by itself: %s", (_, blocks) => {
    expect(read(["Some report", ...blocks]).plans).toEqual([]);
  });

  it("that follows the terms by itself is not theirs", () => {
    const contacts = table([
      ["Strategic Objective", "Reading"],
      ["Strategic Initiative", "Routines"],
    ]);
    const plan = only(
      filledPfs({
        fields: [],
        terms: [...section("terms", table([TERMS_HEADER, ...TERM_ROWS])), contacts, ""],
      }),
    );
    expect(tablesOf(plan).terms).toEqual(TERM_ROWS);
  });
});
