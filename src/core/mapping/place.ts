import { labelText, type Snapshot, type TableBlock, tablesOf } from "../model";
import type { Template, TemplateTable } from "../templates";
import {
  columnsWithout,
  findHeadings,
  type HeadedCell,
  headingsIn,
  type Headings,
  missingHeadings,
} from "./headings";
import { mappingMessages as say } from "./messages";
import { columnNamed, type MappingProblem, type NamedColumn, unknownIds } from "./parse";
import type { AnswerMapping, PlanMapping, TableMapping } from "./schema";

/** A table of the document that somebody said is a template's table. */
export interface PlacedTable {
  readonly spec: TemplateTable;
  readonly table: TableBlock;
  readonly headerRows: readonly number[];
  readonly columns: readonly PlacedColumn[];
  /** First and last row that belong to the plan. */
  readonly rows: readonly [first: number, last: number];
  readonly ignoreRows: readonly number[];
}

/** A column of such a table, in the order of the document. */
export interface PlacedColumn extends HeadedCell {
  /** Undefined where the mapping does not name it. */
  readonly named?: NamedColumn;
}

/** A plan of a mapping with the tables that it has in a document. */
export interface PlacedPlan {
  readonly template: Template;
  readonly tables: readonly PlacedTable[];
  readonly fields: readonly PlacedAnswer[];
  readonly prompts: readonly PlacedAnswer[];
}

/** An answer outside the rows, and where the mapping speaks of it. */
export interface PlacedAnswer extends AnswerMapping {
  readonly path: string;
}

export interface Placement {
  readonly plans: readonly PlacedPlan[];
  /** Where the mapping does not fit the document. */
  readonly problems: readonly MappingProblem[];
}

interface Found {
  readonly mapping: TableMapping;
  readonly path: string;
  readonly table: TableBlock;
}

/** What the plans of a mapping share while their tables are looked for. */
class Search {
  readonly problems: MappingProblem[] = [];
  readonly #tables: readonly TableBlock[];
  readonly #taken: Set<TableBlock>;

  constructor(snapshot: Snapshot, plans: readonly PlanMapping[]) {
    this.#tables = tablesOf(snapshot);
    const numbers = plans.flatMap((plan) => plan.tables.map(({ table }) => table));
    this.#taken = new Set(this.#tables.filter(({ index }) => numbers.includes(index)));
  }

