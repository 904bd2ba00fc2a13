import type { Snapshot } from "../model";
import type { Template } from "../templates";
import type { PlacedPlan } from "../mapping";
import type { Source } from "./build-plan";
import { candidatesByHand, partsToCompose, withDraftsByHand } from "./by-hand";
import { type Candidate, findCandidates, withoutPictures } from "./candidates";
import { draftConfidence } from "./confidence";
import { withContinuations } from "./continuations";
import { type Draft, draftsOf } from "./drafts";
import { findFields } from "./field-parts";
import type { Part, PromptPart, TablePart } from "./parts";
import type { Place } from "./place";
import { fieldsOf, regionOf } from "./plan-fields";
import { findPrompts, linesOf, type PromptMatch } from "./prompts";
import { type SectionMark, sectionMarks } from "./sections";
import { LINE } from "./signs";

/** Tables below this are not looked at again, whatever stands around them. */
const LEAST = 0.25;

/** A draft with how sure it is. */
export interface RatedDraft {
  readonly draft: Draft;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Each segment is a part; the tables that continue a candidate go with its last one. */
function tableParts(
  blocks: ReadonlyMap<Snapshot["blocks"][number], number>,
  candidate: Candidate,
): readonly TablePart[] {
  const last = candidate.segments.length - 1;
  return candidate.segments.map((segment, index) => {
    const segments = index === last ? [segment, ...candidate.continued] : [segment];
    const placeOf = (of: typeof segment | undefined, row: number | undefined): Place => ({
      block: (of === undefined ? undefined : blocks.get(of.table)) ?? 0,
      row: row ?? 0,
    });
    return {
      kind: "table",
      template: candidate.template,
      id: candidate.spec.id,
      from: placeOf(segment, segment.rows[0]?.index),
      to: placeOf(segments.at(-1), segments.at(-1)?.rows.at(-1)?.index),
      candidate,
      segments,
    };
  });
}

/** Where several templates ask the same, the line is that template's of which the document has more. */
function withoutRivals(matches: readonly PromptMatch[]): readonly PromptMatch[] {
  const totals = new Map<Template, number>();
  for (const { template, likeness } of matches) totals.set(template, (totals.get(template) ?? 0) + likeness);
  const best = new Map<PromptMatch["first"], PromptMatch>();
  for (const match of matches) {
    const rival = best.get(match.first);
    if (rival === undefined || (totals.get(match.template) ?? 0) > (totals.get(rival.template) ?? 0)) {
      best.set(match.first, match);
    }
  }
  return matches.filter((match) => best.get(match.first) === match);
}

function promptParts(
  snapshot: Snapshot,
  templates: readonly Template[],
  tables: readonly Candidate[],
): readonly PromptPart[] {
  const asking = templates.filter(({ prompts }) => prompts.length > 0);
  if (asking.length === 0) return [];
  const known = tables.filter(({ confidence }) => confidence >= LINE);
  const without = new Set(
    known.flatMap(({ table, continued }) => [table, ...continued.map((segment) => segment.table)]),
  );
  return withoutRivals(findPrompts(linesOf(snapshot, without), asking)).map((match) => ({
    kind: "prompt",
    template: match.template,
    id: match.question.id,
    from: match.first.at,
    to: match.last.at,
    match,
  }));
}

/** Counts the lines that head a draft's sections, from the end of the draft before. */
function headingsOf({ blocks }: Snapshot): (draft: Draft, before: Draft | undefined) => number {
  const known = new Map<Template, readonly SectionMark[]>();
  const end = (draft: Draft | undefined): number =>
    Math.max(-1, ...(draft?.parts ?? []).map((part) => part.to.block));
  return (draft, before) => {
    const marks = known.get(draft.template) ?? sectionMarks(blocks, draft.template);
    known.set(draft.template, marks);
    const near = marks.filter(({ at }) => at > end(before) && at <= end(draft));
    return new Set(near.map(({ section, printed }) => `${section.id} ${printed}`)).size;
  };
}

/**
 * Finds the parts of a document that read like a template's, of every kind, and puts them together to plans.
 *
 * @param placed what a mapping claims: it is taken as given
 * @returns all drafts in document order, sure or not
 */
export function composeDrafts(
  source: Source,
  templates: readonly Template[],
  shares: ReadonlyMap<Template, number>,
  placed: readonly PlacedPlan[],
): readonly RatedDraft[] {
  const { snapshot } = source;
  const given = candidatesByHand(placed);
  const claimed = new Set(given.map(({ table }) => table));
  const found = findCandidates(snapshot, templates, shares).filter(
    ({ confidence, table }) => confidence >= LEAST && !claimed.has(table),
  );
  const tables = withoutPictures(snapshot, withContinuations(snapshot, [...found, ...given]));
  const blocks = new Map(snapshot.blocks.map((block, index) => [block, index]));
  const parts: readonly Part[] = [
    ...tables.flatMap((candidate) => tableParts(blocks, candidate)),
    ...promptParts(snapshot, templates, tables),
    ...templates.flatMap((template) => findFields(source, template, tables)),
  ];
  const drafts = withDraftsByHand(snapshot, draftsOf(partsToCompose(parts)), parts, placed);
  const marksOf = headingsOf(snapshot);
  return drafts.map((draft, index) => {
    if (draft.byHand !== undefined) return { draft, confidence: 1 };
    const { template } = draft;
    const region = regionOf(snapshot, draft, drafts[index - 1]);
    const confidence = draftConfidence(template, draft.parts, {
      landmarks: shares.get(template) ?? 0,
      fields: fieldsOf(source, draft, region),
      headings: marksOf(draft, drafts[index - 1]),
    });
    return { draft, confidence };
  });
}
