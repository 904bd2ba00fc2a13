import { annotate, clearAnnotations, commentPlace } from "../../core/annotations";
import {
  cellAt,
  comparableText,
  type Edit,
  isCellAddress,
  type Location,
  locationKey,
  tablesOf,
} from "../../core/model";
import { checkWords, commentWords } from "../words/check";
import { shortened } from "../words/general";
import { type FindingGroup, groupFindings, type ListedFinding, placeName } from "./findings";
import { plansOf } from "./plans";
import { promptFor } from "./reading";
import type { CommentPlan, PlanReading, Reading } from "./state";

export { clearAnnotationsAt } from "../../core/annotations";

const NOTHING: CommentPlan = {
  items: [],
  others: [],
  tips: false,
  without: { tips: 0, placeless: 0, spoken: 0 },
};

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
    plansOf(reading),
    { tips },
  );
  const added = edits.filter((edit) => edit.kind === "comment");
  const places = new Set(added.map(({ at }) => locationKey(placeOf(at))));
  const told = toldOf(reading, begun, (finding) => tips || finding.severity !== "tip");
  const replaced = edits.filter((edit) => edit.kind !== "comment" && places.has(anchorOf(reading, edit)));
  return {
    items: added.map((edit) => {
      const place = placeOf(edit.at);
      const key = locationKey(place);
      return {
        place: nameOf(reading, place, told.get(key) ?? []),
        // Its first line says for machines what the others say for people.
        says: edit.text.split("\n").slice(1).join(" "),
        edits: [...replaced.filter((old) => anchorOf(reading, old) === key), edit],
      };
    }),
    others: edits.filter((edit) => edit.kind !== "comment" && !replaced.includes(edit)),
    tips,
    without: {
      tips: begun.flatMap(({ check }) => check.findings).filter(({ severity }) => severity === "tip").length,
      placeless: told.get("")?.length ?? 0,
      spoken: [...told].flatMap(([key, own]) => (key === "" || places.has(key) ? [] : own)).length,
    },
  };
}

/** A finding under the heading that Check lists it under. */
interface Told {
  readonly label: string;
  readonly item: ListedFinding;
}

/** The findings by the place where their comments stand; those that have none by "". */
function toldOf(
  reading: Reading,
  begun: readonly PlanReading[],
  wanted: (finding: ListedFinding["finding"]) => boolean,
): ReadonlyMap<string, readonly Told[]> {
  const plans = plansOf(reading);
  const told = new Map<string, Told[]>();
  const put = ({ label, items }: FindingGroup): void => {
    for (const item of items) {
      const place = commentPlace(item.finding.location, reading.snapshot, plans);
      const key = place === undefined ? "" : locationKey(place);
      told.set(key, [...(told.get(key) ?? []), { label, item }]);
    }
  };
  for (const plan of begun) groupFindings(reading, plan, (_, finding) => wanted(finding)).forEach(put);
  return told;
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

/** A comment by what it is about, as Check names it; and by where it stands, where that is somewhere else. */
function nameOf(reading: Reading, location: Location, told: readonly Told[]): string {
  const names = new Set(told.map(({ label, item }) => placeName(label, item)));
  const about = names.size === 0 ? checkWords.wholePlan : [...names].join(", ");
  const standing = promptFor(reading, { location })?.label ?? shortened(textAt(reading, location), 40);
  const isThere = told.some(({ item: { finding } }) => isOfCell(finding.location));
  return isThere || standing === "" || standing === about ? about : commentWords.standsOn(about, standing);
}

/** What a cell says that asks for nothing, such as one of a header. */
function textAt({ snapshot }: Reading, location: Location): string {
  if (!("column" in location)) return "";
  const row = tablesOf(snapshot)[location.table]?.rows[location.row];
  return comparableText((row && cellAt(row, location.column)?.text) ?? "");
}

/** It is about the very place, or its row, rather than a table or the plan. */
function isOfCell({ row, paragraph }: ListedFinding["finding"]["location"]): boolean {
  return row !== undefined || paragraph !== undefined;
}
