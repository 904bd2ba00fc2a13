import type { Finding } from "../checks";
import type { Plan } from "../plan";
import type { KeptFinding, KeptText, Review } from "../records";
import { inline, page, paragraphs, part, points } from "./markdown";
import { reviewMessages as words } from "./review-messages";
import { type SinceReview, sinceReviewLine } from "./reviews";
import { sinceReviewTexts, sinceReviewTextsLine, type SinceReviewTexts } from "./review-texts";
import { whereOf } from "./where";

function findingLine({ where, message }: Pick<KeptFinding, "where" | "message">): string {
  return where === "" ? message : words.finding(where, message);
}

/** A review as a memo to print or to send, as Markdown. */
export function reviewMemo(title: string, review: Review): string {
  return page(
    words.memo(title),
    [words.heldOn(review.day, review.reviewers.map(inline)), ""],
    part(2, words.strengths, points(review.strengths)),
    part(2, words.questions, points(review.questions)),
    part(2, words.suggestions, points(review.suggestions)),
    part(2, words.findings, points(review.findings.map(findingLine))),
    part(2, words.answer, review.answer === "" ? [words.roomToAnswer] : paragraphs(review.answer)),
  );
}

/** What has changed since a review, as Markdown: the line of counts, then what is new, unchanged and mended, and what was rewritten. */
export function sinceReviewPage(
  title: string,
  plans: readonly Plan[],
  review: Review,
  since: SinceReview,
): string {
  const now = (findings: readonly Finding[]): readonly string[] =>
    points(
      findings.map(({ location, message }) => findingLine({ where: whereOf(plans, location), message })),
    );
  const then = (findings: readonly KeptFinding[]): readonly string[] => points(findings.map(findingLine));
  return page(
    words.sinceTitle(title),
    [words.heldOn(review.day, review.reviewers.map(inline)), "", `**${sinceReviewLine(since)}**`, ""],
    part(2, words.fresh, now(since.fresh)),
    part(2, words.firstLooked, now(since.firstLooked)),
    part(2, words.unchanged, now(since.unchanged)),
    part(2, words.fixed, then(since.fixed)),
    part(2, words.setAside, now(since.setAside)),
    part(2, words.notLookedAt, then(since.notLookedAt)),
    textsPart(sinceReviewTexts(review, plans)),
    part(2, words.askedThen, points([...review.questions, ...review.suggestions])),
    part(2, words.answer, paragraphs(review.answer)),
  );
}

function textsPart(texts: SinceReviewTexts | undefined): readonly string[] {
  if (texts === undefined) return [];
  const list = (heading: string, of: readonly KeptText[]): readonly string[] =>
    part(3, heading, points(of.map(({ where }) => where)));
  return part(2, words.texts, [
    `${sinceReviewTextsLine(texts)}.`,
    "",
    ...list(words.changed, texts.changed),
    ...list(words.added, texts.added),
    ...list(words.gone, texts.gone),
  ]);
}
