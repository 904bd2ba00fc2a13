import { type Snapshot, type TableBlock, tablesOf } from "../../core/model";
import { type MappedTable, withoutTable, withTable } from "../../core/state";
import { mapWords } from "../words/map";
import type { Context } from "./context";
import { changeFromPage, settlePage } from "./page-keeping";
import type { Session } from "./session";

/** What somebody said a table is. */
export interface TableChoice extends Omit<MappedTable, "table"> {
  readonly table: Omit<MappedTable["table"], "table">;
}

/** Keeps in the document what some tables are, all alike, and shows the plan that the first of them is. */
export function keepTables(tables: readonly TableBlock[], { template, table }: TableChoice) {
  return async (context: Context, session: Session): Promise<void> => {
    let places: readonly number[] = [];
    const done = await changeFromPage(
      (state, { snapshot }) => {
        places = tables.flatMap((one) => findAgain(snapshot, one)?.index ?? []);
        const time = context.environment.now();
        return places.reduce(
          (left, place) => withTable(snapshot, left, { template, table: { ...table, table: place } }, time),
          state,
        );
      },
      { done: mapWords.kept(tables.length) },
    )(context, session);
    if (!done) return;
    const plans = context.store.getState().reading?.plans ?? [];
    const found = plans.find(({ plan }) => plan.tables.some(({ location }) => location.table === places[0]));
    if (found === undefined) {
      settlePage(context, { kind: "refused", text: mapWords.notRead });
      return;
    }
    session.closePage();
    session.choosePlan(found.plan.index);
    if (found.first === undefined) session.openTab("check");
    else await session.guideTo(found.first);
  };
}

/** Takes back what was said of a table. */
export function takeTableBack(mapped: MappedTable) {
  return (context: Context, session: Session): Promise<boolean> =>
    changeFromPage(
      (state, { snapshot }) => withoutTable(snapshot, state, mapped, context.environment.now()),
      { done: mapWords.takenBack },
    )(context, session);
}

/** A table where it is now: others may have come or gone before it. */
function findAgain(
  snapshot: Snapshot,
  { index, fingerprint, occurrence }: TableBlock,
): TableBlock | undefined {
  const tables = tablesOf(snapshot);
  const same = (table: TableBlock | undefined): boolean =>
    table?.fingerprint === fingerprint && table.occurrence === occurrence;
  return same(tables[index]) ? tables[index] : tables.find(same);
}
