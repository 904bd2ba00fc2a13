import { guideWords } from "../words/guide";
import type { Context } from "./context";
import { type Draft, draftConflicts, keepDrafts, withoutDraft } from "./drafts";
import type { PlannedWrite, WriteRequest } from "./many-state";

/** Who asks for them; see `WriteRequest.of`. */
export const KEPT = "kept texts";

/** Texts that were typed and can be written: their place is still there, and it is not only to be read. */
export function writableDrafts(drafts: Readonly<Record<string, Draft>>): readonly Draft[] {
  return Object.values(drafts).filter(({ lost, slot }) => !lost && slot.kind !== "none");
}

/**
 * Everything that was typed and is not in the document yet, to be written together. What somebody changed since then
 * is not chosen by itself.
 */
export function keptRequest({ store, engine, environment }: Context): WriteRequest {
  const { drafts, reading } = store.getState();
  const writes = writableDrafts(drafts).flatMap((draft): readonly PlannedWrite[] => {
    const { key, label, slot, base, text, location, id } = draft;
    const now = reading && engine().promptFor(reading, { location, id })?.text;
    const changed = now !== undefined && draftConflicts(draft, now);
    const before = changed ? now : base;
    const edit = engine().answerEdit(slot, before, text);
    if (edit === undefined) return [];
    const target = { location, id };
    const overwrites = changed ? ({ overwrites: true } as const) : {};
    return [{ key, label, edit, before, after: text, target, ...overwrites }];
  });
  const forget = (keys: readonly string[]): void => {
    store.setState((state) => ({ drafts: keys.reduce(withoutDraft, state.drafts) }));
    keepDrafts(environment.keep, store.getState().drafts);
  };
  return {
    of: KEPT,
    title: guideWords.writeKeptTitle,
    writes,
    onWritten: forget,
    onGivenUp: (key) => forget([key]),
  };
}
