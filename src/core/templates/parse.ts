import { type z } from "zod";
import { type Template, templateSchema } from "./schema";
import { templateMessages } from "./messages";

/** What is wrong with a template, and where: a path such as "tables[0].columns[2].role". */
export interface TemplateProblem {
  readonly path: string;
  readonly reason: string;
}

export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * Reads a template that somebody else wrote.
 *
 * @param data the parsed JSON
 * @returns the template with its defaults filled in, or each problem with its path; never throws
 */
export function parseTemplate(data: unknown): ParsedTemplate {
  const result = templateSchema.safeParse(data, { reportInput: true });
  if (!result.success) {
    return { ok: false, problems: result.error.issues.map((issue) => problemOf(issue)) };
  }
  const problems = crossReferences(result.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, template: result.data };
}

/** "tables[0].columns[2].role"; the template as a whole is "the template". */
function pathText(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>(
    (left, part) => (typeof part === "number" ? `${left}[${part}]` : `${left}${left && "."}${String(part)}`),
    "",
  );
  return text === "" ? templateMessages.whole : text;
}

function problemOf(issue: z.core.$ZodIssue): TemplateProblem {
  const path = pathText(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return { path, reason: templateMessages.unknownKeys(issue.keys) };
    case "invalid_value":
      return { path, reason: templateMessages.oneOf(issue.values.map(String)) };
    case "invalid_type":
      return {
        path,
        reason:
          issue.input === undefined ? templateMessages.missing : templateMessages.wrongType(issue.expected),
      };
    default:
      return { path, reason: issue.message };
  }
}

/** Ids that point at others must meet one, and no id may be taken twice. */
function crossReferences(template: Template): readonly TemplateProblem[] {
  const tables = template.tables.map((table) => table.id);
  const problems: TemplateProblem[] = [];
  const twice = (ids: readonly string[], path: string): void => {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index) {
        problems.push({ path: `${path}[${index}].id`, reason: templateMessages.twice(id) });
      }
    });
  };
  const known = (id: string | undefined, path: string): void => {
    if (id !== undefined && !tables.includes(id)) {
      problems.push({ path, reason: templateMessages.noSuch("table", id) });
    }
  };
  twice(template.fields.map(idOf), "fields");
  twice(template.prompts.map(idOf), "prompts");
  twice(tables, "tables");
  template.tables.forEach((table, index) => {
    twice(table.columns.map(idOf), `tables[${index}].columns`);
  });
  template.fields.forEach((field, index) => {
    known(field.table, `fields[${index}].table`);
  });
  template.otherTables.forEach((table, index) => {
    known(table.like, `otherTables[${index}].like`);
  });
  const { titleField } = template;
  if (titleField !== undefined && !template.fields.map(idOf).includes(titleField)) {
    problems.push({ path: "titleField", reason: templateMessages.noSuch("field", titleField) });
  }
  return problems;
}

function idOf(part: { readonly id: string }): string {
  return part.id;
}
