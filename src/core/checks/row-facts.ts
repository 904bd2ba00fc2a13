import { comparableText } from "../model";
import {
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

/** What many checks ask of a row, worked out once: rows and columns are never changed, only replaced. */
export class RowFacts {
  readonly hasAction: boolean;
  readonly #byRole = new Map<ColumnRole | "extra", PlanCell>();
  readonly #byId = new Map<string, PlanCell>();
  readonly #action: PlanCell | undefined;
  #step: string | undefined;

  constructor(
    readonly row: PlanRow,
    readonly columns: readonly PlanColumn[],
  ) {
    for (const cell of row.cells) if (!this.#byId.has(cell.column)) this.#byId.set(cell.column, cell);
    for (const { id, role } of columns) {
      const cell = this.#byId.get(id);
      if (cell !== undefined && !this.#byRole.has(role)) this.#byRole.set(role, cell);
    }
    const action = columns.find(isActionColumn);
    this.#action = action === undefined ? undefined : this.#byId.get(action.id);
    this.hasAction = !row.blank && (action === undefined || !isUnanswered(this.#action?.text ?? ""));
  }

  /** The row's cell in the first column of a role. */
  cell(role: ColumnRole | "extra"): PlanCell | undefined {
    return this.#byRole.get(role);
  }

  cellOf(column: string): PlanCell | undefined {
    return this.#byId.get(column);
  }

  /** The date that a cell of this role was read as. */
  date(role: "start" | "due"): DateValue | undefined {
    const value = this.#byRole.get(role)?.value;
    return value?.kind === "date" ? value : undefined;
  }

  /** What the row is about, in one line: its action, or "" where none is named. */
  get step(): string {
    this.#step ??= comparableText(this.#action?.text ?? "").replace(/\s+/g, " ");
    return this.#step;
  }

  /** The cell that says what is to be done. */
  get action(): PlanCell | undefined {
    return this.#action;
  }
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

/**
 * A function of a row that is worked out once for each: what it tells must depend on nothing but the row and its
 * columns.
 */
export function ofEachRow<T>(tell: (facts: RowFacts) => T): (facts: RowFacts) => T {
  const told = new WeakMap<RowFacts, { readonly value: T }>();
  return (facts) => {
    const before = told.get(facts);
    if (before !== undefined) return before.value;
    const value = tell(facts);
    told.set(facts, { value });
    return value;
  };
}
