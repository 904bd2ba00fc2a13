import { exportDocument, type ExportedPlan } from "../../../src/core/exchange";
import type { CellAddress, CellLocation, TableAddress } from "../../../src/core/model";
import type { Plan, PlanCell, PlanField, PlanTable } from "../../../src/core/plan";
import { builtinTemplates, type Template } from "../../../src/core/templates";
import { validExport } from "../../support/valid-export";

/** Plans as recognition gives them, made by hand so that the crosswalk alone is tried. */

const flags = { pendingChanges: false, controls: [], comments: [] };

function addressOf({ table, row, column }: CellLocation): CellAddress {
  const tableAddress: TableAddress = {
    ordinal: table,
    fingerprint: "",
    occurrence: 0,
    equals: 1,
    rowCount: 9,
  };
  return { row: { table: tableAddress, ordinal: row, text: "" }, column, physical: column };
}

function templateNamed(id: string): Template {
  const template = builtinTemplates.find((one) => one.id === id);
  if (template === undefined) throw new Error(`there is no template ${id}`);
  return template;
}

/** A table of a plan with texts by column id, row by row; a row of "" is blank. */
function tableOf(
  template: Template,
  id: string,
  index: number,
  rows: readonly Record<string, string>[],
): PlanTable {
  const columns = (template.tables.find((table) => table.id === id)?.columns ?? []).map(
    (column, position) => ({
      id: column.id,
      role: column.role,
      label: column.label,
      column: position,
    }),
  );
  return {
    id,
    location: { table: index },
    columns,
    otherRows: [],
    rows: rows.map((texts, position) => ({
      location: { table: index, row: position + 1 },
      address: addressOf({ table: index, row: position + 1, column: 0 }).row,
      blank: Object.values(texts).every((text) => text === ""),
      cells: columns.map(({ id: column, column: place }): PlanCell => {
        const location = { table: index, row: position + 1, column: place };
        return { column, text: texts[column] ?? "", location, address: addressOf(location), flags };
      }),
    })),
  };
}

interface Told {
  readonly fields?: Record<string, string>;
  readonly prompts?: Record<string, string>;
  readonly tables?: Record<string, readonly Record<string, string>[]>;
}

function planOf(id: string, { fields = {}, prompts = {}, tables = {} }: Told): Plan {
  const template = templateNamed(id);
  const field = (name: string, text: string, paragraph: number): PlanField => ({
    id: name,
    label: name,
    text,
    location: { paragraph },
    slot: { kind: "none" },
    flags,
  });
  return {
    index: 0,
    template: { id, name: template.name, confidence: 1 },
    title: "",
    fields: Object.entries(fields).map(([name, text], index) => field(name, text, index)),
    prompts: Object.entries(prompts).map(([name, text], index) => ({
      ...field(name, text, 20 + index),
      question: `Question ${name}`,
      number: name,
    })),
    tables: Object.entries(tables).map(([name, rows], index) => tableOf(template, name, index, rows)),
  };
}

function exported(...plans: readonly Plan[]): readonly ExportedPlan[] {
  return validExport(exportDocument(plans, { file: "x.docx", pendingChanges: false }, builtinTemplates))
    .plans;
}

/** Texts alone, without their places. */
function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief);
  if (typeof value !== "object" || value === null) return value;
  const { location: _, ...rest } = value as Record<string, unknown>;
  if (typeof rest.text === "string" && rest.column === undefined) return rest.text;
  return Object.fromEntries(Object.entries(rest).map(([key, entry]) => [key, brief(entry)]));
}

const ESE = planOf("ese-531t", {
  fields: { school: "North", date: "10/1/2024", strategy: "Reading" },
  tables: {
    "action-steps": [
      { action: "Train", resources: "Books", measure: "90 %", owner: "J. Rivera", due: "1/1/2025" },
      { action: "" },
    ],
  },
});

const CADRE = planOf("cadre", {
  prompts: {
    "1": "Early resolution",
    "2a": "Listening",
    "2f": "Better plans",
    "3": "80 %",
    "3a": "Logs",
    "3b": "Rubric",
  },
  tables: {
    activities: [
      {
        action: "Pilot",
        resources: "Time",
        owner: "L. Chen",
        start: "1/1/25",
        due: "6/1/25",
        notes: "First",
      },
    ],
  },
});

const PFS = planOf("pfs", {
  fields: {
    school: "South",
    period: "2024-25",
    objective: "Literacy",
    initiative: "Routines",
    description: "K to 3",
  },
  tables: {
    terms: [{ term: "Equity", definition: "What each one needs" }],
    process: [{ benchmark: "Choose", owner: "M. Edwards", due: "3/4/25", status: "Met" }],
    evidence: [{ benchmark: "75 % of lessons", owner: "S. Harris", due: "5/1/25" }],
    resources: [
      { resource: "Coach", "existing-use": "PLC time", reallocation: "Half a post", "new-resource": "$500" },
    ],
  },
});

