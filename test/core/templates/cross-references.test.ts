import { parseTemplate } from "../../../src/core/templates";
import {
  changed,
  columnWith,
  expectProblem,
  fieldWith,
  MINIMAL,
  questionWith,
  type TemplateCase,
} from "../../support/templates";

const [STEPS] = MINIMAL.tables;
const [ACTION] = STEPS?.columns ?? [];

/** The one table with further columns. */
function withColumns(...columns: readonly unknown[]): unknown {
  return changed(["tables", 0, "columns"], [ACTION, ...columns]);
}

const TOGETHER: readonly TemplateCase[] = [
  [
    "a title field that is none",
    changed(["titleField"], "strategy"),
    "titleField",
    "there is no field or question 'strategy' in this template",
  ],
  ["a table's id used twice", changed(["tables", 1], STEPS), "tables[1].id", "'steps' is used twice"],
  [
    "a column's id used twice",
    withColumns(columnWith({ id: "action" })),
    "tables[0].columns[1].id",
    "'action' is used twice",
  ],
  [
    "a column's id that is kept for columns of a document's own",
    withColumns(columnWith({ id: "extra-1" })),
    "tables[0].columns[1].id",
    "'extra-1' is what a column of a document's own is called; choose another name",
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

describe("parts of a template that do not go together", () => {
  it.each(TOGETHER)("are told with place and reason: %s", (_, data, path, reason) => {
    expectProblem(data, path, reason);
  });

  it("finds a circle of sections from each of its members", () => {
    const sections = ["a", "b", "c"].map((id, i) => ({ id, heading: id, within: ["b", "a", "b"][i] }));
    const parsed = parseTemplate({ ...MINIMAL, sections });
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { path: "sections[0].within", reason: "'a' would be a part of itself" },
      { path: "sections[1].within", reason: "'b' would be a part of itself" },
    ]);
  });
});
