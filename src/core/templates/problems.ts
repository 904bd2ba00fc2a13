import { type z } from "zod";
import type { TemplateProblem } from "./cross-references";
import { templateMessages } from "./messages";

/**
 * What a schema has against data that somebody wrote.
 *
 * @param whole what the data as a whole are called
 * @returns each problem in words, with its path
 */
export function schemaProblems(error: z.ZodError, whole: string): readonly TemplateProblem[] {
  return error.issues.map((issue) => ({ path: pathText(issue.path) || whole, reason: reasonOf(issue) }));
}

/** "tables[0].columns[2].role". */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (left, part) => (typeof part === "number" ? `${left}[${part}]` : `${left}${left && "."}${String(part)}`),
    "",
  );
}

function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return templateMessages.unknownKeys(issue.keys);
    case "invalid_value": {
      const values = issue.values.map(String);
      const { missingOneOf, oneOf } = templateMessages;
      return (issue.input === undefined ? missingOneOf : oneOf)(values);
    }
    case "invalid_key":
      return issue.issues[0]?.message ?? issue.message;
    case "invalid_type":
      return issue.input === undefined
        ? templateMessages.missing
        : templateMessages.wrongType(issue.expected);
    case "too_big":
    case "too_small":
      // A whole number beyond what can be counted exactly; every other limit has words of its own.
      return issue.origin === "int" ? templateMessages.beyond : issue.message;
    default:
      return issue.message;
  }
}
