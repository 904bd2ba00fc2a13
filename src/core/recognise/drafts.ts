import { labelText } from "../model";
import type { PlacedPlan } from "../mapping";
import type { Template } from "../templates";
import type { Part, TablePart } from "./parts";
import { comparePlaces } from "./place";
import { LINE } from "./signs";

/** The parts of one plan before it is built, in document order. */
export interface Draft {
  readonly template: Template;
  readonly parts: readonly Part[];
  /** What a mapping says of it. */
  readonly byHand?: PlacedPlan;
}

/** Position of a part in its template: by section where it names one, then fields, prompts, tables. */
function templateOrder(template: Template): (part: Part) => number {
  const sections = template.sections.map(({ id }) => id);
  const sectionOf = (id: string | undefined): number => (id === undefined ? -1 : sections.indexOf(id));
  const order = new Map<string, number>();
  const add = (kind: Part["kind"], rank: number, ids: readonly string[], at: readonly number[]): void => {
    ids.forEach((id, index) => order.set(`${kind} ${id}`, ((at[index] ?? 0) + 1) * 1e6 + rank * 1e4 + index));
  };
  const { fields, prompts, tables } = template;
  add(
    "field",
    0,
    fields.map(({ id }) => id),
    fields.map((field) => sectionOf(field.section)),
  );
  let within = -1;
  add(
    "prompt",
    1,
    prompts.map(({ id }) => id),
    prompts.map(({ section }) => (within = section === undefined ? within : sectionOf(section))),
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
  const follows = last !== undefined && part.kind === "table" && isSame(last, part);
  return follows && current[0]?.kind !== "table" && !isForeign(current, part);
}

/** The title line again before anything else of the plan: on a cover, and above the plan. */
function isCover(current: readonly Part[], part: Part): boolean {
  const isTitle = ({ kind, template, id }: Part): boolean =>
    kind === "field" && template.fields.some((field) => field.id === id && field.place === "bracket");
  return isTitle(part) && current.every(isTitle);
}

/** A table that hardly fits, and looks otherwise than the plan's own of that kind: somebody else's table. */
function isForeign(current: readonly Part[], part: Part): boolean {
  const first = current.find((other) => isSame(other, part));
  if (part.kind !== "table" || first?.kind !== "table" || current[0] === first) return false;
  const labels = ({ segments }: TablePart): string =>
    labelText(segments[0]?.header.columns.map(({ label }) => label).join("|") ?? "");
  return part.candidate.confidence < LINE && labels(part) !== labels(first);
}

/** One template's parts in document order. */
interface Stream {
  readonly parts: readonly Part[];
  readonly orderOf: (part: Part) => number;
}

/**
 * A question that comes again within a plan: quoted in an answer, named in a list. The plan goes on behind it
 * with parts that it does not have yet.
 */
function isQuoted({ parts }: Stream, current: readonly Part[], part: Part): boolean {
  if (part.kind !== "prompt") return false;
  const before = current.findIndex((other) => isSame(other, part));
  if (current.slice(before).some(({ kind }) => kind === "table")) return false;
  const following = parts[parts.indexOf(part) + 1];
  return following === undefined || !current.some((other) => isSame(other, following));
}

/** How many of a question's neighbours in the template are its neighbours in the document. */
function fitsIn({ parts, orderOf }: Stream, part: Part): number {
  const at = parts.indexOf(part);
  const beside = (other: Part | undefined, step: number): boolean =>
    other !== undefined && orderOf(other) - orderOf(part) === step;
  return Number(beside(parts[at - 1], -1)) + Number(beside(parts[at + 1], 1));
}

/** Where the next plan begins: what stands before a part in the template's order goes with it. */
function startOfNext({ orderOf }: Stream, current: readonly Part[], part: Part): number {
  let start = current.length;
  let next = orderOf(part);
  for (let before = current[start - 1]; before !== undefined; before = current[start - 1]) {
    if (orderOf(before) >= next) break;
    next = orderOf(before);
    start -= 1;
  }
  return start;
}

/** Puts one template's parts together to plans. A plan has each part once: where one comes again, the next begins. */
function draftsOfTemplate(template: Template, found: readonly Part[]): readonly Draft[] {
  const orderOf = templateOrder(template);
  const parts = [...found].sort((a, b) => comparePlaces(a.from, b.from) || orderOf(a) - orderOf(b));
  const stream: Stream = { parts, orderOf };
  const drafts: Part[][] = [];
  let current: Part[] = [];
  for (const part of parts) {
    const same = current.find((other) => isSame(other, part));
    if (same === undefined || goesOn(current, part)) current.push(part);
    else if (isForeign(current, part)) continue;
    else if (isCover(current, part)) current = [part];
    else if (isQuoted(stream, current, part)) {
      if (fitsIn(stream, part) > fitsIn(stream, same)) {
        current = [...current.filter((other) => other !== same), part];
      }
    } else {
      const start = startOfNext(stream, current, part);
      drafts.push(current.slice(0, start));
      current = [...current.slice(start), part];
    }
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
