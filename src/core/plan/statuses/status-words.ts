import { comparableText } from "../../model";
import type { PlanStatus } from "../value";
import { readStatus } from "./read-status";

/** Longer texts say more than the status. */
const LONGEST = 30;

/**
 * The word that a document would write for a status: we never write our own.
 *
 * @param status what is to be said
 * @param choices what may be written there: the column's own list, or the template's
 * @param present what stands in the document's other status cells
 * @returns the first choice that says it, else the word that the document uses most often for it; undefined where
 *   neither has one
 */
export function statusWord(
  status: PlanStatus,
  choices: readonly string[],
  present: readonly string[],
): string | undefined {
  const says = (text: string): boolean => {
    const value = readStatus(text);
    return value?.status === status && value.progress === undefined;
  };
  const choice = choices.find(says);
  if (choice !== undefined || choices.length > 0) return choice;
  const counts = new Map<string, number>();
  for (const text of present.map(comparableText)) {
    if (text.length <= LONGEST && !/[\d\n]/.test(text) && says(text))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0];
}
