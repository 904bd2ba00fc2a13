import { parseValues } from "../../../src/core/exchange";
import { parseMapping } from "../../../src/core/mapping";
import { builtinTemplates } from "../../../src/core/templates";
import { examplesIn } from "../../support/docs";
import { validExport } from "../../support/valid-export";

it("shows a mapping that can be used", () => {
  const [example, ...others] = examplesIn("mapping.md");
  expect(others).toEqual([]);
  expect(parseMapping(example, builtinTemplates)).toMatchObject({ ok: true });
});

it("shows an export that passes the schema and can be filled in", () => {
  const [example, ...others] = examplesIn("export.md");
  expect(others).toEqual([]);
  expect(validExport(example).plans).toHaveLength(1);
  expect(parseValues(example)).toMatchObject({ ok: true });
});
