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
import { columnNamed, type MappingProblem, type NamedColumn } from "./parse";
import type { PlanMapping, TableMapping } from "./schema";

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

/** A table of the document, and what the mapping says of it. */
export interface FoundTable {
  readonly mapping: TableMapping;
  readonly path: string;
  readonly table: TableBlock;
}

/** What the plans of a mapping share while their tables are looked for. */
export class TableSearch {
  readonly problems: MappingProblem[] = [];
  readonly #tables: readonly TableBlock[];
  readonly #taken: Set<TableBlock>;

  constructor(snapshot: Snapshot, plans: readonly PlanMapping[]) {
    this.#tables = tablesOf(snapshot);
    const numbers = plans.flatMap((plan) => plan.tables.map(({ table }) => table));
    this.#taken = new Set(this.#tables.filter(({ index }) => numbers.includes(index)));
  }

  /** The table that is meant; by headings the next one that nothing else of the mapping has claimed. */
  find({ table: wanted }: TableMapping, path: string, first: boolean): TableBlock | undefined {
    const table = typeof wanted === "number" ? this.#tables[wanted] : this.#byHeadings(wanted);
    if (table !== undefined || !first) return table;
    const reason =
      typeof wanted === "number" ? say.tableNotHere(wanted, this.#tables.length) : say.noTableWith(wanted);
    this.say(path, reason);
    return undefined;
  }

  #byHeadings(wanted: readonly string[]): TableBlock | undefined {
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

/** Reads a table as the mapping says; where that cannot be, the reasons are said. */
export function placeTable(
  search: TableSearch,
  template: Template,
  found: FoundTable,
): PlacedTable | undefined {
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

function headingsOf(search: TableSearch, { mapping, path, table }: FoundTable): Headings | undefined {
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
  search: TableSearch,
  { mapping, path, table }: FoundTable,
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
