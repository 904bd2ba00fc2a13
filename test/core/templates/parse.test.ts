import fc from "fast-check";
import { builtinTemplates, parseTemplate } from "../../../src/core/templates";
import {
  changed,
  expectProblem,
  JARGON,
  MINIMAL,
  questionWith,
  type TemplateCase,
} from "../../support/templates";

const COLUMNS = ["tables", 0, "columns"];

const FORM: readonly TemplateCase[] = [
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
  ["no step at all", changed(["checks"], { mostSteps: 0 }), "checks.mostSteps", "give a number of 1 or more"],
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

  it.each(FORM)("says where and why for %s", (_, data, path, reason) => {
    expectProblem(data, path, reason);
  });

  it("reports every problem at once", () => {
    const parsed = parseTemplate({ ...MINIMAL, id: "A b", name: "" });
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toEqual(["id", "name"]);
  });

  it("never throws, and speaks plainly of whatever somebody may have written", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...builtinTemplates),
        fc.infiniteStream(fc.nat()),
        fc.jsonValue(),
        (template, picks, value) => {
          const parsed = parseTemplate(disturbed(template, picks, value));
          for (const { path, reason } of parsed.ok ? [] : parsed.problems) {
            expect(path).not.toBe("");
            expect(plain(reason, value)).not.toMatch(JARGON);
          }
        },
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseTemplate(value).ok).toBe(false);
      }),
    );
  });
});

/** A copy with something else in one place, found by going down as the picks say. */
function disturbed(node: unknown, picks: Iterator<number>, value: unknown): unknown {
  const pick = Number(picks.next().value);
  if (typeof node !== "object" || node === null || pick % 7 === 0) return value;
  const keys = Object.keys(node);
  const key = keys[pick % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const copy: unknown = structuredClone(node);
  const place = copy as Record<string, unknown>;
  place[key] = disturbed(place[key], picks, value);
  return copy;
}

/** A reason without what it quotes. */
function plain(reason: string, value: unknown): string {
  const quoted = typeof value === "object" && value !== null ? Object.keys(value) : [String(value)];
  return quoted
    .filter((word) => word.trim() !== "")
    .reduce((left, word) => left.split(word).join(""), reason);
}
