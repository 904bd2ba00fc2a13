import { type MappingData, parseMapping, placeMapping } from "../../../src/core/mapping";
import type { Plan, PlanField, Recognition } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { bareBlocks, GOOD_ROWS } from "../../support/ese-531t";
import { type BlockSpec, cell, snapshotOf, table } from "../../support/snapshot";

function read(blocks: readonly BlockSpec[], ...plans: MappingData["plans"]): Recognition {
  const parsed = parseMapping({ mappingVersion: "1", plans }, builtinTemplates);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const snapshot = snapshotOf(blocks);
  const { plans: placed, problems } = placeMapping(snapshot, builtinTemplates, parsed.mapping.plans);
  expect(problems).toEqual([]);
  return recognise(snapshot, builtinTemplates, placed);
}

/** "template byHand: field=text; table: a | b / c | d". */
function brief(plan: Plan): string {
  const fields = [...plan.fields, ...plan.prompts]
    .filter(({ text }) => text !== "")
    .map(({ id, text }) => `${id}=${text}`)
    .join(", ");
  const tables = plan.tables.map(
    ({ id, rows }) =>
      `; ${id}: ${rows.map((row) => row.cells.map(({ text }) => text).join(" | ")).join(" / ")}`,
  );
  return `${plan.template.id}${plan.template.byHand === true ? " by hand" : ""}: ${fields}${tables.join("")}`;
}

const FOREIGN = table([
  ["Task", "Who’s on it", "Finish", "Proof", "$"],
  ["Buy books", "J. Rivera", "May 2025", "Invoice", "$500"],
  ["Read them", "A. Chen", "June 2025", "Log", ""],
]);
const COLUMNS = { action: "Task", owner: "Who's on it", due: "Finish", measure: "Proof", resources: "$" };
const STEPS = { table: 0, as: "action-steps", columns: COLUMNS };

