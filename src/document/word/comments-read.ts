import {
  type CommentReply,
  comparableText,
  type ContentFlags,
  type DocumentComment,
  isParagraphLocation,
  type Location,
  normaliseText,
  type Snapshot,
} from "../../core/model";

/** A comment as the comments API tells it (WordApi 1.4); it does not tell in which cell it is anchored. */
export interface WordComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly resolved: boolean;
  readonly replies: readonly CommentReply[];
}

const COMMENT_MEMBERS =
  "items/id,items/content,items/authorName,items/resolved,items/replies/items/content,items/replies/items/authorName";

/** Queues the load of all comments of the body (WordApi 1.4: the caller has checked). */
export function loadComments(context: Word.RequestContext): Word.CommentCollection {
  const comments = context.document.body.getComments();
  comments.load(COMMENT_MEMBERS);
  return comments;
}

/** Picks up what `loadComments` loaded. */
export function pickComments(comments: Word.CommentCollection): readonly WordComment[] {
  return comments.items.map((comment) => ({
    id: comment.id,
    author: comment.authorName,
    text: normaliseText(comment.content),
    resolved: comment.resolved,
    replies: comment.replies.items.map((reply) => ({
      author: reply.authorName,
      text: normaliseText(reply.content),
    })),
  }));
}

/**
 * Gives the comments of a snapshot the ids by which Word knows them. Those of the markup know their anchors,
 * those of the API their ids; they are joined by author and text, equal ones in the order of the document.
 * What only one of them knows stays: from the markup under its own id, from the API without a place.
 */
export function joinComments(snapshot: Snapshot, known: readonly WordComment[]): Snapshot {
  const free = [...known];
  const ids = new Map<string, string>();
  const joined = new Map<string, DocumentComment>();
  for (const comment of inReadingOrder(snapshot)) {
    const exact = free.findIndex((other) => isSame(comment, other));
    // What the API gives for tables and lists in a comment differs; the first line does for telling it.
    const at = exact >= 0 ? exact : free.findIndex((other) => isSame(firstLine(comment), firstLine(other)));
    const [match] = at < 0 ? [] : free.splice(at, 1);
    const id = match?.id ?? `markup-${comment.id}`;
    ids.set(comment.id, id);
    joined.set(comment.id, {
      ...comment,
      id,
      resolved: match?.resolved ?? comment.resolved,
      replies: match?.replies ?? comment.replies,
    });
  }
  const comments = [
    ...snapshot.comments.map((comment) => joined.get(comment.id) ?? comment),
    ...free.map(({ id, author, text, resolved, replies }) => ({ id, author, text, resolved, replies })),
  ];
  return { ...withCommentIds(snapshot, (id) => ids.get(id) ?? id), comments };
}

function firstLine({ author, text }: { author: string; text: string }): { author: string; text: string } {
  return { author, text: comparableText(text).split("\n")[0] ?? "" };
}

function isSame(a: { author: string; text: string }, b: { author: string; text: string }): boolean {
  return a.author === b.author && comparableText(a.text) === comparableText(b.text);
}

/** Word lists comments in the order of their anchors. */
function inReadingOrder(snapshot: Snapshot): readonly DocumentComment[] {
  const position = new Map(
    snapshot.blocks.map((block, index) => [`${block.kind}${block.index}`, index] as const),
  );
  const key = (location: Location | undefined): readonly [number, number, number] => {
    if (location === undefined) return [Infinity, 0, 0];
    if (isParagraphLocation(location)) return [position.get(`paragraph${location.paragraph}`) ?? 0, 0, 0];
    return [
      position.get(`table${location.table}`) ?? 0,
      "row" in location ? location.row : 0,
      "column" in location ? location.column : 0,
    ];
  };
  return snapshot.comments
    .map((comment) => ({ comment, place: key(comment.location) }))
    .sort((a, b) => {
      const differs = [0, 1, 2].find((i) => a.place[i] !== b.place[i]);
      return differs === undefined ? 0 : (a.place[differs] ?? 0) - (b.place[differs] ?? 0);
    })
    .map(({ comment }) => comment);
}

/** The snapshot with other ids for the comments in its places' flags. */
function withCommentIds(snapshot: Snapshot, idOf: (id: string) => string): Snapshot {
  const rename = (flags: ContentFlags): ContentFlags =>
    flags.comments.length === 0 ? flags : { ...flags, comments: flags.comments.map(idOf) };
  return {
    ...snapshot,
    blocks: snapshot.blocks.map((block) =>
      block.kind === "paragraph"
        ? { ...block, flags: rename(block.flags) }
        : {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, flags: rename(cell.flags) })),
            })),
          },
    ),
  };
}
