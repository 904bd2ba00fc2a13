import { type Location, labelText } from "../model";
import { type ColumnRole, isUnanswered, type LogicModelEntry, type Plan } from "../plan";

/** A text of the document's own that may be the answer. */
export interface Suggestion {
  readonly text: string;
  readonly from: "logic-model";
  readonly location: Location;
}

const FEEDS: Partial<Record<ColumnRole | "strategy", LogicModelEntry["role"]>> = {
  strategy: "strategy",
  resources: "resources",
  measure: "measure",
};

/**
 * What a filled logic model offers for a column, or for the strategy (ESE 5.3.1T, Directions 1 and 4): what the plan
 * does not say anywhere yet.
 */
export function suggestionsFor(plan: Plan, role: ColumnRole | "extra" | "strategy"): readonly Suggestion[] {
  const wanted = role === "extra" ? undefined : FEEDS[role];
  const entries = (plan.logicModel?.entries ?? []).filter((entry) => entry.role === wanted);
  if (entries.length === 0) return [];
  const said = new Set(saidIn(plan).map(labelText));
  return entries
    .filter((entry) => !isUnanswered(entry.text) && !said.has(labelText(entry.text)))
    .map(({ text, location }) => ({ text, from: "logic-model", location }));
}

function saidIn(plan: Plan): readonly string[] {
  const cells = plan.tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  return [...plan.fields, ...cells].flatMap(({ text }) => text.split("\n"));
}
