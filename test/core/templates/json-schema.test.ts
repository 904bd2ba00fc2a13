import Ajv2020 from "ajv/dist/2020";
import { builtinTemplates, parseTemplate, templateJsonSchema } from "../../../src/core/templates";
import { changed, columnWith, fieldWith, MINIMAL, questionWith } from "../../support/templates";

const schema = templateJsonSchema();
const valid = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every property that the schema knows, with its path. */
function properties(node: unknown, path = ""): readonly (readonly [string, Node])[] {
  if (!isNode(node)) return [];
  const own = Object.entries(isNode(node.properties) ? node.properties : {}).flatMap(([name, value]) => {
    const place = path === "" ? name : `${path}.${name}`;
    return isNode(value) ? [[place, value] as const, ...properties(value, place)] : [];
  });
  return [...own, ...properties(node.items, `${path}[]`)];
}

describe("the published schema of a template", () => {
  it("says which draft it is written in", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      additionalProperties: false,
      required: ["id", "name", "description"],
    });
  });

  it("explains every property", () => {
    const silent = properties(schema)
      .filter(([, { description }]) => typeof description !== "string")
      .map(([path]) => path);
    expect(silent).toEqual([]);
  });

  it.each(builtinTemplates.map((template) => [template.id, template] as const))(
    "accepts %s",
    (_, template) => {
      expect(valid(JSON.parse(JSON.stringify(template)))).toBe(true);
    },
  );

  it("accepts the least that a template says", () => {
    expect(valid(MINIMAL)).toBe(true);
  });

  it.each<readonly [string, unknown]>([
    ["a list", [MINIMAL]],
    ["no name", changed(["name"], undefined)],
    ["an empty name", changed(["name"], " ")],
    ["an id with a space", changed(["id"], "our plan")],
    ["an unknown key", changed(["colour"], "red")],
    ["no columns", changed(["tables", 0, "columns"], [])],
    ["an unknown role", changed(["tables", 0, "columns"], [columnWith({ role: "boss" })])],
    ["a synonym that is a number", changed(["tables", 0, "columns"], [columnWith({ synonyms: [1] })])],
    ["a month that is none", changed(["calendar"], { firstMonth: 0 })],
    ["a place that is none", changed(["fields"], [fieldWith({ place: "corner" })])],
    ["a question without its wording", changed(["prompts"], [questionWith({ prompt: {} })])],
    ["an example by header", changed(["tables", 0, "exampleRows"], [{ "What we do": "Example" }])],
  ])("rejects %s, as the program does", (_, data) => {
    expect([valid(data), parseTemplate(data).ok]).toEqual([false, false]);
  });
});
