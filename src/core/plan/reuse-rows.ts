import type { Plan, PlanRow, PlanTable } from "./plan";

type Data = Readonly<Record<string, unknown>>;

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null;
}

/** True where two pieces of plain data say the same. */
function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isData(a) || !isData(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => name in b && sameData(a[name], b[name]));
}

function reuseTable(before: PlanTable | undefined, next: PlanTable): PlanTable {
  if (before === undefined) return next;
  const known = new Map<number, PlanRow>(before.rows.map((row) => [row.location.row, row]));
  const rows = next.rows.map((row) => {
    const same = known.get(row.location.row);
    return same !== undefined && sameData(same, row) ? same : row;
  });
  const columns = sameData(before.columns, next.columns) ? before.columns : next.columns;
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
