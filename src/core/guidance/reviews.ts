import type { CheckResult, Finding } from "../checks";
import type { KeptFinding, Review } from "./records";
import { reviewMessages as words } from "./review-messages";

/** What has become of the findings since a review. */
export interface SinceReview {
  readonly fixed: readonly KeptFinding[];
  readonly fresh: readonly Finding[];
  readonly unchanged: readonly Finding[];
  /** Set aside since then. */
  readonly setAside: readonly Finding[];
}

/** What a review keeps of findings: enough to tell later what was mended, and to say it in words. */
export function keptFindings(findings: readonly Finding[]): readonly KeptFinding[] {
  return findings.map(({ key, check, message, text }) => ({
    key,
    check,
    about: text.slice(0, 200),
    message,
  }));
}

/**
 * Compares today's findings with those kept at the end of a review. A finding whose text was changed counts as fixed,
 * and as new if the change is wrong too.
 */
export function sinceReview(review: Review, now: CheckResult): SinceReview {
  const before = new Set(review.findings.map((finding) => finding.key));
  const aside = now.setAside.map(({ finding }) => finding).filter(({ key }) => before.has(key));
  const present = new Set([...now.findings, ...aside].map((finding) => finding.key));
  const wasAside = new Set(review.setAside);
  return {
    fixed: review.findings.filter(({ key }) => !present.has(key)),
    fresh: now.findings.filter(({ key }) => !before.has(key) && !wasAside.has(key)),
    unchanged: now.findings.filter(({ key }) => before.has(key)),
    setAside: aside,
  };
}

/** "5 fixed, 2 new, 3 unchanged, 1 set aside". */
export function sinceReviewLine({ fixed, fresh, unchanged, setAside }: SinceReview): string {
  return words.since(fixed.length, fresh.length, unchanged.length, setAside.length);
}

/** A review as a memo to print or to send, as Markdown. */
export function reviewMemo(title: string, review: Review): string {
  const list = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${heading}`, "", ...lines.map((line) => `- ${line}`), ""];
  const answer = review.answer === "" ? [] : [`## ${words.answer}`, "", review.answer, ""];
  return [
    `# ${words.memo(title)}`,
    "",
    `${review.day}. ${words.reviewers}: ${review.reviewers.join(", ")}`,
    "",
    ...list(words.strengths, review.strengths),
    ...list(words.questions, review.questions),
    ...list(words.suggestions, review.suggestions),
    ...list(
      words.findings,
      review.findings.map(({ message }) => message),
    ),
    ...answer,
  ].join("\n");
}