describe("a mapping by hand", () => {
  it("makes a plan of a table that is none of ours, with typed values", () => {
    const { plans, notRecognised } = read([FOREIGN], { template: "ese-531t", tables: [STEPS] });
    expect(notRecognised).toBeUndefined();
    expect(plans.map(brief)).toEqual([
      "ese-531t by hand: ; action-steps: Buy books | J. Rivera | May 2025 | Invoice | $500 / Read them | A. Chen | June 2025 | Log | ",
    ]);
    expect(plans[0]?.template.confidence).toBe(1);
    const [row] = plans[0]?.tables[0]?.rows ?? [];
    const kinds = new Map(row?.cells.map(({ column, value }) => [column, value?.kind]));
    expect(["owner", "due", "resources"].map((column) => kinds.get(column))).toEqual([
      "people",
      "date",
      "money",
    ]);
  });

  it("keeps columns that it does not name under their own label", () => {
    const columns = { action: "Task", status: "Proof" };
    const { plans } = read([FOREIGN], { template: "ese-531t", tables: [{ ...STEPS, columns }] });
    expect(plans[0]?.tables[0]?.columns.map(({ id, role, label }) => [id, role, label])).toEqual([
      ["action", "action", "Task"],
      ["extra-1", "extra", "Who’s on it"],
      ["extra-2", "extra", "Finish"],
      ["status", "status", "Proof"],
      ["extra-3", "extra", "$"],
    ]);
  });

  it("leaves out what it says is no data, and what stands outside its rows", () => {
    const blocks = [
      table([
        ["Task", "Who"],
        ["A", "J. Rivera"],
        ["Halfway", ""],
        ["B", "A. Chen"],
        ["Total", "2"],
      ]),
    ];
    const given = {
      table: 0,
      as: "action-steps",
      columns: { action: "Task", owner: "Who" },
      lastRow: 3,
      ignoreRows: [2],
    };
    expect(read(blocks, { template: "ese-531t", tables: [given] }).plans.map(brief)).toEqual([
      "ese-531t by hand: ; action-steps: A | J. Rivera / B | A. Chen",
    ]);
  });

  it("finds a field in its paragraph, behind its label, in its cell", () => {
    const fields = [
      { id: "school", at: { paragraph: 0 } },
      { id: "strategy", after: "our goal" },
      { id: "date", at: { table: 0, row: 0, column: 1 } },
    ];
    const blocks = ["Harbor View", "Our goal: Read more", table([["When", "10/1/2024"]]), FOREIGN];
    const { plans } = read(blocks, { template: "ese-531t", tables: [{ ...STEPS, table: 1 }], fields });
    expect(plans[0]?.title).toBe("Read more");
    expect(plans[0]?.fields.map(({ id, label, text, slot }) => [id, label, text, slot.kind])).toEqual([
      ["school", "District/School Name", "Harbor View", "bracket"],
      ["date", "Today’s Date", "10/1/2024", "cell"],
      ["strategy", "Our goal", "Read more", "field"],
    ]);
    expect(plans[0]?.fields[1]?.value).toMatchObject({ kind: "date", earliest: "2024-10-01" });
  });

  it.each<[string, readonly BlockSpec[], object, Partial<PlanField>]>([
    [
      "between two labels of a line",
      ["Goal: Read more\tBy: June", FOREIGN],
      { after: "Goal", before: "By" },
      { text: "Read more", slot: expect.objectContaining({ kind: "field", nextLabel: "By:" }) as never },
    ],
    [
      "in the next cell",
      [table([["Goal", "Read more"]]), FOREIGN],
      { after: "Goal" },
      { text: "Read more", label: "Goal", location: { table: 0, row: 0, column: 1 } },
    ],
    [
      "below its label in a cell",
      [table([["Goal:\nRead more\nand better"]]), FOREIGN],
      { after: "Goal" },
      {
        text: "Read more\nand better",
        slot: expect.objectContaining({ kind: "answer", place: "below" }) as never,
      },
    ],
    [
      "above the table's own heading",
      [table([[cell("Goal: Read more", { span: 5 })], ...FOREIGN.rows])],
      { after: "Goal" },
      { text: "Read more", location: { table: 0, row: 0, column: 0 } },
    ],
    [
      "over several paragraphs",
      ["What do we want?", "Read more", "and better", FOREIGN],
      { at: { paragraph: 1, to: 2 } },
      {
        text: "Read more\nand better",
        slot: expect.objectContaining({
          kind: "answer",
          place: "below",
          prompt: "What do we want?",
        }) as never,
      },
    ],
    [
      "below its question",
      ["What do we want?", "Read more", FOREIGN],
      { at: { paragraph: 0, to: 1 }, after: "What do we want?" },
      { text: "Read more", slot: expect.objectContaining({ kind: "answer", place: "below" }) as never },
    ],
  ])("reads an answer %s", (_, blocks, where, expected) => {
    const tables = [{ ...STEPS, table: ["Task", "Finish"] }];
    const { plans } = read(blocks, { template: "ese-531t", tables, fields: [{ id: "strategy", ...where }] });
    expect(plans[0]?.fields.find(({ id }) => id === "strategy")).toMatchObject(expected);
  });

  it("gives each copy of a table the label that is nearest to it", () => {
    const blocks = ["Goal: One", FOREIGN, "", "Goal: Two", FOREIGN];
    const tables = [{ ...STEPS, table: ["Task", "Finish"] }];
    const { plans } = read(blocks, {
      template: "ese-531t",
      tables,
      fields: [{ id: "strategy", after: "Goal" }],
    });
    expect(plans.map(({ title, tables: own }) => [title, own[0]?.location.table])).toEqual([
      ["One", 0],
      ["Two", 1],
    ]);
  });

  it("leaves the rest of the document to be recognised", () => {
    const own = bareBlocks({ strategy: "Reading", rows: GOOD_ROWS.slice(0, 1) });
    const { plans } = read([...own, "", FOREIGN], {
      template: "cadre",
      tables: [{ ...STEPS, table: 1, as: "activities" }],
    });
    expect(plans.map(({ template, title }) => [template.id, template.byHand, title])).toEqual([
      ["ese-531t", undefined, "Reading"],
      ["cadre", true, ""],
    ]);
    expect(plans.map(({ index }) => index)).toEqual([0, 1]);
  });

  it("takes a table from the plan that it would have been recognised as", () => {
    const [line = "", steps = ""] = bareBlocks({ strategy: "Reading", rows: GOOD_ROWS.slice(0, 1) });
    const columns = { action: "Action Steps", owner: "Owner" };
    const { plans } = read([line, steps], {
      template: "cadre",
      tables: [{ table: 0, as: "activities", columns }],
    });
    expect(plans.map(({ template }) => template.id)).toEqual(["cadre"]);
  });

  it("says of a recognised plan alone where one answer stands", () => {
    const blocks = ["We want to read", ...bareBlocks({ rows: GOOD_ROWS.slice(0, 1) })];
    const { plans } = read(blocks, {
      template: "ese-531t",
      fields: [{ id: "strategy", at: { paragraph: 0 } }],
    });
    expect(plans.map(({ title, tables }) => [title, tables[0]?.rows.length])).toEqual([
      ["We want to read", 1],
    ]);
    expect(plans[0]?.template.byHand).toBe(true);
  });

  it("makes a plan of prompts alone", () => {
    const blocks = ["Focus", "Early resolution", "Target", "80 % by June"];
    const prompts = [
      { id: "1", at: { paragraph: 1 } },
      { id: "3", at: { paragraph: 3 } },
    ];
    const { plans } = read(blocks, { template: "cadre", prompts });
    expect(plans.map(brief)).toEqual(["cadre by hand: 1=Early resolution, 3=80 % by June"]);
    expect(plans[0]?.prompts[0]).toMatchObject({ number: "1", question: "Our Priority Area:" });
  });

  it("puts two tables that are one together, in their order", () => {
    const half = (action: string): BlockSpec =>
      table([
        ["Task", "Who"],
        [action, "J. Rivera"],
      ]);
    const columns = { action: "Task", owner: "Who" };
    const tables = [0, 1].map((number) => ({ table: number, as: "action-steps", columns }));
    expect(read([half("A"), "and", half("B")], { template: "ese-531t", tables }).plans.map(brief)).toEqual([
      "ese-531t by hand: ; action-steps: A | J. Rivera / B | J. Rivera",
    ]);
  });

  it("tells two plans in one table apart by their rows", () => {
    const both = table([
      ["Task", "Who"],
      ["A", "X. One"],
      ["B", "X. Two"],
      ["C", "X. Three"],
    ]);
    const columns = { action: "Task", owner: "Who" };
    const part = (rows: object): object => ({
      template: "ese-531t",
      tables: [{ table: 0, as: "action-steps", columns, ...rows }],
    });
    const { plans } = read([both], part({ lastRow: 1 }) as never, part({ firstRow: 2 }) as never);
    expect(plans.map(brief)).toEqual([
      "ese-531t by hand: ; action-steps: A | X. One",
      "ese-531t by hand: ; action-steps: B | X. Two / C | X. Three",
    ]);
  });

  it("goes on into a second half that has no heading of its own, unless it names the last row", () => {
    const first = table([
      ["Task", "Who"],
      ["A", "J. Rivera"],
    ]);
    const second = table([
      ["B", "A. Chen"],
      ["C", "M. Okoye"],
    ]);
    const given = { table: 0, as: "action-steps", columns: { action: "Task", owner: "Who" } };
    expect(
      read([first, "", second], { template: "ese-531t", tables: [given] }).plans[0]?.tables[0]?.rows,
    ).toHaveLength(3);
    const limited = { ...given, lastRow: 0, firstRow: 0 };
    expect(
      read([first, "", second], { template: "ese-531t", tables: [limited] }).plans[0]?.tables[0]?.rows,
    ).toEqual([]);
  });
});
