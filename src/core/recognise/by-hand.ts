import type { PlacedPlan, PlacedTable } from "../mapping";
import { isParagraphLocation, type Snapshot } from "../model";
import type { PlanColumn } from "../plan";
import type { Template } from "../templates";
import { type Candidate, rowFieldsOf } from "./candidates";
import type { Draft } from "./drafts";
import type { Header } from "./header";
import { withOwnRoles } from "./own-columns";
import type { Part, TablePart } from "./parts";
import { comparePlaces, type Place } from "./place";
import { type Segment, segmentsOf } from "./segments";
import { LINE } from "./signs";

/** What a mapping says of a document is taken as given; the rest is recognised as ever. */

/** The columns under the names that the mapping gives them; the others are the document's own. */
function headerByHand({ headerRows, columns }: PlacedTable): Header {
  let extras = 0;
  const planColumns = columns.map(({ cell, heading, named }): PlanColumn => {
    if (named === undefined) {
      extras += 1;
      return { id: `extra-${extras}`, role: "extra", label: heading, column: cell.column };
    }
    const label = heading === "" ? (named.spec?.label ?? named.id) : heading;
    return { id: named.id, role: named.role, label, column: cell.column };
  });
  return {
    rows: headerRows,
    columns: withOwnRoles(planColumns),
    physical: columns.map(({ cell }) => cell.physical),
    width: columns.length,
    score: 1,
    extras,
  };
}

/** The rows of the plan; header rows stay wherever they are, for new rows may have to go behind them. */
function withinRows(segment: Segment, { rows: [first, last], ignoreRows }: PlacedTable): Segment | undefined {
  const inside = (row: number): boolean => row >= first && row <= last;
  if (!segment.rows.some(({ index }) => inside(index))) return undefined;
  return {
    ...segment,
    rows: segment.rows
      .filter(({ index, kind }) => kind === "header" || inside(index))
      .map((row) => (ignoreRows.includes(row.index) ? { ...row, kind: "banner" } : row)),
    fields: segment.fields.filter(({ row }) => inside(row)),
  };
}

/** The tables that a mapping names, read as it says. */
export function candidatesByHand(placed: readonly PlacedPlan[]): readonly Candidate[] {
  return placed.flatMap((plan) =>
    plan.tables.map((table): Candidate => {
      const { template } = plan;
      const { spec } = table;
      const fields = rowFieldsOf({ template, spec });
      const segments = segmentsOf(table.table, spec, fields, headerByHand(table)).flatMap(
        (segment) => withinRows(segment, table) ?? [],
      );
      return { template, spec, table: table.table, segments, continued: [], confidence: 1, byHand: plan };
    }),
  );
}

const isByHand = (part: Part): part is TablePart =>
  part.kind === "table" && part.candidate.byHand !== undefined;

/** The parts that were only recognised. */
export function partsToCompose(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => !isByHand(part));
}

const sharesPart = (a: readonly Part[], b: readonly Part[]): boolean =>
  a.some((one) => b.some((other) => other.kind === one.kind && other.id === one.id));

/** Blocks between two drafts; where one is around the other there are none. */
function distance(a: readonly Part[], b: readonly Part[]): number {
  const from = (parts: readonly Part[]): number => Math.min(...parts.map((part) => part.from.block));
  const to = (parts: readonly Part[]): number => Math.max(...parts.map((part) => part.to.block));
  return Math.max(0, from(b) - to(a), from(a) - to(b));
}

/** The drafts of a plan whose tables a mapping names; a table that holds several plans gives several. */
function draftsOfPlan(plan: PlacedPlan, parts: readonly Part[]): readonly Draft[] {
  const own = parts.filter(isByHand).filter((part) => part.candidate.byHand === plan);
  const isFirst = (part: TablePart): boolean =>
    own.find(({ candidate }) => candidate === part.candidate) === part;
  const { template } = plan;
  const further = own.filter((part) => !isFirst(part));
  return [
    { template, parts: own.filter(isFirst), byHand: plan },
    ...further.map((part) => ({
      template,
      parts: [part],
      byHand: { ...plan, fields: [], prompts: [] },
    })),
  ];
}

