import Ajv2020 from "ajv/dist/2020";
import { mappingJsonSchema, parseMapping } from "../../../src/core/mapping";
import { builtinTemplates } from "../../../src/core/templates";

const TABLE = { table: 0, as: "action-steps", columns: { action: "Task" } };

function mapping(plan: object): unknown {
  return { mappingVersion: "1", plans: [{ template: "ese-531t", tables: [TABLE], ...plan }] };
}

function problems(data: unknown): readonly string[] {
  const parsed = parseMapping(data, builtinTemplates);
  return parsed.ok ? [] : parsed.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

describe("a mapping", () => {
  it("may leave out what has a usual value", () => {
    expect(parseMapping(mapping({}), builtinTemplates)).toEqual({
      ok: true,
      mapping: {
        mappingVersion: "1",
        plans: [{ template: "ese-531t", tables: [{ ...TABLE, ignoreRows: [] }], fields: [], prompts: [] }],
      },
    });
  });

  it.each<[string, unknown]>([
    ["a table by its headings", { tables: [{ ...TABLE, table: ["Task", "Finish"] }] }],
    ["rows told", { tables: [{ ...TABLE, headerRows: [1, 2], firstRow: 3, lastRow: 9, ignoreRows: [5] }] }],
    [
      "columns by number and by role",
      { tables: [{ ...TABLE, columns: { action: 0, status: "How is it?" } }] },
    ],
    ["a field in a paragraph", { fields: [{ id: "strategy", at: { paragraph: 3 }, after: "Goal:" }] }],
    ["a field by its label alone", { fields: [{ id: "strategy", after: "Goal" }] }],
    ["a field in a cell", { fields: [{ id: "school", at: { table: 0, row: 0, column: 1 } }] }],
    [
      "prompts alone",
      { template: "cadre", tables: [], prompts: [{ id: "2a", at: { paragraph: 4, to: 6 } }] },
    ],
  ])("may hold %s", (_, plan) => {
    const data = mapping(plan as object);
    expect(problems(data)).toEqual([]);
    const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(mappingJsonSchema());
    expect([validate(data), validate.errors]).toEqual([true, null]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["is nothing", undefined, ["the mapping: is missing"]],
    ["is a list", [], ["the mapping: should be an object"]],
    [
      "has no version",
      { plans: [{}] },
      ["mappingVersion: is missing; it should be one of: 1", "plans[0].template: is missing"],
    ],
    ["has no plans", { mappingVersion: "1", plans: [] }, ["plans: is empty; describe at least one plan"]],
    ["maps nothing", mapping({ tables: [] }), ["plans[0]: names nothing; give tables, fields or prompts"]],
    [
      "names an unknown template",
      mapping({ template: "ese" }),
      [
        "plans[0].template: there is no template 'ese'; the templates are: ese-531t, cadre, pfs, cip-guide, sample-process",
      ],
    ],
    [
      "names an unknown table",
      mapping({ tables: [{ ...TABLE, as: "steps" }] }),
      ["plans[0].tables[0].as: the template has no table 'steps'; it has: action-steps"],
    ],
    [
      "names an unknown column",
      mapping({ tables: [{ ...TABLE, columns: { who: "Who" } }] }),
      [
        "plans[0].tables[0].columns.who: 'who' is neither a column of this table nor a role; its columns are: action, resources, measure, owner, due",
      ],
    ],
    [
      "names an unknown field",
      mapping({ fields: [{ id: "goal", after: "Goal" }] }),
      ["plans[0].fields[0].id: the template has no field 'goal'; it has: school, date, strategy"],
    ],
    [
      "names an unknown prompt",
      mapping({ prompts: [{ id: "2a", at: { paragraph: 1 } }] }),
      ["plans[0].prompts[0].id: the template has no prompt '2a'; it has: none"],
    ],
    [
      "counts from nowhere",
      mapping({
        tables: [
          { ...TABLE, table: -1 },
          { ...TABLE, firstRow: "2", ignoreRows: [1.5] },
          { ...TABLE, table: "Task" },
        ],
      }),
      [
        "plans[0].tables[0].table: give a number from 0 on, as an export counts",
        "plans[0].tables[1].firstRow: should be a number",
        "plans[0].tables[1].ignoreRows[0]: should be a whole number",
        "plans[0].tables[2].table: give the number of the table, counted from 0, or a list of the headings by which to find it",
      ],
    ],
    [
      "has a column that is neither heading nor number",
      mapping({ tables: [{ ...TABLE, columns: { owner: true } }] }),
      ["plans[0].tables[0].columns.owner: give a heading, or the number of the column, counted from 0"],
    ],
    [
      "has a table without columns",
      mapping({ tables: [{ ...TABLE, columns: {} }] }),
      ["plans[0].tables[0].columns: is empty; name at least one column"],
    ],
    [
      "ends before it begins",
      mapping({ tables: [{ ...TABLE, firstRow: 5, lastRow: 4 }] }),
      ["plans[0].tables[0].lastRow: comes before firstRow"],
    ],
    [
      "has a field without a place",
      mapping({ fields: [{ id: "strategy" }] }),
      ["plans[0].fields[0].at: is missing; say where the answer stands (at), or behind which label (after)"],
    ],
    [
      "has half a place",
      mapping({ fields: [{ id: "strategy", at: { table: 1 } }] }),
      ['plans[0].fields[0].at: give {"paragraph": n} or {"table": n, "row": n, "column": n}, counted from 0'],
    ],
    [
      "has an answer that ends before it begins",
      mapping({ fields: [{ id: "strategy", at: { paragraph: 5, to: 3 } }] }),
      ["plans[0].fields[0].at.to: comes before the first paragraph of the answer"],
    ],
    [
      "is misspelt",
      mapping({ tables: [{ ...TABLE, ignore: [3] }], colour: 1 }),
      [
        "plans[0].tables[0]: has ignore, which we do not know; is it misspelt?",
        "plans[0]: has colour, which we do not know; is it misspelt?",
      ],
    ],
  ])("that %s is refused with the place and the reason", (_, data, expected) => {
    expect(problems(data)).toEqual(expected);
  });
});
