import type { Plan, PlanColumn, PlanRow, PlanTable } from "../plan";
import { factsOf, type RowFacts } from "./row-facts";
import { groupSteps, type Step } from "./steps";

/** Rows of a stretch, about: so many are looked at again when one of them changes. */
const ROWS = 50;

/**
 * Consecutive rows of a plan's table, of one table of the document; no merged cell reaches out of them. After a
 * change elsewhere it is the same object, with what is remembered of it: checking a long plan again then takes no
 * look at each row.
 */
export class Stretch {
  /** The document's table, and the first and last of its rows here. */
  readonly table: number;
  readonly first: number;
  readonly last: number;
  /** Of the rows in which something stands. */
  readonly facts: readonly RowFacts[];
  /** Of the rows that say what is to be done. */
  readonly actions: readonly RowFacts[];
  /** The same by the steps that they belong to. */
  readonly steps: readonly Step[];

  constructor(
    readonly rows: readonly PlanRow[],
    readonly columns: readonly PlanColumn[],
  ) {
    const numbers = rows.map(({ location }) => location.row);
    this.table = rows[0]?.location.table ?? 0;
    this.first = Math.min(...numbers);
    this.last = Math.max(...numbers);
    this.facts = rows.filter((row) => !row.blank).map((row) => factsOf({ columns }, row));
    this.actions = this.facts.filter((facts) => facts.hasAction);
    this.steps = groupSteps(this.actions);
  }
}

/** The stretches by their first rows. */
const byFirst = new WeakMap<PlanRow, Stretch>();
const byTable = new WeakMap<PlanTable, readonly Stretch[]>();
const byPlan = new WeakMap<Plan, readonly Stretch[]>();

/** The rows of a table, in stretches. */
export function stretchesOf(table: PlanTable): readonly Stretch[] {
  const known = byTable.get(table) ?? cut(table);
  byTable.set(table, known);
  return known;
}

/** The rows of a plan's tables, in stretches. */
export function stretchesOfPlan(plan: Plan): readonly Stretch[] {
  const known = byPlan.get(plan) ?? plan.tables.flatMap(stretchesOf);
  byPlan.set(plan, known);
  return known;
}

function cut({ rows, columns }: PlanTable): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let begin = 0;
  for (let row = rows[0]; row !== undefined; row = rows[begin]) {
    const known = byFirst.get(row);
    const same = known?.columns === columns && isStill(known, rows, begin);
    const stretch = same ? known : new Stretch(rows.slice(begin, endOf(rows, begin)), columns);
    byFirst.set(row, stretch);
    stretches.push(stretch);
    begin += stretch.rows.length;
  }
  return stretches;
}

function endOf(rows: readonly PlanRow[], begin: number): number {
  const table = rows[begin]?.location.table;
  let end = begin;
  while (rows[end]?.location.table === table && (end - begin < ROWS || isContinued(rows[end]))) end += 1;
  return end;
}

/** A cell of the row belongs to one above. */
function isContinued(row: PlanRow | undefined): boolean {
  return row?.cells.some((cell) => cell.mergedFrom !== undefined) === true;
}

function isStill(stretch: Stretch, rows: readonly PlanRow[], begin: number): boolean {
  const own = stretch.rows;
  for (let i = 0; i < own.length; i += 1) if (own[i] !== rows[begin + i]) return false;
  return own.length >= ROWS || begin + own.length === rows.length
    ? !isContinued(rows[begin + own.length])
    : endOf(rows, begin) === begin + own.length;
}

/**
 * Remembers something of each stretch.
 *
 * @returns gives what is known of a stretch for a key, the last one only, or works it out
 */
export function stretchMemory<T>(): (stretch: Stretch, key: string, work: () => T) => T {
  const told = new WeakMap<Stretch, { readonly key: string; readonly value: T }>();
  return (stretch, key, work) => {
    const known = told.get(stretch);
    if (known?.key === key) return known.value;
    const value = work();
    told.set(stretch, { key, value });
    return value;
  };
}