/** What else was found of a plan: of the tables only those that would be claimed without a mapping as well. */
function sureParts(draft: Draft): readonly Part[] {
  return draft.parts.filter((part) => part.kind !== "table" || part.candidate.confidence >= LINE);
}

/** Where an answer stands among the blocks. */
function placeOfAnswer({ blocks }: Snapshot, plan: PlacedPlan): Place {
  const [answer] = [...plan.fields, ...plan.prompts];
  if (answer === undefined) return { block: 0, row: 0 };
  const { location } = answer;
  const block = blocks.findIndex(({ kind, index }) =>
    isParagraphLocation(location)
      ? kind === "paragraph" && index === location.paragraph
      : kind === "table" && index === location.table,
  );
  return { block, row: isParagraphLocation(location) ? 0 : location.row };
}

/** The draft of this template that is nearest to a place, one with a table before a few stray lines. */
function nearestDraft(drafts: readonly Draft[], template: Template, place: Place): Draft | undefined {
  const rank = ({ parts }: Draft): number => {
    const gaps = parts.map(({ from, to }) => Math.max(0, from.block - place.block, place.block - to.block));
    return Math.min(...gaps) + (parts.some(({ kind }) => kind === "table") ? 0 : 1e6);
  };
  return drafts
    .filter((draft) => draft.template === template && draft.byHand === undefined && draft.parts.length > 0)
    .sort((a, b) => rank(a) - rank(b))[0];
}

/**
 * Puts the plans of a mapping among those recognised. A plan by hand takes with it what was recognised of its
 * template near it and belongs to no other plan; a mapping of answers alone goes with the plan they stand in.
 *
 * @param drafts put together of what a mapping does not claim
 * @param parts all parts found
 */
export function withDraftsByHand(
  snapshot: Snapshot,
  drafts: readonly Draft[],
  parts: readonly Part[],
  placed: readonly PlacedPlan[],
): readonly Draft[] {
  if (placed.length === 0) return drafts;
  const byHand = placed
    .filter(({ tables }) => tables.length > 0)
    .flatMap((plan) => draftsOfPlan(plan, parts));
  const taken = new Map<Draft, Draft[]>();
  const free = drafts.filter((draft) => {
    const fitting = byHand.filter(
      (own) =>
        own.template === draft.template &&
        !sharesPart(
          [...own.parts, ...(taken.get(own) ?? []).flatMap((entry) => entry.parts)],
          sureParts(draft),
        ),
    );
    const [own] = fitting.sort((a, b) => distance(a.parts, draft.parts) - distance(b.parts, draft.parts));
    if (own === undefined) return true;
    taken.set(own, [...(taken.get(own) ?? []), draft]);
    return false;
  });
  const whole = byHand.map((own) => ({
    ...own,
    parts: [...own.parts, ...(taken.get(own) ?? []).flatMap(sureParts)].sort((a, b) =>
      comparePlaces(a.from, b.from),
    ),
  }));
  return placed
    .filter(({ tables }) => tables.length === 0)
    .reduce<readonly Draft[]>((left, plan) => withAnswersByHand(snapshot, left, plan), [...free, ...whole])
    .map((draft) => ({ draft, place: draft.parts[0]?.from ?? placeOfDraft(snapshot, draft) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ draft }) => draft);
}

function placeOfDraft(snapshot: Snapshot, { byHand }: Draft): Place {
  return byHand === undefined ? { block: 0, row: 0 } : placeOfAnswer(snapshot, byHand);
}

function withAnswersByHand(snapshot: Snapshot, drafts: readonly Draft[], plan: PlacedPlan): readonly Draft[] {
  if (plan.fields.length + plan.prompts.length === 0) return drafts;
  const { template } = plan;
  const nearest = nearestDraft(drafts, template, placeOfAnswer(snapshot, plan));
  if (nearest === undefined) return [...drafts, { template, parts: [], byHand: plan }];
  return drafts.map((draft) => (draft === nearest ? { ...draft, byHand: plan } : draft));
}
