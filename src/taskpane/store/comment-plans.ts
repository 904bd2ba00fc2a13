import { annotate, clearAnnotations } from "../../core/annotations";
import { type Edit, isCellAddress, type Location, locationKey } from "../../core/model";
import { guideWords } from "../words/guide";
import { promptFor } from "./reading";
import type { CommentPlan, Reading } from "./state";

export { clearAnnotationsAt } from "../../core/annotations";

const NOTHING: CommentPlan = { items: [], others: [], tips: false };

/**
 * What it takes to make our comments say what the findings of all plans say. Plans nobody began get none.
 *
 * @param tips tips get comments as well
 */
export function addPlan(reading: Reading | undefined, tips: boolean): CommentPlan {
  if (reading === undefined) return NOTHING;
  const begun = reading.plans.filter(({ blank }) => !blank);
  const edits = annotate(
    begun.flatMap(({ check }) => check.findings),
    reading.snapshot,
    reading.plans.map(({ plan }) => plan),
    { tips },
  );
  const added = edits.filter((edit) => edit.kind === "comment");
  const places = new Set(added.map(({ at }) => locationKey(placeOf(at))));
  const replaced = edits.filter((edit) => edit.kind !== "comment" && places.has(anchorOf(reading, edit)));
  return {
    items: added.map((edit) => {
      const place = placeOf(edit.at);
      const key = locationKey(place);
      return {
        place: placeName(reading, place),
        // Its first line says for machines what the others say for people.
        says: edit.text.split("\n").slice(1).join(" "),
        edits: [...replaced.filter((old) => anchorOf(reading, old) === key), edit],
      };
    }),
    others: edits.filter((edit) => edit.kind !== "comment" && !replaced.includes(edit)),
    tips,
  };
}

/** What it takes to have no comment of ours in the document. */
export function removePlan(reading: Reading | undefined): CommentPlan {
  return reading === undefined ? NOTHING : { ...NOTHING, others: clearAnnotations(reading.snapshot) };
}

/** Where a comment stands that is to be removed. */
function anchorOf({ snapshot }: Reading, edit: Edit): string {
  if (edit.kind !== "removeComment") return "";
  const location = snapshot.comments.find(({ id }) => id === edit.id)?.location;
  return location === undefined ? "" : locationKey(location);
}

function placeOf(at: Extract<Edit, { kind: "comment" }>["at"]): Location {
  if (!isCellAddress(at)) return { paragraph: at.ordinal };
  return { table: at.row.table.ordinal, row: at.row.ordinal, column: at.column };
}

function placeName(reading: Reading, location: Location): string {
  const prompt = promptFor(reading, { location });
  return prompt === undefined ? guideWords.unnamedPlace : guideWords.place(prompt.label, prompt.step);
}
