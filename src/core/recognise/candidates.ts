import { isBlankText, labelText, type Snapshot, type TableBlock, tablesOf } from "../model";
import type { PlacedPlan } from "../mapping";
import type { OtherTable, Template, TemplateField, TemplateTable } from "../templates";
import { followsDirectly, textBetween } from "./between";
import { findHeader, type Header } from "./header";
import { type JoinedTable, joinedTables } from "./joined";
import { bareLabel, labelScore, landmarkReader, landmarksIn } from "./labels";
import { isLogicModel } from "./logic-model";
import { isOwnKey, lostHeader, placeBonus, sectionsOf } from "./placing";
import { type Segment, segmentsOf } from "./segments";
import { headerSigns, tableConfidence } from "./signs";

/** A table of the document that reads like a template's table, and the tables that go on with it. */
export interface Candidate {
  readonly template: Template;
  readonly spec: TemplateTable;
  readonly table: TableBlock;
  readonly segments: readonly Segment[];
  /** Tables that continue the last segment without a header of their own, or with the same one again. */
  readonly continued: readonly Segment[];
  /** 0 to 1. */
  readonly confidence: number;
  /** A mapping says so: it is neither somebody's picture nor the second half of another table. */
  readonly byHand?: PlacedPlan;
}

/** Longer lines are no names. */
const LONGEST_NAME = 150;
/** A name of fewer words may be that of many things. */
const TELLING_NAME = 4;

/**
 * How much of each template's wording outside its tables stands in the document, 0 to 1; three pieces are plenty,
 * its full name as a line of its own is all.
 */
export function landmarkShares(
  snapshot: Snapshot,
  templates: readonly Template[],
): ReadonlyMap<Template, number> {
  const texts = snapshot.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block.text]
      : block.rows.slice(0, 3).flatMap((row) => row.cells.map((cell) => cell.text)),
  );
  const lines = [...new Set(texts)].filter((text) => text.trim() !== "");
  const labels = new Set(lines.filter((line) => line.length <= LONGEST_NAME).map(labelText));
  const begins = landmarkReader(lines);
  const shareOf = ({ name, otherNames, landmarks }: Template): number => {
    const named = [name, ...otherNames].filter((one) => labels.has(labelText(one)));
    if (named.some((one) => one.split(" ").length >= TELLING_NAME)) return 1;
    const found = landmarks.filter(begins).length + (named.some((one) => !landmarks.includes(one)) ? 1 : 0);
    return Math.min(1, found / Math.min(3, Math.max(1, landmarks.length)));
  };
  return new Map(templates.map((template) => [template, shareOf(template)]));
}

/** A template's table whose header a table has. */
interface Reading {
  readonly template: Template;
  readonly spec: TemplateTable;
  readonly header: Header;
}

/** The fields that stand in the rows of a template's table. */
export function rowFieldsOf({
  template,
  spec,
}: Pick<Reading, "template" | "spec">): readonly TemplateField[] {
  return template.fields.filter((field) => field.place === "row" && field.table === spec.id);
}

function candidateFor(table: TableBlock, reading: Reading, landmarks: number): Candidate {
  const { template, spec, header } = reading;
  const fields = rowFieldsOf(reading);
  const segments = segmentsOf(table, spec, fields, header);
  const confidence = tableConfidence(template, spec, segments, landmarks);
  return { template, spec, table, segments, continued: [], confidence };
}

/** One of the tables that were joined to a table: only its own rows are read. */
function joinedCandidate(
  table: TableBlock,
  template: Template,
  { rows: [from, to], ...joined }: JoinedTable,
  shares: ReadonlyMap<Template, number>,
): Candidate {
  const whole = candidateFor(table, { template, ...joined }, shares.get(template) ?? 0);
  const segments = whole.segments.flatMap((segment) => {
    const rows = segment.rows.filter(({ index }) => index >= from && index < to);
    const fields = segment.fields.filter(({ row }) => row >= from && row < to);
    return rows.length === 0 ? [] : [{ ...segment, rows, fields }];
  });
  return { ...whole, segments };
}

/** How much sooner a table is taken for one of the template that most of the document follows. */
const COMPANY = 0.1;

const fitOf = ({ header, spec }: Reading): number => headerSigns(header, spec).fit;

/** For each template, how much of a document's tables and words reads like it, beside the one with most, 0 to 1. */
function companies(
  readings: readonly (readonly Reading[])[],
  shares: ReadonlyMap<Template, number>,
): ReadonlyMap<Template, number> {
  const totals = new Map<Template, number>(shares);
  for (const ofTable of readings) {
    const best = new Map<Template, number>();
    for (const reading of ofTable) {
      best.set(reading.template, Math.max(best.get(reading.template) ?? 0, fitOf(reading)));
    }
    for (const [template, fit] of best) totals.set(template, (totals.get(template) ?? 0) + fit);
  }
  const most = Math.max(1, ...totals.values());
  return new Map(Array.from(totals, ([template, total]) => [template, total / most]));
}

/**
 * The best of the readings of a table; those that cannot be better than what was found are not looked into. Of
 * templates that fit alike the one is taken of which the document has more.
 */
