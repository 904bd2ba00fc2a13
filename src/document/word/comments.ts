import {
  cellAt,
  type CellLocation,
  comparableText,
  compareLocations,
  type DocumentComment,
  type Edit,
  findCell,
  isCellLocation,
  isParagraphLocation,
  type Location,
  sameText,
  type Snapshot,
  tablesOf,
} from "../../core/model";
import { detailOf, failureOf, isDenial } from "./failures";
import { isUniform } from "./ground";
import type { WriteSession } from "./session";
import { addressAt, type Outcome, type Outcomes, type Task } from "./tasks";
import { WORDS } from "./words";

/** Undoing four or more comments of one request has hung Word: never more than three. */
const AT_ONCE = 3;

/** A comment on its way. */
interface Entry {
  readonly task: Task;
  /** Where it is put: the wanted place, or a stand-in for an empty cell. */
  readonly target: Location;
  readonly text: string;
  /** Whether cells that a vertical merge covers are counted, where that makes a difference. */
  readonly counting: "all" | "uncovered";
}

/**
 * Comments on cells and paragraphs (Range.insertComment, WordApi 1.4), three a request; the document is read
 * once at the end, and the markup tells where each one is anchored. What a comment on an empty range does is
 * not known (it works, throws, or lands elsewhere): then the row's first filled cell gets it, and the text
 * names the cell that is meant.
 *
 * @param tasks located, and examined against the session's snapshot
 */
export async function insertComments(session: WriteSession, tasks: readonly Task[]): Promise<Outcomes> {
  const outcomes = new Map<Task, Outcome>();
  for (const task of tasks) {
    const { location } = task;
    if (location !== undefined && "table" in location && session.hidesMerges(location.table)) {
      outcomes.set(task, { kind: "refused", code: "unsupported-here", detail: "merged cells, unread" });
    }
  }
  const entries = tasks.flatMap((task) => (outcomes.has(task) ? [] : (entryOf(session, task) ?? [])));
  let open = await insertAll(session, entries, outcomes);
  // What failed or landed elsewhere is tried once more by another way.
  const again = open.flatMap((entry) => otherWay(session, entry) ?? []);
  if (again.length > 0) open = await insertAll(session, again, outcomes);
  for (const task of tasks) {
    if (!outcomes.has(task)) outcomes.set(task, { kind: "refused", code: "not-verified" });
  }
  return outcomes;
}

function entryOf({ capabilities, snapshot }: WriteSession, task: Task): Entry | undefined {
  const { edit, location } = task;
  if (edit.kind !== "comment" || location === undefined) return undefined;
  const entry: Entry = { task, target: location, text: edit.text, counting: "all" };
  const stands = capabilities.emptyRangeComments === "fail" && isEmptyAt(snapshot, location);
  return stands ? (standIn(snapshot, entry) ?? entry) : entry;
}

function otherWay(session: WriteSession, entry: Entry): Entry | undefined {
  if (isEmptyAt(session.snapshot, entry.target)) return standIn(session.snapshot, entry);
  return entry.counting === "all" && isCellLocation(entry.target)
    ? { ...entry, counting: "uncovered" }
    : undefined;
}

/** Inserts and reads again. Settles what came out as wanted, and gives what did not, with no trace of it left. */
async function insertAll(
  session: WriteSession,
  entries: readonly Entry[],
  outcomes: Map<Task, Outcome>,
): Promise<readonly Entry[]> {
  const earlier = new Set(session.snapshot.comments.map((comment) => comment.id));
  const errors = new Map<Entry, unknown>();
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    await insertGroup(session, entries.slice(at, at + AT_ONCE), errors);
  }
  await session.writeAndRead(() => undefined);
  const added = session.snapshot.comments.filter((comment) => !earlier.has(comment.id));
  const open: Entry[] = [];
  for (const entry of entries) {
    const comment = take(added, entry);
    if (isEmptyAt(session.snapshot, entry.target)) {
      session.capabilities.sawEmptyRangeComment(comment !== undefined);
    }
    if (comment !== undefined) outcomes.set(entry.task, applied(entry, comment));
    else {
      outcomes.set(entry.task, failureOutcome(session, errors.get(entry)));
      if (session.capabilities.comments) open.push(entry);
    }
  }
  const texts = new Set(entries.map((entry) => comparableText(entry.text)));
  await deleteComments(
    session,
    added.filter((comment) => texts.has(comparableText(comment.text))).map((comment) => comment.id),
  );
  return open;
}