describe("what plans of all templates have in common", () => {
  it.each<[string, Plan, unknown]>([
    [
      "ESE's action steps",
      ESE,
      {
        organisation: "North",
        date: "10/1/2024",
        strategy: "Reading",
        steps: [
          {
            kind: "process",
            action: "Train",
            resources: "Books",
            measure: "90 %",
            owner: "J. Rivera",
            due: "1/1/2025",
          },
        ],
        terms: [],
        resources: [],
      },
    ],
    [
      "CADRE's prompts and activities",
      CADRE,
      {
        strategy: "Early resolution",
        outcome: ["Listening", "Better plans"],
        target: ["80 %"],
        evidence: ["Logs"],
        instrument: ["Rubric"],
        steps: [
          {
            kind: "process",
            action: "Pilot",
            resources: "Time",
            owner: "L. Chen",
            start: "1/1/25",
            due: "6/1/25",
            notes: "First",
          },
        ],
        terms: [],
        resources: [],
      },
    ],
    [
      "Planning for Success' benchmarks",
      PFS,
      {
        organisation: "South",
        period: "2024-25",
        objective: "Literacy",
        strategy: "Routines",
        description: ["K to 3"],
        steps: [
          { kind: "process", action: "Choose", owner: "M. Edwards", due: "3/4/25", status: "Met" },
          { kind: "evidence", measure: "75 % of lessons", owner: "S. Harris", due: "5/1/25" },
        ],
        terms: [{ term: "Equity", definition: "What each one needs" }],
        resources: [
          { resource: "Coach", existingUse: "PLC time", reallocation: "Half a post", newResource: "$500" },
        ],
      },
    ],
  ])("%s", (_, plan, expected) => {
    expect(brief(exported(plan)[0]?.common)).toEqual(expected);
  });

  it("says of each answer where it stands, and what it was read as", () => {
    const dated = { kind: "date", precision: "day", earliest: "2025-01-01", latest: "2025-01-01" } as const;
    const [table] = ESE.tables;
    const rows = table?.rows.map((row) => ({
      ...row,
      cells: row.cells.map((entry) => (entry.column === "due" ? { ...entry, value: dated } : entry)),
    }));
    const plan: Plan = table === undefined ? ESE : { ...ESE, tables: [{ ...table, rows: rows ?? [] }] };
    expect(exported(plan)[0]?.common.steps[0]?.due).toEqual({
      text: "1/1/2025",
      value: dated,
      location: { table: 0, row: 1, column: 4 },
    });
    expect(exported(CADRE)[0]?.common.target).toEqual([{ text: "80 %", location: { paragraph: 21 } }]);
  });

  it("names what comes before a step by its place", () => {
    const [table] = ESE.tables;
    if (table === undefined) throw new Error("ESE's plan has a table");
    const [first, second] = tableOf(templateNamed("ese-531t"), "action-steps", 0, [
      { action: "A" },
      { action: "B, after step 1" },
    ]).rows;
    if (first === undefined || second === undefined) throw new Error("two rows were made");
    const dependsOn = [{ text: "after step 1", column: "action", rows: [0] }];
    const plan = { ...ESE, tables: [{ ...table, rows: [first, { ...second, dependsOn }] }] };
    const meant = [{ text: "after step 1", column: "action", rows: [{ table: 0, row: 1 }] }];
    const [data] = exported(plan);
    expect(data?.tables[0]?.rows.map((row) => row.dependsOn)).toEqual([undefined, meant]);
    expect(data?.common.steps.map((step) => step.dependsOn)).toEqual([undefined, meant]);
  });

  it("of a template nobody knows any more are the tables by their roles", () => {
    const [data] = validExport(exportDocument([PFS], { file: "x.docx", pendingChanges: false }, [])).plans;
    expect(brief(data?.common)).toMatchObject({
      steps: [{ action: "Choose" }, { action: "75 % of lessons" }],
    });
    expect(data?.common.strategy).toBeUndefined();
  });
});

it("tells number, section and role of a prompt, and what a logic model offers", () => {
  const [prompt] = CADRE.prompts;
  if (prompt === undefined) throw new Error("CADRE's plan has prompts");
  const location = { table: 2, row: 2, column: 1 };
  const [data] = exported({
    ...CADRE,
    prompts: [{ ...prompt, section: "desired-results" }],
    logicModel: { location: { table: 2 }, entries: [{ role: "strategy", text: "Coaching", location }] },
  });
  expect(data?.prompts).toEqual([
    {
      id: "1",
      label: "1",
      role: "strategy",
      text: "Early resolution",
      location: { paragraph: 20 },
      number: "1",
      section: "desired-results",
      question: "Question 1",
    },
  ]);
  expect(data?.logicModel?.entries).toEqual([{ role: "strategy", text: "Coaching", location }]);
});