function bestCandidate(
  table: TableBlock,
  readings: readonly Reading[],
  shares: ReadonlyMap<Template, number>,
  bonus: (reading: Reading) => number,
): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly rank: number } | undefined;
  for (const reading of [...readings].sort((a, b) => fitOf(b) + bonus(b) - fitOf(a) - bonus(a))) {
    if (best !== undefined && best.rank >= fitOf(reading) + bonus(reading)) break;
    const candidate = candidateFor(table, reading, shares.get(reading.template) ?? 0);
    const rank = candidate.confidence + bonus(reading);
    if (best === undefined || rank > best.rank) best = { candidate, rank };
  }
  return best?.candidate;
}

/**
 * Where two of a template's tables look alike and their first columns were given the same name, such as
 * "Benchmark", the second of them that follows is taken for the next of the template's tables.
 */
function inOrder(
  snapshot: Snapshot,
  best: Candidate,
  before: Candidate | undefined,
  readings: readonly Reading[],
): Reading | undefined {
  const [segment] = best.segments;
  if (before?.spec !== best.spec || segment === undefined || isOwnKey(segment.header, best.spec))
    return undefined;
  if (before.table.index !== best.table.index - 1 || followsDirectly(snapshot, before.table, best.table))
    return undefined;
  const { tables } = best.template;
  const after = tables.slice(tables.indexOf(best.spec) + 1);
  return readings.find(
    ({ spec, header }) =>
      after.includes(spec) && header.columns.length === spec.columns.length && header.score >= ALIKE,
  );
}

/** How well a header has to fit for its table to be one of two that look alike. */
const ALIKE = 0.8;

/**
 * For each table that reads like one of a template's, the best reading.
 *
 * @param shares what `landmarkShares` gives
 */
export function findCandidates(
  snapshot: Snapshot,
  templates: readonly Template[],
  shares: ReadonlyMap<Template, number>,
): readonly Candidate[] {
  const tables = tablesOf(snapshot).filter((table) => !templates.some((one) => isLogicModel(table, one)));
  const sections = sectionsOf(snapshot.blocks);
  const readings = tables.map((table) =>
    templates.flatMap((template): readonly Reading[] => {
      const headed = template.tables.flatMap((spec): readonly Reading[] => {
        const header = findHeader(table, spec);
        return header === undefined ? [] : [{ template, spec, header }];
      });
      const lost = headed.length > 0 ? undefined : lostHeader(sections, table, template);
      return lost === undefined ? headed : [{ template, ...lost }];
    }),
  );
  const company = companies(readings, shares);
  const found: Candidate[] = [];
  tables.forEach((table, index) => {
    const own = readings[index] ?? [];
    const bonus = ({ template, spec, header }: Reading): number =>
      COMPANY * (company.get(template) ?? 0) + placeBonus(sections, table, template, spec, header);
    const best = bestCandidate(table, own, shares, bonus);
    if (best === undefined) return;
    const joined = joinedTables(table, best.template);
    if (joined.length > 0) {
      found.push(...joined.map((one) => joinedCandidate(table, best.template, one, shares)));
      return;
    }
    const next = inOrder(snapshot, best, found[found.length - 1], own);
    found.push(next === undefined ? best : candidateFor(table, next, shares.get(next.template) ?? 0));
  });
  return found;
}

/** True where only a table's rows of data count, all of them blank, and no field of it is answered. */
function isUntouched(candidate: Candidate): boolean {
  return candidate.segments.every(
    (segment) =>
      segment.fields.every((field) => field.text === "") &&
      segment.rows.every(({ index, kind }) => {
        const row = segment.table.rows[index];
        return kind !== "data" || row === undefined || row.cells.every((cell) => isBlankText(cell.text));
      }),
  );
}

/**
 * How many signs say that a candidate is the template's picture of its table rather than the table: the
 * text that follows the picture follows it, the guiding questions are missing, its labels are the picture's.
 */
function pictureSigns(
  snapshot: Snapshot,
  candidate: Candidate,
  next: Candidate,
  picture: OtherTable,
): number {
  const [segment] = candidate.segments;
  if (segment === undefined) return 0;
  const between = textBetween(snapshot, candidate.table, next.table);
  const introduced = landmarksIn(between, picture.before).length > 0;
  const guided = segment.rows.some((row) => row.asked !== undefined);
  const labels = segment.header.columns.map((column) => column.label);
  const drawn = labels.every((label) =>
    picture.labels.some((wanted) => labelScore(label, bareLabel(wanted)) === 1),
  );
  const spelt = (entry: Candidate): number => entry.segments[0]?.header.score ?? 0;
  const lesser = drawn && spelt(candidate) < spelt(next);
  return (introduced ? 2 : 0) + (guided ? -1 : 1) + (lesser ? 1 : 0);
}

/**
 * Leaves the template's pictures of its own table out. A picture and the real table that follows it belong
 * together: the picture goes while it is untouched; where people filled the picture by mistake and left the
 * real table blank, their answers are the plan and the blank table goes; where both are filled, both stay.
 */
export function withoutPictures(snapshot: Snapshot, candidates: readonly Candidate[]): readonly Candidate[] {
  const dropped = new Set<Candidate>();
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    const picture = candidate.template.otherTables.find(
      (table) => table.kind === "illustration" && table.like === candidate.spec.id,
    );
    if (picture === undefined || next?.template !== candidate.template || dropped.has(candidate)) return;
    if (candidate.byHand !== undefined || next.byHand !== undefined) return;
    if (pictureSigns(snapshot, candidate, next, picture) < 2) return;
    if (isUntouched(candidate)) dropped.add(candidate);
    else if (isUntouched(next)) dropped.add(next);
  });
  return candidates.filter((candidate) => !dropped.has(candidate));
}
