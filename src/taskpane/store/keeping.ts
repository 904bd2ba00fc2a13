import type { RecordKind, RefusalCode } from "../../core/model";
import { type DocumentState, mergeStateParts, stateEdit, withRecord } from "../../core/state";
import { applyEdits } from "./applying";
import type { Context } from "./context";
import type { Session } from "./session";
import type { Reading } from "./state";

/**
 * Changes what the document keeps. What others have put into it since it was read stays: it is read first, and
 * once more where somebody was quicker.
 *
 * @returns why Word said no, or undefined where the document says it now
 */
export async function keep(
  context: Context,
  { refresh }: Session,
  change: (state: DocumentState, reading: Reading) => DocumentState,
): Promise<RefusalCode | undefined> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await refresh();
    const { reading } = context.store.getState();
    if (reading === undefined) return "failed";
    const before = mergeStateParts(reading.snapshot.state);
    const after = change(before, reading);
    if (after === before) return undefined;
    const edit = stateEdit(reading.snapshot, after);
    if (edit === undefined) return "newer-state";
    const [result] = (await applyEdits(context, [edit])) ?? [];
    if (result?.outcome === "applied") {
      await refresh();
      return undefined;
    }
    if (result?.outcome !== "conflict") return result?.code ?? "failed";
  }
  return "failed";
}

/** Why something is not kept: Word said no, or it is longer than a document can keep. */
export type NotKept = RefusalCode | "too-long";

/** A kind of record that knows what its records are about. */
export interface NamedKind<T> extends RecordKind<T> {
  readonly nameOf: (record: T) => string;
}

/**
 * Keeps a record in the document, in place of an earlier one of its name.
 *
 * @returns why it is not kept, or undefined where the document has it now
 */
export async function keepRecord<T>(
  context: Context,
  session: Session,
  kind: NamedKind<T>,
  record: T,
): Promise<NotKept | undefined> {
  // What cannot be read back would be lost without a word.
  if (kind.read(record) === undefined) return "too-long";
  const by = { time: context.environment.now() };
  return keep(context, session, (state) => withRecord(state, kind.kind, kind.nameOf(record), record, by));
}
