import { escapeXml } from "../wordml/escape";
import { namespaceOfPrefix } from "../wordml/names";
import { applySplices } from "../wordml/splice";
import { childElements, walk, type XmlElement } from "../wordml/tree";
import { type Authorship } from "./authorship";
import { beginPart, DECLARATION } from "./begin-part";
import { namesAt } from "./markup-names";
import { type OpcPackage } from "./package";
import { type PartTrees } from "./reading";
import { appendChild, removeChildren } from "./xml-edit";

/**
 * The parts that hold comments: their text (ECMA-376-1 17.13.4.6 comments) and what Word keeps beside it by the
 * id of each comment's last paragraph (MS-DOCX 2.5.3 commentsEx, 2.5.22 commentsIds).
 */

/** A comment to be written. */
export interface NewComment extends Authorship {
  readonly id: string;
  /** Eight hexadecimal digits below 80000000, of no other paragraph. */
  readonly paraId: string;
  readonly text: string;
}

/** Ids of styles that the document defines for comments. */
export interface CommentStyles {
  readonly reference?: string;
  readonly text?: string;
}

const STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

interface PartKind {
  readonly kind: "comments" | "commentsExtended" | "commentsIds";
  /** The part as we begin it; a part that reads like this again after a removal was ours and goes. */
  readonly empty: (strict: boolean) => string;
}

const COMMENTS: PartKind = {
  kind: "comments",
  empty: (strict) =>
    `${DECLARATION}<w:comments xmlns:w="${strict ? STRICT_WORD : namespaceOfPrefix("w")}"` +
    ` xmlns:mc="${namespaceOfPrefix("mc")}" xmlns:w14="${namespaceOfPrefix("w14")}" mc:Ignorable="w14"/>`,
};

const EXTENDED: PartKind = {
  kind: "commentsExtended",
  empty: () =>
    `${DECLARATION}<w15:commentsEx xmlns:w15="${namespaceOfPrefix("w15")}"` +
    ` xmlns:mc="${namespaceOfPrefix("mc")}" mc:Ignorable="w15"/>`,
};

/** The styles that Word gives to comments, found by their built-in names; their ids differ by language. */
export function commentStyles(styles: XmlElement | undefined): CommentStyles {
  const idOf = (name: string): string | undefined =>
    (styles === undefined ? [] : childElements(styles, "w:style")).find(
      (style) => childElements(style, "w:name")[0]?.attributes["w:val"]?.toLowerCase() === name,
    )?.attributes["w:styleId"];
  const reference = idOf("annotation reference");
  const text = idOf("annotation text");
  return {
    ...(reference === undefined ? {} : { reference }),
    ...(text === undefined ? {} : { text }),
  };
}

/** Adds comments at the end of the comments part; parts that are not there are made. */
export function addComments(
  pkg: OpcPackage,
  trees: PartTrees,
  comments: readonly NewComment[],
  styles: CommentStyles,
): void {
  if (comments.length === 0) return;
  append(pkg, trees, COMMENTS, (root) => {
    const writer = new CommentWriter(root, styles);
    return comments.map((comment) => writer.write(comment)).join("");
  });
  append(pkg, trees, EXTENDED, (root) => {
    const { prefix, declaration } = namesAt(root, "w15");
    const entry = (id: string): string =>
      `<${prefix}:commentEx${declaration} ${prefix}:paraId="${id}" ${prefix}:done="0"/>`;
    return comments.map((comment) => entry(comment.paraId)).join("");
  });
  // Word makes this part when it wants it; where it is there, each comment has its entry.
  const [ids] = pkg.related(pkg.mainPart, "commentsIds");
  if (ids === undefined) return;
  const root = trees.root(ids);
  const { prefix, declaration } = namesAt(root, "w16cid");
  const entries = comments.map(
    ({ paraId }) =>
      `<${prefix}:commentId${declaration} ${prefix}:paraId="${paraId}" ${prefix}:durableId="${paraId}"/>`,
  );
  const source = pkg.text(ids);
  pkg.writeText(ids, applySplices(source, appendChild(source, root, entries.join(""))));
}

function append(
  pkg: OpcPackage,
  trees: PartTrees,
  kind: PartKind,
  markup: (root: XmlElement) => string,
): void {
  const name = pkg.related(pkg.mainPart, kind.kind)[0] ?? beginPart(pkg, kind.kind, kind.empty(pkg.strict));
  const root = trees.root(name);
  const source = pkg.text(name);
  pkg.writeText(name, applySplices(source, appendChild(source, root, markup(root))));
}

