import { type Snapshot, type TableBlock, tablesOf } from "../../core/model";

/** What places are looked for on: a snapshot, and Word's objects for its tables. */
export interface Ground {
  readonly snapshot: Snapshot;
  /** Word's object for a table, if Word lists as many as the document has. */
  table(index: number): Word.Table | undefined;
  /** A row reached from the first one, step by step: the way that does not count cells. */
  row(table: Word.Table, index: number): Word.TableRow;
}

/** The ground of one moment. */
export class TableGround implements Ground {
  readonly snapshot: Snapshot;
  readonly #tables: readonly Word.Table[];
  readonly #rows = new Map<Word.Table, Word.TableRow[]>();

  /** @param listed what Word lists as the body's tables, with `nestingLevel` loaded */
  constructor(snapshot: Snapshot, listed: readonly Word.Table[]) {
    this.snapshot = snapshot;
    // Whether nested tables are listed as well is not known.
    this.#tables = listed.filter((table) => table.nestingLevel === 1);
  }

  table(index: number): Word.Table | undefined {
    return this.#tables.length === tablesOf(this.snapshot).length ? this.#tables[index] : undefined;
  }

  row(table: Word.Table, index: number): Word.TableRow {
    const rows = this.#rows.get(table) ?? [table.rows.getFirstOrNullObject()];
    this.#rows.set(table, rows);
    for (let last = rows.at(-1); last !== undefined && rows.length <= index; last = rows.at(-1)) {
      rows.push(last.getNextOrNullObject());
    }
    return rows[index] ?? table.rows.getFirstOrNullObject();
  }
}

/** A table whose rows all have the same cells, none merged: there, counting cells cannot go wrong. */
export function isUniform(table: TableBlock): boolean {
  return table.rows.every(
    (row) =>
      row.cells.length === table.columnCount &&
      row.cells.every((cell) => cell.columnSpan === 1 && cell.rowSpan === 1 && cell.mergedFrom === undefined),
  );
}
