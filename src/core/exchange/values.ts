import { type z } from "zod";
import { templateMessages } from "../templates";
import { exchangeMessages } from "./messages";
import { type Values, valuesSchema } from "./given";

export type ParsedValues =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly problems: readonly { readonly path: string; readonly reason: string }[] };

/** An export, a list of exports, an object with `plans`, or the bare list of plans. */
function plansIn(data: unknown): unknown {
  if (!Array.isArray(data)) return data;
  const entries: readonly unknown[] = data;
  const has = (keys: readonly string[]): boolean =>
    entries.every((entry) => typeof entry === "object" && entry !== null && keys.some((key) => key in entry));
  if (has(["fields", "prompts", "tables"])) return { plans: entries };
  if (!has(["plans"])) return data;
  return {
    plans: entries.flatMap((entry) => {
      const { plans } = entry as { readonly plans: unknown };
      return Array.isArray(plans) ? (plans as readonly unknown[]) : [plans];
    }),
  };
}

/**
 * Reads what is to be filled in.
 *
 * @param data the parsed JSON: an export, or its `plans`
 * @returns the values, or what is wrong with them and where; never throws
 */
export function parseValues(data: unknown): ParsedValues {
  const result = valuesSchema.safeParse(plansIn(data), { reportInput: true });
  if (result.success) return { ok: true, values: result.data };
  const problems = result.error.issues.map((issue) => ({
    path: issue.path.map(String).join("."),
    reason: issue.path.length <= 1 ? exchangeMessages.notValues : reasonOf(issue),
  }));
  return { ok: false, problems };
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_type") return issue.message;
  const { missing, wrongType } = templateMessages;
  return exchangeMessages.it(issue.input === undefined ? missing : wrongType(issue.expected));
}
