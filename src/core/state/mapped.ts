import type { Mapping, PlanMapping, TableMapping } from "../mapping";
import type { Snapshot } from "../model";
import { keptMapping, withMapping } from "./kept";
import type { DocumentState } from "./schema";
import { mergeStateParts } from "./state";

/** A table of the document that somebody said is a table of a template. */
export interface MappedTable {
  readonly template: string;
  readonly table: TableMapping;
}

/** The tables that a document says by hand what they are, in the order in which that was said. */
export function mappedTables(snapshot: Snapshot): readonly MappedTable[] {
  return keptMapping(snapshot, mergeStateParts(snapshot.state)).flatMap(({ template, tables }) =>
    tables.map((table) => ({ template, table })),
  );
}

/**
 * The state with it kept what a table is, in place of what was said of it before. A table joins the tables of its
 * template that were mapped before it, unless they have one of its kind: then it begins a plan of its own.
 */
export function withTable(
  snapshot: Snapshot,
  state: DocumentState,
  { template, table }: MappedTable,
  time: string,
): DocumentState {
  const others = without(keptMapping(snapshot, state), ({ table: place }) => place === table.table);
  const joined = others
    .map(
      (plan) =>
        plan.template === template && isNumbered(plan) && plan.tables.every(({ as }) => as !== table.as),
    )
    .lastIndexOf(true);
  const own: PlanMapping = { template, tables: [table], fields: [], prompts: [] };
  const plans =
    joined < 0
      ? [...others, own]
      : others.map((plan, i) => (i === joined ? { ...plan, tables: [...plan.tables, table] } : plan));
  return withMapping(snapshot, state, mappingOf(plans), time);
}

/** The state without what was said of a table. */
export function withoutTable(
  snapshot: Snapshot,
  state: DocumentState,
  { template, table }: MappedTable,
  time: string,
): DocumentState {
  const said = JSON.stringify(table);
  const plans = without(
    keptMapping(snapshot, state),
    (one, plan) => plan.template === template && JSON.stringify(one) === said,
  );
  return withMapping(snapshot, state, mappingOf(plans), time);
}

/** Plans without some of their tables; one that has nothing left goes. */
function without(
  plans: readonly PlanMapping[],
  goes: (table: TableMapping, plan: PlanMapping) => boolean,
): readonly PlanMapping[] {
  return plans.flatMap((plan) => {
    const tables = plan.tables.filter((table) => !goes(table, plan));
    const left = tables.length + plan.fields.length + plan.prompts.length;
    return left === 0 ? [] : [{ ...plan, tables }];
  });
}

/** Its tables are named one by one, not by headings that several may have. */
function isNumbered({ tables }: PlanMapping): boolean {
  return tables.every(({ table }) => typeof table === "number");
}

function mappingOf(plans: readonly PlanMapping[]): Mapping | undefined {
  return plans.length === 0 ? undefined : { mappingVersion: "1", plans: [...plans] };
}
