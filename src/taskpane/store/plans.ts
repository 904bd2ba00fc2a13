import type { Plan } from "../../core/plan";
import type { Reading } from "./state";

/** All plans of the document. */
export function plansOf({ plans }: Reading): readonly Plan[] {
  return plans.map(({ plan }) => plan);
}
