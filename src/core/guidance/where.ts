import { type FindingLocation, stepOf } from "../checks";
import { cutShort } from "../model";
import type { Plan } from "../plan";
import { guidanceMessages as words } from "./messages";

const LONGEST = 80;

function shortened(text: string): string {
  return cutShort(text, LONGEST);
}

/**
 * Where something is, as people would say it who have the plan on paper: the step and the column, or the label of a
 * field or question. Rows without a step are counted from 1 among the rows that are to be filled.
 *
 * @param plans all of the document; with several, the plan's title comes first
 */
export function whereOf(plans: readonly Plan[], at: FindingLocation): string {
  const plan = plans.find(({ index }) => index === at.plan);
  if (plan === undefined) return "";
  const title =
    plans.length < 2 ? [] : [plan.title === "" ? words.planNumber(plan.index + 1) : shortened(plan.title)];
  return [...title, ...placeIn(plan, at)].join(words.within);
}

function placeIn(
  plan: Plan,
  { table: ordinal, row: position, column, field, prompt }: FindingLocation,
): readonly string[] {
  const named = [...plan.fields, ...plan.prompts].find(({ id }) => id === (field ?? prompt));
  if (named !== undefined) return [shortened(named.label)];
  const tables = plan.tables.filter(({ location }) => location.table === ordinal);
  for (const table of tables) {
    const label = table.columns.find((entry) => entry.column === column)?.label;
    const index = table.rows.findIndex(({ location }) => location.row === position);
    const row = table.rows[index];
    if (row === undefined) continue;
    const step = stepOf(table, row);
    return [
      step === "" ? words.rowNumber(index + 1) : words.quoted(shortened(step)),
      ...(label === undefined ? [] : [shortened(label)]),
    ];
  }
  const [table] = tables;
  if (table === undefined) return [words.wholePlan];
  return [shortened(table.columns.map(({ label }) => label).join(", "))];
}
