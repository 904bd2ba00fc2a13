import { type FindingLocation, stepOf } from "../checks";
import { type CellLocation, comparableText, hashOf, inOneLine } from "../model";
import { isUnanswered, type Plan, type PlanRow, type PlanTable } from "../plan";
import { type KeptText, MOST_TEXTS, type Review } from "../records";
import { reviewMessages as words } from "./review-messages";
import { whereOf } from "./where";

type Names = Pick<KeptText, "subject" | "content">;

/** A row or an answer as it stands now. */
export interface StandingText extends KeptText {
  /** For a row, that of its first cell. */
  readonly location: FindingLocation;
}

/** What became of the plans' own texts since a review. */
export interface SinceReviewTexts {
  readonly changed: readonly StandingText[];
  readonly added: readonly StandingText[];
  /** Deleted, emptied, or rewritten past recognition. */
  readonly gone: readonly KeptText[];
}

/** The rows and answers of plans as a review keeps them: no words but what they are called. */
export function keptTexts(plans: readonly Plan[]): readonly KeptText[] {
  return standingTexts(plans)
    .slice(0, MOST_TEXTS)
    .map(({ part, where, subject, content }) => ({ part, where, subject, content }));
}

function standingTexts(plans: readonly Plan[]): readonly StandingText[] {
  const texts: StandingText[] = [];
  const add = (part: string, named: Names, location: FindingLocation, first?: CellLocation): void => {
    texts.push({ part, where: whereOf(plans, location), ...named, location: { ...location, ...first } });
  };
  for (const { index, fields, prompts, tables } of plans) {
    const given = (text: string): boolean => !isUnanswered(text);
    const named = (id: string, text: string): Names => ({ subject: hashOf([id]), content: nameOf([text]) });
    for (const { id, text, location } of fields) {
      if (given(text)) add(id, named(id, text), { plan: index, ...location, field: id });
    }
    for (const { id, text, location } of prompts) {
      if (given(text)) add(id, named(id, text), { plan: index, ...location, prompt: id });
    }
    for (const table of tables) {
      for (const row of table.rows) {
        const first = row.cells[0]?.location;
        if (!row.blank) add(table.id, rowNames(table, row), { plan: index, ...row.location }, first);
      }
    }
  }
  return texts;
}

/** The same for texts that only differ in white space. */
function nameOf(texts: readonly string[]): string {
  return hashOf(texts.map(comparableText));
}

function rowNames(table: PlanTable, row: PlanRow): Names {
  const step = stepOf(table, row);
  const others = row.cells.filter(({ text }) => text !== "" && inOneLine(text) !== step);
  return {
    subject: step === "" ? "" : nameOf([step]),
    content: others.length === 0 ? "" : nameOf(others.flatMap(({ column, text }) => [column, text])),
  };
}

/** From the surest sign that two texts are the same one, to the weakest. */
const SIGNS: readonly ((text: KeptText) => string | undefined)[] = [
  ({ part, subject, content }) => [part, subject, content].join("\n"),
  ({ part, subject }) => (subject === "" ? undefined : [part, subject].join("\n")),
  // A step that was put in other words is known by its owner, dates and all else.
  ({ part, content }) => (content === "" ? undefined : [part, content].join("\n")),
];

/**
 * Compares the plans' rows and answers with those that stood there as a review ended. A row that has moved and says
 * the same has not changed.
 *
 * @returns undefined where the review kept none: it is of an earlier version of this product
 */
export function sinceReviewTexts({ texts }: Review, plans: readonly Plan[]): SinceReviewTexts | undefined {
  if (texts === undefined) return undefined;
  let now = standingTexts(plans).slice(0, MOST_TEXTS);
  let then: readonly KeptText[] = texts;
  const changed: StandingText[] = [];
  SIGNS.forEach((sign, surest) => {
    const left = pair(now, then, sign);
    if (surest > 0) changed.push(...left.paired);
    ({ now, then } = left);
  });
  return { changed, added: now, gone: then };
}

/** Pairs off what has the same sign, each once, in order. */
function pair(
  now: readonly StandingText[],
  then: readonly KeptText[],
  sign: (text: KeptText) => string | undefined,
): { paired: readonly StandingText[]; now: StandingText[]; then: readonly KeptText[] } {
  const waiting = new Map<string | undefined, KeptText[]>();
  for (const text of then) {
    const key = sign(text);
    if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), text]);
  }
  const found = new Set<KeptText>();
  const paired = now.filter((text) => {
    const partner = waiting.get(sign(text))?.shift();
    if (partner !== undefined) found.add(partner);
    return partner !== undefined;
  });
  const isPaired = new Set(paired);
  return {
    paired,
    now: now.filter((text) => !isPaired.has(text)),
    then: then.filter((text) => !found.has(text)),
  };
}

/** "2 rewritten, 1 added, 0 gone". */
export function sinceReviewTextsLine({ changed, added, gone }: SinceReviewTexts): string {
  return words.textsSince(changed.length, added.length, gone.length);
}
