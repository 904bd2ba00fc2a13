import { compareLocations, type Location } from "../model";
import type { Raised, RowResult } from "./raise";
import type { Finding, FindingLocation, Severity, SpokenFor } from "./types";

/** More than this of one place or plan helps nobody. */
const LIMITS = { place: 2, plan: 4, tips: 6 };

const SEVERITIES: readonly Severity[] = ["error", "warning", "tip"];

function placeKey({ plan, table, row, column, paragraph, textBox, field, prompt }: FindingLocation): string {
  return [plan, table, row, column, paragraph, textBox, field, prompt].join("/");
}

/** What is said of a whole plan or table: several matters may be. */
function isWhole({ row, paragraph, field, prompt }: FindingLocation): boolean {
  return row === undefined && paragraph === undefined && field === undefined && prompt === undefined;
}

function isOfPlan(location: FindingLocation): boolean {
  return location.table === undefined && isWhole(location);
}

/** The order of telling at one place: the gravest first, failures before doubts, then the checks' own rank. */
function byWeight(a: Raised, b: Raised): number {
  return (
    SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
    Number(a.finding.outcome === "review") - Number(b.finding.outcome === "review") ||
    byRank(a, b)
  );
}

function byRank(a: Raised, b: Raised): number {
  return a.check.rank - b.check.rank || (a.check.id < b.check.id ? -1 : Number(a.check.id > b.check.id));
}

/**
 * One finding for each cause at a place, whatever the order in which checks ran: that of the lowest rank; and of
 * each place the weightiest only.
 */
export function settled(raised: readonly Raised[]): readonly Raised[] {
  if (raised.length < 2) return raised;
  const best = new Map<string, Raised>();
  for (const entry of raised) {
    const { location, key } = entry.finding;
    const matter = `${placeKey(location)}/${isWhole(location) ? key : entry.check.cause}`;
    const known = best.get(matter);
    if (known === undefined || byRank(entry, known) < 0) best.set(matter, entry);
  }
  const counts = new Map<string, number>();
  return [...best.values()].sort(byWeight).filter(({ finding: { location } }) => {
    const place = placeKey(location);
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    return count < (isOfPlan(location) ? LIMITS.plan : LIMITS.place);
  });
}

/** Joins what was raised of rows with what was raised of a plan and its parts. */
export function joined(rows: readonly RowResult[], others: readonly Raised[]): readonly Raised[] {
  const spokenFor = others.flatMap((entry) => entry.insteadOf ?? []);
  const loose = [
    ...others.filter((entry) => entry.insteadOf !== undefined || !isSaid(entry, spokenFor)),
    ...rows.flatMap(({ elsewhere }) => elsewhere.filter((entry) => !isSaid(entry, spokenFor))),
  ];
  const ofRows = new Map<number, Map<number, Raised[]>>();
  const elsewhere: Raised[] = [];
  for (const entry of loose) (rowList(ofRows, entry.finding.location) ?? elsewhere).push(entry);
  const told = rows.map((result): readonly Raised[] => {
    const more = ofRows.get(result.table)?.get(result.row);
    ofRows.get(result.table)?.delete(result.row);
    const silenced = spokenFor.length > 0 && result.raised.some((entry) => isSaid(entry, spokenFor));
    if (more === undefined && !silenced) return result.settled;
    return settled([...result.raised.filter((entry) => !isSaid(entry, spokenFor)), ...(more ?? [])]);
  });
  const rest = [...ofRows.values()].flatMap((byRow) => [...byRow.values()]);
  return withFewTips(
    [...told, ...rest, elsewhere]
      .map((entries, index) => (index < told.length ? entries : settled(entries)))
      .flat(),
  );
}

/** What a verdict says once for the plan is not said of its rows as well. */
function isSaid({ check, message }: Raised, spokenFor: readonly SpokenFor[]): boolean {
  return spokenFor.some((said) => said.check === check.id && said.message === message);
}

/** The list of what is said of the row that a place is in. */
function rowList(
  ofRows: Map<number, Map<number, Raised[]>>,
  { table, row }: FindingLocation,
): Raised[] | undefined {
  if (table === undefined || row === undefined) return undefined;
  const byRow = ofRows.get(table) ?? new Map<number, Raised[]>();
  ofRows.set(table, byRow);
  const list = byRow.get(row) ?? [];
  byRow.set(row, list);
  return list;
}

function isTip({ finding: { severity, outcome } }: Raised): boolean {
  return severity === "tip" && outcome === "fail";
}

/** A plan's weightiest tips. */
function withFewTips(raised: readonly Raised[]): readonly Raised[] {
  const tips = raised.filter(isTip);
  if (tips.length <= LIMITS.tips) return raised;
  const kept = new Set(
    [...tips].sort((a, b) => byWeight(a, b) || inOrder(a.finding, b.finding)).slice(0, LIMITS.tips),
  );
  return raised.filter((entry) => !isTip(entry) || kept.has(entry));
}

function placeOf({ table, row, column, paragraph, textBox }: FindingLocation): Location | undefined {
  if (paragraph !== undefined) return { paragraph, ...(textBox === undefined ? {} : { textBox }) };
  if (table === undefined) return undefined;
  if (row === undefined) return { table };
  return column === undefined ? { table, row } : { table, row, column };
}

/** Plan by plan, in document order, the gravest first at one place. */
export function inOrder(a: Finding, b: Finding): number {
  return byPlace(a.location, b.location) || byGravity(a, b);
}

function byPlace(a: FindingLocation, b: FindingLocation): number {
  if (a.plan !== b.plan) return a.plan - b.plan;
  if (a.row !== undefined && b.row !== undefined && a.table === b.table) {
    return a.row - b.row || (a.column ?? -1) - (b.column ?? -1);
  }
  const [left, right] = [placeOf(a), placeOf(b)];
  const whole = Number(right === undefined) - Number(left === undefined);
  return whole !== 0 || left === undefined || right === undefined ? whole : compareLocations(left, right);
}

function byGravity(a: Finding, b: Finding): number {
  const gravity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return gravity !== 0 ? gravity : a.key < b.key ? -1 : Number(a.key > b.key);
}
