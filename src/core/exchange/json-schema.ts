/**
 * The JSON Schema (draft 2020-12) of an export, be it of one document or of several. It is made ready where somebody asks for
 * it: that takes a good part of the time of an export.
 */
export async function exportJsonSchema(): Promise<object> {
  const { jsonSchemaOfExports } = await import("./schema");
  return jsonSchemaOfExports();
}
