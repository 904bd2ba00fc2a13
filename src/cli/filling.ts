import { clearAnnotationsAt } from "../core/annotations";
import { type FillChange, type FillConflict, fillEdits, type FillPlan, type Values } from "../core/exchange";
import {
  type Address,
  type ApplyOptions,
  type Edit,
  type EditReport,
  type EditResult,
  isCellAddress,
  type Location,
  type RemoveCommentEdit,
  type Snapshot,
} from "../core/model";
import { openDocx } from "../document/docx";
import { conflictWords, refusalWords } from "./edit-words";
import { applied, applyOptions, sayWhatBecameOf } from "./edits";
import { EXIT } from "./exit";
import type { ReadInput } from "./inputs";
import type { Aside } from "./job";
import { placeText } from "./places";
import { words } from "./words";

/** What is filled into a document, and how. */
export interface Filling {
  readonly values: Values;
  readonly overwrite: boolean;
  readonly time: string;
}

/** Writes values into a document in memory; says how many, and what was left and why. */
export async function fill(input: ReadInput, filling: Filling, aside: Aside): Promise<void> {
  const { plan, report } = await filled(input, filling);
  const { file } = input;
  const written = applied(report, "setCell", "setField", "setAnswer", "setBracket");
  aside.say(words.fill.done(file, written, applied(report, "addRow")));
  const gone = applied(report, "removeComment");
  if (gone > 0) aside.say(words.fill.gaveWay(file, gone));
  await sayTheRest(input, plan, report, filling, aside);
}

/** As `fill`, and lists each change in place of their number: the document is not meant to be kept. */
export async function preview(input: ReadInput, filling: Filling, aside: Aside): Promise<string> {
  const { plan, report } = await filled(input, filling);
  const done = new Set(report.results.flatMap(({ outcome, edit }) => (outcome === "applied" ? [edit] : [])));
  const lines = plan.changes.filter(({ edit }) => done.has(edit)).map((change) => wouldChange(change, input));
  await sayTheRest(input, plan, report, filling, aside);
  return [input.file, ...(lines.length === 0 ? [words.fill.wouldNothing] : lines), ""].join("\n");
}

function wouldChange({ id, location, found, wanted, plan }: FillChange, input: ReadInput): string {
  const { plans } = input.recognition;
  if (location !== undefined) return words.fill.would(placeText(location, plans, id), found, wanted);
  const table = plans[plan]?.tables.find((one) => one.id === id)?.location;
  const place = table === undefined ? id : placeText({ table: table.table }, plans);
  return words.fill.wouldAdd(place, wanted.split("\n").join("; "));
}

async function filled(
  input: ReadInput,
  { values, overwrite, time }: Filling,
): Promise<{ readonly plan: FillPlan; readonly report: EditReport }> {
  const plan = fillEdits(input.recognition.plans, input.snapshot, values, { overwrite });
  const edits = plan.changes.map(({ edit }) => edit);
  return { plan, report: await write(input, edits, applyOptions(time)) };
}

/**
 * Makes edits; where nothing but comments of ours stands against one, they give way: the answer is what they
 * asked for.
 */
async function write(
  { document, snapshot }: ReadInput,
  edits: readonly Edit[],
  options: ApplyOptions,
): Promise<EditReport> {
  const { results } = await document.apply(edits, options);
  const removals = new Map<string, Edit>();
  const blocked = results.filter((result) => {
    const own = removalsFor(result, snapshot);
    // Fields that share a line share its comment.
    for (const removal of own) removals.set(removal.id, removal);
    return own.length > 0;
  });
  if (blocked.length === 0) return { results };
  const cleared = await document.apply([...removals.values()], options);
  const again = await document.apply(
    blocked.map(({ edit }) => edit),
    options,
  );
  const others = results.filter((result) => !blocked.includes(result));
  return { results: [...others, ...cleared.results, ...again.results] };
}

function removalsFor(result: EditResult, snapshot: Snapshot): readonly RemoveCommentEdit[] {
  if (result.outcome !== "refused" || result.code !== "has-reviewer-comment") return [];
  const { edit } = result;
  return edit.kind === "setCell" || edit.kind === "setAnswer" || edit.kind === "setField"
    ? clearAnnotationsAt(snapshot, locationOf(edit.at))
    : [];
}

/** Where an address pointed when it was made. */
function locationOf(at: Address): Location {
  if (!isCellAddress(at)) return { paragraph: at.ordinal };
  return { table: at.row.table.ordinal, row: at.row.ordinal, column: at.column };
}

/** What is new, and what was given and not written, each with its reason. */
async function sayTheRest(
  input: ReadInput,
  { conflicts, unplaced, newSteps }: FillPlan,
  report: EditReport,
  { time }: Filling,
  aside: Aside,
): Promise<void> {
  const { file, recognition } = input;
  if (newSteps.length > 0) aside.say(words.fill.newSteps(file, newSteps));
  const reasons = conflicts.length === 0 ? [] : await whyNotOver(input, conflicts, applyOptions(time));
  conflicts.forEach(({ location, id, found, wanted }, index) => {
    const place = placeText(location, recognition.plans, id);
    const reason = reasons[index];
    aside.say(
      reason === undefined
        ? words.fill.conflict(file, place, found, wanted)
        : words.fill.locked(file, place, found, wanted, reason),
    );
  });
  for (const { id, text, reason } of unplaced) aside.say(words.fill.unplaced(file, id, text, reason));
  if (conflicts.length + unplaced.length > 0) aside.note(EXIT.found);
  sayWhatBecameOf(report, input, aside);
}

/** For each conflict why it could not be overwritten either, tried on a copy; undefined where it could. */
async function whyNotOver(
  { bytes, snapshot }: ReadInput,
  conflicts: readonly FillConflict[],
  options: ApplyOptions,
): Promise<readonly (string | undefined)[]> {
  const copy = openDocx(bytes);
  const { results } = await copy.apply(
    conflicts.map(({ edit }) => edit),
    options,
  );
  return results.map((result) => {
    if (result.outcome === "applied" || removalsFor(result, snapshot).length > 0) return undefined;
    return result.outcome === "conflict" ? conflictWords[result.reason] : refusalWords[result.code];
  });
}
