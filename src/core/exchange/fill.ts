import {
  addressOfRow,
  type Edit,
  inOneLine,
  isBlankText,
  labelText,
  type Location,
  locationKey,
  type RowAddress,
  sameText,
  type Snapshot,
} from "../model";
import {
  answerEdit,
  type AnswerSlot,
  cellOf,
  type Plan,
  type PlanField,
  type PlanRow,
  type PlanTable,
  slotOf,
} from "../plan";
import { keyColumn, likeness, matchPlans, matchRows, targetColumn } from "./match";
import { exchangeMessages } from "./messages";
import type { GivenPlan, GivenRow, GivenTable, Values } from "./given";

export interface FillOptions {
  /** Write over filled cells that say something else. */
  readonly overwrite?: boolean;
}

/** A place that is to say something else, or a row that is to be added. */
export interface FillChange {
  readonly plan: number;
  /** Id of the column, field or prompt; of a row that is added, of its table. */
  readonly id: string;
  /** None for a row that is added. */
  readonly location?: Location;
  /** In a row: the step that is given for it, in its own words. */
  readonly step?: string;
  readonly found: string;
  /** Of a row that is added: a line for each text, behind the label of its column. */
  readonly wanted: string;
  readonly edit: Edit;
}

/** A filled place that says something else than what is given; its edit would replace that. */
export interface FillConflict extends FillChange {
  readonly location: Location;
}

/** Something given for which the document has no place. */
export interface Unplaced {
  /** The document's plan, where one was found. */
  readonly plan?: number;
  readonly id: string;
  readonly text: string;
  readonly reason: string;
}

export interface FillPlan {
  readonly changes: readonly FillChange[];
  readonly conflicts: readonly FillConflict[];
  readonly unplaced: readonly Unplaced[];
  /** Steps beside those that a table has, in their own words: they go into blank rows, or into added ones. */
  readonly newSteps: readonly string[];
}

/** Collects what is to be done; a place that merged rows share is written once. */
class Basket {
  readonly changes: FillChange[] = [];
  readonly conflicts: FillConflict[] = [];
  readonly unplaced: Unplaced[] = [];
  readonly newSteps: string[] = [];
  readonly #written = new Map<string, string>();
  /** Filled places that say something else are written over. */
  readonly overwrites: boolean;

  constructor(options: FillOptions) {
    this.overwrites = options.overwrite ?? false;
  }

  put(
    plan: Plan,
    target: {
      readonly id: string;
      readonly location: Location;
      readonly slot: AnswerSlot;
      readonly found: string;
      readonly step?: string;
    },
    wanted: string,
  ): void {
    const { id, location, slot, found, step } = target;
    if (isBlankText(wanted) || sameText(found, wanted)) return;
    // A line may hold several answers; merged rows and plans under one heading share one.
    const place = `${locationKey(location)} ${id}`;
    const written = this.#written.get(place);
    if (written !== undefined) {
      if (!sameText(written, wanted)) this.skip(plan, id, wanted, exchangeMessages.sharedPlace);
      return;
    }
    const edit = answerEdit(slot, found, wanted);
    if (edit === undefined) {
      this.skip(plan, id, wanted, exchangeMessages.readOnly);
      return;
    }
    this.#written.set(place, wanted);
    const change = {
      plan: plan.index,
      id,
      location,
      ...(step === undefined ? {} : { step }),
      found,
      wanted,
      edit,
    };
    if (!isBlankText(found) && !this.overwrites) this.conflicts.push(change);
    else this.changes.push(change);
  }

  skip(plan: Plan | undefined, id: string, text: string, reason: string): void {
    if (!isBlankText(text))
      this.unplaced.push({ ...(plan === undefined ? {} : { plan: plan.index }), id, text, reason });
  }
}

function fillFields(
  basket: Basket,
  plan: Plan,
  given: readonly { readonly id: string; readonly text: string }[],
  own: readonly PlanField[],
): void {
  for (const { id, text } of given) {
    const field = own.find((entry) => entry.id === id);
    if (field === undefined) basket.skip(plan, id, text, exchangeMessages.noField);
    else basket.put(plan, { id, location: field.location, slot: field.slot, found: field.text }, text);
  }
}

/** True where a row was found by its place and says something else than what is given for it. */
function isAnotherStep(step: string, row: PlanRow, key: string | undefined): boolean {
  const wanted = labelText(step);
  const found = labelText(key === undefined ? "" : (cellOf(row, key)?.text ?? ""));
  return wanted !== "" && found !== "" && wanted !== found && likeness(found, wanted) === 0;
}

function fillRow(
  basket: Basket,
  plan: Plan,
  given: GivenRow,
  row: PlanRow,
  key: string | undefined,
  columnOf: (id: string) => string | undefined,
): void {
  const step = given.cells.find(({ column }) => columnOf(column) === key)?.text ?? "";
  const other = !basket.overwrites && isAnotherStep(step, row, key);
  for (const { column, text } of given.cells) {
    const id = columnOf(column);
    const cell = id === undefined ? undefined : cellOf(row, id);
    if (id === undefined || cell === undefined) {
      basket.skip(plan, column, text, exchangeMessages.noColumn);
      continue;
    }
    if (other && isBlankText(cell.text)) {
      basket.skip(plan, column, text, exchangeMessages.otherStep);
      continue;
    }
    const location = cell.mergedFrom ?? cell.location;
    const of = id === key || isBlankText(step) ? {} : { step };
    basket.put(plan, { id, location, slot: slotOf(cell), found: cell.text, ...of }, text);
  }
}

