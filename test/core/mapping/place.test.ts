import { type MappingData, parseMapping, placeMapping, type Placement } from "../../../src/core/mapping";
import { builtinTemplates } from "../../../src/core/templates";
import { above, type BlockSpec, cell, snapshotOf, table, type TableSpec } from "../../support/snapshot";

function placed(blocks: readonly BlockSpec[], ...plans: MappingData["plans"]): Placement {
  const parsed = parseMapping({ mappingVersion: "1", plans }, builtinTemplates);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return placeMapping(snapshotOf(blocks), builtinTemplates, parsed.mapping.plans);
}

/** Each table as "t1 rows 0-3 head 1: action=Task owner=Who -=Room". */
function brief({ plans }: Placement): readonly string[] {
  return plans.flatMap((plan, index) =>
    plan.tables.map(({ table: { index: number }, rows, headerRows, columns, spec }) => {
      const names = columns.map(({ named, heading }) => `${named?.id ?? "-"}=${heading}`).join(" ");
      return `${index} ${spec.id} t${number} rows ${rows.join("-")} head ${headerRows.join("+")}: ${names}`;
    }),
  );
}

function said({ problems }: Placement): readonly string[] {
  return problems.map(({ path, reason }) => `${path}: ${reason}`);
}

const FOREIGN = table([
  [cell("Our work this year", { span: 5 })],
  ["Task", "Who’s on it", "Finish", "Proof", "$"],
  ["Buy books", "J. Rivera", "May 2025", "Invoice", "$500"],
  ["Read them", "A. Chen", "June 2025", "Log", ""],
]);

const STEPS = { as: "action-steps", columns: { action: "Task", owner: "Who's on it", due: "finish:" } };
const ESE = { template: "ese-531t" };
const COLUMNS = "action=Task owner=Who’s on it due=Finish -=Proof -=$";

