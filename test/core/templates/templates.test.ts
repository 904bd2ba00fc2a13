import { builtinTemplates, parseTemplate } from "../../../src/core/templates";
import { HEADER, QUESTIONS } from "../../support/ese-531t";

const MINIMAL = {
  id: "district-plan",
  name: "Our district's plan",
  description: "What we use.",
  tables: [
    {
      id: "steps",
      name: "Steps",
      requirement: "required",
      columns: [
        {
          id: "action",
          role: "action",
          label: "What",
          requirement: "required",
          prompt: { ask: "What?", help: "Say it.", source: "Handbook 3" },
        },
      ],
    },
  ],
};

/** MINIMAL with one thing changed, by path. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(MINIMAL);
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return copy;
}

describe("the templates that we know", () => {
  it.each(builtinTemplates.map((template) => [template.id, template] as const))(
    "%s passes the schema",
    (_, template) => {
      expect(parseTemplate(template)).toEqual({ ok: true, template });
    },
  );

  it("have ids of their own", () => {
    expect(builtinTemplates.map((template) => template.id)).toEqual([
      "ese-531t",
      "cadre",
      "pfs",
      "cip-guide",
      "sample-process",
    ]);
  });

  it("keep ESE's wording", () => {
    const [table] = builtinTemplates[0]?.tables ?? [];
    expect(table?.columns.map((column) => column.label)).toEqual(HEADER);
    expect(table?.columns.map((column) => column.prompt.question)).toEqual(QUESTIONS);
    expect(table?.columns.every((column) => column.requirement === "required")).toBe(true);
    expect(table?.columns.map((column) => column.prompt.source)).toEqual(
      [2, 3, 4, 5, 6].map((direction) => `ese-531t, Directions ${direction}`),
    );
  });
});

describe("parseTemplate", () => {
  it("fills in what a district need not say", () => {
    const parsed = parseTemplate(MINIMAL);
    expect(parsed).toMatchObject({
      ok: true,
      template: { calendar: { firstMonth: 7 }, fields: [], tables: [{ guidingRow: false, exampleRows: [] }] },
    });
  });

  it.each<[string, unknown, string, string]>([
    ["nothing", undefined, "the template", "is missing"],
    ["a text", "ese", "the template", "should be an object"],
    ["no name", changed(["name"], undefined), "name", "is missing"],
    ["an empty name", changed(["name"], "  "), "name", "write some text here"],
    [
      "an id with spaces",
      changed(["id"], "Our plan"),
      "id",
      "use small letters, digits and hyphens, such as 'action-steps'",
    ],
    [
      "an unknown key",
      changed(["colour"], "red"),
      "the template",
      "has colour, which we do not know; is it misspelt?",
    ],
    [
      "an unknown role",
      changed(["tables", 0, "columns", 0, "role"], "boss"),
      "tables[0].columns[0].role",
      "should be one of: action, owner",
    ],
    ["no columns", changed(["tables", 0, "columns"], []), "tables[0].columns", "name at least one column"],
    [
      "a number for a label",
      changed(["tables", 0, "columns", 0, "label"], 3),
      "tables[0].columns[0].label",
      "should be a text",
    ],
    [
      "a title field that is none",
      changed(["titleField"], "strategy"),
      "titleField",
      "there is no field 'strategy' in this template",
    ],
    ["an id used twice", changed(["tables", 1], MINIMAL.tables[0]), "tables[1].id", "'steps' is used twice"],
    ["a month that is none", changed(["calendar"], { firstMonth: 13 }), "calendar.firstMonth", ""],
    [
      "a field in a table that is none",
      changed(
        ["fields"],
        [
          {
            id: "x",
            label: "X",
            place: "row",
            table: "y",
            requirement: "optional",
            prompt: { ask: "a", help: "b", source: "c" },
          },
        ],
      ),
      "fields[0].table",
      "there is no table 'y' in this template",
    ],
  ])("says where and why for %s", (_, data, path, reason) => {
    const parsed = parseTemplate(data);
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { path, reason: expect.stringContaining(reason) as string },
    ]);
  });

  it("reports every problem at once", () => {
    const parsed = parseTemplate({ ...MINIMAL, id: "A b", name: "" });
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toEqual(["id", "name"]);
  });
});
