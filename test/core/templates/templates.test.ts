import { builtinTemplates, parseTemplate } from "../../../src/core/templates";
import { HEADER, QUESTIONS } from "../../support/ese-531t";

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
