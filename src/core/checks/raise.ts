import { keyOf } from "./keys";
import type { Check, Finding, FindingLocation, SpokenFor, Verdict } from "./types";
import { fillIn } from "./wording";

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
  readonly table: number;
  readonly row: number;
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

/** The finding that a verdict makes. */
export function raise(check: Check, verdict: Verdict, subject: Subject): readonly Raised[] {
  if (verdict.outcome === "pass") return [];
  const message = verdict.message ?? verdict.outcome;
  const words = check.messages[message];
  const data = { text: subject.text, label: subject.label || UNNAMED, ...verdict.data };
  const finding: Finding = {
    check: check.id,
    outcome: verdict.outcome,
    severity: verdict.severity ?? check.severity,
    message: fillIn(words?.message ?? check.title, data),
    why: fillIn(words?.why ?? "", data),
    fix: fillIn(words?.fix ?? "", data),
    source: verdict.source ?? subject.source ?? check.source,
    location: subject.at,
    text: subject.text,
    key: keyOf([check.id, ...subject.about, subject.text]),
    ...(verdict.remedy === undefined ? {} : { remedy: verdict.remedy }),
  };
  return [{ check, finding, message }];
}
