import { isBlankText, labelText, locationKey, type RowLocation } from "../model";
import { cellOf, type ColumnRole, isOwnColumn, type PlanRow, type PlanTable } from "../plan";
import { similarity } from "../recognise";
import type { GivenPlan, GivenRow, GivenTable } from "./given";

/** Finds for what is given its place in the document: by content first, then by place. */

/** Below this share of letters in common a step is another one, not the same in other words. */
const SAME_STEP = 0.5;

/** Words that tell steps apart, small ones left out. */
function wordsOf(step: string): readonly string[] {
  return step.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
}

/** 0 for another step; else how like this one it is. Short steps have many letters in common by chance. */
export function likeness(before: string, now: string): number {
  const words = new Set(wordsOf(now));
  const alike = wordsOf(before).some((word) => words.has(word)) ? similarity(before, now, SAME_STEP) : 0;
  return alike < SAME_STEP ? 0 : alike;
}

/** What of a plan tells which one it is; plans of documents and of exports have it. */
interface KnownPlan {
  readonly template: { readonly id: string };
  readonly title: string;
  readonly fields: readonly { readonly id: string; readonly text: string }[];
  readonly tables: readonly { readonly id: string; readonly location: { readonly table: number } }[];
}

/** The columns of a table, of a document's or of an export's. */
interface Columns {
  readonly columns: readonly {
    readonly id: string;
    readonly role: ColumnRole | "extra";
    readonly label: string;
  }[];
}

/** By its title, or, where only the field is given that holds it, by that. */
function hasTitle(given: GivenPlan, plan: KnownPlan): boolean {
  const title = labelText(plan.title);
  if (title === "") return false;
  if (given.title !== undefined) return labelText(given.title) === title;
  const named = plan.fields.filter(({ text }) => labelText(text) === title);
  return given.fields.some(
    ({ id, text }) => labelText(text) === title && named.some((field) => field.id === id),
  );
}

/** Pairs given plans with the document's: by title, then by the table's place, then in order. */
export function matchPlans<Given extends GivenPlan, Own extends KnownPlan>(
  given: readonly Given[],
  plans: readonly Own[],
): ReadonlyMap<Given, Own> {
  const pairs = new Map<Given, Own>();
  const taken = new Set<Own>();
  const pass = (fits: (entry: Given, plan: Own) => boolean): void => {
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
  pass(hasTitle);
  pass((entry, plan) =>
    entry.tables.some((table) =>
      plan.tables.some((own) => own.id === table.id && own.location.table === table.location?.table),
    ),
  );
  pass(() => true);
  return pairs;
}

/** The column by which a row is known. */
export function keyColumn(table: Columns): string | undefined {
  const key = table.columns.find((column) =>
    ["action", "benchmark", "term", "resource"].includes(column.role),
  );
  return (key ?? table.columns.find((column) => column.role !== "extra"))?.id;
}

/** The document's column for a given one: by id, a column of the document's own by its label. */
export function targetColumn(
  given: Pick<GivenTable, "columns">,
  table: Columns,
  id: string,
): string | undefined {
  const label = given.columns.find((column) => column.id === id)?.label;
  if (isOwnColumn({ id }) && label !== undefined) {
    const own = table.columns.filter(isOwnColumn);
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

/** A given row and its home: a row of the document, a new one, or none where nothing tells which step it is. */
export interface RowPair {
  readonly given: GivenRow;
  readonly home: PlanRow | "new" | "none";
}

/**
 * Pairs given rows with the table's: by what the step says, then by place, then with the blank rows behind the
 * last one that says something, for steps stand in order. Each row of the table is used once. Where some of the
 * places do not exist here, the rows come from a table of another layout: its places say nothing about rows
 * that are blank, nor which step a row without one means.
 */
export function matchRows(given: GivenTable, table: PlanTable): readonly RowPair[] {
  const rows = given.rows.filter((row) => row.cells.some((cell) => !isBlankText(cell.text)));
  const key = keyColumn(table);
  const givenKey = (row: GivenRow): string =>
    labelText(row.cells.find((cell) => targetColumn(given, table, cell.column) === key)?.text ?? "");
  const ownKey = (row: PlanRow): string => labelText(key === undefined ? "" : (cellOf(row, key)?.text ?? ""));
  const pairs = new Map<GivenRow, PlanRow>();
  const free = new Set(table.rows);
  const at = new Map(table.rows.map((row, index) => [row, index]));
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
    [...free].find((own) => isAt(own, row) && (sameLayout || (!own.blank && givenKey(row) !== ""))),
  );
  // An export's rows have their order, whatever is filled in; an owner alone belongs to nobody knows which step.
  const hasHome = (row: GivenRow): boolean => givenKey(row) !== "" || locationOf(row) !== undefined;
  const lastUsed = (): number =>
    Math.max(-1, ...[...at].flatMap(([row, index]) => (row.blank && free.has(row) ? [] : [index])));
  let last = lastUsed();
  pass((row) => {
    const next = hasHome(row) ? [...free].find((own) => own.blank && (at.get(own) ?? -1) > last) : undefined;
    last = (next && at.get(next)) ?? last;
    return next;
  });
  return rows.map((row) => ({ given: row, home: pairs.get(row) ?? (hasHome(row) ? "new" : "none") }));
}
