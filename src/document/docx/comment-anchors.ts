import { indexBlocks } from "../wordml/body";
import { escapeXml } from "../wordml/escape";
import { type Splice } from "../wordml/splice";
import { readParagraph } from "../wordml/text";
import { childElement, type XmlElement, walk } from "../wordml/tree";
import { namesAt } from "./markup-names";
import { isSelfClosing, writtenName } from "./xml-edit";

/**
 * The marks that a comment leaves in the main part (ECMA-376-1 17.13.4): the range that it is about, and the
 * run that stands for it. They are only ever inserted, and removing them gives the part back as it was.
 */

const MARKS = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]);

/**
 * Insertions that anchor a comment on the content of a cell or paragraph; on its first paragraph where it is
 * empty.
 *
 * @param source the main part's text
 * @param place a w:tc or w:p
 * @param style the character style of comment references, if the document defines it
 * @returns undefined for a cell that has no paragraph of its own
 */
export function anchorComment(
  source: string,
  place: XmlElement,
  id: string,
  style: string | undefined,
): readonly Splice[] | undefined {
  const paragraphs = place.name === "w:p" ? [place] : indexBlocks(place).paragraphs.map((p) => p.element);
  const filled = paragraphs.filter((paragraph) => readParagraph(paragraph).text.trim() !== "");
  const first = filled[0] ?? paragraphs[0];
  const last = filled[filled.length - 1] ?? first;
  if (first === undefined || last === undefined) return undefined;
  const marks = marksFor(first, id, style);
  if (isSelfClosing(first)) return openAndAnchor(first, marks, writtenName(source, first));
  const properties = childElement(first, "w:pPr");
  const start = properties?.end ?? first.startTagEnd;
  return [
    { start, end: start, text: marks.start },
    { start: last.endTagStart, end: last.endTagStart, text: marks.end + marks.reference },
  ];
}

interface Marks {
  readonly start: string;
  readonly end: string;
  readonly reference: string;
}

function marksFor(paragraph: XmlElement, id: string, style: string | undefined): Marks {
  const { prefix: w, declaration } = namesAt(paragraph, "w");
  const look =
    style === undefined ? "" : `<${w}:rPr><${w}:rStyle ${w}:val="${escapeXml(style)}"/></${w}:rPr>`;
  const mark = (name: string): string => `<${w}:${name}${declaration} ${w}:id="${id}"/>`;
  return {
    start: mark("commentRangeStart"),
    end: mark("commentRangeEnd"),
    reference: `<${w}:r${declaration}>${look}<${w}:commentReference ${w}:id="${id}"/></${w}:r>`,
  };
}

/**
 * A self-closing paragraph is opened by insertions alone: its "/>" goes to the start mark. The end mark gets an
 * end tag of its own, by which `removeAnchors` knows that the paragraph is to be closed again.
 */
function openAndAnchor(paragraph: XmlElement, marks: Marks, paragraphName: string): readonly Splice[] {
  const slash = paragraph.end - 2;
  const endName = /^<(\S+)/.exec(marks.end)?.[1] ?? "";
  return [
    { start: slash, end: slash, text: `>${marks.start.slice(0, -2)}` },
    {
      start: paragraph.end,
      end: paragraph.end,
      text: `${marks.end.slice(0, -2)}></${endName}>${marks.reference}</${paragraphName}>`,
    },
  ];
}

/** All marks of comments in a tree, by the comment's id. */
export function findAnchors(root: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  const anchors = new Map<string, XmlElement[]>();
  walk(root, (element) => {
    const id = MARKS.has(element.name) ? element.attributes["w:id"] : undefined;
    if (id === undefined) return undefined;
    const known = anchors.get(id);
    if (known === undefined) anchors.set(id, [element]);
    else known.push(element);
    return false;
  });
  return anchors;
}

/** Deletions that take the marks of one comment out. */
export function removeAnchors(marks: readonly XmlElement[]): readonly Splice[] {
  const removed = marks.map((mark) => (isReferenceRun(mark.parent) ? mark.parent : mark));
  const opened = marks.find((mark) => mark.name === "w:commentRangeEnd" && !isSelfClosing(mark));
  const paragraph = opened?.parent;
  if (
    paragraph?.name === "w:p" &&
    paragraph.children.every((child) => removed.some((one) => one === child))
  ) {
    return [{ start: paragraph.startTagEnd - 1, end: paragraph.end, text: "/>" }];
  }
  return removed.map(({ start, end }) => ({ start, end, text: "" }));
}

/** A run that holds one comment's reference and, besides its formatting, nothing else. */
function isReferenceRun(run: XmlElement | undefined): run is XmlElement {
  if (run?.name !== "w:r") return false;
  const content = run.children.filter((child) =>
    typeof child === "string" ? child.trim() !== "" : child.name !== "w:rPr",
  );
  const [only] = content;
  return content.length === 1 && typeof only === "object" && only.name === "w:commentReference";
}
