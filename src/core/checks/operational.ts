import type { CellLocation } from "../model";
import { cellOf, type Plan, type PlanCell } from "../plan";
import { tableKind, tableSpec, type Template } from "../templates";
import { hasAction } from "./rows";

/** From when on a plan's strategy can be in use. */
export interface Operational {
  /** The last day that the deadline can mean. */
  readonly day: string;
  /** The deadline as it stands in the document. */
  readonly text: string;
  readonly location: CellLocation;
  /** So many further steps have no deadline, or one that names no day: it may take longer for them. */
  readonly withoutDay: number;
}

/** The last day that a deadline can mean; none where it names no end. */
function lastDay({ value }: PlanCell): string | undefined {
  return value?.kind === "date" ? value.latest : undefined;
}

/**
 * When all steps of a plan are to be done, so that its strategy is in use and its measures can be analysed
 * (ese-531t, Directions 6): the last deadline of its steps. Evidence to be seen later does not count.
 *
 * @returns undefined where no deadline names a day
 */
export function operationalBy(plan: Plan, template: Template | undefined): Operational | undefined {
  const deadlines = plan.tables.flatMap((table) => {
    if (tableKind(tableSpec(template, table), table) !== "steps") return [];
    const due = table.columns.find(({ role }) => role === "due");
    return table.rows.flatMap((row) => {
      const cell = due && cellOf(row, due.id);
      return row.blank || (!hasAction(table, row) && cell?.value === undefined) ? [] : [cell];
    });
  });
  const days = deadlines.flatMap((cell) => {
    const day = cell && lastDay(cell);
    return cell === undefined || day === undefined ? [] : [{ cell, day }];
  });
  const [last] = [...days].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  if (last === undefined) return undefined;
  const { cell, day } = last;
  return { day, text: cell.text, location: cell.location, withoutDay: deadlines.length - days.length };
}
