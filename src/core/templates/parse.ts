import { type z } from "zod";
import { crossReferences, type TemplateProblem } from "./cross-references";
import { templateMessages } from "./messages";
import { type Template, templateSchema } from "./schema";

export type { TemplateProblem };

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
    case "invalid_value": {
      const values = issue.values.map(String);
      const { missingOneOf, oneOf } = templateMessages;
      return { path, reason: (issue.input === undefined ? missingOneOf : oneOf)(values) };
    }
    case "invalid_key":
      return { path, reason: issue.issues[0]?.message ?? issue.message };
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
