import { isBlankText, labelText, type Block, type Snapshot } from "../../model";
import type { Template, TemplateSection } from "../../templates";
import type { Draft } from "../drafts";
import { landmarksIn } from "../labels";
import { readLineFields } from "../line-fields";
import type { PromptPart, TablePart } from "../parts";
import { isPrinted } from "../printed";
import { type SectionMark, sectionMarks } from "../sections";
import { wordsOf } from "./wording";

/** The blocks at which an answer ends at the latest: known parts of the templates that the document follows. */
export interface Anchors {
  /** The first anchor behind a block, and whether there is one. */
  readonly after: (block: number) => { readonly end: number; readonly closed: boolean };
}

function promptsOfDraft(draft: Draft): readonly PromptPart[] {
  return draft.parts.filter((part) => part.kind === "prompt");
}

/** The section and those around it. */
function around(template: Template, id: string | undefined): ReadonlySet<string> {
  const ids = new Set<string>();
  let section = template.sections.find((one) => one.id === id);
  while (section !== undefined && !ids.has(section.id)) {
    ids.add(section.id);
    const within: TemplateSection["within"] = section.within;
    section = template.sections.find((one) => one.id === within);
  }
  return ids;
}

/** "Training" may head a part, or be an answer: then no prompt of that part follows. */
function isHeading(mark: SectionMark, template: Template, prompts: readonly PromptPart[]): boolean {
  if (wordsOf(mark.section.heading).length > 1 || wordsOf(mark.printed).length > 1) return true;
  const next = prompts.find((part) => part.from.block > mark.at);
  return next !== undefined && around(template, next.match.question.section).has(mark.section.id);
}

/** Shorter beginnings may as well begin an answer. */
const TELLING_WORDS = 4;

/** What only stands around a template's plans: lines with its fields, its name, what it prints. */
function surrounds(template: Template): (text: string) => boolean {
  const { name, otherNames, titleLine, intro = "", landmarks, printed } = template;
  const lines = template.fields.filter((field) => field.place === "line");
  const names = [name, ...otherNames, ...(titleLine === undefined ? [] : [titleLine])];
  const exact = new Set(names.map(labelText));
  const telling = [...names, ...intro.split("\n"), ...landmarks, ...printed].filter(
    (text) => wordsOf(text, TELLING_WORDS).length === TELLING_WORDS,
  );
  return (text) =>
    exact.has(labelText(text)) ||
    readLineFields(text, lines).length > 0 ||
    isPrinted(text, telling) ||
    landmarksIn([text], telling).length > 0;
}

/** The first paragraph between two blocks that stands around a template's plans; without one, the second block. */
function tailAnchor(
  blocks: readonly Block[],
  from: number,
  to: number,
  templates: readonly Template[],
): number {
  const known = templates.map(surrounds);
  const stops = (block: Block): boolean =>
    block.kind === "paragraph" && !isBlankText(block.text) && known.some((says) => says(block.text));
  for (let at = from + 1; at < to; at += 1) {
    const block = blocks[at];
    if (block !== undefined && stops(block)) return at;
  }
  return to;
}

/** The share of words that a heading has in common with a table's own, to be taken for it. */
const ALIKE = 0.6;

/** The headings that a template gives one of its tables. */
function headingsOf({ template, candidate: { spec } }: TablePart): readonly string[] {
  const section = template.sections.find(({ id }) => id === spec.section);
  return [spec.name, ...(section === undefined ? [] : [section.heading, ...section.synonyms])];
}

/** True where most words of two headings are the same, in whatever order. */
function readsAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => new Set(wordsOf(text).map((word) => word.text)));
  if (left === undefined || right === undefined) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= ALIKE * Math.max(left.size, right.size, 1);
}

/** "Worksheet: who does what": a line that begins with the last word of a heading, and others of it, and a colon. */
function isShortFor(text: string, heading: string): boolean {
  const [head = "", ...rest] = text.split(/[:\u2013\u2014]/);
  const [short, whole] = [head, heading].map((one) => wordsOf(one).map(({ text: word }) => word));
  const noun = whole?.at(-1);
  if (rest.length === 0 || noun === undefined || short?.at(-1) !== noun) return false;
  return short.every((word) => whole?.includes(word) === true);
}

const names = (text: string, heading: string): boolean =>
  readsAlike(text, heading) || isShortFor(text, heading);

/** The block at which a table begins with its heading: the line right above it that is its name, or looks so. */
function headedFrom(blocks: readonly Block[], part: Draft["parts"][number]): number {
  if (part.kind !== "table") return part.from.block;
  for (let at = part.from.block - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind !== "paragraph") break;
    if (isBlankText(block.text)) continue;
    const { text, headingLevel } = block;
    const named = headingLevel !== undefined || headingsOf(part).some((heading) => names(text, heading));
    return named ? at : part.from.block;
  }
  return part.from.block;
}

/** Nothing known follows: the answer ends where something else begins by the looks of it. */
function openEnd(blocks: readonly Block[], from: number): number {
  const isOther = (block: Block): boolean =>
    block.kind === "table" ? block.columnCount > 1 : block.headingLevel !== undefined;
  const found = blocks.slice(from + 1).findIndex(isOther);
  return found < 0 ? blocks.length : from + 1 + found;
}

/**
 * Finds the anchors of a document's plans.
 *
 * @param drafts the plans of the document
 */
export function anchorsOf(snapshot: Snapshot, drafts: readonly Draft[]): Anchors {
  const { blocks } = snapshot;
  const at = new Set<number>();
  const templates = [...new Set(drafts.map(({ template }) => template))];
  for (const draft of drafts) {
    for (const part of draft.parts) {
      for (let block = headedFrom(blocks, part); block <= part.to.block; block += 1) at.add(block);
    }
  }
  for (const template of templates.filter(({ prompts }) => prompts.length > 0)) {
    const own = drafts.filter((draft) => draft.template === template).flatMap(promptsOfDraft);
    for (const mark of sectionMarks(blocks, template)) {
      if (isHeading(mark, template, own)) at.add(mark.at);
    }
  }
  for (const draft of drafts) {
    const [first] = draft.parts;
    const last = promptsOfDraft(draft).at(-1);
    // What stands above a plan belongs to it, be it within another plan's text.
    if (first !== undefined) {
      const before = Math.max(-1, ...[...at].filter((block) => block < first.from.block));
      at.add(tailAnchor(blocks, before, first.from.block, [draft.template]));
    }
    if (last !== undefined) {
      const next = Math.min(blocks.length, ...[...at].filter((block) => block > last.to.block));
      const tail = tailAnchor(blocks, last.to.block, next, templates);
      if (tail < blocks.length) at.add(tail);
    }
  }
  const sorted = [...at].sort((a, b) => a - b);
  return {
    after: (block) => {
      const end = sorted.find((anchor) => anchor > block);
      return end === undefined ? { end: openEnd(blocks, block), closed: false } : { end, closed: true };
    },
  };
}
