import { parseTemplate } from "../../../src/core/templates";
import { changed, columnWith, fieldWith, MINIMAL, questionWith } from "../../support/templates";

type Case = readonly [name: string, data: unknown, path: string, reason: string];

const [STEPS] = MINIMAL.tables;
const [ACTION] = STEPS?.columns ?? [];
const COLUMNS = ["tables", 0, "columns"];

/** The one table with further columns. */
function withColumns(...columns: readonly unknown[]): unknown {
  return changed(COLUMNS, [ACTION, ...columns]);
}

const FORM: readonly Case[] = [
  ["nothing", undefined, "the template", "is missing"],
  ["null", null, "the template", "should be an object"],
  ["a text", "ese", "the template", "should be an object"],
  ["a list of templates", [MINIMAL], "the template", "should be an object"],
  ["no name", changed(["name"], undefined), "name", "is missing"],
  ["an empty name", changed(["name"], "  "), "name", "write some text here"],
  ["a name that is null", changed(["name"], null), "name", "should be a text"],
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
    "unknown keys deep inside",
    changed([...COLUMNS, 0, "prompt"], { ask: "a", help: "b", source: "c", hint: "d", tip: "e" }),
    "tables[0].columns[0].prompt",
    "has hint, tip, which we do not know; are they misspelt?",
  ],
  ["tables that are no list", changed(["tables"], {}), "tables", "should be a list"],
  ["a table that is a text", changed(["tables", 0], "steps"), "tables[0]", "should be an object"],
  ["no columns", changed(COLUMNS, []), "tables[0].columns", "name at least one column"],
  ["columns left out", changed(COLUMNS, undefined), "tables[0].columns", "is missing"],
  [
    "an unknown role",
    changed([...COLUMNS, 0, "role"], "boss"),
    "tables[0].columns[0].role",
    "should be one of: action, owner",
  ],
  [
    "no role",
    changed([...COLUMNS, 0, "role"], undefined),
    "tables[0].columns[0].role",
    "is missing; it should be one of: action, owner",
  ],
  [
    "a number for a label",
    changed([...COLUMNS, 0, "label"], 3),
    "tables[0].columns[0].label",
    "should be a text",
  ],
  [
    "a synonym that is a number",
    changed([...COLUMNS, 0, "synonyms"], ["Who", 7]),
    "tables[0].columns[0].synonyms[1]",
    "should be a text",
  ],
  [
    "one synonym that is not in a list",
    changed([...COLUMNS, 0, "synonyms"], "Who"),
    "tables[0].columns[0].synonyms",
    "should be a list",
  ],
  [
    "a column without a prompt",
    changed([...COLUMNS, 0, "prompt"], undefined),
    "tables[0].columns[0].prompt",
    "is missing",
  ],
  [
    "a prompt that says nothing",
    changed([...COLUMNS, 0, "prompt", "help"], ""),
    "tables[0].columns[0].prompt.help",
    "write some text here",
  ],
  [
    "true as a text",
    changed(["tables", 0, "guidingRow"], "true"),
    "tables[0].guidingRow",
    "should be true or false",
  ],
  [
    "a month that is none",
    changed(["calendar"], { firstMonth: 13 }),
    "calendar.firstMonth",
    "give a month as a number from 1 to 12",
  ],
  [
    "half a month",
    changed(["calendar"], { firstMonth: 7.5 }),
    "calendar.firstMonth",
    "should be a whole number",
  ],
  ["a month by name", changed(["calendar"], { firstMonth: "July" }), "calendar.firstMonth", "a number"],
  [
    "a level that is none",
    changed(["sections"], [{ id: "s", heading: "S", level: 0 }]),
    "sections[0].level",
    "give a level as a number from 1 to 6",
  ],
  [
    "a gate without cases",
    changed(["gate"], { cases: [], otherwise: "No." }),
    "gate.cases",
    "at least one case",
  ],
  [
    "a question without its wording",
    changed(["prompts"], [questionWith({ prompt: { ask: "a", help: "b", source: "c" } })]),
    "prompts[0].prompt.question",
    "is missing",
  ],
  [
    "a question's id with a space",
    changed(["prompts"], [questionWith({ id: "2 a" })]),
    "prompts[0].id",
    "use small letters, digits, dots and hyphens, such as '2a'",
  ],
  [
    "an example row of numbers",
    changed(["tables", 0, "exampleRows"], [{ action: 4 }]),
    "tables[0].exampleRows[0].action",
    "should be a text",
  ],
  [
    "an example row by header instead of id",
    changed(["tables", 0, "exampleRows"], [{ "What we do": "Example" }]),
    "tables[0].exampleRows[0].What we do",
    "use small letters, digits and hyphens, such as 'action-steps'",
  ],
  [
    "an example row that is a list",
    changed(["tables", 0, "exampleRows"], [["a"]]),
    "tables[0].exampleRows[0]",
    "object",
  ],
];

