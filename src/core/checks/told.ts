import { numberOf } from "../model";
import { withOwnKeys } from "./keys";
import type { Raised } from "./raise";
import { inOrder } from "./order";
import { repeatedIn } from "./repeats";
import type { Stretch } from "./stretches";
import type { CheckSummary, Finding } from "./types";

export type Counts = Omit<CheckSummary, "complete">;

/** What is told of a stretch of rows, or of one place, in order, with all that is asked of it again and again. */
export interface Told {
  readonly stretch: Stretch | undefined;
  readonly raised: readonly Raised[];
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** Those among `raised` that are tips, whether they fail or ask. */
  readonly tips: readonly Raised[];
  /** A number for each finding's key: other numbers mean other keys. */
  readonly numbers: readonly number[];
}

export function tell(raised: readonly Raised[], stretch?: Stretch): Told {
  const sorted = [...raised].sort((a, b) => inOrder(a.finding, b.finding));
  const findings = sorted.map(({ finding }) => finding);
  const numbers = findings.map(({ key }) => numberOf(key));
  const tips = sorted.filter(({ finding }) => finding.severity === "tip");
  return { stretch, raised: sorted, findings, counts: countsOf(findings), tips, numbers };
}

export function countsOf(findings: readonly Finding[]): Counts {
  const failed = { error: 0, warning: 0, tip: 0 };
  let review = 0;
  for (const { outcome, severity } of findings) {
    if (outcome === "review") review += 1;
    else failed[severity] += 1;
  }
  return { errors: failed.error, warnings: failed.warning, tips: failed.tip, review };
}

export function sumOf(all: readonly Counts[]): Counts {
  const sum = { errors: 0, warnings: 0, tips: 0, review: 0 };
  for (const { errors, warnings, tips, review } of all) {
    sum.errors += errors;
    sum.warnings += warnings;
    sum.tips += tips;
    sum.review += review;
  }
  return sum;
}

/**
 * The findings of all parts in order, each with a key of its own; the parts follow each other, but for a few within
 * the stretch of another.
 */
export function inSequence(parts: readonly Told[]): readonly Finding[] {
  const sorted = parts
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => compare(a.findings[0], b.findings[0]));
  const all: Finding[] = [];
  for (const { findings } of sorted) for (const finding of findings) all.push(finding);
  const apart = sorted.every(
    ({ findings }, i) => i + 1 === sorted.length || compare(findings.at(-1), sorted[i + 1]?.findings[0]) <= 0,
  );
  if (!apart) return withOwnKeys(all.sort(inOrder));
  const repeated = repeatedIn(sorted.map((part) => part.numbers));
  if (repeated.size === 0) return all;
  const numbers = sorted.flatMap((part) => part.numbers);
  return withOwnKeys(all, (index) => repeated.has(numbers[index] ?? 0));
}

function compare(a: Finding | undefined, b: Finding | undefined): number {
  return a === undefined || b === undefined ? 0 : inOrder(a, b);
}