/** Takes the comment that an entry made out of the new ones: by its place and text. */
function take(added: DocumentComment[], { target, text }: Entry): DocumentComment | undefined {
  const at = added.findIndex(
    (comment) =>
      sameText(comment.text, text) &&
      comment.location !== undefined &&
      compareLocations(comment.location, target) === 0,
  );
  return at < 0 ? undefined : added.splice(at, 1)[0];
}

function applied({ target }: Entry, written: DocumentComment): Outcome {
  return {
    kind: "applied",
    before: "",
    tracked: false,
    location: target,
    revert: ({ comments }) =>
      comments
        .filter((comment) => comment.id === written.id)
        .map(({ id, author, text }): Edit => ({ kind: "removeComment", id, author, expect: text })),
  };
}

function failureOutcome({ capabilities }: WriteSession, error: unknown): Outcome {
  const detail = error === undefined ? {} : { detail: detailOf(error) };
  if (!capabilities.comments) return { kind: "refused", code: "comments-unavailable", ...detail };
  return { kind: "refused", code: error === undefined ? "not-verified" : "failed", ...detail };
}

/** One request; where it fails, one for each, and where comments are denied at all, none. */
async function insertGroup(
  session: WriteSession,
  group: readonly Entry[],
  errors: Map<Entry, unknown>,
): Promise<void> {
  if (!session.capabilities.comments) return;
  try {
    group.forEach((entry) => rangeOf(session, entry)?.insertComment(entry.text));
    await session.sync();
  } catch (error) {
    const { code } = failureOf(error);
    const [only, ...others] = group;
    if (code === "AccessDenied" || code === "NotAllowed") {
      session.capabilities.denyComments();
      group.forEach((entry) => errors.set(entry, error));
    } else if (only === undefined || others.length > 0) {
      for (const entry of group) await insertGroup(session, [entry], errors);
    } else {
      errors.set(only, error);
      // On an empty cell the failure may be the cell's; on any other it is the document's.
      const elsewhere = !isEmptyAt(session.snapshot, only.target);
      if (elsewhere && isDenial(failureOf(error))) session.capabilities.denyComments();
    }
  }
}

/** What a comment is put on. It is not verified beforehand: the anchor tells afterwards. */
function rangeOf(session: WriteSession, { target, counting }: Entry): Word.Range | undefined {
  if (isParagraphLocation(target)) return session.paragraph(target.paragraph)?.getRange("Content");
  if (!isCellLocation(target)) return undefined;
  const table = session.table(target.table);
  const block = tablesOf(session.snapshot)[target.table];
  const cells = block?.rows[target.row]?.cells ?? [];
  const cell = findCell(session.snapshot, target);
  if (table === undefined || block === undefined || cell === undefined) return undefined;
  const uncovered = cells.filter((other) => other.mergedFrom === undefined);
  const place = counting === "all" ? cell.physical : uncovered.indexOf(cell);
  if (isUniform(block)) return table.getCell(target.row, place).body.getRange("Content");
  let walked = session.row(table, target.row).cells.getFirstOrNullObject();
  for (let i = 0; i < place; i += 1) walked = walked.getNextOrNullObject();
  return walked.body.getRange("Content");
}

