import type { Plan, PlanRow, PlanTable } from "./plan";

type Data = Readonly<Record<string, unknown>>;

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null;
}

/** Two pieces of data that say the same and stand in others many times over. */
interface Pair {
  readonly one: object;
  readonly other: object;
}

/**
 * True where two pieces of plain data say the same.
 *
 * @param known pairs of which that is known
 */
function sameData(a: unknown, b: unknown, known: readonly Pair[]): boolean {
  if (a === b) return true;
  if (!isData(a) || !isData(b)) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && sameList(a, b, known);
  }
  for (const { one, other } of known) if (one === a && other === b) return true;
  let names = 0;
  for (const name in a) {
    names += 1;
    if (!sameData(a[name], b[name], known) || !(name in b)) return false;
  }
  for (const _ in b) names -= 1;
  return names === 0;
}

function sameList(a: readonly unknown[], b: readonly unknown[], known: readonly Pair[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (!sameData(a[i], b[i], known)) return false;
  return true;
}

/** Every cell of a row names the address of the row, and that its table's: these are compared once. */
function sameRow(a: PlanRow, b: PlanRow): boolean {
  const tables: Pair = { one: a.address.table, other: b.address.table };
  const rows: Pair = { one: a.address, other: b.address };
  return (
    sameData(tables.one, tables.other, []) &&
    sameData(rows.one, rows.other, [tables]) &&
    sameData(a, b, [rows])
  );
}

function reuseTable(before: PlanTable | undefined, next: PlanTable): PlanTable {
  if (before === undefined) return next;
  const byNumber = new Map<number, PlanRow>(before.rows.map((row) => [row.location.row, row]));
  const rows = next.rows.map((row) => {
    const same = byNumber.get(row.location.row);
    return same !== undefined && sameRow(same, row) ? same : row;
  });
  const columns = sameData(before.columns, next.columns, []) ? before.columns : next.columns;
  return { ...next, columns, rows };
}

/**
 * A plan that was read again, made of the rows of its last reading wherever they say the same in the same place:
 * what is remembered of a row, such as its findings, then holds on.
 *
 * @param previousPlan the plan as last read; undefined where there was none
 * @param nextPlan the plan as read now
 * @returns a plan that equals `nextPlan`
 */
export function reuseRows(previousPlan: Plan | undefined, nextPlan: Plan): Plan {
  if (previousPlan === undefined) return nextPlan;
  const tables = nextPlan.tables.map((table) =>
    reuseTable(
      previousPlan.tables.find(
        ({ id, location }) => id === table.id && location.table === table.location.table,
      ),
      table,
    ),
  );
  return { ...nextPlan, tables };
}