describe("placeMapping", () => {
  it.each<[string, object, string]>([
    ["by its number", { table: 1, ...STEPS }, `rows 0-3 head 1: ${COLUMNS}`],
    ["by its headings", { table: ["Proof", "TASK"], ...STEPS }, `rows 0-3 head 1: ${COLUMNS}`],
    ["its rows as told", { table: 1, ...STEPS, firstRow: 2, lastRow: 2 }, `rows 2-2 head 1: ${COLUMNS}`],
    [
      "columns by their number",
      { table: 1, as: "action-steps", firstRow: 2, columns: { action: 0, resources: 4 } },
      "rows 2-3 head 1: action=Task -=Who’s on it -=Finish -=Proof resources=$",
    ],
    [
      "columns by their number where headings are told",
      { table: 1, as: "action-steps", headerRows: [1], columns: { measure: 3 } },
      "rows 0-3 head 1: -=Task -=Who’s on it -=Finish measure=Proof -=$",
    ],
    [
      "no headings where there are none",
      { table: 1, as: "action-steps", headerRows: [], firstRow: 2, columns: { action: 0, owner: 1 } },
      "rows 2-3 head : action= owner= -= -= -=",
    ],
    [
      "a role that the template's table does not have",
      { table: 1, as: "action-steps", columns: { action: "Task", status: "Proof" } },
      "rows 0-3 head 1: action=Task -=Who’s on it -=Finish status=Proof -=$",
    ],
  ])("finds a table %s", (_, given, expected) => {
    const result = placed(["", table([["Other"]]), FOREIGN], { ...ESE, tables: [given as never] });
    expect(said(result)).toEqual([]);
    expect(brief(result)).toEqual([`0 action-steps t1 ${expected}`]);
  });

  it("reads headings over two rows, joined or alone", () => {
    const two = table([
      ["Step", cell("When", { span: 2 }), "Who"],
      [above, "Begin", "End", above],
      ["A", "1/1/25", "2/1/25", "J. Rivera"],
    ]);
    const columns = { action: "Step", due: "When End", owner: "Who" };
    const result = placed([two], { ...ESE, tables: [{ table: 0, as: "action-steps", columns }] });
    expect(said(result)).toEqual([]);
    expect(brief(result)).toEqual([
      "0 action-steps t0 rows 0-2 head 0+1: action=Step -=When Begin due=When End owner=Who",
    ]);
    const alone = { action: "Step", due: "End" };
    expect(
      brief(placed([two], { ...ESE, tables: [{ table: 0, as: "action-steps", columns: alone }] })),
    ).toHaveLength(1);
  });

  it("finds a plan as often as its headings stand there, each plan of the mapping once before", () => {
    const given = { table: ["Task", "Finish"], ...STEPS };
    const result = placed([FOREIGN, "", FOREIGN, "", FOREIGN], { ...ESE, tables: [given] });
    expect(brief(result).map((text) => text.slice(0, 17))).toEqual(
      [0, 1, 2].map((number) => `${number} action-steps t${number}`),
    );
    const two = placed(
      [FOREIGN, "", FOREIGN],
      { ...ESE, tables: [given] },
      { template: "cadre", tables: [{ ...given, as: "activities" }] },
    );
    expect(two.plans.map(({ template, tables }) => [template.id, tables[0]?.table.index])).toEqual([
      ["ese-531t", 0],
      ["cadre", 1],
    ]);
  });

  it("tells tables of one plan that have the same headings apart by their order", () => {
    const benchmarks: TableSpec = table([
      ["Benchmark", "Who"],
      ["A", "J. Rivera"],
    ]);
    const columns = { benchmark: "Benchmark", owner: "Who" };
    const pair = ["process", "evidence"].map((as) => ({ table: ["Benchmark", "Who"], as, columns }));
    const result = placed([benchmarks, "", benchmarks, "", benchmarks, "", benchmarks], {
      template: "pfs",
      tables: pair,
    });
    expect(
      result.plans.map(({ tables }) => tables.map(({ spec, table: { index } }) => `${spec.id} ${index}`)),
    ).toEqual([
      ["process 0", "evidence 1"],
      ["process 2", "evidence 3"],
    ]);
  });

  it.each<[string, object, string]>([
    [
      "a number beyond the last table",
      { table: 7, ...STEPS },
      "table: the document has no table 7; it has 0 to 0",
    ],
    [
      "headings that stand nowhere",
      { table: ["Milestone"], ...STEPS },
      "table: no table has the headings “Milestone”",
    ],
    [
      "a column that is not there",
      { table: 0, as: "action-steps", columns: { action: "Task", owner: "Lead" } },
      "columns: no row of the table has the heading “Lead”; the nearest has: “Task”, “Who’s on it”, “Finish”, “Proof”, “$”",
    ],
    [
      "a column's number beyond the last",
      { table: 0, as: "action-steps", columns: { action: "Task", owner: 9 } },
      "columns.owner: the table has no column 9; it has 0 to 4",
    ],
    [
      "one column for two",
      { table: 0, as: "action-steps", columns: { action: "Task", measure: 0 } },
      "columns.measure: this column is 'action' already",
    ],
    [
      "a row beyond the last",
      { table: 0, ...STEPS, lastRow: 9 },
      "lastRow: the table has no row 9; it has 0 to 3",
    ],
  ])("says where it does not fit: %s", (_, given, expected) => {
    const result = placed([FOREIGN], { ...ESE, tables: [given as never] });
    expect(said(result)).toEqual([`plans[0].tables[0].${expected}`]);
    expect(result.plans).toEqual([]);
  });

  it("asks for the number where several columns have one heading", () => {
    const twice = table([
      ["Task", "Date", "Date"],
      ["A", "1/1/25", "2/1/25"],
    ]);
    const columns = { action: "Task", due: "Date" };
    const result = placed([twice], { ...ESE, tables: [{ table: 0, as: "action-steps", columns }] });
    expect(said(result)).toEqual([
      "plans[0].tables[0].columns.due: several columns have the heading “Date”; give its number",
    ]);
  });
});
