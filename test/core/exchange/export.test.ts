import Ajv from "ajv/dist/2020";
import {
  exportDocument,
  type ExportedDocument,
  exportJsonSchema,
  exportSchema,
} from "../../../src/core/exchange";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { bareBlocks, BLANK_ROW, eseDocument, GOOD_ROWS, type PlanSpec } from "../../support/ese-531t";
import { above, type BlockSpec, snapshotOf } from "../../support/snapshot";

function exported(blocks: readonly BlockSpec[]): ExportedDocument {
  const { plans } = recognise(snapshotOf(blocks), builtinTemplates);
  return exportDocument(plans, { file: "plan.docx", pendingChanges: false });
}

const validate = new Ajv({ strict: true }).compile(exportJsonSchema());

describe("exportDocument", () => {
  it("gives the plan as published", () => {
    const rows = [
      ["Train teachers", "N/A", "90% trained", "J. Rivera, Literacy Coach", "10/15/2024"],
      BLANK_ROW,
    ];
    expect(exported(bareBlocks({ school: "North", strategy: "Reading", rows }))).toEqual({
      schemaVersion: "1",
      document: { file: "plan.docx", pendingChanges: false },
      plans: [
        {
          template: { id: "ese-531t", name: "ESE Action Plan Template (5.3.1T)", confidence: 0.89 },
          title: "Reading",
          fields: [
            { id: "school", label: "District/School Name", text: "North", location: { paragraph: 0 } },
            { id: "date", label: "Today’s Date", text: "", location: { paragraph: 0 } },
            { id: "strategy", label: "Strategy", text: "Reading", location: { table: 0, row: 0, column: 0 } },
          ],
          prompts: [],
          tables: [
            {
              id: "action-steps",
              location: { table: 0 },
              columns: [
                { id: "action", label: "Action Steps" },
                { id: "resources", label: "Resources" },
                { id: "measure", label: "Measures of Implementation (Outputs)" },
                { id: "owner", label: "Owner" },
                { id: "due", label: "Deadline" },
              ],
              rows: [
                {
                  location: { table: 0, row: 3 },
                  cells: [
                    { column: "action", text: "Train teachers", location: { table: 0, row: 3, column: 0 } },
                    {
                      column: "resources",
                      text: "N/A",
                      value: { kind: "noneNeeded" },
                      location: { table: 0, row: 3, column: 1 },
                    },
                    { column: "measure", text: "90% trained", location: { table: 0, row: 3, column: 2 } },
                    {
                      column: "owner",
                      text: "J. Rivera, Literacy Coach",
                      value: { kind: "people", people: [{ name: "J. Rivera", title: "Literacy Coach" }] },
                      location: { table: 0, row: 3, column: 3 },
                    },
                    {
                      column: "due",
                      text: "10/15/2024",
                      value: { kind: "date", precision: "day", earliest: "2024-10-15", latest: "2024-10-15" },
                      location: { table: 0, row: 3, column: 4 },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("says where a merged cell begins", () => {
    const [first = [], second = []] = GOOD_ROWS;
    const { plans } = exported(bareBlocks({ rows: [first, [...second.slice(0, 3), above, ""]] }));
    expect(plans[0]?.tables[0]?.rows[1]?.cells[3]).toMatchObject({
      location: { table: 0, row: 4, column: 3 },
      mergedFrom: { table: 0, row: 3, column: 3 },
    });
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
    expect(validate(JSON.parse(JSON.stringify(data)))).toBe(true);
    expect(validate.errors).toBeNull();
    expect(exportSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
  });

  it("is refused by the schema in another shape", () => {
    expect(validate({ ...exported(bareBlocks()), schemaVersion: "2" })).toBe(false);
    expect(validate({ schemaVersion: "1", document: { file: "x" }, plans: [] })).toBe(false);
  });

  it("names the document's own columns extra and keeps the whole template's places", () => {
    const { plans } = recognise(eseDocument({ strategy: "Reading", rows: GOOD_ROWS }), builtinTemplates);
    const data = exportDocument(plans, { file: "plan.docx", pendingChanges: true });
    expect(data.document.pendingChanges).toBe(true);
    expect(data.plans[0]?.tables[0]?.rows.map((row) => row.location)).toEqual(
      [3, 4, 5].map((row) => ({ table: 4, row })),
    );
  });
});
