import { readFileSync } from "node:fs";
import path from "node:path";
import { parseValues } from "../../../src/core/exchange";
import { parseMapping } from "../../../src/core/mapping";
import { builtinTemplates } from "../../../src/core/templates";
import { repositoryRoot } from "../../support/shared";
import { validExport } from "../../support/valid-export";

/** The JSON blocks of a page of the documentation. */
function examplesIn(page: string): readonly unknown[] {
  const text = readFileSync(path.join(repositoryRoot, "docs", page), "utf8");
  return Array.from(text.matchAll(/```json\n([\s\S]*?)```/g), ([, json = ""]) => JSON.parse(json) as unknown);
}

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
