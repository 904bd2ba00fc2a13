import type { Edit } from "../../core/model";
import { pageWords } from "../words/pages";
import { refusalWords, whyNot } from "../words/refusals";
import { applyEdits } from "./applying";
import type { Context } from "./context";
import { keep, keepRecord, type NamedKind, type NotKept } from "./keeping";
import { forgetNotes } from "./notes";
import type { PageWork } from "./page-state";
import type { Session } from "./session";

/** What is kept from a page, and what is said once the document has it. */
export interface FromPage {
  readonly done: string;
  /** Notes whose names begin so say what the document says now. */
  readonly notes?: string;
}

/** Shows and says what became of what somebody did on a page. */
export function settlePage({ store, say }: Context, pageWork: PageWork): void {
  store.setState({ pageWork });
  if ("text" in pageWork) say(pageWork.text);
}

/**
 * Writes something from a page: all of it, or nothing.
 *
 * @param refused what is said where Word does not write it
 * @returns the way back; undefined where it was not written, which is shown
 */
export async function writeFromPage(
  context: Context,
  { refresh }: Session,
  edits: readonly Edit[],
  refused: (because: string) => string,
): Promise<readonly Edit[] | undefined> {
  context.store.setState({ pageWork: { kind: "working" } });
  const results = (await applyEdits(context, edits)) ?? [];
  const revert = results.flatMap((result) => (result.outcome === "applied" ? result.revert : [])).reverse();
  const failed = results.find(({ outcome }) => outcome !== "applied");
  if (failed === undefined && results.length > 0) return revert;
  if (revert.length > 0) await applyEdits(context, revert);
  await refresh();
  const why = (failed && whyNot(failed)) ?? refusalWords.failed.because;
  settlePage(context, { kind: "refused", text: refused(why) });
  return undefined;
}

/** Takes back what was written from a page, while it still reads so. */
export async function undoFromPage(context: Context, { refresh }: Session): Promise<void> {
  const { pageWork } = context.store.getState();
  if (pageWork.kind !== "done" || pageWork.revert === undefined) return;
  const results = await applyEdits(context, pageWork.revert);
  await refresh();
  const worked = results?.every(({ outcome }) => outcome === "applied") ?? false;
  settlePage(
    context,
    worked ? { kind: "done", text: pageWords.undone } : { kind: "refused", text: pageWords.notUndone },
  );
}

function because(why: NotKept): string {
  return why === "too-long" ? pageWords.tooLong : refusalWords[why].because;
}

function settled(context: Context, why: NotKept | undefined, { done, notes }: FromPage): boolean {
  if (why === undefined && notes !== undefined) forgetNotes(notes)(context);
  settlePage(
    context,
    why === undefined
      ? { kind: "done", text: done }
      : { kind: "refused", text: pageWords.notKept(because(why)) },
  );
  return why === undefined;
}

/** Keeps a record in the document. True if it is there now. */
export function keepFromPage<T>(kind: NamedKind<T>, record: T, from: FromPage) {
  return async (context: Context, session: Session): Promise<boolean> => {
    context.store.setState({ pageWork: { kind: "working" } });
    return settled(context, await keepRecord(context, session, kind, record), from);
  };
}

/** Changes what the document keeps in another way. True if it says so now. */
export function changeFromPage(change: Parameters<typeof keep>[2], from: FromPage) {
  return async (context: Context, session: Session): Promise<boolean> => {
    context.store.setState({ pageWork: { kind: "working" } });
    return settled(context, await keep(context, session, change), from);
  };
}
