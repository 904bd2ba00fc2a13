import { labelText } from "../model";
import { cellOf, type PlanCell, type PlanTable } from "../plan";
import { columnSpec, tableSpec, type Template } from "../templates";

const MOST_CHOICES = 8;
/** Longer texts say more than how a step stands. */
const LONGEST_CHOICE = 30;

/**
 * Words for a step's status: those of the cell's own drop-down, else those that stand in the column already, and the
 * template's.
 */
export function statusChoices(
  table: PlanTable,
  template: Template | undefined,
  cell: PlanCell,
): readonly string[] {
  const own = cell.flags.controls.find((control) => control.choices !== undefined)?.choices;
  if (own !== undefined) return own;
  const column = table.columns.find(({ id }) => id === cell.column);
  const spec = column === undefined ? undefined : columnSpec(tableSpec(template, table), column);
  const used = table.rows.flatMap((row) => {
    const { text = "", value } = cellOf(row, cell.column) ?? {};
    const says = value?.kind === "status" && value.status !== "unknown" && value.progress === undefined;
    return says && text.length <= LONGEST_CHOICE && !/[\d\n]/.test(text) ? [text.trim()] : [];
  });
  const choices = new Map<string, string>();
  for (const text of [...used, ...(spec?.choices ?? [])]) {
    if (!choices.has(labelText(text))) choices.set(labelText(text), text);
  }
  return [...choices.values()].slice(0, MOST_CHOICES);
}
