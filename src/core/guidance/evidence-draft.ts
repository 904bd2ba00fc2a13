import { readsLikeActivity } from "../checks";
import { inOneLine } from "../model";
import type { Plan } from "../plan";
import type { Template } from "../templates";
import { type NewRow, newRow } from "./new-row";

/** The parts of an early-evidence benchmark; pfs, Slides 3 and 7. */
export const EVIDENCE_PARTS = ["howMuch", "who", "change", "by", "seenIn"] as const;
export type EvidencePart = (typeof EVIDENCE_PARTS)[number];
export type EvidenceDraft = Readonly<Record<EvidencePart, string>>;

/** By what it is seen may stand in the sentence in other ways, such as "60% of observed lessons". */
const NEEDED: readonly EvidencePart[] = ["howMuch", "who", "change", "by"];

/** Parts that a benchmark cannot do without and that nobody has given yet. */
export function missingParts(draft: EvidenceDraft): readonly EvidencePart[] {
  return NEEDED.filter((part) => inOneLine(draft[part]) === "");
}

/** True where what is to change reads like something that will be done; `activity-not-change` asks the same. */
export function isActivity({ change }: Pick<EvidenceDraft, "change">): boolean {
  return readsLikeActivity(inOneLine(change));
}

/** "60%", "half", "two thirds": a share of those who follow. "12", "12 of 15", "all": said before them as it is. */
const SHARE = /(?:%|\bpercent|\bhalf|\bthirds?|\bquarters?|\bfifths?|\bmajority|\bmost)$/i;

/**
 * The parts as one sentence: "By February 1, 2027, 60% of grade 2 lessons use two of the routines (seen in: classroom
 * observations)".
 *
 * @returns what there is, with gaps left out; "" while nothing is given
 */
export function evidenceSentence(draft: EvidenceDraft): string {
  const { howMuch, who, change, by, seenIn } = trimmed(draft);
  const counted = [
    by === "" ? howMuch : inSentence(howMuch),
    ...(SHARE.test(howMuch) && who !== "" ? ["of"] : []),
    who,
    change,
  ];
  const main = counted.filter((part) => part !== "").join(" ");
  if (main === "") return "";
  const when = by === "" ? "" : `By ${by.replace(/^by /i, "")}, `;
  const seen = seenIn === "" ? "" : ` (seen in: ${seenIn})`;
  const sentence = `${when}${main}${seen}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "Half" behind other words. */
function inSentence(quantity: string): string {
  return /^[A-Z][a-z]/.test(quantity) ? quantity.charAt(0).toLowerCase() + quantity.slice(1) : quantity;
}

function trimmed(draft: EvidenceDraft): EvidenceDraft {
  const entries = EVIDENCE_PARTS.map(
    (part) => [part, inOneLine(draft[part]).replace(/[ .;,]+$/, "")] as const,
  );
  return Object.fromEntries(entries) as EvidenceDraft;
}

/**
 * The draft as a row of the plan's table of early evidence: the sentence as the benchmark, its day as the due date.
 *
 * @returns undefined where there is no such table, or no row that tells how a row of it looks
 */
export function evidenceRow(
  plan: Plan,
  template: Template | undefined,
  draft: EvidenceDraft,
): NewRow | undefined {
  const { by } = trimmed(draft);
  return newRow(plan, template, "evidence", {
    action: evidenceSentence(draft),
    due: by.replace(/^by /i, ""),
  });
}
