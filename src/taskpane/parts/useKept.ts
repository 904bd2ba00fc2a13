import { useMemo } from "react";
import { type Decisions, decisionsOf, type DocumentState, mergeStateParts } from "../../core/state";
import { isOff } from "../store/state";
import { usePaneState } from "./PaneContext";

/** What the document keeps beside its plans. */
export interface Kept {
  readonly decisions: Decisions;
  readonly state: DocumentState;
  /** Nothing can be kept now: the document is read-only, a later version's, or being worked on. */
  readonly off: boolean;
}

/** What people decided, as the document was last read. */
export function useKept(): Kept {
  const parts = usePaneState((state) => state.reading?.snapshot.state);
  const busy = usePaneState(isOff);
  const state = useMemo(() => mergeStateParts(parts ?? []), [parts]);
  const decisions = useMemo(() => decisionsOf(state), [state]);
  return { decisions, state, off: busy || state.newer };
}
