import { placeMapping } from "../mapping";
import type { Snapshot } from "../model";
import { carriedBy } from "./carried";
import { type Brought, type DocumentPlans, findPlansWith } from "./find-plans";
import { withPlanValues } from "./with-values";

/**
 * Finds the plans of a document, honouring what the document carries for everybody who opens it: a mapping by
 * hand, a district's templates. This is how whoever opens a document reads its plans; `recognise` alone knows
 * nothing of that.
 *
 * @param brought what is brought from outside; it takes precedence over what the document carries. Never throws.
 */
export function readPlans(snapshot: Snapshot, brought: Brought = {}): DocumentPlans {
  return withPlanValues(findPlansWith(snapshot, carriedBy(snapshot), placeMapping, brought), snapshot);
}
