import { keyOf } from "./keys";
import type { Check, Finding, FindingLocation, SpokenFor, Verdict } from "./types";
import { fillIn, phrasesOf } from "./wording";

/** A finding on its way, with what the later steps of the pipeline go by. */
export interface Raised {
  readonly check: Check;
  /** Its key does not yet tell it from others that are alike in content. */
  readonly finding: Finding;
  /** The key of the check's message. */
  readonly message: string;
  /** What it speaks for once for the whole plan. */
  readonly insteadOf?: SpokenFor;
}

/** What was raised by the checks of a row. */
export interface RowResult {
  readonly location: { readonly table: number; readonly row: number };
  /** Of the row's own cells, as raised. */
  readonly raised: readonly Raised[];
  /** The same, one for each cause and within the limit of each cell. */
  readonly settled: readonly Raised[];
  /** Of cells that are merged with one of another row, and spoken of there. */
  readonly elsewhere: readonly Raised[];
}

/** What a verdict is about. */
export interface Subject {
  readonly at: FindingLocation;
  readonly text: string;
  readonly label: string;
  readonly source: string | undefined;
  /** Content that tells this subject from others of the same kind: the step's action, the column. */
  readonly about: readonly string[];
}

/** A column that somebody assigned by hand may have no heading. */
const UNNAMED = "This place";

/** The finding that a verdict makes; none where all is well. */
export function raise(check: Check, verdict: Verdict, subject: Subject): Raised | undefined {
  const { outcome, data, remedy } = verdict;
  if (outcome === "pass") return undefined;
  const message = verdict.message ?? outcome;
  const phrases = phrasesOf(check.messages[message] ?? { message: check.title, why: "", fix: "" });
  const words = { text: subject.text, label: subject.label || UNNAMED, data };
  const finding: Finding = {
    check: check.id,
    outcome,
    severity: verdict.severity ?? check.severity,
    message: fillIn(phrases.message, words),
    why: fillIn(phrases.why, words),
    fix: fillIn(phrases.fix, words),
    source: verdict.source ?? subject.source ?? check.source,
    location: subject.at,
    text: subject.text,
    key: keyOf(check.id, subject.about, subject.text),
  };
  return { check, finding: remedy === undefined ? finding : { ...finding, remedy }, message };
}