const TOGETHER: readonly Case[] = [
  [
    "a title field that is none",
    changed(["titleField"], "strategy"),
    "titleField",
    "there is no field 'strategy' in this template",
  ],
  ["a table's id used twice", changed(["tables", 1], STEPS), "tables[1].id", "'steps' is used twice"],
  [
    "a column's id used twice",
    withColumns(columnWith({ id: "action" })),
    "tables[0].columns[1].id",
    "'action' is used twice",
  ],
  [
    "a field's id used twice",
    changed(["fields"], [fieldWith({}), fieldWith({ label: "Y" })]),
    "fields[1].id",
    "'x' is used twice",
  ],
  [
    "a question's id used twice",
    changed(["prompts"], [questionWith({}), questionWith({})]),
    "prompts[1].id",
    "'1' is used twice",
  ],
  [
    "a section's id used twice",
    changed(
      ["sections"],
      [
        { id: "s", heading: "A" },
        { id: "s", heading: "B" },
      ],
    ),
    "sections[1].id",
    "'s' is used twice",
  ],
  [
    "a case's id used twice",
    changed(["gate"], {
      otherwise: "No.",
      cases: [1, 2].map(() => ({ id: "new", name: "New", prompt: { ask: "a", help: "b", source: "c" } })),
    }),
    "gate.cases[1].id",
    "'new' is used twice",
  ],
  [
    "another table's id used twice",
    changed(
      ["otherTables"],
      [1, 2].map(() => ({ id: "t", name: "T", kind: "reference", labels: ["T"] })),
    ),
    "otherTables[1].id",
    "'t' is used twice",
  ],
  [
    "two columns of one header",
    withColumns(columnWith({ label: "WHAT:" })),
    "tables[0].columns[1].label",
    "'WHAT:' is the label of 'action' too; a document could not tell them apart",
  ],
  [
    "two fields of one label",
    changed(["fields"], [fieldWith({}), fieldWith({ id: "z" })]),
    "fields[1].label",
    "'X' is the label of 'x' too",
  ],
  [
    "a field in a table that is none",
    changed(["fields"], [fieldWith({ place: "row", table: "y" })]),
    "fields[0].table",
    "there is no table 'y' in this template",
  ],
  [
    "a table for a field on a line",
    changed(["fields"], [fieldWith({ table: "steps" })]),
    "fields[0].table",
    "is only for the place row",
  ],
  [
    "a field in a section that is none",
    changed(["fields"], [fieldWith({ section: "intro" })]),
    "fields[0].section",
    "there is no section 'intro' in this template",
  ],
  [
    "a box without a section",
    changed(["fields"], [fieldWith({ place: "box" })]),
    "fields[0].section",
    "is missing; the place box needs it",
  ],
  [
    "two boxes in one section",
    changed(
      ["fields"],
      ["a", "b"].map((id) => fieldWith({ id, label: id, place: "box", section: "s" })),
      changed(["sections"], [{ id: "s", heading: "S" }]),
    ),
    "fields[1].section",
    "its section already has the box 'a'",
  ],
  [
    "a bracket without a title line",
    changed(["fields"], [fieldWith({ place: "bracket" })]),
    "fields[0].label",
    "[X] does not stand in the title line",
  ],
  [
    "a bracket in the title without a field",
    changed(["titleLine"], "Plan of [School]"),
    "titleLine",
    "[School] has no field: add one with the place bracket and this label",
  ],
  [
    "a question in a section that is none",
    changed(["prompts"], [questionWith({ section: "s" })]),
    "prompts[0].section",
    "there is no section 's' in this template",
  ],
  [
    "a question within one that is none",
    changed(["prompts"], [questionWith({ within: "3" })]),
    "prompts[0].within",
    "there is no question '3' in this template",
  ],
  [
    "a question within itself",
    changed(["prompts"], [questionWith({ within: "1" })]),
    "prompts[0].within",
    "'1' would be a part of itself",
  ],
  [
    "a table in a section that is none",
    changed(["tables", 0, "section"], "s"),
    "tables[0].section",
    "there is no section 's' in this template",
  ],
  [
    "a section within one that is none",
    changed(["sections"], [{ id: "s", heading: "S", within: "r" }]),
    "sections[0].within",
    "there is no section 'r' in this template",
  ],
  [
    "a choice without a group",
    withColumns(columnWith({ requirement: "one-of" })),
    "tables[0].columns[1].group",
    "is missing; one-of needs it",
  ],
  [
    "a choice of one",
    withColumns(columnWith({ requirement: "one-of", group: "from" })),
    "tables[0].columns[1].group",
    "'from' has no other column; a choice needs at least two",
  ],
  [
    "a group of what is no choice",
    withColumns(columnWith({ group: "from" })),
    "tables[0].columns[1].group",
    "is only for columns that are one-of",
  ],
  [
    "a status that waits for a column that is none",
    withColumns(columnWith({ role: "status", checks: { neededAfter: "due" } })),
    "tables[0].columns[1].checks.neededAfter",
    "there is no column 'due' in this table",
  ],
  [
    "a status that waits for something else than a date",
    withColumns(columnWith({ role: "status", checks: { neededAfter: "action" } })),
    "tables[0].columns[1].checks.neededAfter",
    "'action' is no date column; name one with the role start or due",
  ],
  [
    "a guiding row without questions",
    changed(["tables", 0, "guidingRow"], true),
    "tables[0].guidingRow",
    "is true, but no column has a question to show in that row",
  ],
  [
    "an example in a column that is none",
    changed(["tables", 0, "exampleRows"], [{ action: "Example: read" }, { who: "M. Edwards" }]),
    "tables[0].exampleRows[1].who",
    "there is no column 'who' in this table",
  ],
  [
    "an illustration of nothing",
    changed(["otherTables"], [{ id: "t", name: "T", kind: "illustration", labels: ["T"] }]),
    "otherTables[0].like",
    "is missing; an illustration needs it",
  ],
  [
    "an illustration of a table that is none",
    changed(["otherTables"], [{ id: "t", name: "T", kind: "illustration", labels: ["T"], like: "plan" }]),
    "otherTables[0].like",
    "there is no table 'plan' in this template",
  ],
  [
    "a logic model that feeds nothing",
    changed(["otherTables"], [{ id: "t", name: "T", kind: "logic-model", labels: ["T"] }]),
    "otherTables[0].feeds",
    "is missing; a logic model needs it",
  ],
  [
    "a reference that feeds",
    changed(
      ["otherTables"],
      [{ id: "t", name: "T", kind: "reference", labels: [], feeds: [{ label: "Goals", role: "goal" }] }],
    ),
    "otherTables[0].feeds",
    "is only for a logic model",
  ],
  [
    "a guide with a table",
    changed(["kind"], "guide", changed(["prompts"], [questionWith({})])),
    "tables",
    "is a guide, which has no tables",
  ],
  [
    "a guide without questions",
    { ...MINIMAL, kind: "guide", tables: [] },
    "prompts",
    "a guide needs questions",
  ],
  [
    "a template with nothing to fill in",
    changed(["tables"], undefined),
    "the template",
    "has nothing to fill in: name a table, a field or a question",
  ],
];

