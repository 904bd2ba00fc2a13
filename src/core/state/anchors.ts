import { z } from "zod";
import type { PlanMapping, TableMapping } from "../mapping";
import {
  addressOfCell,
  addressOfRow,
  type CellLocation,
  comparableText,
  locationKey,
  paragraphsOf,
  resolveCell,
  resolveParagraph,
  resolveRow,
  resolveTable,
  type Snapshot,
  tablesOf,
} from "../model";

/**
 * A mapping names places by number. What stood at those places is kept with it, so that they are found again when
 * tables, rows and paragraphs have come or gone before them.
 */

const count = z.int().min(0);

const tableAnchor = z.object({
  ordinal: count,
  fingerprint: z.string(),
  occurrence: count,
  equals: count,
  rowCount: count,
});

const rowAnchor = z.object({
  table: tableAnchor,
  ordinal: count,
  text: z.string(),
  before: z.string().exactOptional(),
  after: z.string().exactOptional(),
});

const paragraphAnchor = z.object({
  ordinal: count,
  text: z.string(),
  /** Text of the paragraph before: the answer's own may have changed. */
  before: z.string().exactOptional(),
});

/** By the key of the place (`locationKey`). */
export const anchorsSchema = z.object({
  tables: z.record(z.string(), tableAnchor),
  rows: z.record(z.string(), rowAnchor),
  cells: z.record(z.string(), z.object({ row: rowAnchor, column: count, physical: count })),
  paragraphs: z.record(z.string(), paragraphAnchor),
});

export type Anchors = z.output<typeof anchorsSchema>;

/** Numbers of the paragraphs that a plan's mapping names. */
function paragraphsNamed({ fields, prompts }: PlanMapping): readonly number[] {
  return [...fields, ...prompts].flatMap(({ at }) =>
    at === undefined || !("paragraph" in at) ? [] : [at.paragraph, ...(at.to === undefined ? [] : [at.to])],
  );
}

function cellsNamed({ fields, prompts }: PlanMapping): readonly CellLocation[] {
  return [...fields, ...prompts].flatMap(({ at }) => (at === undefined || "paragraph" in at ? [] : [at]));
}

/** The rows that a table's mapping names; of the last one the row behind it, which stays where the plan grows. */
function rowsNamed({ headerRows, firstRow, lastRow, ignoreRows }: TableMapping): readonly number[] {
  return [
    ...(headerRows ?? []),
    ...ignoreRows,
    ...(firstRow === undefined ? [] : [firstRow]),
    ...(lastRow === undefined ? [] : [lastRow + 1]),
  ];
}

