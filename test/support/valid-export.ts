import Ajv2020, { type ErrorObject } from "ajv/dist/2020";
import type { ExportedDocument } from "../../src/core/exchange";
import { jsonSchemaOfExports } from "../../src/core/exchange/schema";

const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  allErrors: true,
}).compile<ExportedDocument>(jsonSchemaOfExports());

/** What a validator of JSON Schema that is not ours has to say against an export, after a journey as text. */
export function exportErrors(data: unknown): readonly ErrorObject[] {
  return validate(JSON.parse(JSON.stringify(data))) ? [] : (validate.errors ?? []);
}

/** An export as those who get it read it. Fails the test where it does not pass the published schema. */
export function validExport(data: unknown): ExportedDocument {
  expect(exportErrors(data)).toEqual([]);
  return JSON.parse(JSON.stringify(data)) as ExportedDocument;
}

/** The same of an export's text; of several documents each, those that could not be read left out. */
export function validExports(text: string): readonly ExportedDocument[] {
  const data = JSON.parse(text) as unknown;
  const entries: readonly unknown[] = Array.isArray(data) ? data : [data];
  return entries.filter((entry) => !isUnread(entry)).map(validExport);
}

function isUnread(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null && "error" in entry;
}
