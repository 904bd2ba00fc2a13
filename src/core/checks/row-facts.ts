import { inOneLine } from "../model";
import {
  type AnswerKind,
  answerKind,
  cellOf,
  type ColumnRole,
  type DateValue,
  isActionColumn,
  type PlanCell,
  type PlanColumn,
  type PlanRow,
  type PlanTable,
} from "../plan";

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
  const known = indexes.get(columns);
  if (known !== undefined) return known;
  const index = new ColumnIndex(columns);
  indexes.set(columns, index);
  return index;
}

/** A cell and the column that it stands in. */
export interface PlacedCell {
  readonly cell: PlanCell;
  readonly column: PlanColumn;
}

/**
 * What many checks ask of a row, worked out once: rows and columns are never changed, only replaced. There is one for
 * each row of a plan, and all checks go over them: it takes little room, and its members are plain ones.
 */
export class RowFacts {
  readonly hasAction: boolean;
  /** The cell that says what is to be done. */
  readonly action: PlanCell | undefined;
  /** By the columns' positions. */
  readonly cells: readonly (PlanCell | undefined)[];
  /** What kind of answer each of these cells holds. */
  readonly kinds: readonly (AnswerKind | undefined)[];
  /** What is remembered of the row; see `rowSlot`. */
  readonly told: unknown[] = [];
  private readonly index: ColumnIndex;
  private line: string | undefined;

  constructor(
    readonly row: PlanRow,
    readonly columns: readonly PlanColumn[],
  ) {
    const index = indexOf(columns);
    this.index = index;
    this.cells = cellsByColumn(row, columns);
    this.kinds = this.cells.map(kindOf);
    this.action = index.action === undefined ? undefined : this.cells[index.action];
    const kind = index.action === undefined ? "given" : this.kinds[index.action];
    this.hasAction = !row.blank && kind !== undefined && kind !== "blank" && kind !== "placeholder";
  }

  /** The row's cell in the first column of a role. */
  cell(role: ColumnRole | "extra"): PlanCell | undefined {
    const position = this.positionOf(role);
    return position === undefined ? undefined : this.cells[position];
  }

  /** The same with its column. */
  placed(role: ColumnRole | "extra"): PlacedCell | undefined {
    const position = this.positionOf(role);
    const cell = position === undefined ? undefined : this.cells[position];
    const column = position === undefined ? undefined : this.columns[position];
    return cell === undefined || column === undefined ? undefined : { cell, column };
  }

  cellOf(column: string): PlanCell | undefined {
    const position = this.index.byId.get(column);
    return position === undefined ? undefined : this.cells[position];
  }

  /** The kind of answer in a column; undefined where the row has no cell of it. */
  kindOf(column: string): AnswerKind | undefined {
    const position = this.index.byId.get(column);
    return position === undefined ? undefined : this.kinds[position];
  }

  /** The date that a cell of this role was read as. */
  date(role: "start" | "due"): DateValue | undefined {
    const value = this.cell(role)?.value;
    return value?.kind === "date" ? value : undefined;
  }

  /** What the row is about, in one line: its action, or "" where none is named. */
  get step(): string {
    this.line ??= inOneLine(this.action?.text ?? "");
    return this.line;
  }

  private positionOf(role: ColumnRole | "extra"): number | undefined {
    const positions = this.index.byRole.get(role);
    return positions?.length === 1
      ? positions[0]
      : positions?.find((position) => this.cells[position] !== undefined);
  }
}

/** A row's cells by the columns' positions; most rows have them in that order. */
function cellsByColumn(row: PlanRow, columns: readonly PlanColumn[]): readonly (PlanCell | undefined)[] {
  const { cells } = row;
  const inOrder = columns.length === cells.length && columns.every(({ id }, at) => cells[at]?.column === id);
  return inOrder ? cells : columns.map(({ id }) => cellOf(row, id));
}

function kindOf(cell: PlanCell | undefined): AnswerKind | undefined {
  return cell === undefined ? undefined : answerKind(cell.text);
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

let slots = 0;

/** A place in the facts of every row where one thing that is remembered of rows is kept. */
export interface RowSlot<T> {
  readonly get: (facts: RowFacts) => T | undefined;
  readonly set: (facts: RowFacts, value: T) => void;
}

export function rowSlot<T>(): RowSlot<T> {
  const slot = slots;
  slots += 1;
  return {
    // The slot is this one's own: nothing but what was set stands in it.
    get: ({ told }) => told[slot] as T | undefined,
    set: ({ told }, value) => {
      told[slot] = value;
    },
  };
}

/**
 * A function of a row that is worked out once for each: what it tells must depend on nothing but the row and its
 * columns.
 */
export function ofEachRow<T>(tell: (facts: RowFacts) => T): (facts: RowFacts) => T {
  const told = rowSlot<{ readonly value: T }>();
  return (facts) => {
    const known = told.get(facts);
    if (known !== undefined) return known.value;
    const value = tell(facts);
    told.set(facts, { value });
    return value;
  };
}
