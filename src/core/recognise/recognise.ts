import type { PlacedPlan } from "../mapping";
import type { Snapshot } from "../model";
import type { Recognition } from "../plan";
import type { Template } from "../templates";
import { findPlans } from "./find-plans";
import { withValues } from "./values";

/** As `findPlans`, with the values of the answers read. */
export function recognise(
  snapshot: Snapshot,
  templates: readonly Template[],
  placed: readonly PlacedPlan[] = [],
): Recognition {
  const found = findPlans(snapshot, templates, placed);
  return { ...found, plans: withValues(found.plans, templates, snapshot) };
}
