import { labelText } from "../model";
import type { Plan } from "../plan";

/**
 * The records that are about one of a document's plans: those that name its title. Where there is one plan only, all are
 * about it, whatever it was called then.
 */
export function recordsAbout<T extends { readonly plan: string }>(
  plan: Plan,
  plans: readonly Plan[],
  records: readonly T[],
): readonly T[] {
  if (plans.length < 2) return records;
  return records.filter((record) => labelText(record.plan) === labelText(plan.title));
}
