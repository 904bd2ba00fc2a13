import type { SetStateEdit, Snapshot, StatePart } from "../model";
import { type DocumentState, STATE_VERSION, type StateEntry } from "./schema";
import { readPart, serialiseState } from "./xml";

/** Moments as numbers; what is no moment counts as the earliest. */
function momentOf(entry: StateEntry): number {
  const moment = Date.parse(entry.time);
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment;
}

/** The later entry; of the same moment the greater text, so that every reader takes the same one. */
function later(a: StateEntry, b: StateEntry): StateEntry {
  const [left, right] = [momentOf(a), momentOf(b)];
  if (left !== right) return left > right ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

function merge(entries: readonly StateEntry[]): readonly StateEntry[] {
  const latest = new Map<string, StateEntry>();
  for (const entry of entries) {
    const known = latest.get(entry.id);
    latest.set(entry.id, known === undefined ? entry : later(known, entry));
  }
  return [...latest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * What all our parts of a document say together. Several parts are normal; the order in which they stand
 * makes no difference.
 */
export function mergeStateParts(parts: readonly StatePart[]): DocumentState {
  const read = parts.map((part) => readPart(part.xml));
  return {
    entries: merge(read.flatMap((part) => part.entries)),
    newer: read.some((part) => part.version > STATE_VERSION),
  };
}

/** The entries of a kind that hold, those taken back left out. */
export function entriesOf(state: DocumentState, kind: string): readonly StateEntry[] {
  return state.entries.filter((entry) => entry.kind === kind && entry.value !== null);
}

/** The state with an entry added; an earlier one of the same id gives way. */
export function withEntry(state: DocumentState, entry: StateEntry): DocumentState {
  return { ...state, entries: merge([...state.entries.filter((other) => other.id !== entry.id), entry]) };
}

/**
 * The edit that writes a state in place of all our parts; with no entry left that holds, they are removed.
 *
 * @param snapshot what the document holds now
 * @returns undefined where a later version wrote a part: that is kept, and nothing is written
 */
export function stateEdit(snapshot: Snapshot, state: DocumentState): SetStateEdit | undefined {
  if (state.newer || mergeStateParts(snapshot.state).newer) return undefined;
  const holds = state.entries.some((entry) => entry.value !== null);
  const xml = holds ? serialiseState(state.entries) : undefined;
  return { kind: "setState", expect: snapshot.state.map((part) => part.xml), xml };
}

/** The edit that takes everything of ours out, whatever version wrote it. */
export function clearStateEdit(snapshot: Snapshot): SetStateEdit | undefined {
  if (snapshot.state.length === 0) return undefined;
  return { kind: "setState", expect: snapshot.state.map((part) => part.xml), xml: undefined };
}
