import {
  catalogue,
  type CheckResult,
  type CheckSettings,
  type Finding,
  type FindingLocation,
  leftOutBy,
  runs,
  type Stage,
  STAGES,
} from "../checks";
import type { Plan } from "../plan";
import type { KeptFinding, Review } from "../records";
import { type Template, templateOf } from "../templates";
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

/** How plans are checked today, and which: their templates may leave checks out. */
export interface CheckedNow extends CheckedAs {
  readonly plans: readonly Plan[];
  readonly templates: readonly Template[];
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
      ...templateAt(plans, location),
      where: whereOf(plans, location),
      about: text.slice(0, 200),
      message,
    })),
    setAside: result.setAside.map(({ finding }) => finding.key),
    texts: keptTexts(plans),
  };
}

function templateAt(plans: readonly Plan[], { plan }: FindingLocation): Pick<KeptFinding, "template"> {
  const found = plans.find(({ index }) => index === plan);
  return found === undefined ? {} : { template: found.template.id };
}

/** The ids of the checks that run. */
function running(as: CheckedAs): ReadonlySet<string> {
  return new Set(catalogue.filter((check) => runs(check, as)).map(({ id }) => id));
}

/** Tells of what was found whether it would be found again: whether its check looks at the plans that it may be of. */
function lookingAt({ plans, templates, ...as }: CheckedNow): (then: KeptFinding) => boolean {
  const ran = running(as);
  const leftOut = plans.map((plan) => ({
    of: plan.template.id,
    ids: leftOutBy(templateOf(plan, templates)),
  }));
  return ({ check, template }) => {
    const own = leftOut.filter(({ of }) => of === template);
    return ran.has(check) && (own.length === 0 ? leftOut : own).some(({ ids }) => !ids.includes(check));
  };
}

/**
 * Compares today's findings with those kept at the end of a review. A finding whose text was changed counts as fixed,
 * and as new if the change is wrong too.
 *
 * @param now today's findings
 * @param as how today's were found: what a check found that does not run now, or that the plan's template leaves out,
 *   is not called fixed
 */
export function sinceReview(review: Review, now: Found, as: CheckedNow): SinceReview {
  const before = new Set(review.findings.map(({ key }) => key));
  const aside = now.setAside.map(({ finding }) => finding).filter(({ key }) => before.has(key));
  const present = new Set([...now.findings, ...aside].map(({ key }) => key));
  const isLookedAt = lookingAt(as);
  const ranThen = running({ stage: STAGES.find((stage) => stage === review.stage) ?? "final" });
  const others = now.findings.filter(({ key }) => !before.has(key));
  const gone = review.findings.filter(({ key }) => !present.has(key));
  return {
    fixed: gone.filter(isLookedAt),
    fresh: others.filter(({ check }) => ranThen.has(check)),
    unchanged: now.findings.filter(({ key }) => before.has(key)),
    setAside: aside,
    firstLooked: others.filter(({ check }) => !ranThen.has(check)),
    notLookedAt: gone.filter((then) => !isLookedAt(then)),
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