function record<T>(entries: readonly (readonly [string, T | undefined])[]): Record<string, T> {
  return Object.fromEntries(
    entries.flatMap(([key, value]): readonly (readonly [string, T])[] =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}

/** What stands in a document at the places that a plan's mapping names by number. */
export function anchorsFor(snapshot: Snapshot, plan: PlanMapping): Anchors {
  const numbered = plan.tables.flatMap((mapping) =>
    typeof mapping.table === "number" ? [{ mapping, table: mapping.table }] : [],
  );
  const cells = cellsNamed(plan);
  const texts = paragraphsOf(snapshot).map(({ text }) => comparableText(text));
  return {
    tables: record(
      [...numbered, ...cells].map(({ table }) => [
        locationKey({ table }),
        addressOfRow(snapshot, { table, row: 0 })?.table,
      ]),
    ),
    rows: record(
      numbered.flatMap(({ mapping, table }) =>
        rowsNamed(mapping).map((row) => [
          locationKey({ table, row }),
          addressOfRow(snapshot, { table, row }),
        ]),
      ),
    ),
    cells: record(cells.map((cell) => [locationKey(cell), addressOfCell(snapshot, cell)])),
    paragraphs: record(
      paragraphsNamed(plan).map((paragraph) => {
        const text = texts[paragraph];
        const before = texts[paragraph - 1];
        const anchor =
          text === undefined
            ? undefined
            : { ordinal: paragraph, text, ...(before === undefined ? {} : { before }) };
        return [locationKey({ paragraph }), anchor];
      }),
    ),
  };
}

/** Where the anchored places are now. What cannot be found again stays where it was, and reads as it reads. */
class Finder {
  readonly #snapshot: Snapshot;
  readonly #anchors: Anchors;
  readonly #texts: readonly string[];

  constructor(snapshot: Snapshot, anchors: Anchors) {
    this.#snapshot = snapshot;
    this.#anchors = anchors;
    this.#texts = paragraphsOf(snapshot).map(({ text }) => comparableText(text));
  }

  table(table: number): number {
    const anchor = this.#anchors.tables[locationKey({ table })];
    if (anchor === undefined) return table;
    const found = resolveTable(this.#snapshot, anchor);
    return found.found ? found.location.table : this.#sameTable(anchor, table);
  }

  /**
   * Of several that look the same: while they are as many as they were, the one at the same position among them; else
   * the one in its place, for copies are made below what they are copies of.
   */
  #sameTable({ fingerprint, occurrence, equals }: Anchors["tables"][string], table: number): number {
    const alike = tablesOf(this.#snapshot).filter((other) => other.fingerprint === fingerprint);
    const own = alike.length === equals ? alike[occurrence] : undefined;
    if (own !== undefined) return own.index;
    const [first] = alike;
    return first === undefined || alike.some(({ index }) => index === table) ? table : first.index;
  }

  row(table: number, row: number): number {
    const anchor = this.#anchors.rows[locationKey({ table, row })];
    if (anchor === undefined) return row;
    const found = resolveRow(this.#snapshot, anchor);
    return found.found && found.location.table === this.table(table) ? found.location.row : row;
  }

  cell(cell: CellLocation): CellLocation {
    const anchor = this.#anchors.cells[locationKey(cell)];
    const found = anchor && resolveCell(this.#snapshot, anchor);
    return found?.found === true ? found.location : { ...cell, table: this.table(cell.table) };
  }

  paragraph(paragraph: number): number {
    const anchor = this.#anchors.paragraphs[locationKey({ paragraph })];
    if (anchor === undefined) return paragraph;
    const { text, before, ordinal } = anchor;
    const found = text === "" ? undefined : resolveParagraph(this.#snapshot, { text, ordinal });
    if (found?.found === true) return found.location.paragraph;
    const places = this.#texts.flatMap((other, index) => (other === before ? [index + 1] : []));
    const [place] = places;
    if (before === undefined || before === "" || places.includes(paragraph)) return paragraph;
    return places.length === 1 && place !== undefined ? place : paragraph;
  }
}

function movedTable(find: Finder, mapping: TableMapping, last: number | undefined): TableMapping {
  const { table, headerRows, firstRow, lastRow, ignoreRows } = mapping;
  if (typeof table !== "number") return mapping;
  const { lastRow: _, ...rest } = mapping;
  // A plan that went to its table's end goes on to it.
  const end = lastRow === undefined || last === undefined || lastRow >= last ? undefined : lastRow;
  return {
    ...rest,
    table: find.table(table),
    ...(headerRows === undefined ? {} : { headerRows: headerRows.map((row) => find.row(table, row)) }),
    ...(firstRow === undefined ? {} : { firstRow: find.row(table, firstRow) }),
    ...(end === undefined ? {} : { lastRow: find.row(table, end + 1) - 1 }),
    ignoreRows: ignoreRows.map((row) => find.row(table, row)),
  };
}

/** A plan's mapping with its places as they are in a document that may have changed since they were anchored. */
export function movedMapping(snapshot: Snapshot, plan: PlanMapping, anchors: Anchors): PlanMapping {
  const find = new Finder(snapshot, anchors);
  const answers = (of: PlanMapping["fields"]): PlanMapping["fields"] =>
    of.map((answer) => {
      const { at } = answer;
      if (at === undefined) return answer;
      if (!("paragraph" in at)) return { ...answer, at: find.cell(at) };
      const { paragraph, to, ...rest } = at;
      const from = find.paragraph(paragraph);
      return {
        ...answer,
        at: {
          ...rest,
          paragraph: from,
          ...(to === undefined ? {} : { to: Math.max(from, find.paragraph(to)) }),
        },
      };
    });
  return {
    ...plan,
    tables: plan.tables.map((mapping) => {
      const anchor =
        typeof mapping.table === "number" ? anchors.tables[locationKey({ table: mapping.table })] : undefined;
      return movedTable(find, mapping, anchor && anchor.rowCount - 1);
    }),
    fields: answers(plan.fields),
    prompts: answers(plan.prompts),
  };
}
