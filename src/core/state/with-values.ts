import type { Snapshot } from "../model";
import { withValues } from "../recognise";
import type { DocumentPlans } from "./find-plans";

/** Plans that were found with their texts, with the values of their answers read. */
export function withPlanValues<T extends DocumentPlans>(found: T, snapshot: Snapshot): T {
  return { ...found, plans: withValues(found.plans, found.templates, snapshot) };
}
