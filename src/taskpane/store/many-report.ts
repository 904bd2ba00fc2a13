import { manyWords } from "../words/many";
import type { ManyOutcome } from "./many-state";

/** What became of changes, in one line. */
export function manyReport({ written, not, conflicts, undone }: ManyOutcome): string {
  return undone === undefined
    ? manyWords.written(written.length, not.length + conflicts.length)
    : manyWords.undone(undone.count, undone.left.length);
}
