import type { Finding } from "../../../../src/core/checks";
import { cellPlace, type Judgement, judgements, type Verdict } from "./marks";
import type { ReviewedDocument } from "./reviewed";

/** How findings compare with what a careful reviewer says. */
export interface Comparison {
  readonly wanted: number;
  /** Defects of which something was said at their place. */
  readonly located: number;
  /** Defects that a check of the right name found there. */
  readonly named: number;
  readonly missed: readonly string[];
  readonly misnamed: readonly string[];
  /** Findings where nothing is wrong though it looks so. */
  readonly trapped: readonly string[];
  /** Findings above a tip that the reviewer does not share. */
  readonly falseAlarms: readonly string[];
}

/** The name of a finding's place, in the words of a judgement. */
function placeOf({ location: { table, row, column, prompt, field } }: Finding): string {
  if (prompt !== undefined) return `prompt ${prompt}`;
  if (table !== undefined && row !== undefined && column !== undefined) return cellPlace(table, row, column);
  if (field !== undefined) return `field ${field}`;
  return table === undefined ? "plan" : `table ${table}`;
}

function named(kind: string, verdicts: Readonly<Record<string, Verdict>> | undefined): readonly Judgement[] {
  return Object.entries(verdicts ?? {}).map(([id, verdict]) => ({
    place: `${kind} ${id}`,
    text: "",
    verdict,
  }));
}

/** Everything that the reviewer says of the document. */
function reviewOf({ blocks, prompts, tables, fields, plan }: ReviewedDocument): readonly Judgement[] {
  return [
    ...judgements(blocks),
    ...named("prompt", prompts),
    ...named("table", tables),
    ...named("field", fields),
    ...(plan === undefined ? [] : [{ place: "plan", text: "", verdict: plan }]),
  ];
}

/** A tip that fails is folded away and never a false alarm. */
function isAlarm({ severity }: Finding): boolean {
  return severity !== "tip";
}

export function compare(document: ReviewedDocument, findings: readonly Finding[]): Comparison {
  const review = reviewOf(document);
  const defects = review.filter(({ verdict }) => verdict.find.length > 0);
  const at = (place: string): readonly Finding[] => findings.filter((finding) => placeOf(finding) === place);
  const isNamed = ({ place, verdict }: Judgement): boolean =>
    at(place).some((finding) => verdict.find.includes(finding.check));
  const tell = ({ place, text, verdict }: Judgement): string =>
    `${place} "${text}": ${verdict.find.join(" or ")}, not ${
      at(place)
        .map(({ check }) => check)
        .join(", ") || "anything"
    }`;
  const say = (finding: Finding): string =>
    `${placeOf(finding)} "${finding.text}": ${finding.outcome} ${finding.severity} ${finding.check}: ${finding.message}`;
  const judged = new Map(review.map((entry) => [entry.place, entry.verdict]));
  const expected = (finding: Finding): boolean => {
    const verdict = judged.get(placeOf(finding));
    return verdict !== undefined && [...verdict.find, ...verdict.may].includes(finding.check);
  };
  return {
    wanted: defects.length,
    located: defects.filter(({ place }) => at(place).length > 0).length,
    named: defects.filter(isNamed).length,
    missed: defects.filter(({ place }) => at(place).length === 0).map(tell),
    misnamed: defects.filter((entry) => at(entry.place).length > 0 && !isNamed(entry)).map(tell),
    trapped: findings.filter((finding) => judged.get(placeOf(finding))?.trap === true).map(say),
    falseAlarms: findings.filter((finding) => isAlarm(finding) && !expected(finding)).map(say),
  };
}
