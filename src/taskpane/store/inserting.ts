import { type Edit, type Location, openGap, type OpenGap, positionOf } from "../../core/model";
import type { Template } from "../../core/templates";
import { blankBlocks } from "../../document/blank";
import { insertWords } from "../words/insert";
import { applyEdits } from "./applying";
import type { Context } from "./context";
import { settlePage } from "./page-keeping";
import type { Session } from "./session";
import type { PaneState, PlanReading, Reading, Written } from "./state";
import { withWritten } from "./undoing";

/** Where a template would go; undefined where there is no place for one. */
export function gapFor({ reading, cursor }: Pick<PaneState, "reading" | "cursor">): OpenGap | undefined {
  return reading && openGap(reading.snapshot, cursor);
}

/** Puts a template into the document where the cursor is, and begins with its first question. */
export function insertTemplate(template: Template) {
  return async (context: Context, session: Session): Promise<void> => {
    const { store } = context;
    store.setState({ pageWork: { kind: "working" } });
    // It goes where the cursor is now, in the document as it is now.
    const cursor = await context.document().cursor();
    if (cursor !== undefined) store.setState({ cursor });
    await session.refresh();
    const gap = gapFor(store.getState());
    if (gap === undefined) {
      settlePage(context, { kind: "refused", text: insertWords.nowhere });
      return;
    }
    const edit: Edit = { kind: "insertBlocks", at: gap.at, ...blankBlocks(template) };
    const [result] = (await applyEdits(context, [edit])) ?? [];
    await session.refresh();
    if (result?.outcome !== "applied") {
      const code = result?.outcome === "refused" ? result.code : "failed";
      const text =
        result?.outcome === "conflict" ? insertWords.conflict(result.reason) : insertWords.refused(code);
      settlePage(context, { kind: "refused", text });
      return;
    }
    const { reading } = store.getState();
    const first = reading && planBehind(reading, template, result.location)?.first;
    if (first === undefined) {
      settlePage(context, { kind: "refused", text: insertWords.insertedNoPlan(template.name) });
      return;
    }
    const said = insertWords.said(template.name);
    const written: Written = {
      label: template.name,
      emptied: false,
      said,
      tracked: false,
      commentGone: false,
      revert: result.revert,
      target: first,
    };
    store.setState((state) => ({
      page: undefined,
      pageWork: { kind: "idle" },
      problem: undefined,
      ...withWritten(state, written),
    }));
    await session.guideTo(first);
    context.say(said.done);
  };
}

/** The first plan of a template that begins at a place or behind it. */
function planBehind(
  { plans, snapshot }: Reading,
  { id }: Template,
  at: Location | undefined,
): PlanReading | undefined {
  const from = (at && positionOf(snapshot, at)) ?? 0;
  const beginOf = ({ plan }: PlanReading): number =>
    Math.min(
      ...[...plan.fields, ...plan.prompts, ...plan.tables].map(
        ({ location }) => positionOf(snapshot, location) ?? Number.POSITIVE_INFINITY,
      ),
    );
  return plans
    .filter((one) => one.plan.template.id === id && beginOf(one) >= from)
    .sort((a, b) => beginOf(a) - beginOf(b))[0];
}
