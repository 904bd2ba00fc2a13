import type { CommentReply, DocumentComment, Location } from "../../core/model";
import { readContainer } from "./content";
import { isFormattingChange } from "./controls";
import { chosenAlternative, UNWRAPPED } from "./structure";
import { readStyles } from "./styles";
import { childElements, walk, type XmlElement } from "./tree";

/** A place of the body that comments can be anchored in, by its extent in the source. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly location: Location;
}

export interface CommentsOfBody {
  readonly comments: readonly DocumentComment[];
  /** By the place's start: ids of the comments of which any mark stands there, in the order of `comments`. */
  readonly idsAt: ReadonlyMap<number, readonly string[]>;
}

interface Anchor {
  readonly id: string;
  readonly kind: "start" | "other";
  readonly offset: number;
}

const ANCHORS: Readonly<Record<string, Anchor["kind"]>> = {
  "w:commentRangeStart": "start",
  "w:commentRangeEnd": "other",
  "w:commentReference": "other",
};

/**
 * Reads the comments of a document (ECMA-376-1 17.13.4) with their replies and whether they are resolved
 * (MS-DOCX 2.5.3 commentEx).
 *
 * @param body the w:body
 * @param places cells and paragraphs in the order of the source, none inside another
 * @param part w:comments, if there is one
 * @param extended w15:commentsEx, if there is one
 */
export function readComments(
  body: XmlElement,
  places: readonly Place[],
  part: XmlElement | undefined,
  extended: XmlElement | undefined,
): CommentsOfBody {
  if (part === undefined) return { comments: [], idsAt: new Map() };
  const threads = readThreads(part, extended);
  const { locations, marks } = locate(anchorsOf(body), places);
  const comments = threads.map(({ comment, replies, resolved }) => {
    const { id, author, text } = comment;
    const initials = comment.element.attributes["w:initials"];
    const date = comment.element.attributes["w:date"];
    const location = locations.get(id);
    return {
      id,
      author,
      ...(initials === undefined ? {} : { initials }),
      ...(date === undefined ? {} : { date }),
      text,
      resolved,
      replies: replies.map((reply): CommentReply => ({ author: reply.author, text: reply.text })),
      ...(location === undefined ? {} : { location }),
    };
  });
  return { comments, idsAt: idsInOrder(marks, comments) };
}

interface RawComment {
  readonly element: XmlElement;
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** w14:paraId of its last paragraph, which stands for the comment in the extended part. */
  readonly paraId: string | undefined;
}

interface Thread {
  readonly comment: RawComment;
  readonly replies: RawComment[];
  readonly resolved: boolean;
}

function readThreads(part: XmlElement, extended: XmlElement | undefined): readonly Thread[] {
  const raw = childElements(part, "w:comment").map(readComment);
  const byParaId = new Map(raw.map((comment) => [comment.paraId?.toUpperCase(), comment]));
  const facts = new Map(
    (extended === undefined ? [] : childElements(extended, "w15:commentEx")).map((entry) => [
      entry.attributes["w15:paraId"]?.toUpperCase(),
      {
        parent: entry.attributes["w15:paraIdParent"]?.toUpperCase(),
        done: ["1", "true", "on"].includes(entry.attributes["w15:done"] ?? ""),
      },
    ]),
  );
  const factsOf = (comment: RawComment): { parent: string | undefined; done: boolean } | undefined =>
    comment.paraId === undefined ? undefined : facts.get(comment.paraId.toUpperCase());
  const parentOf = (comment: RawComment): RawComment | undefined => {
    const parent = factsOf(comment)?.parent;
    return parent === undefined ? undefined : byParaId.get(parent);
  };
  const threads = new Map<RawComment, Thread>();
  const replies: { readonly reply: RawComment; readonly root: RawComment }[] = [];
  for (const comment of raw) {
    const root = rootOf(comment, parentOf);
    if (root === comment) {
      threads.set(comment, { comment, replies: [], resolved: factsOf(comment)?.done ?? false });
    } else replies.push({ reply: comment, root });
  }
  for (const { reply, root } of replies) threads.get(root)?.replies.push(reply);
  return [...threads.values()];
}

/** The comment that begins a thread. Word's threads are one level deep; a circle is damage and no thread. */
function rootOf(comment: RawComment, parentOf: (comment: RawComment) => RawComment | undefined): RawComment {
  const seen = new Set([comment]);
  let root = comment;
  for (let parent = parentOf(root); parent !== undefined; parent = parentOf(root)) {
    if (seen.has(parent)) return comment;
    seen.add(parent);
    root = parent;
  }
  return root;
}

/** Comments look the same whatever their styles. */
const NO_STYLES = readStyles(undefined, undefined);

function readComment(element: XmlElement): RawComment {
  let paraId: string | undefined;
  walk(element, (inner) => {
    if (inner.name === "w:p") paraId = inner.attributes["w14:paraId"];
    return undefined;
  });
  return {
    element,
    id: element.attributes["w:id"] ?? "",
    author: element.attributes["w:author"] ?? "",
    text: readContainer(element, NO_STYLES, UNWRAPPED).text,
    paraId,
  };
}

/** The marks of all comments in the body, in the order of the source; those in text boxes included. */
function anchorsOf(body: XmlElement): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const look = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (typeof child === "string" || isFormattingChange(child)) continue;
      const kind = ANCHORS[child.name];
      const id = child.attributes["w:id"];
      if (kind !== undefined && id !== undefined) anchors.push({ id, kind, offset: child.start });
      const open = child.name === "mc:AlternateContent" ? chosenAlternative(child) : child;
      if (open !== undefined) look(open);
    }
  };
  look(body);
  return anchors;
}

function locate(
  anchors: readonly Anchor[],
  places: readonly Place[],
): { locations: ReadonlyMap<string, Location>; marks: ReadonlyMap<number, ReadonlySet<string>> } {
  const locations = new Map<string, Location>();
  const marks = new Map<number, Set<string>>();
  let next = 0;
  for (const { id, kind, offset } of anchors) {
    while ((places[next]?.end ?? Infinity) <= offset) next += 1;
    const place = places[next];
    if (place === undefined) break;
    // A range may begin between two places, before the one that it means; it never ends or is shown there.
    if (place.start > offset && kind !== "start") continue;
    if (!locations.has(id)) locations.set(id, place.location);
    const ids = marks.get(place.start);
    if (ids === undefined) marks.set(place.start, new Set([id]));
    else ids.add(id);
  }
  return { locations, marks };
}

function idsInOrder(
  marks: ReadonlyMap<number, ReadonlySet<string>>,
  comments: readonly DocumentComment[],
): ReadonlyMap<number, readonly string[]> {
  const order = new Map(comments.map((comment, index) => [comment.id, index]));
  return new Map(
    [...marks].map(([start, ids]) => [
      start,
      [...ids].filter((id) => order.has(id)).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    ]),
  );
}
