import { exportDocument, type ExportedDocument } from "../../../src/core/exchange";
import { exportSchema } from "../../../src/core/exchange/schema";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { bareBlocks, BLANK_ROW, eseDocument, GOOD_ROWS, type PlanSpec } from "../../support/ese-531t";
import { above, type BlockSpec, cell, snapshotOf } from "../../support/snapshot";
import { exportErrors, validExport } from "../../support/valid-export";

function exported(blocks: readonly BlockSpec[]): ExportedDocument {
  const { plans } = recognise(snapshotOf(blocks), builtinTemplates);
  return validExport(exportDocument(plans, { file: "plan.docx", pendingChanges: false }, builtinTemplates));
}

/** Without what texts were read as: that is for the tests of the readers. */
function textsOnly(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === "value" ? undefined : value)));
}

describe("exportDocument", () => {
  it("gives the plan as published", () => {
    const rows = [
      ["Train teachers", "N/A", "90% trained", "J. Rivera, Literacy Coach", "10/15/2024"],
      BLANK_ROW,
    ];
    const data = exported(bareBlocks({ school: "North", strategy: "Reading", rows }));
    const at = (column: number): object => ({ location: { table: 0, row: 3, column } });
    expect(textsOnly(data)).toEqual({
      schemaVersion: "1",
      document: { file: "plan.docx", pendingChanges: false },
      plans: [
        {
          template: {
            id: "ese-531t",
            name: "ESE Action Plan Template (5.3.1T)",
            confidence: expect.any(Number) as number,
          },
          title: "Reading",
          operationalBy: { day: "2024-10-15", text: "10/15/2024", ...at(4), withoutDay: 0 },
          fields: [
            {
              id: "school",
              label: "District/School Name",
              role: "organisation",
              text: "North",
              location: { paragraph: 0 },
            },
            { id: "date", label: "Today’s Date", role: "date", text: "", location: { paragraph: 0 } },
            {
              id: "strategy",
              label: "Strategy",
              role: "strategy",
              text: "Reading",
              location: { table: 0, row: 0, column: 0 },
            },
          ],
          prompts: [],
          tables: [
            {
              id: "action-steps",
              location: { table: 0 },
              columns: [
                { id: "action", role: "action", label: "Action Steps" },
                { id: "resources", role: "resources", label: "Resources" },
                { id: "measure", role: "measure", label: "Measures of Implementation (Outputs)" },
                { id: "owner", role: "owner", label: "Owner" },
                { id: "due", role: "due", label: "Deadline" },
              ].map((column) => ({ ...column, question: expect.any(String) as string })),
              rows: [
                {
                  location: { table: 0, row: 3 },
                  cells: [
                    { column: "action", text: "Train teachers", ...at(0) },
                    { column: "resources", text: "N/A", ...at(1) },
                    { column: "measure", text: "90% trained", ...at(2) },
                    { column: "owner", text: "J. Rivera, Literacy Coach", ...at(3) },
                    { column: "due", text: "10/15/2024", ...at(4) },
                  ],
                },
              ],
            },
          ],
          common: {
            organisation: { text: "North", location: { paragraph: 0 } },
            strategy: { text: "Reading", location: { table: 0, row: 0, column: 0 } },
            steps: [
              {
                kind: "process",
                location: { table: 0, row: 3 },
                action: { text: "Train teachers", ...at(0) },
                resources: { text: "N/A", ...at(1) },
                measure: { text: "90% trained", ...at(2) },
                owner: { text: "J. Rivera, Literacy Coach", ...at(3) },
                due: { text: "10/15/2024", ...at(4) },
              },
            ],
            terms: [],
            resources: [],
          },
        },
      ],
    });
  });

  it("gives what a text was read as, wherever the text stands", () => {
    const rows = [["Train teachers", "N/A", "Done", "J. Rivera, Literacy Coach", "10/15/2024"]];
    const { plans } = exported(bareBlocks({ rows }));
    const due = { kind: "date", precision: "day", earliest: "2024-10-15", latest: "2024-10-15" };
    const owner = { kind: "people", people: [{ name: "J. Rivera", title: "Literacy Coach" }] };
    const [row] = plans[0]?.tables[0]?.rows ?? [];
    expect(row?.cells.map(({ column, value }) => [column, value])).toEqual(
      expect.arrayContaining([
        ["resources", { kind: "noneNeeded" }],
        ["owner", owner],
        ["due", due],
      ]),
    );
    expect(plans[0]?.common.steps[0]).toMatchObject({ owner: { value: owner }, due: { value: due } });
  });

  it("says where a merged cell begins", () => {
    const [first = [], second = []] = GOOD_ROWS;
    const { plans } = exported(bareBlocks({ rows: [first, [...second.slice(0, 3), above, ""]] }));
    expect(plans[0]?.tables[0]?.rows[1]?.cells[3]).toMatchObject({
      location: { table: 0, row: 4, column: 3 },
      mergedFrom: { table: 0, row: 3, column: 3 },
    });
  });

  it("says where tracked changes wait, and nothing where none do", () => {
    const owner = cell("J. Rivera", { flags: { pendingChanges: true } });
    const { plans } = exported(
      bareBlocks({ rows: [["Train teachers", "N/A", "Done", owner, "10/15/2024"]] }),
    );
    expect(plans[0]?.tables[0]?.rows[0]?.cells.map((entry) => entry.pendingChanges)).toEqual([
      undefined,
      undefined,
      undefined,
      true,
      undefined,
    ]);
  });

  it.each<[string, readonly BlockSpec[]]>([
    ["nothing", []],
    ["a blank plan", bareBlocks()],
    [
      "a plan",
      bareBlocks({
        school: "North",
        date: "10/1/2024",
        strategy: "Reading",
        rows: GOOD_ROWS,
      } satisfies PlanSpec),
    ],
    ["several plans", [...bareBlocks({ rows: GOOD_ROWS }), "", ...bareBlocks()]],
  ])("passes its JSON Schema and survives JSON: %s", (_, blocks) => {
    const data = exported(blocks);
    expect(exportSchema.parse(data)).toEqual(data);
  });

  it("is refused by the schema in another shape", () => {
    expect(exportErrors({ ...exported(bareBlocks()), schemaVersion: "2" })).not.toEqual([]);
    expect(exportErrors({ schemaVersion: "1", document: { file: "x" }, plans: [] })).not.toEqual([]);
    const [plan] = exported(bareBlocks()).plans;
    const misspelt = { ...exported(bareBlocks()), plans: [{ ...plan, titel: "x" }] };
    expect(exportErrors(misspelt)).not.toEqual([]);
  });

  it("keeps the whole template's places", () => {
    const { plans } = recognise(eseDocument({ strategy: "Reading", rows: GOOD_ROWS }), builtinTemplates);
    const data = exportDocument(plans, { file: "plan.docx", pendingChanges: true }, builtinTemplates);
    expect(data.document.pendingChanges).toBe(true);
    expect(data.plans[0]?.tables[0]?.rows.map((row) => row.location)).toEqual(
      [3, 4, 5].map((row) => ({ table: 4, row })),
    );
  });
});

describe("operationalBy", () => {
  const by = (...deadlines: readonly string[]): unknown =>
    exported(bareBlocks({ rows: deadlines.map((text, index) => [`Step ${index}`, "", "", "", text]) }))
      .plans[0]?.operationalBy;

  it.each<[readonly string[], unknown]>([
    [
      ["1/10/2025", "6/1/2025", "3/3/2025"],
      { day: "2025-06-01", text: "6/1/2025", location: { table: 0, row: 4, column: 4 }, withoutDay: 0 },
    ],
    [
      ["1/10/2025", "", "TBD"],
      { day: "2025-01-10", text: "1/10/2025", location: { table: 0, row: 3, column: 4 }, withoutDay: 2 },
    ],
    [["", "TBD"], undefined],
    [[], undefined],
  ])("of deadlines %j is the last", (deadlines, expected) => {
    expect(by(...deadlines)).toEqual(expected);
  });

  it("counts no row in which a step is still to come", () => {
    const rows = [
      ["Step 1", "", "", "", "1/10/2025"],
      ["TBD", "", "", "", ""],
      ["Step 2", "", "", "", ""],
    ];
    expect(exported(bareBlocks({ rows })).plans[0]?.operationalBy).toMatchObject({ withoutDay: 1 });
  });
});
