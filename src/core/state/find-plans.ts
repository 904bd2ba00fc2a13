import type { Mapping, MappingProblem, PlacedPlan, PlaceMapping } from "../mapping";
import type { Snapshot } from "../model";
import type { Recognition } from "../plan";
import { findPlans } from "../recognise";
import { builtinTemplates, type Template } from "../templates";
import type { Carried } from "./carried";
import type { Choices } from "./choices";
import type { Settings } from "./settings";

/** What is brought to a document from outside. */
export interface Brought {
  /** A district's own templates. */
  readonly templates?: readonly Template[];
  readonly mapping?: Mapping;
  /** Each of them counts before the document's own. */
  readonly settings?: Settings;
}

/** The plans of a document, all by which they were recognised, and what people decided about them. */
export interface DocumentPlans extends Recognition, Choices {
  /** The templates that hold for this document. */
  readonly templates: readonly Template[];
  /** Where the mapping that was brought does not fit the document. */
  readonly problems: readonly MappingProblem[];
  /** Where the mapping that the document carries does not fit it any more. */
  readonly keptProblems: readonly MappingProblem[];
}

/** Templates, those further behind in place of earlier ones of the same id. */
function overlaid(...lists: readonly (readonly Template[])[]): readonly Template[] {
  return lists.reduce((left, right) => [
    ...left.filter(({ id }) => !right.some((template) => template.id === id)),
    ...right,
  ]);
}

/** The templates known beforehand: the built-in ones, and a district's own, which take precedence. */
export function knownTemplates({ templates = [] }: Brought): readonly Template[] {
  return overlaid(builtinTemplates, templates);
}

function claims(plan: PlacedPlan, others: readonly PlacedPlan[]): boolean {
  const tables = new Set(others.flatMap((other) => other.tables.map(({ table }) => table)));
  return plan.tables.some(({ table }) => tables.has(table));
}

/** Templates as these settings have them read. */
function withCalendar(templates: readonly Template[], { calendar }: Settings): readonly Template[] {
  return calendar === undefined ? templates : templates.map((template) => ({ ...template, calendar }));
}

/** Places a mapping that says nothing. */
export const placesNothing: PlaceMapping = () => ({ plans: [], problems: [] });

/** What a document carries in which there is nothing of ours. */
export const nothingCarried: Carried = { settings: {}, setAsides: [], templates: [], mapping: [] };

/**
 * Finds the plans of a document, as `readPlans` does, with their texts alone: the readers of values weigh much, and
 * whoever shows a plan can show it before.
 *
 * @param carried what the document carries
 * @param place finds what a mapping by hand speaks of: `placeMapping`, or `placesNothing` where there is none
 * @param brought what is brought from outside; it takes precedence over what the document carries. Never throws.
 */
export function findPlansWith(
  snapshot: Snapshot,
  carried: Carried,
  place: PlaceMapping,
  brought: Brought = {},
): DocumentPlans {
  const { templates: kept, mapping, ...said } = carried;
  const choices: Choices = { ...said, settings: { ...said.settings, ...brought.settings } };
  const known = overlaid(builtinTemplates, kept, brought.templates ?? []);
  const templates = withCalendar(known, choices.settings);
  const given = place(snapshot, templates, brought.mapping?.plans ?? []);
  const own = place(snapshot, templates, mapping);
  const placed = [...given.plans, ...own.plans.filter((plan) => !claims(plan, given.plans))];
  return {
    ...findPlans(snapshot, templates, placed),
    ...choices,
    templates,
    problems: given.problems,
    keptProblems: own.problems,
  };
}