describe("parseTemplate", () => {
  it("fills in what a district need not say", () => {
    expect(parseTemplate(MINIMAL)).toMatchObject({
      ok: true,
      template: {
        kind: "plan",
        calendar: { firstMonth: 7 },
        fields: [],
        tables: [
          {
            requirement: "required",
            guidingRow: false,
            exampleRows: [],
            columns: [{ requirement: "required", synonyms: [] }],
          },
        ],
      },
    });
  });

  it("takes a pointer to the schema, which editors read", () => {
    expect(parseTemplate({ $schema: "./template.schema.json", ...MINIMAL }).ok).toBe(true);
  });

  it.each([...FORM, ...TOGETHER])("says where and why for %s", (_, data, path, reason) => {
    const parsed = parseTemplate(data);
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { path, reason: expect.stringContaining(reason) as string },
    ]);
  });

  it("finds a circle of sections from each of its members", () => {
    const sections = ["a", "b", "c"].map((id, i) => ({ id, heading: id, within: ["b", "a", "b"][i] }));
    const parsed = parseTemplate({ ...MINIMAL, sections });
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { path: "sections[0].within", reason: "'a' would be a part of itself" },
      { path: "sections[1].within", reason: "'b' would be a part of itself" },
    ]);
  });

  it("reports every problem at once", () => {
    const parsed = parseTemplate({ ...MINIMAL, id: "A b", name: "" });
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toEqual(["id", "name"]);
  });

  it("says nothing in the words of a parser", () => {
    const reasons = [...FORM, ...TOGETHER].flatMap(([, data]) => {
      const parsed = parseTemplate(data);
      return parsed.ok ? [] : parsed.problems.map(({ reason }) => reason);
    });
    expect(
      reasons.filter((reason) => /invalid|expected|undefined|null|NaN|regex|pattern/i.test(reason)),
    ).toEqual([]);
  });
});
