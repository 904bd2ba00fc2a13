import { appendChild, removeChildren } from "../../../document/docx/xml-edit";
import { escapeXml } from "../../../document/wordml/escape";
import { namespaceOfPrefix } from "../../../document/wordml/names";
import { applySplices, type Splice } from "../../../document/wordml/splice";
import { textOfT } from "../../../document/wordml/text";
import { parseXml } from "../../../document/wordml/parse";
import { childElements, walk, type XmlElement } from "../../../document/wordml/tree";
import { HostError } from "../errors";
import type { Extent } from "./extents";
import type { HostDocument } from "./host-document";
import { markupFor, wordNamespace } from "./markup";

/** The comments of the document: their part, the extended part with threads, and their marks in the text. */
export interface HostComment {
  /** w:id. */
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly paraId: string | undefined;
  readonly resolved: boolean;
  readonly replies: readonly HostComment[];
  readonly element: XmlElement;
}

const TYPE_BASE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PARTS = {
  comments: { file: "word/comments.xml", type: `${TYPE_BASE}.comments+xml`, root: "comments" },
  commentsExtended: {
    file: "word/commentsExtended.xml",
    type: `${TYPE_BASE}.commentsExtended+xml`,
    root: "commentsEx",
  },
} as const;

type CommentsPart = keyof typeof PARTS;

function partName(document: HostDocument, part: CommentsPart): string | undefined {
  return document.package.related(document.package.mainPart, part)[0];
}

function readPart(document: HostDocument, part: CommentsPart): readonly XmlElement[] {
  const name = partName(document, part);
  if (name === undefined) return [];
  return childElements(parseXml(document.package.text(name)));
}

const cache = new WeakMap<
  HostDocument,
  { readonly version: number; readonly threads: readonly HostComment[] }
>();

/** All comments that begin a thread, in the order of their part. */
function readComments(document: HostDocument): readonly HostComment[] {
  const known = cache.get(document);
  if (known?.version === document.version) return known.threads;
  const threads = readThreads(document);
  cache.set(document, { version: document.version, threads });
  return threads;
}

function readThreads(document: HostDocument): readonly HostComment[] {
  const extended = new Map(
    readPart(document, "commentsExtended").map((entry) => [entry.attributes["w15:paraId"], entry.attributes]),
  );
  const all = readPart(document, "comments")
    .filter(({ name }) => name === "w:comment")
    .map((element) => {
      const paraId = paragraphIdOf(element);
      const facts = paraId === undefined ? undefined : extended.get(paraId);
      return { element, paraId, parent: facts?.["w15:paraIdParent"], done: facts?.["w15:done"] === "1" };
    });
  const toComment = (entry: (typeof all)[number]): HostComment => ({
    id: entry.element.attributes["w:id"] ?? "",
    author: entry.element.attributes["w:author"] ?? "",
    date: entry.element.attributes["w:date"] ?? "1970-01-01T00:00:00Z",
    text: textOfComment(entry.element),
    paraId: entry.paraId,
    resolved: entry.done,
    replies: all
      .filter((other) => other.parent !== undefined && other.parent === entry.paraId)
      .map(toComment),
    element: entry.element,
  });
  return all.filter((entry) => entry.parent === undefined).map(toComment);
}

function paragraphIdOf(comment: XmlElement): string | undefined {
  let id: string | undefined;
  walk(comment, (element) => {
    if (element.name === "w:p") id = element.attributes["w14:paraId"];
    return undefined;
  });
  return id;
}

function textOfComment(comment: XmlElement): string {
  return childElements(comment, "w:p")
    .map((paragraph) => {
      let text = "";
      walk(paragraph, (element) => {
        if (element.name === "w:t") text += textOfT(element);
        else if (element.name === "w:tab") text += "\t";
        else if (element.name === "w:br") text += "\n";
        return undefined;
      });
      return text;
    })
    .join("\n");
}

/** A comment by its id. @throws HostError "ItemNotFound" */
export function findComment(document: HostDocument, id: string): HostComment {
  const found = readComments(document)
    .flatMap((comment) => [comment, ...comment.replies])
    .find((comment) => comment.id === id);
  if (found === undefined) throw new HostError("ItemNotFound", "The comment is not there any more.");
  return found;
}

interface Marks {
  readonly start?: XmlElement;
  readonly end?: XmlElement;
  /** The run that shows the comment's mark. */
  readonly reference?: XmlElement;
}

const marksCache = new WeakMap<XmlElement, ReadonlyMap<string, Marks>>();

