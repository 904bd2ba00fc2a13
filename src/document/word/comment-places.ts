import {
  compareLocations,
  type ContentFlags,
  type DocumentComment,
  type Location,
  type Snapshot,
} from "../../core/model";
import { loadComments, pickComments } from "./comments-read";
import type { Turn } from "./gate";
import type { Reading } from "./reading";
import { lookAt, placeOf } from "./where";

/**
 * The comments of a document whose markup could not be read, with their places as the ranges tell them
 * (Comment.getRange, WordApi 1.4): one request for the comments and one for all the places.
 */
export async function locateComments(
  turn: Turn,
  context: Word.RequestContext,
  tables: readonly Word.Table[],
  reading: Reading,
): Promise<Reading> {
  const { snapshot } = reading;
  const loaded = loadComments(context);
  await turn.sync(context);
  const looks = loaded.items.map((comment) => lookAt(comment.getRange(), tables, snapshot));
  if (looks.length > 0) await turn.sync(context);
  const comments = pickComments(loaded).map((comment, index): DocumentComment => {
    const seen = looks[index]?.();
    const told = seen === undefined ? undefined : placeOf(snapshot, seen);
    const location = told?.certain === true ? told.location : undefined;
    return { ...comment, ...(location === undefined ? {} : { location }) };
  });
  return { ...reading, snapshot: withComments(snapshot, comments) };
}

/** The snapshot with these comments and no others. */
function withComments(snapshot: Snapshot, comments: readonly DocumentComment[]): Snapshot {
  const flag = (flags: ContentFlags, here: Location): ContentFlags => ({
    ...flags,
    comments: comments
      .filter(({ location }) => location !== undefined && compareLocations(location, here) === 0)
      .map(({ id }) => id),
  });
  return {
    ...snapshot,
    comments,
    blocks: snapshot.blocks.map((block) =>
      block.kind === "paragraph"
        ? { ...block, flags: flag(block.flags, { paragraph: block.index }) }
        : {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({
                ...cell,
                flags: flag(cell.flags, { table: block.index, row: row.index, column: cell.column }),
              })),
            })),
          },
    ),
  };
}
