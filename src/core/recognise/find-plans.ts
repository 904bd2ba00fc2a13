import type { PlacedPlan } from "../mapping";
import { addressBook, type Snapshot } from "../model";
import type { LogicModel, Plan, PlanTable, Recognition, TemplateMatch } from "../plan";
import type { Template } from "../templates";
import { answersByHand, withGiven } from "./answers-by-hand";
import { buildTable, type Source, titleOf } from "./build-plan";
import { landmarkShares } from "./candidates";
import { composeDrafts, type RatedDraft } from "./compose";
import type { Draft } from "./drafts";
import { logicModelOf } from "./logic-model";
import { fieldsOf, regionBehind, regionOf } from "./plan-fields";
import { anchorsOf, promptBuilder } from "./prompts";
import { LINE } from "./signs";

/** Below this not even a likeness is worth a word. */
const LIKENESS = 0.15;

function matchOf(template: Template, confidence: number, byHand = false): TemplateMatch {
  return {
    id: template.id,
    name: template.name,
    confidence: Math.round(Math.min(1, confidence) * 100) / 100,
    ...(byHand ? { byHand } : {}),
  };
}

/** The draft's tables; a table that comes again goes on with the first. */
function tablesOf(source: Source, { parts }: Draft): readonly PlanTable[] {
  const tables = parts.filter((part) => part.kind === "table");
  const specs = [...new Set(tables.map(({ candidate }) => candidate.spec))];
  return specs.flatMap((spec) => {
    const segments = tables
      .filter(({ candidate }) => candidate.spec === spec)
      .flatMap((part) => part.segments);
    return buildTable(source, spec, segments) ?? [];
  });
}

/** All plans of a template share the document's logic model, which is read once. */
function logicModels({ snapshot }: Source, drafts: readonly Draft[]): ReadonlyMap<Template, LogicModel> {
  const templates = [...new Set(drafts.map(({ template }) => template))];
  return new Map(
    templates.flatMap((template) => {
      const model = logicModelOf(snapshot, template);
      return model === undefined ? [] : [[template, model] as const];
    }),
  );
}

function plansOf(source: Source, drafts: readonly RatedDraft[]): readonly Plan[] {
  const all = drafts.map(({ draft }) => draft);
  const promptsOf = promptBuilder(source, all, anchorsOf(source.snapshot, all));
  const models = logicModels(source, all);
  const plans: Plan[] = [];
  for (const [index, { draft, confidence }] of drafts.entries()) {
    const logicModel = models.get(draft.template);
    const region = regionOf(source.snapshot, draft, all[index - 1]);
    const before = plans.at(-1);
    const same = before?.template.id === draft.template.id ? before : undefined;
    const { template, byHand } = draft;
    const given = byHand && answersByHand(source, byHand);
    const isLast = !all.slice(index + 1).some((other) => other.template === template);
    const behind = isLast ? regionBehind(source.snapshot, draft, all[index + 1]) : [];
    const found = fieldsOf(source, draft, region, same, behind);
    const fields = withGiven(found, given?.fields ?? [], template.fields);
    const prompts = withGiven(promptsOf(draft), given?.prompts ?? [], template.prompts);
    plans.push({
      index,
      template: matchOf(template, confidence, byHand !== undefined),
      title: titleOf(fields, prompts, template),
      fields,
      prompts,
      tables: tablesOf(source, draft),
      ...(logicModel === undefined ? {} : { logicModel }),
    });
  }
  return plans;
}

/** What came nearest, where nothing passes the line. */
function nearestOf(
  drafts: readonly RatedDraft[],
  shares: ReadonlyMap<Template, number>,
): TemplateMatch | undefined {
  const matches = [
    ...drafts.map(({ draft, confidence }) => matchOf(draft.template, confidence)),
    ...Array.from(shares, ([template, share]) => matchOf(template, share * (LINE - 0.01))),
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
 * @param placed what a mapping by hand says of this document: it overrides what would be recognised there
 * @returns the plans in document order with their texts, whose values are still to be read (`withValues`); where there
 *   is none, what came nearest. Never throws.
 */
export function findPlans(
  snapshot: Snapshot,
  templates: readonly Template[],
  placed: readonly PlacedPlan[] = [],
): Recognition {
  const source: Source = { snapshot, book: addressBook(snapshot) };
  const shares = landmarkShares(snapshot, templates);
  const drafts = composeDrafts(source, templates, shares, placed);
  const plans = plansOf(
    source,
    drafts.filter(({ confidence }) => confidence >= LINE),
  );
  if (plans.length > 0) return { plans };
  const nearest = nearestOf(drafts, shares);
  return { plans, notRecognised: nearest === undefined ? {} : { nearest } };
}
