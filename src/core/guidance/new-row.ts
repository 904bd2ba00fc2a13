import type { Edit } from "../model";
import { answerEdit, cellOf, isActionColumn, isUnanswered, type Plan, type PlanTable, slotOf } from "../plan";
import { type TableKind, tableKind, tableSpec, type Template } from "../templates";

/** What a new row says: what it is about, and its date where it has one. */
export interface RowTexts {
  readonly action: string;
  readonly due?: string;
}

/** Where a new row of a plan goes. */
export interface NewRow {
  readonly edits: readonly Edit[];
  /** A row that waited for it is filled in; otherwise one is added. */
  readonly inBlankRow: boolean;
}

/**
 * A row to be added to a plan: in the first blank row behind the filled ones, else in a row of its own.
 *
 * @param kind of the table that it goes into
 * @returns undefined where the plan has no such table, or no row that tells how a row of it looks
 */
export function newRow(
  plan: Plan,
  template: Template | undefined,
  kind: TableKind,
  texts: RowTexts,
): NewRow | undefined {
  for (const table of plan.tables) {
    if (tableKind(tableSpec(template, table), table) !== kind) continue;
    const row = inTable(table, texts);
    if (row !== undefined) return row;
  }
  return undefined;
}

function inTable(table: PlanTable, { action, due = "" }: RowTexts): NewRow | undefined {
  const about = table.columns.find(isActionColumn);
  if (about === undefined) return undefined;
  const day = due === "" ? undefined : table.columns.find(({ role }) => role === "due");
  const texts = [
    { column: about, text: action },
    ...(day === undefined || day === about ? [] : [{ column: day, text: due }]),
  ];
  const filled = table.rows.map(({ blank }) => blank).lastIndexOf(false);
  const waiting = table.rows.slice(filled + 1).find(({ blank }) => blank);
  const edits = texts.flatMap(({ column, text }) => {
    const cell = waiting && cellOf(waiting, column.id);
    const edit = cell && isUnanswered(cell.text) ? answerEdit(slotOf(cell), cell.text, text) : undefined;
    return edit === undefined ? [] : [edit];
  });
  if (edits.length === texts.length) return { edits, inBlankRow: true };
  const last = table.rows[filled] ?? table.rows.at(-1);
  if (last === undefined) return undefined;
  const values = texts.map(({ column, text }) => ({
    // The second half of a divided table may have a grid of its own.
    column: cellOf(last, column.id)?.location.column ?? column.column,
    text,
  }));
  return { edits: [{ kind: "addRow", at: last.address, where: "after", values }], inBlankRow: false };
}
