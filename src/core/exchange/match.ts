import { comparableText, labelText, locationKey, type RowLocation } from "../model";
import { cellOf, type Plan, type PlanRow, type PlanTable } from "../plan";
import type { GivenPlan, GivenRow, GivenTable } from "./given";

/** Finds for what is given its place in the document: by content first, then by place. */

function titleOf(given: GivenPlan): string {
  const strategy = given.fields.find((field) => field.id === "strategy")?.text;
  return labelText(given.title ?? strategy ?? "");
}

/** Pairs given plans with the document's: by title, then by the table's place, then in order. */
export function matchPlans(
  given: readonly GivenPlan[],
  plans: readonly Plan[],
): ReadonlyMap<GivenPlan, Plan> {
  const pairs = new Map<GivenPlan, Plan>();
  const taken = new Set<Plan>();
  const pass = (fits: (entry: GivenPlan, plan: Plan) => boolean): void => {
    for (const entry of given) {
      if (pairs.has(entry)) continue;
      const template = entry.template?.id;
      const plan = plans.find(
        (candidate) =>
          !taken.has(candidate) &&
          (template === undefined || candidate.template.id === template) &&
          fits(entry, candidate),
      );
      if (plan !== undefined) {
        pairs.set(entry, plan);
        taken.add(plan);
      }
    }
  };
  pass((entry, plan) => titleOf(entry) !== "" && titleOf(entry) === labelText(plan.title));
  pass((entry, plan) =>
    entry.tables.some((table) =>
      plan.tables.some((own) => own.id === table.id && own.location.table === table.location?.table),
    ),
  );
  pass(() => true);
  return pairs;
}

/** The column by which a row is known. */
export function keyColumn(table: PlanTable): string | undefined {
  const key = table.columns.find((column) =>
    ["action", "benchmark", "term", "resource"].includes(column.role),
  );
  return (key ?? table.columns.find((column) => column.role !== "extra"))?.id;
}

/** The document's column for a given one: by id, a column of the document's own by its label. */
export function targetColumn(given: GivenTable, table: PlanTable, id: string): string | undefined {
  const label = given.columns.find((column) => column.id === id)?.label;
  const own = table.columns.filter((column) => column.role === "extra");
  if (id.startsWith("extra-") && label !== undefined) {
    return own.find((column) => labelText(column.label) === labelText(label))?.id;
  }
  return table.columns.find((column) => column.id === id)?.id;
}

function locationOf(row: GivenRow): RowLocation | undefined {
  return row.location ?? row.cells.find((cell) => cell.location !== undefined)?.location;
}

function placeKey({ table, row }: RowLocation): string {
  return locationKey({ table, row });
}

export function isGiven(text: string): boolean {
  return comparableText(text) !== "";
}

/** A given row and the document's row for it; none where a row has to be added. */
export interface RowPair {
  readonly given: GivenRow;
  readonly row: PlanRow | undefined;
}

/**
 * Pairs given rows with the table's: by what the step says, then by place, then with rows that are blank.
 * Each row of the table is used once. Where some of the places do not exist here, the rows come from a table
 * of another layout: its places say nothing about blank rows, which are then filled in the order of the steps.
 */
export function matchRows(given: GivenTable, table: PlanTable): readonly RowPair[] {
  const rows = given.rows.filter((row) => row.cells.some((cell) => isGiven(cell.text)));
  const key = keyColumn(table);
  const givenKey = (row: GivenRow): string =>
    labelText(row.cells.find((cell) => targetColumn(given, table, cell.column) === key)?.text ?? "");
  const ownKey = (row: PlanRow): string => labelText(key === undefined ? "" : (cellOf(row, key)?.text ?? ""));
  const pairs = new Map<GivenRow, PlanRow>();
  const free = new Set(table.rows);
  const pass = (find: (row: GivenRow) => PlanRow | undefined): void => {
    for (const row of rows) {
      const found = pairs.has(row) ? undefined : find(row);
      if (found !== undefined) {
        pairs.set(row, found);
        free.delete(found);
      }
    }
  };
  const isAt = (own: PlanRow, row: GivenRow): boolean => {
    const location = locationOf(row);
    return location !== undefined && placeKey(location) === placeKey(own.location);
  };
  const byContent = (row: GivenRow): readonly PlanRow[] => {
    const wanted = givenKey(row);
    return wanted === "" ? [] : [...free].filter((own) => ownKey(own) === wanted);
  };
  pass((row) => byContent(row).find((own) => isAt(own, row)));
  pass((row) => byContent(row)[0]);
  const sameLayout = rows.every(
    (row) => pairs.has(row) || locationOf(row) === undefined || [...free].some((own) => isAt(own, row)),
  );
  pass((row) =>
    [...free].find((own) => isAt(own, row) && (sameLayout || !own.blank || givenKey(row) === "")),
  );
  pass((row) => (givenKey(row) === "" ? undefined : [...free].find((own) => own.blank)));
  return rows.map((row) => ({ given: row, row: pairs.get(row) }));
}
