import { compareLocations, type Location } from "../model";
import type { Raised } from "./raise";
import { type Finding, type FindingLocation, type Severity } from "./types";

/** More than this of one place or plan helps nobody. */
const LIMITS = { cell: 2, plan: 4, tips: 6 };

const SEVERITIES: readonly Severity[] = ["error", "warning", "tip"];

function placeKey({ plan, table, row, column, paragraph, textBox, field, prompt }: FindingLocation): string {
  return [plan, table, row, column, paragraph, textBox, field, prompt].join("/");
}

/** What is said of a whole plan or table: several matters may be. */
function isWhole({ row, paragraph, field, prompt }: FindingLocation): boolean {
  return row === undefined && paragraph === undefined && field === undefined && prompt === undefined;
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

/** One finding for each cause at a place, whatever the order in which checks ran: that of the lowest rank. */
export function onePerCause(raised: readonly Raised[]): readonly Raised[] {
  const best = new Map<string, Raised>();
  for (const entry of raised) {
    const { location } = entry.finding;
    const matter = isWhole(location) ? entry.about.join("\u0000") : entry.check.cause;
    const key = `${placeKey(location)}/${matter}`;
    const known = best.get(key);
    if (known === undefined || byRank(entry, known) < 0) best.set(key, entry);
  }
  return [...best.values()];
}

/** What a verdict says once for the plan is not said of its rows as well. */
export function oncePerPlan(raised: readonly Raised[]): readonly Raised[] {
  const spokenFor = raised.flatMap((entry) => entry.insteadOf ?? []);
  if (spokenFor.length === 0) return raised;
  const isSaid = ({ check, message }: Raised): boolean =>
    spokenFor.some((said) => said.check === check.id && said.message === message);
  return raised.filter((entry) => entry.insteadOf !== undefined || !isSaid(entry));
}

/** Keeps the weightiest where too many would speak of one place, of the plan as a whole, or as tips. */
export function withinLimits(raised: readonly Raised[]): readonly Raised[] {
  const counts = new Map<string, number>();
  const takes = (key: string, limit: number): boolean => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < limit;
  };
  return [...raised].sort(byWeight).filter(({ finding: { location, severity, outcome } }) => {
    const whole = location.table === undefined && isWhole(location);
    const place = whole ? takes("plan", LIMITS.plan) : takes(placeKey(location), LIMITS.cell);
    return place && (severity !== "tip" || outcome !== "fail" || takes("tips", LIMITS.tips));
  });
}

function placeOf({ table, row, column, paragraph, textBox }: FindingLocation): Location | undefined {
  if (paragraph !== undefined) return { paragraph, ...(textBox === undefined ? {} : { textBox }) };
  if (table === undefined) return undefined;
  if (row === undefined) return { table };
  return column === undefined ? { table, row } : { table, row, column };
}

/** Plan by plan, in document order, the gravest first at one place. */
export function inOrder(a: Finding, b: Finding): number {
  if (a.location.plan !== b.location.plan) return a.location.plan - b.location.plan;
  const [left, right] = [placeOf(a.location), placeOf(b.location)];
  const whole = Number(right === undefined) - Number(left === undefined);
  if (whole !== 0) return whole;
  const order = left === undefined || right === undefined ? 0 : compareLocations(left, right);
  if (order !== 0) return order;
  const weight = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return weight !== 0 ? weight : a.key < b.key ? -1 : Number(a.key > b.key);
}
