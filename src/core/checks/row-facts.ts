import { comparableText } from "../model";
import {
  cellOf,
  type ColumnRole,
  type DateValue,
  isUnanswered,
  type PlanCell,
  type PlanColumn,
  type PlanRow,
  type PlanTable,
} from "../plan";

/** True for a column that says what is to be done, or what is to be seen. */
export function isActionColumn(column: Pick<PlanColumn, "role">): boolean {
  return column.role === "action" || column.role === "benchmark";
}

/** Where a table's columns stand by id and by role; those of a role in their order. */
class ColumnIndex {
  readonly byId = new Map<string, number>();
  readonly byRole = new Map<ColumnRole | "extra", number[]>();
  readonly action: number | undefined;

  constructor(columns: readonly PlanColumn[]) {
    columns.forEach(({ id, role }, position) => {
      if (!this.byId.has(id)) this.byId.set(id, position);
      const same = this.byRole.get(role);
      if (same === undefined) this.byRole.set(role, [position]);
      else same.push(position);
    });
    const action = columns.findIndex(isActionColumn);
    this.action = action < 0 ? undefined : action;
  }
}

const indexes = new WeakMap<readonly PlanColumn[], ColumnIndex>();

function indexOf(columns: readonly PlanColumn[]): ColumnIndex {
  const known = indexes.get(columns) ?? new ColumnIndex(columns);
  indexes.set(columns, known);
  return known;
}

/** What many checks ask of a row, worked out once: rows and columns are never changed, only replaced. */
export class RowFacts {
  readonly hasAction: boolean;
  /** The cell that says what is to be done. */
  readonly action: PlanCell | undefined;
  /** What was told of the row; see `ofEachRow`. */
  readonly told: unknown[] = [];
  readonly #index: ColumnIndex;
  /** By the columns' positions. */
  readonly #cells: readonly (PlanCell | undefined)[];
  #step: string | undefined;

  constructor(
    readonly row: PlanRow,
    readonly columns: readonly PlanColumn[],
  ) {
    const index = indexOf(columns);
    this.#index = index;
    this.#cells = cellsByColumn(row, columns);
    this.action = index.action === undefined ? undefined : this.#cells[index.action];
    this.hasAction = !row.blank && (index.action === undefined || !isUnanswered(this.action?.text ?? ""));
  }

  /** The row's cell in the first column of a role. */
  cell(role: ColumnRole | "extra"): PlanCell | undefined {
    for (const position of this.#index.byRole.get(role) ?? []) {
      const cell = this.#cells[position];
      if (cell !== undefined) return cell;
    }
    return undefined;
  }

  cellOf(column: string): PlanCell | undefined {
    const position = this.#index.byId.get(column);
    return position === undefined ? undefined : this.#cells[position];
  }

  /** The date that a cell of this role was read as. */
  date(role: "start" | "due"): DateValue | undefined {
    const value = this.cell(role)?.value;
    return value?.kind === "date" ? value : undefined;
  }

  /** What the row is about, in one line: its action, or "" where none is named. */
  get step(): string {
    this.#step ??= comparableText(this.action?.text ?? "").replace(/\s+/g, " ");
    return this.#step;
  }
}

/** A row's cells by the columns' positions; most rows have them in that order. */
function cellsByColumn(row: PlanRow, columns: readonly PlanColumn[]): readonly (PlanCell | undefined)[] {
  return columns.map(({ id }, position) => {
    const cell = row.cells[position];
    return cell?.column === id ? cell : cellOf(row, id);
  });
}

const known = new WeakMap<PlanRow, RowFacts>();

/** A row's facts under the columns of its table. */
export function factsOf({ columns }: Pick<PlanTable, "columns">, row: PlanRow): RowFacts {
  const before = known.get(row);
  if (before?.columns === columns) return before;
  const facts = new RowFacts(row, columns);
  known.set(row, facts);
  return facts;
}

let tellers = 0;

/**
 * A function of a row that is worked out once for each: what it tells must depend on nothing but the row and its
 * columns.
 */
export function ofEachRow<T>(tell: (facts: RowFacts) => T): (facts: RowFacts) => T {
  const slot = tellers;
  tellers += 1;
  return (facts) => {
    const { told } = facts;
    // The slot is this function's own: nothing but what `tell` gave stands in it.
    if (slot in told) return told[slot] as T;
    const value = tell(facts);
    told[slot] = value;
    return value;
  };
}
