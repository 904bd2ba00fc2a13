import type { Template, TemplateData } from "./schema";

type Parts<K extends "fields" | "prompts" | "tables" | "otherTables" | "sections"> = NonNullable<
  TemplateData[K]
>[number];

/**
 * A template with its usual values put in, as the schema does; but without the schema, which is far larger than the
 * templates and needed only for those that somebody else wrote.
 *
 * @param data one of our own templates, which a test holds against the schema
 */
export function complete(data: TemplateData): Template {
  const { $schema, gate, ...given } = data;
  return {
    ...($schema === undefined ? {} : { $schema }),
    ...given,
    otherNames: data.otherNames ?? [],
    landmarks: data.landmarks ?? [],
    kind: data.kind ?? "plan",
    calendar: data.calendar ?? { firstMonth: 7 },
    ...(gate === undefined ? {} : { gate: { ...gate, considerations: gate.considerations ?? [] } }),
    sections: (data.sections ?? []).map(section),
    fields: (data.fields ?? []).map(field),
    prompts: (data.prompts ?? []).map(prompt),
    tables: (data.tables ?? []).map(table),
    otherTables: (data.otherTables ?? []).map(otherTable),
    printed: data.printed ?? [],
    related: data.related ?? [],
  };
}

function section(data: Parts<"sections">): Template["sections"][number] {
  const { kind = "part", synonyms = [], banner = false, level = 2 } = data;
  return { ...data, kind, synonyms, banner, level };
}

function field(data: Parts<"fields">): Template["fields"][number] {
  const { synonyms = [], answer = "text", requirement = "required" } = data;
  return { ...data, synonyms, answer, requirement };
}

function prompt(data: Parts<"prompts">): Template["prompts"][number] {
  const { bullets = [], helps = [], requirement = "required" } = data;
  return { ...data, bullets, helps, requirement };
}

function table(data: Parts<"tables">): Template["tables"][number] {
  const { requirement = "required", guidingRow = false, exampleRows = [] } = data;
  const columns = data.columns.map((column) => ({
    ...column,
    synonyms: column.synonyms ?? [],
    requirement: column.requirement ?? ("required" as const),
    choices: column.choices ?? [],
  }));
  return { ...data, requirement, columns, guidingRow, exampleRows };
}

function otherTable(data: Parts<"otherTables">): Template["otherTables"][number] {
  return { ...data, feeds: data.feeds ?? [], before: data.before ?? [] };
}
