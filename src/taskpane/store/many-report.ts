import { manyWords } from "../words/many";
import type { ManyOutcome, WriteRequest } from "./many-state";

/** What became of changes, in one line. */
export function manyReport(
  { written, not, conflicts, undone }: ManyOutcome,
  { report = manyWords.written }: Pick<WriteRequest, "report">,
): string {
  return undone === undefined
    ? report(written.length, not.length + conflicts.length)
    : manyWords.undone(undone.count, undone.left.length);
}