function isEmptyAt(snapshot: Snapshot, location: Location): boolean {
  const text = isCellLocation(location)
    ? findCell(snapshot, location)?.text
    : snapshot.blocks.find(
        (block) =>
          block.kind === "paragraph" && isParagraphLocation(location) && block.index === location.paragraph,
      );
  return (typeof text === "string" ? text : text?.kind === "paragraph" ? text.text : "").trim() === "";
}

/** The row's first filled cell in place of an empty one; undefined where the row has none. */
function standIn(snapshot: Snapshot, entry: Entry): Entry | undefined {
  const { target, text } = entry;
  const { edit } = entry.task;
  if (!isCellLocation(target)) return undefined;
  const cells = tablesOf(snapshot)[target.table]?.rows[target.row]?.cells ?? [];
  const filled = cells.find((cell) => cell.mergedFrom === undefined && cell.text.trim() !== "");
  if (filled === undefined) return undefined;
  const label = columnLabel(snapshot, target);
  const about = label === undefined ? WORDS.aboutEmptyCellAt(target.column + 1) : WORDS.aboutEmptyCell(label);
  return {
    ...entry,
    target: { ...target, column: filled.column },
    // Whoever made the edit may know how it is to read there, to find it again.
    text: (edit.kind === "comment" ? edit.fallback?.text : undefined) ?? `${text}\n${about}`,
    counting: "all",
  };
}

/** What the column is called: the first text in it, from the top, in a row that names several columns. */
function columnLabel(snapshot: Snapshot, { table, row, column }: CellLocation): string | undefined {
  const above = tablesOf(snapshot)[table]?.rows.slice(0, row) ?? [];
  const headers = above.filter((each) => each.cells.filter((cell) => cell.text.trim() !== "").length > 1);
  const header = headers.find((each) => each.repeatsAsHeader) ?? headers[0];
  const label = header === undefined ? undefined : cellAt(header, column)?.text.split("\n")[0]?.trim();
  return label === "" ? undefined : label;
}

/**
 * Takes comments out (Comment.delete, WordApi 1.4), three a request.
 *
 * @param tasks examined against the session's snapshot
 */
export async function removeComments(session: WriteSession, tasks: readonly Task[]): Promise<Outcomes> {
  const outcomes = new Map<Task, Outcome>();
  if (!session.capabilities.comments) {
    return new Map(tasks.map((task) => [task, { kind: "refused", code: "comments-unavailable" }]));
  }
  const earlier = session.snapshot;
  const ids = new Map(
    tasks.flatMap((task) => (task.edit.kind === "removeComment" ? [[task, task.edit.id] as const] : [])),
  );
  const error = await deleteComments(session, [...ids.values()]);
  const present = new Set(session.snapshot.comments.map((comment) => comment.id));
  for (const [task, id] of ids) {
    const comment = earlier.comments.find((one) => one.id === id);
    if (comment !== undefined && !present.has(id)) outcomes.set(task, removed(comment));
    else outcomes.set(task, failureOutcome(session, error));
  }
  return outcomes;
}

function removed(comment: DocumentComment): Outcome {
  return {
    kind: "applied",
    before: comment.text,
    tracked: false,
    revert: (after, location) => {
      const at = location === undefined ? undefined : addressAt(after, location);
      return at === undefined ? [] : [{ kind: "comment", at, text: comment.text }];
    },
  };
}

/** Deletes comments by Word's id and reads again; gives the error that stopped it. */
async function deleteComments(session: WriteSession, ids: readonly string[]): Promise<unknown> {
  if (ids.length === 0) return undefined;
  let failure: unknown;
  for (let at = 0; at < ids.length && failure === undefined; at += AT_ONCE) {
    try {
      ids.slice(at, at + AT_ONCE).forEach((id) => session.comment(id)?.delete());
      await session.sync();
    } catch (error) {
      failure = error;
      if (isDenial(failureOf(error))) session.capabilities.denyComments();
    }
  }
  await session.writeAndRead(() => undefined);
  return failure;
}
