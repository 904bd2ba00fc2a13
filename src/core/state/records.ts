import type { RecordKind } from "../model";
import type { DocumentState, JsonValue, StateEntry } from "./schema";
import { entriesOf, withEntry } from "./state";

/** What is kept of one kind, read back. */
export interface Kept<T> {
  /** The entry's id. */
  readonly id: string;
  readonly time: string;
  readonly author?: string;
  readonly value: T;
}

/** When something is kept or taken back (ISO 8601), and by whom. */
export interface KeptBy {
  readonly time: string;
  readonly author?: string;
}

/** Longer names of things are cut: an entry's id has an end. */
const LONGEST_NAME = 400;

function idOf(kind: string, name: string): string {
  return (name === "" ? kind : `${kind}:${name}`).slice(0, LONGEST_NAME);
}

/** Plain JSON, as it is kept: nothing undefined, nothing shared. */
function asJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}

/** The state with an entry; one that says what it says already stays as it is. */
function withValue(state: DocumentState, entry: StateEntry): DocumentState {
  const known = state.entries.find(({ id }) => id === entry.id);
  return JSON.stringify(known?.value) === JSON.stringify(entry.value) ? state : withEntry(state, entry);
}

/** What a document keeps of a kind, in the order of the ids. What cannot be read is left out. */
export function recordsOf<T>(state: DocumentState, { kind, read }: RecordKind<T>): readonly Kept<T>[] {
  return entriesOf(state, kind).flatMap(({ id, time, author, value }) => {
    const known = read(value);
    return known === undefined
      ? []
      : [{ id, time, value: known, ...(author === undefined ? {} : { author }) }];
  });
}

/**
 * The state with something kept in it; what was kept under the same name gives way. Where it says the same already,
 * the very state that was given.
 *
 * @param name tells things of a kind apart; "" where there is one only
 */
export function withRecord(
  state: DocumentState,
  kind: string,
  name: string,
  value: unknown,
  by: KeptBy,
): DocumentState {
  return withValue(state, { id: idOf(kind, name), kind, value: asJson(value), ...by });
}

/** The state with what is kept of a kind taken back, but for the things of these names. */
export function withoutRecords(
  state: DocumentState,
  kind: string,
  by: KeptBy,
  but: readonly string[] = [],
): DocumentState {
  const stay = but.map((name) => idOf(kind, name));
  return entriesOf(state, kind)
    .filter(({ id }) => !stay.includes(id))
    .reduce((left, { id }) => withEntry(left, { id, kind, value: null, ...by }), state);
}

/** The state with one thing taken back; as it was where it is not there. */
export function withoutRecord(state: DocumentState, kind: string, name: string, by: KeptBy): DocumentState {
  const id = idOf(kind, name);
  const there = entriesOf(state, kind).some((entry) => entry.id === id);
  return there ? withEntry(state, { id, kind, value: null, ...by }) : state;
}
