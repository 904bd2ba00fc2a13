import type { RecordKind } from "../../core/model";
import { pageWords } from "../words/pages";
import { refusalWords } from "../words/refusals";
import type { Context } from "./context";
import { applyEdits, keep, keepRecord, type NotKept } from "./keeping";
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
export function keepFromPage<T>(
  kind: RecordKind<T> & { readonly nameOf: (record: T) => string },
  record: T,
  from: FromPage,
) {
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
