import type { PlanMapping } from "../mapping";
import type { Snapshot } from "../model";
import type { Template } from "../templates";
import { type Choices, keptChoices } from "./choices";
import { keptMapping, keptTemplates } from "./kept";
import { mergeStateParts } from "./state";

/** What a document carries that bears on how its plans are read. */
export interface Carried extends Choices {
  /** A district's templates. */
  readonly templates: readonly Template[];
  /** What somebody said by hand, with its places as they are now. */
  readonly mapping: readonly PlanMapping[];
}

/**
 * Reads what a document carries; what cannot be read is left out. Never throws.
 *
 * It needs the schemas of all that is kept, which weigh as much as a room: who counts what is loaded asks for it only
 * where the document has state (`snapshot.state`).
 */
export function carriedBy(snapshot: Snapshot): Carried {
  const state = mergeStateParts(snapshot.state);
  return {
    ...keptChoices(state),
    templates: keptTemplates(state),
    mapping: keptMapping(snapshot, state),
  };
}
