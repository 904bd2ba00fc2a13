import { crossReferences, type TemplateProblem } from "./cross-references";
import { templateMessages } from "./messages";
import { schemaProblems } from "./problems";
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
    return { ok: false, problems: schemaProblems(result.error, templateMessages.whole) };
  }
  const problems = crossReferences(result.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, template: result.data };
}
