import {
  catalogue,
  type CheckResult,
  type CheckSettings,
  type Finding,
  runs,
  type Stage,
  STAGES,
} from "../checks";
import type { Plan } from "../plan";
import type { KeptFinding, Review } from "../records";
import { keptTexts } from "./review-texts";
import { reviewMessages as words } from "./review-messages";
import { whereOf } from "./where";

/** What has become of the findings since a review. */
export interface SinceReview {
  readonly fixed: readonly KeptFinding[];
  /** New, or set aside then and no longer. */
  readonly fresh: readonly Finding[];
  readonly unchanged: readonly Finding[];
  /** Set aside since then. */
  readonly setAside: readonly Finding[];
  /** Nobody can tell whether they are new: what finds them did not run then, at an earlier stage. */
  readonly firstLooked: readonly Finding[];
  /** Nobody can tell: what found them did not run this time. */
  readonly notLookedAt: readonly KeptFinding[];
}

/** What was found in plans, and what of it was set aside. */
export type Found = Pick<CheckResult, "findings" | "setAside">;

/** How plans were checked: what decides which checks run. */
export interface CheckedAs {
  readonly stage: Stage;
  readonly settings?: CheckSettings;
}

/** What reviewers say at the end of a round. */
export type ReviewNotes = Pick<Review, "day" | "reviewers" | "questions" | "suggestions" | "strengths">;

/**
 * A review as it is kept: what was said, what our checks found when it ended and how the plans' texts stood, so that
 * the next one can tell what has changed.
 *
 * @param plans those that were checked
 */
export function finishedReview(
  notes: ReviewNotes,
  plans: readonly Plan[],
  result: Found,
  { stage }: CheckedAs,
): Review {
  return {
    ...notes,
    answer: "",
    stage,
    findings: result.findings.map(({ key, check, location, message, text }) => ({
      key,
      check,
      where: whereOf(plans, location),
      about: text.slice(0, 200),
      message,
    })),
    setAside: result.setAside.map(({ finding }) => finding.key),
    texts: keptTexts(plans),
  };
}

/** The ids of the checks that run. */
function running(as: CheckedAs): ReadonlySet<string> {
  return new Set(catalogue.filter((check) => runs(check, as)).map(({ id }) => id));
}

/**
 * Compares today's findings with those kept at the end of a review. A finding whose text was changed counts as fixed,
 * and as new if the change is wrong too.
 *
 * @param now today's findings
 * @param as how today's were found: what a check found that does not run now is not called fixed
 */
export function sinceReview(review: Review, now: Found, as: CheckedAs): SinceReview {
  const before = new Set(review.findings.map(({ key }) => key));
  const aside = now.setAside.map(({ finding }) => finding).filter(({ key }) => before.has(key));
  const present = new Set([...now.findings, ...aside].map(({ key }) => key));
  const ran = running(as);
  const ranThen = running({ stage: STAGES.find((stage) => stage === review.stage) ?? "final" });
  const others = now.findings.filter(({ key }) => !before.has(key));
  const gone = review.findings.filter(({ key }) => !present.has(key));
  return {
    fixed: gone.filter(({ check }) => ran.has(check)),
    fresh: others.filter(({ check }) => ranThen.has(check)),
    unchanged: now.findings.filter(({ key }) => before.has(key)),
    setAside: aside,
    firstLooked: others.filter(({ check }) => !ranThen.has(check)),
    notLookedAt: gone.filter(({ check }) => !ran.has(check)),
  };
}

/** "5 fixed, 2 new, 3 unchanged, 1 set aside". */
export function sinceReviewLine(since: SinceReview): string {
  return words.since({
    fixed: since.fixed.length,
    fresh: since.fresh.length,
    unchanged: since.unchanged.length,
    setAside: since.setAside.length,
    firstLooked: since.firstLooked.length,
    notLookedAt: since.notLookedAt.length,
  });
}
