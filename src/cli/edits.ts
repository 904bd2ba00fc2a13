import type { ApplyOptions, Edit, EditReport } from "../core/model";
import { type DocumentState, stateEdit } from "../core/state";
import { conflictWords, refusalWords } from "./edit-words";
import { EXIT } from "./exit";
import type { ReadInput } from "./inputs";
import type { Aside } from "./job";
import { placeText } from "./places";
import { words } from "./words";

/** Who writes comments and tracked changes where nobody says otherwise. */
const AUTHOR = { author: "Action Plan Companion", initials: "APC" };

/** By whom and when changes are made. */
export function applyOptions(
  time: string,
  by: { readonly author?: string; readonly initials?: string } = {},
): ApplyOptions {
  return {
    author: by.author ?? AUTHOR.author,
    initials: by.initials ?? (by.author === undefined ? AUTHOR.initials : initialsOf(by.author)),
    date: time,
  };
}

/** "Grace Lin" writes as GL; Word allows nine letters. */
function initialsOf(author: string): string {
  const initials = Array.from(author.matchAll(/(\p{L})\p{L}*/gu), ([, initial]) => initial);
  return initials.slice(0, 9).join("");
}

/** How many edits of these kinds were applied. */
export function applied(report: EditReport, ...kinds: readonly Edit["kind"][]): number {
  return report.results.filter((result) => result.outcome === "applied" && kinds.includes(result.edit.kind))
    .length;
}

/** Says which changes were not made and why, notes that there were some, and tells of a broken signature. */
export function sayWhatBecameOf(report: EditReport, input: ReadInput, aside: Aside): void {
  const changed = report.results.some((result) => result.outcome === "applied");
  if (changed && input.document.isSigned) aside.say(words.signed(input.file));
  for (const result of report.results) {
    if (result.outcome === "applied") continue;
    const place =
      result.location === undefined
        ? words.place.document
        : placeText(result.location, input.recognition.plans);
    const reason = result.outcome === "conflict" ? conflictWords[result.reason] : refusalWords[result.code];
    aside.say(words.notDone(input.file, place, reason));
    aside.note(EXIT.found);
  }
}

/**
 * Writes what is kept in a document.
 *
 * @returns true where the document says it now; where it cannot, the reason is said and noted
 */
export async function keepState(
  input: ReadInput,
  before: DocumentState,
  after: DocumentState,
  aside: Aside,
): Promise<boolean> {
  if (after === before) return true;
  const edit = stateEdit(input.snapshot, after);
  if (edit === undefined) {
    const reason = refusalWords["newer-state"];
    aside.say(words.notDone(input.file, words.place.document, reason));
    aside.note(EXIT.found);
    return false;
  }
  const report = await input.document.apply([edit]);
  sayWhatBecameOf(report, input, aside);
  return applied(report, "setState") > 0;
}