/** Writes w:comment elements with the prefixes of one comments part. */
class CommentWriter {
  readonly #styles: CommentStyles;
  readonly #w: string;
  readonly #w14: string;
  readonly #declarations: string;

  constructor(root: XmlElement, styles: CommentStyles) {
    const w = namesAt(root, "w");
    const w14 = namesAt(root, "w14");
    this.#styles = styles;
    this.#w = w.prefix;
    this.#w14 = w14.prefix;
    this.#declarations = w.declaration + w14.declaration;
  }

  write({ id, paraId, author, initials, date, text }: NewComment): string {
    const w = this.#w;
    const attribute = (name: string, value: string | undefined): string =>
      value === undefined ? "" : ` ${w}:${name}="${escapeXml(value)}"`;
    const attributes =
      attribute("id", id) +
      attribute("author", author) +
      attribute("date", date) +
      attribute("initials", initials);
    const lines = text.split(/\r\n|\r|\n/);
    const paragraphs = lines.map((line, i) =>
      this.#paragraph(line, i === 0, i === lines.length - 1 ? paraId : undefined),
    );
    return `<${w}:comment${this.#declarations}${attributes}>${paragraphs.join("")}</${w}:comment>`;
  }

  #paragraph(line: string, isFirst: boolean, paraId: string | undefined): string {
    const w = this.#w;
    const { reference, text } = this.#styles;
    const id = paraId === undefined ? "" : ` ${this.#w14}:paraId="${paraId}"`;
    const style =
      text === undefined ? "" : `<${w}:pPr><${w}:pStyle ${w}:val="${escapeXml(text)}"/></${w}:pPr>`;
    const look =
      reference === undefined ? "" : `<${w}:rPr><${w}:rStyle ${w}:val="${escapeXml(reference)}"/></${w}:rPr>`;
    const mark = isFirst ? `<${w}:r>${look}<${w}:annotationRef/></${w}:r>` : "";
    return `<${w}:p${id}>${style}${mark}${this.#run(line)}</${w}:p>`;
  }

  #run(line: string): string {
    const w = this.#w;
    const pieces = line
      .split(/(\t)/)
      .filter((piece) => piece !== "")
      .map((piece) =>
        piece === "\t" ? `<${w}:tab/>` : `<${w}:t xml:space="preserve">${escapeXml(piece)}</${w}:t>`,
      );
    return pieces.length === 0 ? "" : `<${w}:r>${pieces.join("")}</${w}:r>`;
  }
}

/** Removes comments by id, with their entries beside; parts that we began go when nothing is left in them. */
export function removeComments(pkg: OpcPackage, trees: PartTrees, ids: ReadonlySet<string>): void {
  const [name] = pkg.related(pkg.mainPart, "comments");
  if (name === undefined || ids.size === 0) return;
  const removed = childElements(trees.root(name), "w:comment").filter((comment) =>
    ids.has(comment.attributes["w:id"] ?? ""),
  );
  const paraIds = new Set(removed.flatMap(paraIdsIn));
  takeOut(pkg, trees, name, removed, COMMENTS);
  for (const [kind, entryName, attribute] of [
    ["commentsExtended", "w15:commentEx", "w15:paraId"],
    ["commentsIds", "w16cid:commentId", "w16cid:paraId"],
  ] as const) {
    const [part] = pkg.related(pkg.mainPart, kind);
    if (part === undefined) continue;
    const entries = childElements(trees.root(part), entryName).filter((entry) =>
      paraIds.has(entry.attributes[attribute]?.toUpperCase() ?? ""),
    );
    takeOut(pkg, trees, part, entries, kind === "commentsExtended" ? EXTENDED : undefined);
  }
}

function paraIdsIn(comment: XmlElement): readonly string[] {
  const ids: string[] = [];
  walk(comment, (element) => {
    const id = element.attributes["w14:paraId"];
    if (id !== undefined) ids.push(id.toUpperCase());
    return undefined;
  });
  return ids;
}

function takeOut(
  pkg: OpcPackage,
  trees: PartTrees,
  name: string,
  elements: readonly XmlElement[],
  kind: PartKind | undefined,
): void {
  if (elements.length === 0) return;
  const before = pkg.text(name);
  const source = applySplices(before, removeChildren(before, trees.root(name), elements));
  if (source === kind?.empty(pkg.strict)) {
    pkg.unrelate(pkg.mainPart, name);
    pkg.removePart(name);
  } else pkg.writeText(name, source);
}
