import {
  addressOfCell,
  addressOfParagraph,
  type ConflictedEdit,
  type Edit,
  type EditResult,
  isCellLocation,
  isParagraphLocation,
  type Location,
  type Snapshot,
} from "../../core/model";
import { manyWords } from "../words/many";
import { whyNot } from "../words/refusals";
import { noteDenial } from "./applying";
import type { Context } from "./context";
import { manyReport } from "./many-report";
import type {
  Left,
  ManyOutcome,
  ManyWork,
  NotWritten,
  PlannedWrite,
  WayBack,
  WriteConflict,
  WriteRequest,
} from "./many-state";
import { clearOwnComments } from "./own-comments";
import type { Session } from "./session";

const NOTHING_DONE: ManyOutcome = {
  written: [],
  not: [],
  conflicts: [],
  tracked: false,
  commentsGone: 0,
  waysBack: [],
};

/** Writes changes and shows the report. */
export async function writeAll(
  context: Context,
  { refresh }: Session,
  request: WriteRequest,
  writes: readonly PlannedWrite[],
  signal: AbortSignal,
): Promise<void> {
  working(context, request, { total: writes.length, undoing: false });
  const placeOf = ({ target }: PlannedWrite): readonly Location[] => (target ? [target.location] : []);
  const comments = await clearOwnComments(context, writes.flatMap(placeOf)).catch(() => undefined);
  const results = await apply(context, writes, signal);
  tellWritten(request, writes, results);
  const written = writes.filter((_, index) => results[index]?.outcome === "applied").flatMap(placeOf);
  await comments?.putBack((place) => !written.includes(place)).catch(() => undefined);
  await refresh();
  show(context, request, { ...outcomeOf(context, writes, results), commentsGone: comments?.count() ?? 0 });
}

/** Writes one text over what somebody else wrote. */
export async function writeOver(
  context: Context,
  { refresh }: Session,
  { request, outcome }: Extract<ManyWork, { kind: "done" }>,
  { write, edit }: WriteConflict,
  signal: AbortSignal,
): Promise<void> {
  working(context, request, { total: 1, undoing: false });
  const again = [{ ...write, edit }];
  const results = await apply(context, again, signal);
  tellWritten(request, again, results);
  await refresh();
  const now = outcomeOf(context, again, results);
  const others = outcome.conflicts.filter((conflict) => conflict.write.key !== write.key);
  show(context, request, {
    ...outcome,
    written: [...outcome.written, ...now.written],
    not: [...outcome.not, ...now.not],
    conflicts: [...now.conflicts, ...others],
    tracked: outcome.tracked || now.tracked,
    waysBack: [...outcome.waysBack, ...now.waysBack],
  });
}

/** Takes back what was written, as far as it still reads so. */
export async function takeBackAll(
  context: Context,
  { refresh }: Session,
  request: WriteRequest,
  { waysBack }: ManyOutcome,
  signal: AbortSignal,
): Promise<void> {
  // What was done last is taken back first.
  const steps = [...waysBack].reverse().flatMap((way) => way.edits.map((edit) => ({ way, edit })));
  working(context, request, { total: steps.length, undoing: true });
  const results = await apply(context, steps, signal);
  const left = new Map<WayBack, string>();
  steps.forEach(({ way }, index) => {
    const result = results[index];
    const why = result?.outcome === "conflict" ? manyWords.undoChanged : result && whyNot(result);
    if (why !== undefined) left.set(way, why);
  });
  await refresh();
  show(context, request, {
    ...NOTHING_DONE,
    undone: {
      count: waysBack.length - left.size,
      left: [...left].map(([{ label }, because]): Left => ({ label, because })),
    },
  });
}

function working(
  { store }: Context,
  request: WriteRequest,
  { total, undoing }: { readonly total: number; readonly undoing: boolean },
): void {
  store.setState({ many: { kind: "working", request, undoing, done: 0, total, stopping: false } });
}

function show({ store, say }: Context, request: WriteRequest, outcome: ManyOutcome): void {
  // Beside the undo of all of them there is no place for that of another write.
  store.setState({
    many: { kind: "done", request, outcome },
    written: undefined,
    earlier: [],
    undone: undefined,
  });
  say(manyReport(outcome, request));
}

/** Applies edits with progress; what fails as a whole is a refusal of each. */
async function apply(
  context: Context,
  all: readonly { readonly edit: Edit }[],
  signal: AbortSignal,
): Promise<readonly EditResult[]> {
  const { store, document } = context;
  const edits = all.map(({ edit }) => edit);
  if (edits.length === 0) return [];
  try {
    const { results } = await document().apply(edits, {
      signal,
      onProgress: (done, total) =>
        store.setState(({ many }) => (many.kind === "working" ? { many: { ...many, done, total } } : {})),
    });
    noteDenial(context, results);
    return results;
  } catch {
    return edits.map((edit) => ({ outcome: "refused", edit, code: "failed" }));
  }
}

function tellWritten(
  { onWritten }: WriteRequest,
  writes: readonly PlannedWrite[],
  results: readonly EditResult[],
): void {
  const keys = writes.filter((_, index) => results[index]?.outcome === "applied").map(({ key }) => key);
  if (keys.length > 0) onWritten?.(keys);
}

/** Counts what was done and says of the rest why not, by the document as it was read after that. */
function outcomeOf(
  { store }: Context,
  writes: readonly PlannedWrite[],
  results: readonly EditResult[],
): ManyOutcome {
  const written: string[] = [];
  const not: NotWritten[] = [];
  const conflicts: WriteConflict[] = [];
  const waysBack: WayBack[] = [];
  const snapshot = store.getState().reading?.snapshot;
  writes.forEach((write, index) => {
    const result = results[index];
    if (result === undefined) return;
    if (result.outcome === "applied") {
      written.push(write.label);
      if (result.revert.length > 0) waysBack.push({ label: write.label, edits: result.revert });
      return;
    }
    const conflict = result.outcome === "conflict" ? conflictOf(write, result, snapshot) : undefined;
    if (conflict !== undefined) conflicts.push(conflict);
    else not.push(notWritten(write, whyNot(result) ?? ""));
  });
  const tracked = results.some((result) => result.outcome === "applied" && result.tracked);
  return { ...NOTHING_DONE, written, not, conflicts, tracked, waysBack };
}

/** Two texts for one place; undefined where it is no longer there or a row was to come or go. */
function conflictOf(
  write: PlannedWrite,
  { reason, found, location }: ConflictedEdit,
  snapshot: Snapshot | undefined,
): WriteConflict | undefined {
  if (reason !== "changed" || found === undefined || location === undefined || snapshot === undefined) {
    return undefined;
  }
  const edit = aimedAgain(write.edit, snapshot, location, found);
  return edit && { write, theirs: found, edit };
}

/** An edit of a text aimed at where its place is now, expecting what stands there now. */
function aimedAgain(edit: Edit, snapshot: Snapshot, location: Location, expect: string): Edit | undefined {
  const cell = isCellLocation(location) ? addressOfCell(snapshot, location) : undefined;
  const line = isParagraphLocation(location) ? addressOfParagraph(snapshot, location) : undefined;
  const at = cell ?? line;
  if (edit.kind === "setCell") return cell === undefined ? undefined : { ...edit, at: cell, expect };
  if (at === undefined) return undefined;
  const isText = edit.kind === "setAnswer" || edit.kind === "setField" || edit.kind === "setBracket";
  return isText ? { ...edit, at, expect } : undefined;
}

function notWritten({ key, label, target }: PlannedWrite, because: string): NotWritten {
  return { key, label, because, ...(target === undefined ? {} : { target }) };
}
