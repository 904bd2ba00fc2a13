import type { Edit, EditResult } from "../../core/model";
import { WHOLE_DOCUMENT } from "../words/refusals";
import type { Context } from "./context";

/** Applies edits as every other write; undefined where that failed as a whole. */
export async function applyEdits(
  context: Context,
  edits: readonly Edit[],
): Promise<readonly EditResult[] | undefined> {
  const { store, document } = context;
  store.setState({ writing: true });
  try {
    const { results } = await document().apply(edits);
    noteDenial(context, results);
    return results;
  } catch {
    return undefined;
  } finally {
    store.setState({ writing: false });
  }
}

/** Where Word says no to the whole document, the pane only reads from then on. */
export function noteDenial({ store }: Context, results: readonly EditResult[]): void {
  const denied = (result: EditResult): boolean =>
    result.outcome === "refused" && WHOLE_DOCUMENT.includes(result.code);
  if (results.some(denied)) store.setState({ readOnly: true, editAnyway: false });
}