/** The marks of all comments in the body, by comment id. */
function marksIn(document: HostDocument): ReadonlyMap<string, Marks> {
  const known = marksCache.get(document.root);
  if (known !== undefined) return known;
  const marks = new Map<string, Marks>();
  walk(document.story.body, (element) => {
    const id = element.attributes["w:id"] ?? "";
    if (element.name === "w:commentRangeStart") marks.set(id, { ...marks.get(id), start: element });
    else if (element.name === "w:commentRangeEnd") marks.set(id, { ...marks.get(id), end: element });
    else if (element.name === "w:commentReference") marks.set(id, { ...marks.get(id), reference: element });
    return undefined;
  });
  marksCache.set(document.root, marks);
  return marks;
}

/**
 * The content that a comment is about.
 * @throws HostError "ItemNotFound" for a comment that is not there or has no mark in the body
 */
export function commentExtent(document: HostDocument, id: string): Extent {
  findComment(document, id);
  const marks = marksIn(document).get(id);
  const start = marks?.start?.end ?? marks?.reference?.start;
  const end = marks?.end?.start ?? marks?.reference?.start;
  if (start === undefined || end === undefined) {
    throw new HostError("ItemNotFound", "The comment has no place in the body.");
  }
  return { start, end: Math.max(start, end) };
}

/** Comments of which any mark stands in an extent, in the order of the text. */
export function commentsIn(document: HostDocument, extent: Extent): readonly HostComment[] {
  const touches = (id: string): number | undefined => {
    const marks = marksIn(document).get(id);
    const start = marks?.start?.start ?? marks?.reference?.start;
    const end = marks?.end?.end ?? marks?.reference?.end;
    if (start === undefined || end === undefined) return undefined;
    return start <= extent.end && end >= extent.start ? start : undefined;
  };
  return readComments(document)
    .map((comment) => ({ comment, at: touches(comment.id) }))
    .filter((entry): entry is { comment: HostComment; at: number } => entry.at !== undefined)
    .sort((a, b) => a.at - b.at)
    .map(({ comment }) => comment);
}

/** Splices that take out what marks a comment in the body. */
function unmark(document: HostDocument, id: string): readonly Splice[] {
  const marks = marksIn(document).get(id);
  const run = marks?.reference?.parent;
  const showsNothingElse =
    run !== undefined &&
    childElements(run).every(({ name }) => name === "w:rPr" || name === "w:commentReference");
  const reference = showsNothingElse ? run : marks?.reference;
  return [marks?.start, marks?.end, reference].flatMap((element) =>
    element === undefined ? [] : [{ start: element.start, end: element.end, text: "" }],
  );
}

/** Comments whose marks lie within an extent altogether: they go with the text. */
export function commentsWithin(document: HostDocument, extent: Extent): readonly string[] {
  return [...marksIn(document)].flatMap(([id, marks]) => {
    const elements = [marks.start, marks.end, marks.reference].filter((element) => element !== undefined);
    const inside = elements.every((element) => element.start >= extent.start && element.end <= extent.end);
    return inside && elements.length > 0 ? [id] : [];
  });
}

/** Adds a reply to a comment, with marks of its own beside those of the comment, and gives its id. */
export function addReply(document: HostDocument, to: string, text: string): string {
  const parent = findComment(document, to);
  const id = writeComment(document, text, parent);
  const marks = marksIn(document).get(to);
  const shown = marks?.reference?.parent;
  if (marks?.start === undefined || shown === undefined) return id;
  const w = markupFor(document.root);
  const { end: start } = marks.start;
  const reference = w.element("r", {}, w.element("commentReference", { id }));
  document.change([
    { start, end: start, text: w.element("commentRangeStart", { id }) },
    { start: shown.end, end: shown.end, text: w.element("commentRangeEnd", { id }) + reference },
  ]);
  return id;
}

