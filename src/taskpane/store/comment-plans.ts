import { annotate, clearAnnotations } from "../../core/annotations";
import { type Edit, isCellAddress, type Location } from "../../core/model";
import { guideWords } from "../words/guide";
import { promptFor } from "./reading";
import type { CommentPlan, Reading } from "./state";

export { clearAnnotationsAt } from "../../core/annotations";

const NOTHING: CommentPlan = { edits: [], adds: 0, removes: 0, places: [] };

/** What it takes to make our comments say what the findings of all plans say. Plans nobody began get none. */
export function addPlan(reading: Reading | undefined): CommentPlan {
  if (reading === undefined) return NOTHING;
  const begun = reading.plans.filter(({ blank }) => !blank);
  const findings = begun.flatMap(({ check }) => check.findings);
  return planOf(
    reading,
    annotate(
      findings,
      reading.snapshot,
      reading.plans.map(({ plan }) => plan),
    ),
  );
}

/** What it takes to have no comment of ours in the document. */
export function removePlan(reading: Reading | undefined): CommentPlan {
  return reading === undefined ? NOTHING : planOf(reading, clearAnnotations(reading.snapshot));
}

function planOf(reading: Reading, edits: readonly Edit[]): CommentPlan {
  const places = edits.flatMap((edit) =>
    edit.kind === "comment" ? [placeName(reading, placeOf(edit.at))] : [],
  );
  return {
    edits,
    adds: places.length,
    removes: edits.filter((edit) => edit.kind === "removeComment").length,
    places,
  };
}

function placeOf(at: Extract<Edit, { kind: "comment" }>["at"]): Location {
  if (!isCellAddress(at)) return { paragraph: at.ordinal };
  return { table: at.row.table.ordinal, row: at.row.ordinal, column: at.column };
}

function placeName(reading: Reading, location: Location): string {
  const prompt = promptFor(reading, { location });
  return prompt === undefined ? guideWords.unnamedPlace : guideWords.place(prompt.label, prompt.step);
}
