import { type z } from "zod";
import { templateMessages } from "../templates";
import { exchangeMessages } from "./messages";
import { type Values, valuesSchema } from "./given";

export type ParsedValues =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly problems: readonly { readonly path: string; readonly reason: string }[] };

type Entry = Readonly<Record<string, unknown>>;

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null;
}

/** An export, a list of exports, an object with `plans`, or the bare list of plans. */
function plansIn(data: unknown): unknown {
  if (!Array.isArray(data) || !data.every(isEntry)) return data;
  const has = (entries: readonly Entry[], ...keys: readonly string[]): boolean =>
    entries.length > 0 && entries.every((entry) => keys.some((key) => key in entry));
  if (has(data, "fields", "prompts", "tables")) return { plans: data };
  // What could not be read when it was exported has nothing to fill in.
  const exports = data.filter((entry) => !("error" in entry));
  if (!has(exports, "plans")) return data;
  // It counts, though, as one of the documents that the plans have to be told apart by.
  const several = new Set(data.map(fileOf)).size > 1;
  return { plans: exports.flatMap((entry) => plansOf(entry, several)) };
}

function fileOf({ document }: Entry): unknown {
  return isEntry(document) ? document.file : undefined;
}

/** The plans of one export, each with the name of its document where there are several. */
function plansOf(entry: Entry, several: boolean): readonly unknown[] {
  const { plans } = entry;
  const list: readonly unknown[] = Array.isArray(plans) ? plans : [plans];
  const file = several ? fileOf(entry) : undefined;
  return list.map((plan) => (isEntry(plan) && typeof file === "string" ? { ...plan, file } : plan));
}

/** The parts of a path, the last one first. */
function partsOf(file: string): readonly string[] {
  return file
    .toLowerCase()
    .split(/[\\/]/)
    .filter((part) => part !== "" && part !== ".")
    .reverse();
}

/** How many parts two paths have in common, counted from their ends: exports come from other folders and machines. */
function nearness(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs < 0 ? a.length : differs;
}

/**
 * What is to be filled into one document: all that is given, unless it comes from several documents. Then it is what
 * comes from the document of the same name, in a folder of the same name where several have it.
 *
 * @param file the document's path or name
 * @returns undefined where what is given comes from other documents, or from several that this one could be
 */
export function valuesFor({ plans }: Values, file: string): Values | undefined {
  const files = [...new Set(plans.flatMap((plan) => plan.file ?? []))];
  if (files.length === 0) return { plans };
  const own = partsOf(file);
  const near = files.map((other) => ({ other, common: nearness(partsOf(other), own) }));
  const most = Math.max(...near.map(({ common }) => common));
  const [meant, ...others] = near.filter(({ common }) => common === most);
  if (meant === undefined || most === 0 || others.length > 0) return undefined;
  return { plans: plans.filter((plan) => plan.file === undefined || plan.file === meant.other) };
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
