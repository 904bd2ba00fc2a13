import {
  addressOfCell,
  type CellLocation,
  findCell,
  isCellLocation,
  type Location,
  resolveCell,
  rowText,
  type Snapshot,
  tablesOf,
} from "../../core/model";
import { cellWriter } from "./cell-writer";
import { detailOf, refusalOf } from "./failures";
import { lineWriter } from "./line-writer";
import type { WriteSession } from "./session";
import { type Outcome, type Outcomes, sameStructure, shiftStructure, structureOf, type Task } from "./tasks";
import { isObstacle, isTextEdit, type Obstacle, type TextWriter } from "./text-writer";

interface Entry {
  readonly task: Task;
  readonly location: Location;
  readonly writer: TextWriter;
}

/**
 * Writes texts that go to different places: one request to reach and check them all, one to write and read
 * again. Where one of them makes a request fail, each is done on its own.
 *
 * @param tasks located, and examined against the session's snapshot
 * @param before what stands at each
 */
export async function writeTexts(
  session: WriteSession,
  tasks: readonly Task[],
  before: ReadonlyMap<Task, string>,
): Promise<Outcomes> {
  const outcomes = new Map<Task, Outcome>();
  const entries: Entry[] = [];
  for (const task of tasks) {
    const made = writerOf(session, task, before.get(task) ?? "");
    if (made === undefined) continue;
    if (isObstacle(made.writer)) outcomes.set(task, refusal(made.writer));
    else entries.push({ task, location: made.location, writer: made.writer });
  }
  const reached = await reach(session, entries, outcomes);
  if (reached.length > 0) await write(session, reached, before, outcomes);
  return outcomes;
}

function writerOf(
  session: WriteSession,
  { edit, location }: Task,
  before: string,
): { readonly writer: TextWriter | Obstacle; readonly location: Location } | undefined {
  if (!isTextEdit(edit) || location === undefined) return undefined;
  if (edit.kind === "setCell") {
    return isCellLocation(location) ? { writer: cellWriter(session, edit, location), location } : undefined;
  }
  return isCellLocation(location) || "paragraph" in location
    ? { writer: lineWriter(session, edit, location, before), location }
    : undefined;
}

function refusal(obstacle: Obstacle): Outcome {
  const kind = obstacle.code === "not-verified" ? "again" : "refused";
  return { kind, ...obstacle };
}

/** Makes sure of all places; one that makes the request fail is found by asking one after the other. */
async function reach(
  session: WriteSession,
  entries: readonly Entry[],
  outcomes: Map<Task, Outcome>,
): Promise<readonly Entry[]> {
  if (entries.length === 0) return [];
  try {
    entries.forEach(({ writer }) => writer.probe());
    await session.sync();
  } catch (error) {
    const [only, ...others] = entries;
    if (only !== undefined && others.length === 0) {
      outcomes.set(only.task, { kind: "refused", code: "unsupported-here", detail: detailOf(error) });
      return [];
    }
    const reached: Entry[] = [];
    for (const entry of entries) reached.push(...(await reach(session, [entry], outcomes)));
    return reached;
  }
  return entries.filter(({ task, writer }) => {
    const obstacle = writer.check();
    if (obstacle !== undefined) outcomes.set(task, refusal(obstacle));
    return obstacle === undefined;
  });
}

async function write(
  session: WriteSession,
  entries: readonly Entry[],
  before: ReadonlyMap<Task, string>,
  outcomes: Map<Task, Outcome>,
): Promise<void> {
  const earlier = session.snapshot;
  const error = await session.writeAndRead(() => entries.forEach(({ writer }) => writer.write()));
  const moved = !sameStructure(
    shiftStructure(
      structureOf(earlier),
      entries.flatMap(({ writer: { shift } }) =>
        shift === undefined ? [] : [{ kind: "paragraphs", ...shift }],
      ),
    ),
    structureOf(session.snapshot),
  );
  const untouched: Entry[] = [];
  for (const entry of entries) {
    const location = moved ? relocate(earlier, session.snapshot, entry) : entry.location;
    const result = entry.writer.outcome(session.snapshot, location);
    if (result === "written") outcomes.set(entry.task, applied(session, earlier, entry, location));
    else if (result === "untouched" && error !== undefined) untouched.push(entry);
    else {
      const detail = error === undefined ? "it reads otherwise after writing" : detailOf(error);
      outcomes.set(entry.task, { kind: "refused", code: "not-verified", detail });
    }
  }
  if (error === undefined) {
    if (entries.map(({ writer }) => writer.restoreLook?.()).includes(true)) await session.sync();
    return;
  }
  if (untouched.length === 0) return;
  const { capabilities } = session;
  if (entries.length === 1) {
    const code = refusalOf(error, capabilities.written);
    untouched.forEach(({ task }) => outcomes.set(task, { kind: "refused", code, detail: detailOf(error) }));
    return;
  }
  let denied: Outcome | undefined;
  for (const { task } of untouched) {
    const alone =
      denied === undefined ? await writeTexts(session, [task], before) : new Map([[task, denied]]);
    for (const [each, outcome] of alone) {
      outcomes.set(each, outcome);
      // Where the first write is denied nothing can be written, and asking for each is of no use.
      if (outcome.kind === "refused" && outcome.code === "read-only" && !capabilities.written)
        denied = outcome;
    }
  }
}

function applied(session: WriteSession, earlier: Snapshot, entry: Entry, location: Location): Outcome {
  const { writer } = entry;
  session.capabilities.sawWrite();
  return {
    kind: "applied",
    before: writer.before,
    tracked: earlier.trackChanges,
    location,
    ...(writer.shift === undefined ? {} : { shift: { kind: "paragraphs", ...writer.shift } }),
    revert: (after, at) => (at === undefined ? [] : writer.revert(after, at)),
  };
}

/** Where a cell is after somebody else added or removed rows at the same moment: found by what it now says. */
function relocate(earlier: Snapshot, after: Snapshot, { task, location }: Entry): Location {
  const { edit } = task;
  if (edit.kind !== "setCell" || !isCellLocation(location)) return location;
  const address = addressOfCell(earlier, location);
  const text = rowTextWith(earlier, location, edit.text);
  if (address === undefined || text === undefined) return location;
  const found = resolveCell(after, { ...address, row: { ...address.row, text } });
  return found.found ? found.location : location;
}

function rowTextWith(snapshot: Snapshot, location: CellLocation, text: string): string | undefined {
  const row = tablesOf(snapshot)[location.table]?.rows[location.row];
  const target = findCell(snapshot, location);
  if (row === undefined || target === undefined) return undefined;
  return rowText({ ...row, cells: row.cells.map((cell) => (cell === target ? { ...cell, text } : cell)) });
}
