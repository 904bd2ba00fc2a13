import type { Template } from "../templates";
import { comparePlaces, type Part } from "./parts";

/** The parts of one plan before it is built, in document order. */
export interface Draft {
  readonly template: Template;
  readonly parts: readonly Part[];
}

/** Position of a part in its template: by section where it names one, then fields, prompts, tables. */
function templateOrder(template: Template): (part: Part) => number {
  const sections = template.sections.map(({ id }) => id);
  const sectionOf = (id: string | undefined): number => (id === undefined ? -1 : sections.indexOf(id));
  const order = new Map<string, number>();
  const add = (kind: Part["kind"], rank: number, ids: readonly string[], at: readonly number[]): void => {
    ids.forEach((id, index) => order.set(`${kind} ${id}`, ((at[index] ?? 0) + 1) * 1e6 + rank * 1e4 + index));
  };
  const { fields, tables } = template;
  add(
    "field",
    0,
    fields.map(({ id }) => id),
    fields.map((field) => sectionOf(field.section)),
  );
  const last = sections.length;
  add(
    "table",
    2,
    tables.map(({ id }) => id),
    tables.map(({ section }) => (section === undefined ? last : sectionOf(section))),
  );
  return (part) => order.get(`${part.kind} ${part.id}`) ?? 0;
}

const isSame = (a: Part, b: Part): boolean => a.kind === b.kind && a.id === b.id;

/** A table again, with nothing of the plan in between, belongs to a plan that began with something else. */
function goesOn(current: readonly Part[], part: Part): boolean {
  const last = current.at(-1);
  return last !== undefined && part.kind === "table" && isSame(last, part) && current[0]?.kind !== "table";
}

/** The title line again before anything else of the plan: on a cover, and above the plan. */
function isCover(current: readonly Part[], part: Part): boolean {
  const isTitle = ({ kind, template, id }: Part): boolean =>
    kind === "field" && template.fields.some((field) => field.id === id && field.place === "bracket");
  return isTitle(part) && current.every(isTitle);
}

/**
 * Puts one template's parts together to plans. A plan has each part once: where one comes again, the next plan
 * begins, and what stands before it in the template's order goes with it.
 */
function draftsOfTemplate(template: Template, parts: readonly Part[]): readonly Draft[] {
  const orderOf = templateOrder(template);
  const drafts: Part[][] = [];
  let current: Part[] = [];
  for (const part of [...parts].sort((a, b) => comparePlaces(a.from, b.from) || orderOf(a) - orderOf(b))) {
    if (!current.some((other) => isSame(other, part)) || goesOn(current, part)) {
      current.push(part);
      continue;
    }
    if (isCover(current, part)) {
      current = [part];
      continue;
    }
    let start = current.length;
    let next = orderOf(part);
    for (let before = current[start - 1]; before !== undefined; before = current[start - 1]) {
      if (orderOf(before) >= next) break;
      next = orderOf(before);
      start -= 1;
    }
    drafts.push(current.slice(0, start));
    current = [...current.slice(start), part];
  }
  drafts.push(current);
  return drafts.filter((draft) => draft.length > 0).map((draft) => ({ template, parts: draft }));
}

/**
 * Puts the parts found in a document together to plans, each template's for itself.
 *
 * @param parts in any order
 * @returns the drafts in document order
 */
export function draftsOf(parts: readonly Part[]): readonly Draft[] {
  const templates = [...new Set(parts.map(({ template }) => template))];
  const places = (draft: Draft): Part["from"] => draft.parts[0]?.from ?? { block: 0, row: 0 };
  return templates
    .flatMap((template) =>
      draftsOfTemplate(
        template,
        parts.filter((part) => part.template === template),
      ),
    )
    .sort((a, b) => comparePlaces(places(a), places(b)));
}