  byNumber(number: number, path: string): TableBlock | undefined {
    const table = this.#tables[number];
    if (table === undefined) this.say(path, say.tableNotHere(number, this.#tables.length));
    return table;
  }

  /** The next table that has these headings and that nothing else of the mapping has claimed. */
  byHeadings(wanted: readonly string[]): TableBlock | undefined {
    const table = this.#tables.find((candidate) => {
      if (this.#taken.has(candidate)) return false;
      const headings = findHeadings(candidate, wanted);
      return headings !== undefined && missingHeadings(headings, wanted).length === 0;
    });
    if (table !== undefined) this.#taken.add(table);
    return table;
  }

  say(path: string, reason: string): void {
    this.problems.push({ path, reason });
  }
}

/**
 * Finds in a document what a mapping speaks of. A plan whose tables are all found by their headings is there as
 * often as they are.
 *
 * @param paths how the plans are called in what is said about them
 * @returns the plans of which a table, or else any part, was found; and where the mapping does not fit. Never throws.
 */
export function placeMapping(
  snapshot: Snapshot,
  templates: readonly Template[],
  plans: readonly PlanMapping[],
  paths: readonly string[] = plans.map((_, index) => `plans[${index}]`),
): Placement {
  const search = new Search(snapshot, plans);
  const known = plans.flatMap((plan, index): readonly Known[] => {
    const path = paths[index] ?? "";
    const unknown = unknownIds(plan, templates, path);
    const template = templates.find(({ id }) => id === plan.template);
    search.problems.push(...unknown);
    return template === undefined || unknown.length > 0 ? [] : [{ plan, path, template }];
  });
  // Each plan has its turn before any of them repeats.
  const firsts = known.map((one) => ({ one, placed: placePlan(search, one, true) }));
  const copies = firsts.flatMap(({ one, placed }) => (placed === undefined ? [] : copiesOf(search, one)));
  const placed = firsts.flatMap((entry) => entry.placed ?? []);
  return { plans: [...placed, ...copies], problems: search.problems };
}

interface Known {
  readonly plan: PlanMapping;
  readonly path: string;
  readonly template: Template;
}

function copiesOf(search: Search, known: Known): readonly PlacedPlan[] {
  const { tables } = known.plan;
  if (tables.length === 0 || tables.some(({ table }) => typeof table === "number")) return [];
  const copies: PlacedPlan[] = [];
  for (
    let copy = placePlan(search, known, false);
    copy !== undefined;
    copy = placePlan(search, known, false)
  ) {
    copies.push(copy);
  }
  return copies;
}

/** @returns undefined where none of the plan's tables is there */
function placePlan(search: Search, { plan, path, template }: Known, first: boolean): PlacedPlan | undefined {
  const found = plan.tables.flatMap((mapping, index): readonly Found[] => {
    const at = `${path}.tables[${index}]`;
    const { table: wanted } = mapping;
    if (typeof wanted === "number") {
      const table = search.byNumber(wanted, `${at}.table`);
      return table === undefined ? [] : [{ mapping, path: at, table }];
    }
    const table = search.byHeadings(wanted);
    if (table === undefined && first) search.say(`${at}.table`, say.noTableWith(wanted));
    return table === undefined ? [] : [{ mapping, path: at, table }];
  });
  const tables = found.flatMap((one) => placeTable(search, template, one) ?? []);
  if (plan.tables.length > 0 && tables.length === 0) return undefined;
  const answers = (of: readonly AnswerMapping[], part: string): readonly PlacedAnswer[] =>
    of.map((answer, index) => ({ ...answer, path: `${path}.${part}[${index}]` }));
  return {
    template,
    tables,
    fields: answers(plan.fields, "fields"),
    prompts: answers(plan.prompts, "prompts"),
  };
}

function placeTable(search: Search, template: Template, found: Found): PlacedTable | undefined {
  const { mapping, path, table } = found;
  const spec = template.tables.find(({ id }) => id === mapping.as);
  const before = search.problems.length;
  const last = table.rows.length - 1;
  const { firstRow, lastRow, ignoreRows } = mapping;
  for (const [name, row] of [
    ["firstRow", firstRow],
    ["lastRow", lastRow],
    ...(mapping.headerRows ?? []).map((row, index) => [`headerRows[${index}]`, row] as const),
  ] as const) {
    if (row !== undefined && row > last) search.say(`${path}.${name}`, say.rowNotHere(row, last + 1));
  }
  const headings = headingsOf(search, found);
  if (spec === undefined || headings === undefined || search.problems.length > before) return undefined;
  const columns = columnsOf(search, found, spec, headings);
  if (search.problems.length > before) return undefined;
  return {
    spec,
    table,
    headerRows: headings.rows,
    columns,
    rows: [firstRow ?? 0, lastRow ?? last],
    ignoreRows,
  };
}

function headingsOf(search: Search, { mapping, path, table }: Found): Headings | undefined {
  const { headerRows, firstRow } = mapping;
  if (headerRows !== undefined) {
    return headerRows.length === 0 ? columnsWithout(table, firstRow ?? 0) : headingsIn(table, headerRows);
  }
  const wanted = Object.values(mapping.columns).filter((heading) => typeof heading === "string");
  if (wanted.length === 0) {
    return firstRow === 0 ? columnsWithout(table, 0) : headingsIn(table, [Math.max(0, (firstRow ?? 1) - 1)]);
  }
  const headings = findHeadings(table, wanted);
  const missing = headings === undefined ? wanted : missingHeadings(headings, wanted);
  if (missing.length === 0) return headings;
  const found = (headings?.cells ?? []).map(({ heading }) => heading).filter((heading) => heading !== "");
  search.say(`${path}.columns`, say.noHeader(missing, found));
  return undefined;
}

/** All columns of the table, with the names that the mapping gives them. */
function columnsOf(
  search: Search,
  { mapping, path, table }: Found,
  spec: TemplateTable,
  { cells }: Headings,
): readonly PlacedColumn[] {
  const named = new Map<HeadedCell, NamedColumn>();
  for (const [key, wanted] of Object.entries(mapping.columns)) {
    const at = `${path}.columns.${key}`;
    const column = columnNamed(spec, key);
    const fitting = cells.filter(({ cell, names }) =>
      typeof wanted === "number"
        ? wanted >= cell.column && wanted < cell.column + cell.columnSpan
        : names.includes(labelText(wanted)),
    );
    // The whole heading says more than a part of it.
    const exact = fitting.filter(({ names }) => typeof wanted === "string" && names[0] === labelText(wanted));
    const [target, ...others] = exact.length > 0 ? exact : fitting;
    const taken = target && named.get(target);
    if (column === undefined) continue;
    if (target === undefined) {
      if (typeof wanted === "number") search.say(at, say.noSuchColumn(wanted, table.columnCount));
      else
        search.say(
          at,
          say.noHeader(
            [wanted],
            cells.map(({ heading }) => heading),
          ),
        );
    } else if (others.length > 0) search.say(at, say.severalColumns(String(wanted)));
    else if (taken !== undefined) search.say(at, say.columnTaken(taken.id));
    else named.set(target, column);
  }
  return cells.map((cell) => {
    const column = named.get(cell);
    return { ...cell, ...(column === undefined ? {} : { named: column }) };
  });
}
