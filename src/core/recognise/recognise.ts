import { addressBook, type Snapshot } from "../model";
import type { Plan, PlanTable, Recognition, TemplateMatch } from "../plan";
import type { Template } from "../templates";
import { buildTable, type Source, titleOf } from "./build-plan";
import {
  type Candidate,
  findCandidates,
  landmarkShare,
  withContinuations,
  withoutPictures,
} from "./candidates";
import { draftConfidence, LINE } from "./confidence";
import { type Draft, draftsOf } from "./drafts";
import { findFields } from "./field-parts";
import type { Place, TablePart } from "./parts";
import { fieldsOf, regionOf } from "./plan-fields";
import { withValues } from "./values";

/** Below this not even a likeness is worth a word. */
const LIKENESS = 0.15;
/** Tables below this are not looked at again, whatever stands around them. */
const LEAST = 0.25;

function matchOf(template: Template, confidence: number): TemplateMatch {
  return {
    id: template.id,
    name: template.name,
    confidence: Math.round(Math.min(1, confidence) * 100) / 100,
  };
}

/** Each segment is a part; the tables that continue a candidate go with its last one. */
function tableParts(snapshot: Snapshot, candidate: Candidate): readonly TablePart[] {
  const blocks = new Map(snapshot.blocks.map((block, index) => [block, index]));
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

/** A draft with what was found out about it. */
interface RatedDraft {
  readonly draft: Draft;
  readonly confidence: number;
}

function rate(source: Source, draft: Draft): RatedDraft {
  const region = regionOf(source.snapshot, draft, undefined);
  const lines = fieldsOf(source, draft, region, undefined).map(({ id }) => id);
  return { draft, confidence: draftConfidence(draft, landmarkShare(source.snapshot, draft.template), lines) };
}

function planOf(
  source: Source,
  { draft, confidence }: RatedDraft,
  last: RatedDraft | undefined,
  plans: readonly Plan[],
): Plan {
  const region = regionOf(source.snapshot, draft, last?.draft);
  const before = plans.at(-1);
  const same = before?.template.id === draft.template.id ? before : undefined;
  const fields = fieldsOf(source, draft, region, same);
  return {
    index: plans.length,
    template: matchOf(draft.template, confidence),
    title: titleOf(fields, draft.template.titleField),
    fields,
    prompts: [],
    tables: tablesOfDraft(source, draft),
  };
}

/** The draft's tables; a table that comes again goes on with the first. */
function tablesOfDraft(source: Source, { parts }: Draft): readonly PlanTable[] {
  const tables = parts.filter((part) => part.kind === "table");
  const specs = [...new Set(tables.map(({ candidate }) => candidate.spec))];
  return specs.flatMap((spec) => {
    const segments = tables
      .filter(({ candidate }) => candidate.spec === spec)
      .flatMap((part) => part.segments);
    return buildTable(source, spec, segments) ?? [];
  });
}

/** What came nearest, where nothing passes the line. */
function nearestOf(
  snapshot: Snapshot,
  rated: readonly RatedDraft[],
  templates: readonly Template[],
): TemplateMatch | undefined {
  const matches = [
    ...rated.map(({ draft, confidence }) => matchOf(draft.template, confidence)),
    ...templates.map((template) => matchOf(template, landmarkShare(snapshot, template) * (LINE - 0.01))),
  ];
  const [nearest] = [...matches].sort((a, b) => b.confidence - a.confidence);
  return nearest !== undefined && nearest.confidence >= LIKENESS ? nearest : undefined;
}

/**
 * Finds the action plans in a document by what they say, not by where they stand: parts of every kind are
 * found first, put together to plans, and each plan is weighed as a whole.
 *
 * @param snapshot the document as read
 * @param templates the templates to look for; of several that fit a table the best is taken
 * @returns the plans in document order; where there is none, what came nearest. Never throws.
 */
export function recognise(snapshot: Snapshot, templates: readonly Template[]): Recognition {
  const source: Source = { snapshot, book: addressBook(snapshot) };
  const candidates = findCandidates(snapshot, templates).filter(({ confidence }) => confidence >= LEAST);
  const tables = withoutPictures(snapshot, withContinuations(snapshot, candidates));
  const parts = [
    ...tables.flatMap((candidate) => tableParts(snapshot, candidate)),
    ...templates.flatMap((template) => findFields(source, template, tables)),
  ];
  const rated = draftsOf(parts).map((draft) => rate(source, draft));
  const plans: Plan[] = [];
  let last: RatedDraft | undefined;
  for (const one of rated.filter(({ confidence }) => confidence >= LINE)) {
    plans.push(planOf(source, one, last, plans));
    last = one;
  }
  if (plans.length > 0) return { plans: withValues(plans, templates) };
  const nearest = nearestOf(snapshot, rated, templates);
  return { plans, notRecognised: nearest === undefined ? {} : { nearest } };
}
