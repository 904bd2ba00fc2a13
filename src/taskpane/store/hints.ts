import { type Advice, adviceFor, type Prompt } from "../../core/guidance";
import { cellOf, readValue } from "../../core/plan";
import type { Reading } from "./state";

/** More names than this do not help to choose. */
const MOST_NAMES = 4;

/** The day that a typed date is read as, YYYY-MM-DD; undefined where it is no single day. */
export function dayRead({ answer }: Prompt, text: string): string | undefined {
  const value = answer === "date" ? readValue("date", text) : undefined;
  return value?.kind === "date" && value.precision === "day" ? value.earliest : undefined;
}

/**
 * What may be chosen in place of typing: the values of the document's own list, or, where a person is asked
 * for and none is given, those who answer for other rows of the plan, the most frequent first.
 */
export function choicesFor(reading: Reading, prompt: Prompt, text: string): readonly string[] {
  if (prompt.choices !== undefined) return prompt.choices;
  if (prompt.answer !== "people" || prompt.kind !== "cell" || text.trim() !== "") return [];
  const tables = reading.plans.find(({ plan }) => plan.index === prompt.plan)?.plan.tables ?? [];
  const counts = new Map<string, number>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const cell = cellOf(row, prompt.id);
    if (cell?.value?.kind !== "people" || cell.value.people.length !== 1) continue;
    if (cell.value.people[0]?.is !== undefined) continue;
    const name = cell.text.trim();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return byCount.slice(0, MOST_NAMES);
}

const NO_ADVICE: Advice = { related: [], suggestions: [] };

/** What helps with an answer beyond its own question: the guides, the document's logic model. */
export function adviceAt({ plans, templates }: Reading, prompt: Prompt): Advice {
  const plan = plans.find((entry) => entry.plan.index === prompt.plan)?.plan;
  return plan === undefined ? NO_ADVICE : adviceFor(plan, prompt, templates);
}

/** More than this is a list, not a help. */
const MOST_SUGGESTIONS = 4;

/** What the logic model offers while nothing is typed; nothing where only values of a list may be written. */
export function suggestionsAt(reading: Reading, prompt: Prompt, text: string): readonly string[] {
  if (prompt.choices !== undefined || text.trim() !== "") return [];
  return adviceAt(reading, prompt)
    .suggestions.slice(0, MOST_SUGGESTIONS)
    .map((suggestion) => suggestion.text);
}
