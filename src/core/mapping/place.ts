import type { Snapshot } from "../model";
import type { Template } from "../templates";
import { type Near, type PlacedAnswer, placeAnswers } from "./answers";
import { type MappingProblem, unknownIds } from "./parse";
import type { PlanMapping } from "./schema";
import { type FoundTable, type PlacedTable, placeTable, TableSearch } from "./tables";

/** A plan of a mapping with what it has in a document. */
export interface PlacedPlan {
  readonly template: Template;
  readonly tables: readonly PlacedTable[];
  readonly fields: readonly PlacedAnswer[];
  readonly prompts: readonly PlacedAnswer[];
}

export interface Placement {
  readonly plans: readonly PlacedPlan[];
  /** Where the mapping does not fit the document. */
  readonly problems: readonly MappingProblem[];
}

/** What `placeMapping` does. */
export type PlaceMapping = (
  snapshot: Snapshot,
  templates: readonly Template[],
  plans: readonly PlanMapping[],
) => Placement;

/** A plan of the mapping whose ids are known. */
interface Known {
  readonly plan: PlanMapping;
  readonly path: string;
  readonly template: Template;
}

/** One of which the tables are found. */
interface WithTables extends Known {
  readonly tables: readonly PlacedTable[];
}

/**
 * Finds in a document what a mapping speaks of. A plan whose tables are all found by their headings is there as
 * often as they are.
 *
 * @param templates those that the mapping may name
 * @param plans the plans of the mapping
 * @returns the plans of which a table, or else any part, was found; and where the mapping does not fit. Never throws.
 */
export function placeMapping(
  snapshot: Snapshot,
  templates: readonly Template[],
  plans: readonly PlanMapping[],
): Placement {
  const search = new TableSearch(snapshot, plans);
  const known = plans.flatMap((plan, index): readonly Known[] => {
    const path = `plans[${index}]`;
    const unknown = unknownIds(plan, templates, path);
    const template = templates.find(({ id }) => id === plan.template);
    search.problems.push(...unknown);
    return template === undefined || unknown.length > 0 ? [] : [{ plan, path, template }];
  });
  // Each plan has its turn before any of them repeats.
  const firsts = known.map((one) => withTables(search, one, true));
  const copies = firsts.flatMap((first) => (first === undefined ? [] : copiesOf(search, first)));
  const all = [...firsts.flatMap((first) => first ?? []), ...copies];
  const placed = all.map((one) => withAnswers(snapshot, all, one));
  return {
    plans: placed.map(({ plan }) => plan),
    problems: [...search.problems, ...placed.flatMap(({ problems }) => problems)],
  };
}

/** @returns undefined where the plan has tables and none of them is there */
function withTables(search: TableSearch, known: Known, first: boolean): WithTables | undefined {
  const { plan, path, template } = known;
  const found = plan.tables.flatMap((mapping, index): readonly FoundTable[] => {
    const at = `${path}.tables[${index}]`;
    const table = search.find(mapping, `${at}.table`, first);
    return table === undefined ? [] : [{ mapping, path: at, table }];
  });
  const tables = found.flatMap((one) => placeTable(search, template, one) ?? []);
  return plan.tables.length > 0 && tables.length === 0 ? undefined : { plan, path, template, tables };
}

function copiesOf(search: TableSearch, known: Known): readonly WithTables[] {
  const { tables } = known.plan;
  if (tables.length === 0 || tables.some(({ table }) => typeof table === "number")) return [];
  const copies: WithTables[] = [];
  for (let copy = withTables(search, known, false); copy !== undefined;) {
    copies.push(copy);
    copy = withTables(search, known, false);
  }
  return copies;
}

/** Where a plan's labels are looked for: above its table, below it, then anywhere above. */
function nearOf({ blocks }: Snapshot, all: readonly WithTables[], { tables }: WithTables): Near {
  const within = (from: number, to: number): Near => blocks.slice(from, to).map((block) => ({ block }));
  const [first] = tables;
  const last = tables.at(-1);
  if (first === undefined || last === undefined) return within(0, blocks.length);
  const others = all.flatMap((one) => one.tables.map(({ table }) => blocks.indexOf(table)));
  const begin = blocks.indexOf(first.table);
  const end = blocks.indexOf(last.table);
  const before = Math.max(-1, ...others.filter((other) => other < begin));
  const after = Math.min(blocks.length, ...others.filter((other) => other > end));
  const top = first.headerRows[0] ?? first.rows[0];
  return [
    { block: first.table, rows: [0, top - 1] },
    ...[...within(before + 1, begin)].reverse(),
    ...within(end + 1, after),
    ...[...within(0, Math.max(0, before))].reverse(),
  ];
}

function withAnswers(
  snapshot: Snapshot,
  all: readonly WithTables[],
  one: WithTables,
): { readonly plan: PlacedPlan; readonly problems: readonly MappingProblem[] } {
  const { plan, path, template, tables } = one;
  const near = nearOf(snapshot, all, one);
  const fields = placeAnswers(snapshot, near, plan.fields, `${path}.fields`);
  const prompts = placeAnswers(snapshot, near, plan.prompts, `${path}.prompts`);
  return {
    plan: { template, tables, fields: fields.answers, prompts: prompts.answers },
    problems: [...fields.problems, ...prompts.problems],
  };
}