/** Writes the entries of a comment and gives its id; its marks in the text are the caller's. */
export function writeComment(document: HostDocument, text: string, parent?: HostComment): string {
  const comments = ensurePart(document, "comments");
  const taken = readPart(document, "comments").map(({ attributes }) => Number(attributes["w:id"] ?? 0));
  const id = String(Math.max(-1, ...taken) + 1);
  const paraId = newParagraphId(document);
  const { user } = document.profile;
  const ns = `xmlns:w="${wordNamespace(document.root)}" xmlns:w14="${namespaceOfPrefix("w14")}"`;
  const lines = text.split(/\r\n|[\n\r\v]/);
  const paragraphs = lines.map((line, index) => {
    const last = index === lines.length - 1 ? ` w14:paraId="${paraId}"` : "";
    return `<w:p${last}><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
  });
  append(
    document,
    comments,
    `<w:comment ${ns} w:id="${id}" w:author="${escapeXml(user.name)}" w:initials="${escapeXml(user.initials)}"` +
      ` w:date="${document.now()}">${paragraphs.join("")}</w:comment>`,
  );
  const parentId = parent?.paraId;
  const above = parentId === undefined ? "" : ` w15:paraIdParent="${parentId}"`;
  append(
    document,
    ensurePart(document, "commentsExtended"),
    `<w15:commentEx xmlns:w15="${namespaceOfPrefix("w15")}" w15:paraId="${paraId}"${above} w15:done="0"/>`,
  );
  return id;
}

/** Ids of paragraphs are random eight hexadecimal digits below 80000000 (MS-DOCX 2.6.2.4); here they count. */
function newParagraphId(document: HostDocument): string {
  const taken = new Set(
    readPart(document, "comments").map((comment) => paragraphIdOf(comment)?.toUpperCase()),
  );
  let number = 0x10000000 + taken.size;
  while (taken.has(number.toString(16).toUpperCase())) number += 1;
  return number.toString(16).toUpperCase();
}

function ensurePart(document: HostDocument, part: CommentsPart): string {
  const known = partName(document, part);
  if (known !== undefined) return known;
  const { file, type, root } = PARTS[part];
  const prefix = part === "comments" ? "w" : "w15";
  const opc = document.package;
  const name = opc.has(file) ? opc.freeName(`word/${part}`, "xml") : file;
  const uri = prefix === "w" ? wordNamespace(document.root) : namespaceOfPrefix(prefix);
  const ns = `xmlns:${prefix}="${uri}"`;
  opc.addPart(
    name,
    type,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${prefix}:${root} ${ns}/>`,
  );
  opc.relate(opc.mainPart, part, name);
  return name;
}

function append(document: HostDocument, name: string, markup: string): void {
  const source = document.package.text(name);
  document.package.writeText(name, applySplices(source, appendChild(source, parseXml(source), markup)));
  document.touch();
}

/**
 * Deletes a comment with its replies, or a reply alone.
 * @throws HostError "ItemNotFound"
 */
export function deleteComment(document: HostDocument, id: string): void {
  const comment = findComment(document, id);
  const gone = [comment, ...comment.replies];
  document.change(gone.flatMap((one) => unmark(document, one.id)));
  removeEntries(document, gone);
}

/** Takes the entries of comments out of their parts; their marks are the caller's. */
export function removeCommentEntries(document: HostDocument, ids: readonly string[]): void {
  const gone = readComments(document)
    .filter((comment) => ids.includes(comment.id))
    .flatMap((comment) => [comment, ...comment.replies]);
  removeEntries(document, gone);
}

function removeEntries(document: HostDocument, comments: readonly HostComment[]): void {
  const ids = new Set(comments.map(({ id }) => id));
  const paraIds = new Set(comments.map(({ paraId }) => paraId));
  removeFrom(document, "comments", ({ attributes }) => ids.has(attributes["w:id"] ?? ""));
  removeFrom(document, "commentsExtended", ({ attributes }) => paraIds.has(attributes["w15:paraId"]));
  document.touch();
}

function removeFrom(
  document: HostDocument,
  part: CommentsPart,
  isMeant: (entry: XmlElement) => boolean,
): void {
  const name = partName(document, part);
  if (name === undefined) return;
  const source = document.package.text(name);
  const root = parseXml(source);
  const meant = childElements(root).filter(isMeant);
  document.package.writeText(name, applySplices(source, removeChildren(source, root, meant)));
}

/** Marks a thread as resolved or open. */
export function setResolved(document: HostDocument, id: string, resolved: boolean): void {
  const { paraId } = findComment(document, id);
  const name = ensurePart(document, "commentsExtended");
  const source = document.package.text(name);
  const root = parseXml(source);
  const entry = childElements(root).find(({ attributes }) => attributes["w15:paraId"] === paraId);
  if (paraId === undefined || entry === undefined) {
    throw new HostError("GeneralException", "The comment has no entry for its thread.");
  }
  const tag = source.slice(entry.start, entry.startTagEnd);
  const text = tag.replace(/(done=")[^"]*"/, `$1${resolved ? "1" : "0"}"`);
  document.package.writeText(
    name,
    applySplices(source, [{ start: entry.start, end: entry.startTagEnd, text }]),
  );
  document.touch();
}
