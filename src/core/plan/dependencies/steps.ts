import { comparableText, labelText, locationKey } from "../../model";
import { cellOf, type PlanRow, type PlanTable } from "../plan";
import { isActionColumn } from "../roles";

/** What the rows of a table are called by. */
export interface Steps {
  /** The rows of a step by its number as people write it, in small letters: "2", "2a". */
  readonly numbered: ReadonlyMap<string, readonly number[]>;
  /** For each row, the step that it belongs to, counted from 0; undefined for a blank row. */
  readonly stepOfRow: readonly (number | undefined)[];
  /** The rows of each step in their order: several where the action's cell is merged over them. */
  readonly rowsOfStep: readonly (readonly number[])[];
  /** What each row says is to be done, without its number; "" for a blank row. */
  readonly actions: readonly string[];
}

const TYPED =
  /^\s*(?:(?:action )?step\s*)?#?\s*(\d{1,2}[a-z]?|[a-z](?=[.)]))(?:\s*[.):]|\s+[-\u2013\u2014])(?!\d)\s*/i;
const NUMBER_LABEL =
  /^(?:#|no|nr|num|number|step|steps|step #|step no|step number|action #|action step #|item|item #|task #|activity #|order|sequence)$/;
const NUMBER_CELL = /^(?:(?:action )?(?:step|item|task)\s*)?#?(\d{1,2}[a-z]?)[.):]?$/i;

/** The column that says what is to be done. */
export function actionColumn(table: PlanTable): string | undefined {
  return table.columns.find(isActionColumn)?.id;
}

/** Rows that belong to one step since its action's cell is merged over them; blank rows belong to none. */
function groups(table: PlanTable, action: string | undefined): Pick<Steps, "stepOfRow" | "rowsOfStep"> {
  const rowsOfStep: number[][] = [];
  const known = new Map<string, number>();
  const stepOfRow = table.rows.map((row, index) => {
    if (row.blank) return undefined;
    const cell = action === undefined ? undefined : cellOf(row, action);
    const key = locationKey(cell?.mergedFrom ?? cell?.location ?? row.location);
    const step = known.get(key) ?? rowsOfStep.push([]) - 1;
    known.set(key, step);
    rowsOfStep[step]?.push(index);
    return step;
  });
  return { stepOfRow, rowsOfStep };
}

/** The numbers in a column of their own: "#", "Step". */
function inOwnColumn(table: PlanTable): readonly (string | undefined)[] | undefined {
  const column = table.columns.find(
    ({ role, label }) => role === "extra" && NUMBER_LABEL.test(labelText(label)),
  );
  if (column === undefined) return undefined;
  const numbers = table.rows.map((row) => NUMBER_CELL.exec(comparableText(textOf(row, column.id)))?.[1]);
  return numbers.some((number) => number !== undefined) ? numbers : undefined;
}

function textOf(row: PlanRow, column: string | undefined): string {
  return column === undefined ? "" : (cellOf(row, column)?.text ?? "");
}

/** Numbers typed before the actions; those of one row by chance are not taken for a numbering. */
function typed(actions: readonly string[]): readonly (string | undefined)[] | undefined {
  const numbers = actions.map((text) => TYPED.exec(text)?.[1]);
  const filled = actions.filter((text) => text !== "").length;
  const found = numbers.filter((number) => number !== undefined);
  return found.length >= 2 && found.length * 2 >= filled ? numbers : undefined;
}

/** How the steps of a table are numbered: in a column of its own, before the action, or by their order. */
export function stepsOf(table: PlanTable): Steps {
  const action = actionColumn(table);
  const { stepOfRow, rowsOfStep } = groups(table, action);
  const texts = table.rows.map((row) => (row.blank ? "" : textOf(row, action)));
  const written = inOwnColumn(table) ?? typed(texts);
  const numbered = new Map<string, readonly number[]>();
  for (const [step, rows] of rowsOfStep.entries()) {
    const number = written === undefined ? String(step + 1) : written[rows[0] ?? -1]?.toLowerCase();
    if (number !== undefined && !numbered.has(number)) numbered.set(number, rows);
  }
  return { numbered, stepOfRow, rowsOfStep, actions: texts.map((text) => text.replace(TYPED, "")) };
}
