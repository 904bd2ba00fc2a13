import {
  type Advice,
  adviceFor,
  dateContexts,
  dateStyleOf,
  type Prompt,
  statusChoices,
} from "../../core/guidance";
import { labelText, locationKey } from "../../core/model";
import {
  answerKind,
  cellOf,
  type DateContext,
  type DateValue,
  type Plan,
  type PlanCell,
  readValue,
} from "../../core/plan";
import { type Template, templateOf } from "../../core/templates";
import { plansOf } from "./plans";
import type { Reading } from "./state";

/** More names than this do not help to choose. */
const MOST_NAMES = 4;

interface Place {
  readonly plan: Plan;
  readonly template: Template | undefined;
}

function placeOf({ plans, templates }: Reading, prompt: Prompt): Place | undefined {
  const plan = plans.find((entry) => entry.plan.index === prompt.plan)?.plan;
  return plan && { plan, template: templateOf(plan, templates) };
}

/** Each letter that is typed asks for them. */
const known = new WeakMap<Reading, readonly DateContext[]>();

/** What a plan's dates are read against, as when the document was read. */
function datesOf(reading: Reading, plan: Plan): DateContext | undefined {
  const plans = plansOf(reading);
  const contexts = known.get(reading) ?? dateContexts(plans, reading.templates, reading.snapshot);
  known.set(reading, contexts);
  return contexts[plans.indexOf(plan)];
}

/**
 * What a text is read as where a date is asked for, as the plan's other dates suggest: "unread" where no date can be
 * found in it, undefined where nothing is typed or nothing is to be said of it.
 */
export function dateReadAt(reading: Reading, prompt: Prompt, text: string): DateValue | "unread" | undefined {
  const place = prompt.answer === "date" ? placeOf(reading, prompt) : undefined;
  return place && dateReadIn(reading, place.plan, text, prompt.role === "start");
}

/** The same for a day by which something in a plan is due, wherever it is typed. */
export function dueReadIn(reading: Reading, plan: Plan, text: string): DateValue | "unread" | undefined {
  return dateReadIn(reading, plan, text, false);
}

function dateReadIn(
  reading: Reading,
  plan: Plan,
  text: string,
  starts: boolean,
): DateValue | "unread" | undefined {
  const context = datesOf(reading, plan);
  if (context === undefined || answerKind(text) !== "given") return undefined;
  const value = readValue("date", text, { dates: starts ? { ...context, asks: "start" } : context });
  return value?.kind === "date" ? value : "unread";
}

/** A day as the plan writes its days; for those who choose it from a calendar. */
export function dayAsWritten(reading: Reading, prompt: Prompt, day: string): string {
  const place = placeOf(reading, prompt);
  if (place === undefined) return day;
  const context = datesOf(reading, place.plan);
  return context === undefined ? day : dateStyleOf(place.plan, context)(day);
}

/**
 * What may be chosen in place of typing: the values of the document's own list; for a status, the words that the plan
 * and its template have for it; for a person, those who answer for other rows of the plan, the most frequent first,
 * once something is typed those that it may be the beginning of.
 */
export function choicesFor(reading: Reading, prompt: Prompt, text: string): readonly string[] {
  if (prompt.choices !== undefined) return prompt.choices;
  const place = prompt.kind === "cell" ? placeOf(reading, prompt) : undefined;
  if (place === undefined) return [];
  if (prompt.answer === "status") return statusWords(place, prompt);
  return prompt.answer === "people" ? namesFor(place.plan, prompt, text) : [];
}

function statusWords({ plan, template }: Place, prompt: Prompt): readonly string[] {
  const key = locationKey(prompt.location);
  const isHere = ({ column, location, mergedFrom }: PlanCell): boolean =>
    column === prompt.id && locationKey(mergedFrom ?? location) === key;
  for (const table of plan.tables) {
    const cell = table.rows.flatMap(({ cells }) => cells).find(isHere);
    if (cell !== undefined) return statusChoices(table, template, cell);
  }
  return [];
}

function namesFor({ tables }: Plan, prompt: Prompt, text: string): readonly string[] {
  const key = locationKey(prompt.location);
  const counts = new Map<string, number>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const cell = cellOf(row, prompt.id);
    if (cell?.value?.kind !== "people" || cell.value.people.length !== 1) continue;
    if (cell.value.people[0]?.is !== undefined || locationKey(cell.location) === key) continue;
    const name = cell.text.trim();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const typed = labelText(text);
  const fits = (name: string): boolean =>
    typed === "" || (labelText(name) !== typed && ` ${labelText(name)}`.includes(` ${typed}`));
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return byCount.filter(fits).slice(0, MOST_NAMES);
}

const NO_ADVICE: Advice = { related: [], suggestions: [] };

/** Several parts of a view ask for it, some with each letter that is typed. */
const advised = new WeakMap<Prompt, { readonly reading: Reading; readonly advice: Advice }>();

/** What helps with an answer beyond its own question: the guides, the document's logic model. */
export function adviceAt(reading: Reading, prompt: Prompt): Advice {
  const before = advised.get(prompt);
  if (before?.reading === reading) return before.advice;
  const plan = placeOf(reading, prompt)?.plan;
  const advice = plan === undefined ? NO_ADVICE : adviceFor(plan, prompt, reading.templates);
  advised.set(prompt, { reading, advice });
  return advice;
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
