import { labelText } from "../../model";
import type { Meeting } from "../../records";
import { inline, page, paragraphs, part, points } from "../markdown";
import { meetingMessages as words } from "./messages";
import type { MeetingSpan, MeetingStep } from "./steps";

/** What a page about progress tells of. */
export interface Progress {
  /** The plan's title. */
  readonly title: string;
  readonly span: MeetingSpan;
  readonly steps: readonly MeetingStep[];
  /** The meeting before. */
  readonly last?: Meeting;
  /** This meeting, once it was held. */
  readonly held?: Meeting;
}

/** How many steps are met, slipped, or come next. */
export interface ProgressCounts {
  readonly met: number;
  readonly slipped: number;
  readonly next: number;
}

function isMet(step: MeetingStep, held: Meeting | undefined): boolean {
  return (
    (step.done && !step.givenUp) ||
    (held?.met.some((met) => labelText(met) === labelText(step.step)) ?? false)
  );
}

function sorted(
  steps: readonly MeetingStep[],
  held: Meeting | undefined,
): Readonly<Record<"met" | "givenUp" | "slipped" | "next" | "undated", readonly MeetingStep[]>> {
  const open = steps.filter((step) => !isMet(step, held) && !step.givenUp);
  return {
    met: steps.filter((step) => isMet(step, held)),
    givenUp: steps.filter((step) => step.givenUp && !isMet(step, held)),
    slipped: open.filter(({ when }) => when === "due" || when === "late"),
    next: open.filter(({ when }) => when === "next"),
    undated: open.filter(({ when }) => when === "undated"),
  };
}

/** The counts of a progress meeting. */
export function progressCounts(steps: readonly MeetingStep[], held?: Meeting): ProgressCounts {
  const { met, slipped, next } = sorted(steps, held);
  return { met: met.length, slipped: slipped.length, next: next.length };
}

/**
 * The page of a progress meeting, as Markdown: what came due by the two questions of every meeting (PfS, Slide 2), what
 * is changed because of it, and what to do now (Plan, Do, Study, Act; PfS, Slide 6). The same page before the meeting,
 * to go by, and after it, as its summary.
 */
export function progressPage({ title, span, steps, last, held }: Progress): string {
  const { met, slipped, next } = progressCounts(steps, held);
  const of = (about: MeetingStep["about"]): readonly MeetingStep[] =>
    steps.filter((step) => step.about === about);
  const evidence = of("having-effect");
  // What got a new date is no longer among what came due or comes soon.
  const later = (held?.slipped ?? []).filter(
    (entry) => !steps.some(({ step }) => labelText(step) === labelText(entry.step)),
  );
  const present =
    held === undefined || held.present.length === 0 ? [] : [words.present(held.present.map(inline)), ""];
  return page(
    words.title(title),
    [words.span(span.since, span.asOf), "", ...present, words.counts(met, slipped, next), ""],
    part(2, words.gettingDone, [
      ...answer(held?.gettingDone),
      ...stepParts(of("getting-done"), span, held, words.noSteps),
    ]),
    part(2, words.havingEffect, [
      ...answer(held?.havingEffect),
      ...stepParts(evidence, span, held, words.noEvidence),
    ]),
    part(2, words.later, points(later.map(adjusted))),
    part(
      2,
      words.lastTime(last?.day ?? ""),
      points((last?.slipped ?? []).filter(({ adjustment }) => adjustment !== "").map(adjusted)),
    ),
    part(
      2,
      words.decision,
      held?.decision === undefined
        ? held === undefined
          ? points(Object.values(words.decisions).map(words.sentence))
          : []
        : [words.sentence(words.decisions[held.decision])],
    ),
    part(2, words.celebrated, held === undefined ? [words.celebrate] : paragraphs(held.celebrated)),
  );
}

function answer(said: string | undefined): readonly string[] {
  return said === undefined || said === "" ? [] : [...paragraphs(said), ""];
}

function adjusted({ step, adjustment }: Meeting["slipped"][number]): string {
  return words.adjusted(step, adjustment);
}

function stepParts(
  steps: readonly MeetingStep[],
  span: MeetingSpan,
  held: Meeting | undefined,
  nothing: string,
): readonly string[] {
  const { met, givenUp, slipped, next, undated } = sorted(steps, held);
  const lines = [
    ...part(3, words.met, points(met.map((step) => line(step)))),
    ...part(
      3,
      words.slipped,
      points(slipped.map((step) => words.adjusted(line(step), adjustmentOf(step, held)))),
    ),
    ...part(
      3,
      words.next(span.until),
      points(next.map((step) => words.adjusted(line(step), adjustmentOf(step, held)))),
    ),
    ...part(3, words.givenUp, points(givenUp.map((step) => line(step)))),
    ...part(3, words.undated, points(undated.map((step) => line(step)))),
  ];
  return lines.length === 0 ? [nothing] : lines.slice(0, -1);
}

function adjustmentOf({ step }: MeetingStep, held: Meeting | undefined): string {
  return held?.slipped.find((entry) => labelText(entry.step) === labelText(step))?.adjustment ?? "";
}

function line({ step, owner, due, status, notes }: MeetingStep): string {
  const details = [owner, due === "" ? "" : words.due(due), status === "" ? notes : status];
  return words.step(
    step,
    details.filter((text) => text.trim() !== ""),
  );
}
