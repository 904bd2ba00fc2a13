import { catalogue } from "../checks";
import { type Carrier, isOpen, type StepState } from "../guidance";
import { labelText } from "../model";
import { addDays } from "../plan";
import {
  FINDING_KINDS,
  type FindingCounts,
  type FindingKind,
  type ReportedDocument,
  type ReportedPlan,
  type ReportedStep,
} from "./types";

/** What is said of all documents together. */

/** The order in which states are told: what went well first. */
export const STATES: readonly StepState[] = ["done", "under-way", "to-come", "late", "unsure", "given-up"];

/** A step's place among all: which document, which plan of it, which step. */
export interface StepAt {
  readonly document: number;
  readonly plan: number;
  readonly step: number;
  readonly said: ReportedStep;
}

export interface CheckAcross {
  readonly kind: FindingKind;
  /** What the check asks for. */
  readonly title: string;
  readonly count: number;
  /** Documents by their position, with how often it was found there; most first. */
  readonly documents: readonly { readonly document: number; readonly count: number }[];
}

export interface OwnerAcross {
  readonly name: string;
  readonly is: Carrier["is"];
  readonly steps: readonly StepAt[];
  readonly open: number;
  readonly late: number;
  /** The next day on which something is due. */
  readonly next?: string;
  /** Documents in which the name stands, by their positions. */
  readonly documents: readonly { readonly document: number }[];
}

/** How many findings there are of each kind. */
export function countFindings(plans: readonly ReportedPlan[]): FindingCounts {
  const counts: Record<FindingKind, number> = { error: 0, warning: 0, review: 0, tip: 0 };
  for (const { findings } of plans) for (const { kind } of findings) counts[kind] += 1;
  return counts;
}

/** How many steps are in each state. */
export function countStates(
  steps: readonly Pick<ReportedStep, "state">[],
): Readonly<Record<StepState, number>> {
  const counts = { done: 0, "under-way": 0, "to-come": 0, late: 0, unsure: 0, "given-up": 0 };
  for (const { state } of steps) counts[state] += 1;
  return counts;
}

export function allSteps(documents: readonly ReportedDocument[]): readonly StepAt[] {
  return documents.flatMap(({ plans }, document) =>
    plans.flatMap(({ steps }, plan) => steps.map((said, step) => ({ document, plan, step, said }))),
  );
}

function byDay(a: StepAt, b: StepAt): number {
  return (a.said.day ?? "").localeCompare(b.said.day ?? "");
}

/** Steps whose day has passed and of which nothing says that they are done, the longest overdue first. */
export function overdueSteps(steps: readonly StepAt[]): readonly StepAt[] {
  return steps.filter(({ said }) => said.state === "late").sort(byDay);
}

/** How far "soon" looks ahead. */
export const SOON_DAYS = 30;

/** Open steps that are due within the next days, the first due first. */
export function dueSoon(steps: readonly StepAt[], asOf: string): readonly StepAt[] {
  const last = addDays(asOf, SOON_DAYS) ?? asOf;
  return steps
    .filter(({ said }) => isOpen(said) && said.day !== undefined && said.day >= asOf && said.day <= last)
    .sort(byDay);
}

/** What was found, by check: by weight, then by how often. */
export function findingsByCheck(documents: readonly ReportedDocument[]): readonly CheckAcross[] {
  const found = new Map<string, { kind: FindingKind; check: string; in: Map<number, number> }>();
  documents.forEach(({ plans }, document) => {
    for (const { kind, check } of plans.flatMap(({ findings }) => findings)) {
      const key = `${kind} ${check}`;
      const entry = found.get(key) ?? { kind, check, in: new Map<number, number>() };
      found.set(key, entry);
      entry.in.set(document, (entry.in.get(document) ?? 0) + 1);
    }
  });
  return [...found.values()]
    .map(({ kind, check, in: places }) => ({
      kind,
      title: catalogue.find(({ id }) => id === check)?.title ?? check,
      count: [...places.values()].reduce((sum, count) => sum + count, 0),
      documents: [...places]
        .map(([document, count]) => ({ document, count }))
        .sort((a, b) => b.count - a.count || a.document - b.document),
    }))
    .sort((a, b) => FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) || b.count - a.count);
}

/**
 * Who carries how much in all documents together. Names are taken for one where they are written alike: that "J.
 * Rivera" of one school is "Jordan Rivera" of another, nobody can tell.
 */
export function ownersAcross(documents: readonly ReportedDocument[], asOf: string): readonly OwnerAcross[] {
  const owners = new Map<string, { name: string; is: Carrier["is"]; steps: StepAt[] }>();
  documents.forEach(({ plans }, document) => {
    plans.forEach(({ carriers, steps }, plan) => {
      for (const { name, is, steps: own } of carriers) {
        const key = `${is} ${labelText(name)}`;
        const owner = owners.get(key) ?? { name, is, steps: [] };
        owners.set(key, owner);
        for (const step of own) {
          const said = steps[step];
          if (said !== undefined) owner.steps.push({ document, plan, step, said });
        }
      }
    });
  });
  return [...owners.values()]
    .map(({ name, is, steps }): OwnerAcross => {
      const days = steps.flatMap(({ said }) =>
        said.day !== undefined && said.day >= asOf && isOpen(said) ? [said.day] : [],
      );
      const [next] = days.sort();
      return {
        name,
        is,
        steps,
        open: steps.filter(({ said }) => isOpen(said)).length,
        late: steps.filter(({ said }) => said.state === "late").length,
        ...(next === undefined ? {} : { next }),
        documents: [...new Set(steps.map(({ document }) => document))].map((document) => ({ document })),
      };
    })
    .sort(
      (a, b) =>
        Number(a.is === "nobody") - Number(b.is === "nobody") ||
        b.late - a.late ||
        b.open - a.open ||
        a.name.localeCompare(b.name),
    );
}
