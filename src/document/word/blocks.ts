import {
  type Block,
  gapAt,
  type Gap,
  insertedAt,
  type InsertBlocksEdit,
  isBare,
  type Location,
  positionOf,
  readsWithout,
  type RemoveBlocksEdit,
} from "../../core/model";
import { detailOf, refusalOf } from "./failures";
import type { WriteSession } from "./session";
import { addressAt, blocksShift, type Outcome, type Outcomes, type Task } from "./tasks";

/**
 * Puts paragraphs and tables into the body, or takes them out again.
 *
 * @param tasks one of them, located, and examined against the session's snapshot
 */
export async function applyBlocks(session: WriteSession, tasks: readonly Task[]): Promise<Outcomes> {
  const outcomes = new Map<Task, Outcome>();
  for (const task of tasks) {
    const { edit, location } = task;
    if (location === undefined) continue;
    if (edit.kind === "insertBlocks") outcomes.set(task, await insertBlocks(session, edit, location));
    if (edit.kind === "removeBlocks") outcomes.set(task, await removeBlocks(session, edit, location));
  }
  return outcomes;
}

const unreached = { kind: "again", code: "not-verified", detail: "the place could not be reached" } as const;

/**
 * Inserts the file at the start of an empty paragraph (Paragraph.insertFileFromBase64, WordApi 1.1): nothing that
 * is there is replaced, and Word brings styles and lists along, which it does not for OOXML.
 */
async function insertBlocks(
  session: WriteSession,
  edit: InsertBlocksEdit,
  location: Location,
): Promise<Outcome> {
  const earlier = session.snapshot;
  const gap = gapAt(earlier, location);
  const position = positionOf(earlier, location);
  const block = position === undefined ? undefined : earlier.blocks[position];
  const opening = block === undefined || gap === undefined ? undefined : openingAt(session, block, gap);
  if (opening === undefined || gap === undefined) return unreached;
  const error = await session.writeAndRead(() => {
    opening().insertFileFromBase64(edit.docx, "Start");
  });
  const inserted = insertedAt(earlier, session.snapshot, gap, edit.texts);
  if (inserted === undefined) return failed(session, earlier.blocks.length, gap, error);
  session.capabilities.sawWrite();
  const { count } = inserted;
  return {
    kind: "applied",
    before: "",
    tracked: false,
    shift: blocksShift(session.snapshot.blocks, gap.position, count, 1),
    location: inserted.location,
    revert: (after, now) => {
      const at = now && addressAt(after, now);
      return at === undefined ? [] : [{ kind: "removeBlocks", at, count, expect: edit.texts }];
    },
  };
}

/** The way to the empty paragraph at whose start blocks go: the one that is there, or one that is made. */
function openingAt(session: WriteSession, block: Block, gap: Gap): (() => Word.Paragraph) | undefined {
  if (block.kind === "table") {
    const table = session.table(block.index);
    return table && (() => table.insertParagraph("", "After"));
  }
  const paragraph = session.paragraph(block.index);
  if (paragraph === undefined || gap.closed) return paragraph && (() => paragraph);
  return () => {
    // The new one looks like the one before it, which may be a heading or an item of a list.
    const own = paragraph.insertParagraph("", "After");
    own.styleBuiltIn = "Normal";
    if (block.list !== undefined) own.detachFromList();
    return own;
  };
}

/** Why nothing was inserted. The paragraph that was made for it goes again. */
async function failed(
  session: WriteSession,
  blocks: number,
  { position, closed }: Gap,
  error: unknown,
): Promise<Outcome> {
  const made = session.snapshot.blocks[position];
  if (
    !closed &&
    session.snapshot.blocks.length === blocks + 1 &&
    made?.kind === "paragraph" &&
    isBare(made)
  ) {
    const paragraph = session.paragraph(made.index);
    if (paragraph !== undefined) await session.writeAndRead(() => paragraph.delete());
  }
  if (error === undefined || session.snapshot.blocks.length !== blocks) {
    return { kind: "refused", code: "not-verified", detail: "the document does not read as inserted" };
  }
  return {
    kind: "refused",
    code: refusalOf(error, session.capabilities.written),
    detail: detailOf(error),
  };
}

/** Takes each block out by itself (Paragraph.delete, Table.delete, WordApi 1.1 and 1.3), from the last one on. */
async function removeBlocks(
  session: WriteSession,
  { count, expect }: RemoveBlocksEdit,
  location: Location,
): Promise<Outcome> {
  const earlier = session.snapshot;
  const from = positionOf(earlier, location);
  if (from === undefined) return { kind: "conflict", reason: "gone" };
  const { fullTables, fullParagraphs } = session.reading;
  const going = earlier.blocks.slice(from, from + count);
  const read = going.every((block) =>
    block.kind === "table" ? fullTables.has(block.index) : fullParagraphs,
  );
  // Comments and tracked changes in them would go unseen.
  if (!read) return { kind: "refused", code: "unsupported-here", detail: "no markup was read" };
  const objects = going.map((block) =>
    block.kind === "table" ? session.table(block.index) : session.paragraph(block.index),
  );
  if (objects.includes(undefined)) return unreached;
  const error = await session.writeAndRead(() => {
    for (const object of [...objects].reverse()) object?.delete();
  });
  if (readsWithout(earlier, session.snapshot, from, count)) {
    session.capabilities.sawWrite();
    const shift = blocksShift(earlier.blocks, from, count, -1);
    return { kind: "applied", before: expect.join("\n"), tracked: false, shift, revert: () => [] };
  }
  const unchanged = session.snapshot.blocks.length === earlier.blocks.length;
  return error !== undefined && unchanged
    ? { kind: "refused", code: refusalOf(error, session.capabilities.written), detail: detailOf(error) }
    : { kind: "refused", code: "not-verified", detail: "the blocks are still there, or more went" };
}
