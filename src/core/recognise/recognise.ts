import { addressBook, addressOfParagraph, type Snapshot, type TableBlock } from "../model";
import type { Plan, PlanField, PlanTable, Recognition, TemplateMatch } from "../plan";
import type { Template, TemplateField } from "../templates";
import { buildTable, headFields, lineFields, rowField, type Source, titleOf } from "./build-plan";
import {
  type Candidate,
  findCandidates,
  landmarkShare,
  withContinuations,
  withoutPictures,
} from "./candidates";
import { labelledLine } from "./row-fields";
import type { Segment } from "./segments";
import { withValues } from "./values";

/** Below this nothing is claimed. */
const LINE = 0.5;
/** Below this not even a likeness is worth a word. */
const LIKENESS = 0.15;

/** The parts of one plan before they are built: for each table of the template, its rows. */
interface Draft {
  readonly template: Template;
  readonly confidence: number;
  readonly parts: readonly DraftPart[];
}

interface DraftPart {
  readonly candidate: Candidate;
  readonly segments: readonly Segment[];
}

function matchOf(template: Template, confidence: number): TemplateMatch {
  return {
    id: template.id,
    name: template.name,
    confidence: Math.round(Math.min(1, confidence) * 100) / 100,
  };
}

/** Each segment is a part; the tables that continue a candidate go with its last one. */
function partsOf(candidate: Candidate): readonly DraftPart[] {
  const last = candidate.segments.length - 1;
  return candidate.segments.map((segment, index) => ({
    candidate,
    segments: index === last ? [segment, ...candidate.continued] : [segment],
  }));
}

/** Parts in document order; a plan ends where the template changes or one of its tables comes again. */
function draftsOf(candidates: readonly Candidate[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const part of candidates.flatMap(partsOf)) {
    const { template, spec, confidence } = part.candidate;
    const current = drafts.at(-1);
    const again = current?.parts.some((other) => other.candidate.spec === spec) ?? true;
    if (current?.template !== template || again) {
      drafts.push({ template, confidence, parts: [part] });
    } else {
      const parts = [...current.parts, part];
      const sum = parts.reduce((total, entry) => total + entry.candidate.confidence, 0);
      drafts[drafts.length - 1] = { template, parts, confidence: sum / parts.length };
    }
  }
  return drafts;
}

/** The blocks between the end of the plan before and the last table of this one. */
function regionOf(snapshot: Snapshot, draft: Draft, before: Draft | undefined): Snapshot["blocks"] {
  const tablesIn = (entry: Draft): readonly TableBlock[] =>
    entry.parts.flatMap((part) => part.segments.map((segment) => segment.table));
  const own = tablesIn(draft);
  const [first] = own;
  const previous = before === undefined ? undefined : tablesIn(before).at(-1);
  const from = previous === undefined ? 0 : snapshot.blocks.indexOf(previous) + 1;
  const to = first === undefined ? from : snapshot.blocks.indexOf(first);
  return snapshot.blocks.slice(from, Math.max(from, to));
}

/** A row field that somebody moved out of its table: "Strategy: ..." on a line above it. */
function movedField(source: Source, region: Snapshot["blocks"], field: TemplateField): PlanField | undefined {
  for (const block of [...region].reverse()) {
    if (block.kind !== "paragraph") continue;
    const line = labelledLine(block.text, field);
    const location = { paragraph: block.index };
    const address = addressOfParagraph(source.snapshot, location);
    if (line?.prompt.endsWith(":") === true && address !== undefined) {
      const slot = { kind: "answer", place: "after", prompt: line.prompt, address } as const;
      return { id: field.id, label: line.label, text: line.rest, location, slot, flags: block.flags };
    }
  }
  return undefined;
}

/** The plan's fields in the template's order. */
function fieldsOf(
  source: Source,
  draft: Draft,
  region: Snapshot["blocks"],
  before: Plan | undefined,
): readonly PlanField[] {
  const { template, parts } = draft;
  const inRows = parts.flatMap(({ segments }) =>
    segments.flatMap((segment) => segment.fields.flatMap((found) => rowField(source, segment, found) ?? [])),
  );
  const lines = template.fields.filter((field) => field.place === "line");
  const above = lineFields(source, region, lines);
  const inside = headFields(source, parts[0]?.segments[0], lines);
  // Plans under one heading share its fields.
  const shared = above.size + inside.size === 0 ? (before?.fields ?? []) : [];
  return template.fields.flatMap((field) => {
    const found =
      inRows.find((entry) => entry.id === field.id) ??
      above.get(field.id) ??
      inside.get(field.id) ??
      (field.place === "row" ? movedField(source, region, field) : undefined) ??
      (field.place === "line" ? shared.find((entry) => entry.id === field.id) : undefined);
    return found ?? [];
  });
}

/** What came nearest, where nothing passes the line. */
function nearestOf(
  snapshot: Snapshot,
  candidates: readonly Candidate[],
  templates: readonly Template[],
): TemplateMatch | undefined {
  const matches = [
    ...candidates.map((candidate) => matchOf(candidate.template, candidate.confidence)),
    ...templates.map((template) => matchOf(template, landmarkShare(snapshot, template) * (LINE - 0.01))),
  ];
  const [nearest] = [...matches].sort((a, b) => b.confidence - a.confidence);
  return nearest !== undefined && nearest.confidence >= LIKENESS ? nearest : undefined;
}

/**
 * Finds the action plans in a document by what its tables say, not by where they stand.
 *
 * @param snapshot the document as read
 * @param templates the templates to look for; of several that fit a table the best is taken
 * @returns the plans in document order; where there is none, what came nearest. Never throws.
 */
export function recognise(snapshot: Snapshot, templates: readonly Template[]): Recognition {
  const all = findCandidates(snapshot, templates);
  const sure = withoutPictures(
    snapshot,
    withContinuations(
      snapshot,
      all.filter((candidate) => candidate.confidence >= LINE),
    ),
  );
  const source: Source = { snapshot, book: addressBook(snapshot) };
  const drafts = draftsOf(sure);
  const plans: Plan[] = [];
  for (const [index, draft] of drafts.entries()) {
    const region = regionOf(snapshot, draft, drafts[index - 1]);
    const same = plans.at(-1)?.template.id === draft.template.id ? plans.at(-1) : undefined;
    const fields = fieldsOf(source, draft, region, same);
    const tables = draft.parts.flatMap((part): readonly PlanTable[] => {
      const table = buildTable(source, part.candidate.spec, part.segments);
      return table === undefined ? [] : [table];
    });
    const title = titleOf(fields, draft.template.titleField);
    plans.push({
      index,
      template: matchOf(draft.template, draft.confidence),
      title,
      fields,
      prompts: [],
      tables,
    });
  }
  if (plans.length > 0) return { plans: withValues(plans, templates) };
  const nearest = nearestOf(snapshot, all, templates);
  return { plans, notRecognised: nearest === undefined ? {} : { nearest } };
}