/** The row beside which new ones go: the table's last row of data, else the last of its other rows. */
function lastRow(
  snapshot: Snapshot,
  table: PlanTable,
): { readonly address: RowAddress; readonly row?: PlanRow } | undefined {
  const row = table.rows.at(-1);
  if (row !== undefined) return { address: row.address, row };
  const other = table.otherRows.at(-1);
  const address = other === undefined ? undefined : addressOfRow(snapshot, other.location);
  return address === undefined ? undefined : { address };
}

/** A row that the table has no room for: one edit adds it with its values, in the order of the rows given. */
function addRow(
  basket: Basket,
  plan: Plan,
  given: GivenRow,
  table: PlanTable,
  snapshot: Snapshot,
  columnOf: (id: string) => string | undefined,
): void {
  const last = lastRow(snapshot, table);
  const values = given.cells.flatMap(({ column, text }) => {
    if (isBlankText(text)) return [];
    const id = columnOf(column);
    const own = table.columns.find((entry) => entry.id === id);
    if (own === undefined) basket.skip(plan, column, text, exchangeMessages.noColumn);
    else if (last === undefined) basket.skip(plan, column, text, exchangeMessages.noRow);
    else {
      // The second half of a divided table may have a grid of its own.
      const place = last.row === undefined ? undefined : cellOf(last.row, own.id)?.location.column;
      return [{ column: place ?? own.column, text, label: own.label }];
    }
    return [];
  });
  if (last === undefined || values.length === 0) return;
  basket.changes.push({
    plan: plan.index,
    id: table.id,
    found: "",
    wanted: values.map(({ label, text }) => `${inOneLine(label)}: ${text}`).join("\n"),
    edit: {
      kind: "addRow",
      at: last.address,
      where: "after",
      values: values.map(({ column, text }) => ({ column, text })),
    },
  });
}

function fillTable(
  basket: Basket,
  plan: Plan,
  given: GivenTable,
  table: PlanTable,
  snapshot: Snapshot,
): void {
  const columnOf = (id: string): string | undefined => targetColumn(given, table, id);
  const key = keyColumn(table);
  const hasSteps = table.rows.some(({ blank }) => !blank);
  for (const { given: entry, home } of matchRows(given, table)) {
    const step = entry.cells.find(({ column }) => columnOf(column) === key)?.text ?? "";
    const isNew = home === "new" || (home !== "none" && home.blank);
    if (isNew && !isBlankText(step) && hasSteps) basket.newSteps.push(step);
    if (home === "new") addRow(basket, plan, entry, table, snapshot, columnOf);
    else if (home === "none") {
      for (const { column, text } of entry.cells) basket.skip(plan, column, text, exchangeMessages.noStep);
    } else fillRow(basket, plan, entry, home, key, columnOf);
  }
}

function skipAll(
  basket: Basket,
  plan: Plan | undefined,
  given: Pick<GivenPlan, "fields" | "prompts" | "tables">,
  reason: string,
): void {
  for (const { id, text } of [...given.fields, ...given.prompts]) basket.skip(plan, id, text, reason);
  for (const cell of given.tables.flatMap((table) => table.rows.flatMap((row) => row.cells))) {
    basket.skip(plan, cell.column, cell.text, reason);
  }
}

/**
 * The changes that fill a document's plans from values: fields and prompts by their id, wherever the document has
 * them; rows by their content, then by their place, then in the blank rows behind the last that is filled, else in
 * rows added after the last. A text that is not given never empties a cell.
 *
 * @param plans as recognised in `snapshot`
 * @param values see `parseValues`
 * @returns the changes with their edits; filled places that say something else, unless they are to be overwritten; and what has
 *   no place. Never throws.
 */
export function fillEdits(
  plans: readonly Plan[],
  snapshot: Snapshot,
  values: Values,
  options: FillOptions = {},
): FillPlan {
  const basket = new Basket(options);
  const pairs = matchPlans(values.plans, plans);
  for (const given of values.plans) {
    const plan = pairs.get(given);
    if (plan === undefined) {
      skipAll(basket, undefined, given, exchangeMessages.noPlan);
      continue;
    }
    fillFields(basket, plan, given.fields, plan.fields);
    fillFields(basket, plan, given.prompts, plan.prompts);
    for (const entry of given.tables) {
      const table = plan.tables.find((own) => own.id === entry.id);
      if (table === undefined) {
        skipAll(basket, plan, { fields: [], prompts: [], tables: [entry] }, exchangeMessages.noTable);
      } else fillTable(basket, plan, entry, table, snapshot);
    }
  }
  const { changes, conflicts, unplaced, newSteps } = basket;
  return { changes, conflicts, unplaced, newSteps };
}
