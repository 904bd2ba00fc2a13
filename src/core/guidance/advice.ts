import { isUnanswered, type Plan, type PlanRow, type PlanTable } from "../plan";
import { fieldSpec, tableKind, tableSpec, type Template, templateOf } from "../templates";
import { type RelatedPrompt, relatedPrompts } from "./related";
import { type Suggestion, suggestionsFor } from "./suggestions";
import type { Prompt } from "./types";

/** What helps with an answer beyond its own question. */
export interface Advice {
  /** One or two questions of the guides. */
  readonly related: readonly RelatedPrompt[];
  /** What the document's own logic model offers; nothing once there is an answer. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * What helps with an answer: questions of the guides by the column's role and its row's words, and texts of the
 * document's logic model.
 *
 * @param plan the one that the prompt is about
 * @param templates the guides are taken from here
 */
export function adviceFor(plan: Plan, prompt: Prompt, templates: readonly Template[]): Advice {
  const template = templateOf(plan, templates);
  const suggestions = isUnanswered(prompt.text) ? suggestionsFor(plan, roleOf(prompt, template)) : [];
  if (prompt.role === undefined) return { related: [], suggestions };
  const at = placeOf(plan, prompt);
  if (at === undefined) return { related: [], suggestions };
  const kind = tableKind(tableSpec(template, at.table), at.table);
  const wording = [prompt.label, ...(at.row?.cells ?? []).map(({ text }) => text)].join(" ");
  return { related: relatedPrompts(prompt.role, kind, wording, templates), suggestions };
}

function roleOf(
  { kind, id, role }: Prompt,
  template: Template | undefined,
): Parameters<typeof suggestionsFor>[1] {
  if (kind === "field") return fieldSpec(template, id)?.role === "strategy" ? "strategy" : "extra";
  return role ?? "extra";
}

function placeOf(
  plan: Plan,
  { location }: Prompt,
): { readonly table: PlanTable; readonly row: PlanRow | undefined } | undefined {
  if (!("table" in location)) return undefined;
  const table = plan.tables.find((entry) => entry.location.table === location.table);
  const row =
    "row" in location ? table?.rows.find((entry) => entry.location.row === location.row) : undefined;
  return table && { table, row };
}
