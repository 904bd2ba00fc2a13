import type { Splice } from "../../wordml/splice";
import { childElement, childElements, walk, type XmlElement } from "../../wordml/tree";
import { isSelfClosing, writtenName } from "../xml-edit";
import { changeAttributes, type EditContext, type Tracking } from "./context";
import { changeMark, type Writer } from "./markup";

/**
 * Taking text out of paragraphs. Marks of other things that begin or end there stay: bookmarks, permissions
 * and comments often reach over several places.
 */
const MARKERS = new Set([
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:permStart",
  "w:permEnd",
  "w:moveFromRangeStart",
  "w:moveFromRangeEnd",
  "w:moveToRangeStart",
  "w:moveToRangeEnd",
]);

/** Markers before which text goes, so that it stands inside what they end. */
const END_MARKERS = new Set(["w:bookmarkEnd", "w:commentRangeEnd", "w:permEnd"]);

/** What stays of an element that is removed, as source text in order. */
export function survivorsOf(context: EditContext, element: XmlElement): string {
  const kept: string[] = [];
  const look = (e: XmlElement): undefined | false => {
    if (MARKERS.has(e.name)) kept.push(context.source.slice(e.start, e.end));
    else if (e.name === "w:commentReference" && e.parent !== undefined) {
      const name = writtenName(context.source, e.parent);
      kept.push(`<${name}>${context.source.slice(e.start, e.end)}</${name}>`);
    } else return undefined;
    return false;
  };
  if (look(element) !== false) walk(element, look);
  return kept.join("");
}

export interface Cleared {
  readonly splices: readonly Splice[];
  /** Where the new text goes; the end of the element's content where it was empty. */
  readonly at: number;
}

/** Takes the text out of a paragraph, or of a control in a line, for good. */
export function clearInline(context: EditContext, parent: XmlElement): Cleared {
  const splices: Splice[] = [];
  let at: number | undefined;
  for (const child of childElements(parent)) {
    if (child.name === "w:pPr" || MARKERS.has(child.name)) continue;
    splices.push({ start: child.start, end: child.end, text: survivorsOf(context, child) });
    at ??= child.start;
  }
  return { splices, at: at ?? emptyPlace(parent) };
}

function emptyPlace(parent: XmlElement): number {
  return childElements(parent).find(({ name }) => END_MARKERS.has(name))?.start ?? parent.endTagStart;
}

/**
 * Strikes the text of a paragraph, or of a control in a line, as a tracked deletion (ECMA-376-1 17.13.5.14).
 * What we inserted ourselves and nobody accepted yet is taken out, as Word does it.
 */
export function strikeInline(writer: Writer, tracking: Tracking, parent: XmlElement): Cleared {
  const splices: Splice[] = [];
  const strike = (element: XmlElement): void => {
    for (const child of childElements(element)) {
      if (isOwnInsertion(child, tracking)) {
        splices.push({ start: child.start, end: child.end, text: survivorsOf(writer.context, child) });
      } else if (child.name === "w:r") splices.push(...strikeRun(writer, tracking, child));
      else if (!LEFT_AS_IT_IS.has(child.name)) strike(child);
    }
  };
  strike(parent);
  const runs = childElements(parent).filter(({ name }) => name !== "w:pPr" && !MARKERS.has(name));
  return { splices, at: runs[runs.length - 1]?.end ?? emptyPlace(parent) };
}

const LEFT_AS_IT_IS = new Set(["w:pPr", "w:sdtPr", "w:del", "w:moveFrom", "w:customXmlPr", "w:smartTagPr"]);

function isOwnInsertion(element: XmlElement, tracking: Tracking): boolean {
  return element.name === "w:ins" && element.attributes["w:author"] === tracking.author;
}

/** A run as deleted: wrapped in w:del, its text renamed as 17.3.3.7 delText wants it. */
function strikeRun(writer: Writer, tracking: Tracking, run: XmlElement): readonly Splice[] {
  const content = childElements(run).filter(({ name }) => name !== "w:rPr");
  if (content.length === 0 || content.some(({ name }) => name === "w:commentReference")) return [];
  const { prefix, declaration } = writer.names;
  const open = `<${prefix}:del${declaration}${changeAttributes(prefix, tracking)}>`;
  return [
    { start: run.start, end: run.start, text: open },
    ...renameDeleted(writer.context, run),
    { start: run.end, end: run.end, text: `</${prefix}:del>` },
  ];
}

const DELETED_NAMES: Readonly<Record<string, string>> = { "w:t": "delText", "w:instrText": "delInstrText" };

/** Gives the text of a run the names that text has in a deletion. */
function renameDeleted(context: EditContext, run: XmlElement): readonly Splice[] {
  const splices: Splice[] = [];
  walk(run, (element) => {
    const deleted = DELETED_NAMES[element.name];
    if (deleted === undefined) return undefined;
    const name = writtenName(context.source, element);
    const local = name.slice(name.indexOf(":") + 1);
    for (const tagStart of isSelfClosing(element)
      ? [element.start + 1]
      : [element.start + 1, element.endTagStart + 2]) {
      const start = tagStart + name.length - local.length;
      splices.push({ start, end: start + local.length, text: deleted });
    }
    return false;
  });
  return splices;
}

/** The tracked change of a paragraph's mark that is there already. */
function markRecord(paragraph: XmlElement, kind: "w:ins" | "w:del"): XmlElement | undefined {
  const properties = childElement(paragraph, "w:pPr");
  const mark = properties && childElement(properties, "w:rPr");
  return mark && childElement(mark, kind);
}

/** True for a paragraph whose end we inserted ourselves, while nobody accepted it. */
export function isOwnParagraph(paragraph: XmlElement, tracking: Tracking): boolean {
  return markRecord(paragraph, "w:ins")?.attributes["w:author"] === tracking.author;
}

/**
 * Strikes a paragraph's mark (17.13.5.15), so that what is left of it joins the next paragraph. Its start tag
 * and properties are changed and nothing else; the paragraph must not be self-closing.
 */
export function strikeMark(writer: Writer, paragraph: XmlElement): readonly Splice[] {
  if (markRecord(paragraph, "w:del") !== undefined) return [];
  const change = changeMark(writer, "del");
  const { prefix, declaration } = writer.names;
  const rPr = `<${prefix}:rPr>${change}</${prefix}:rPr>`;
  const properties = childElement(paragraph, "w:pPr");
  const insertAt = (offset: number, text: string): readonly Splice[] => [
    { start: offset, end: offset, text },
  ];
  if (properties === undefined) {
    return insertAt(paragraph.startTagEnd, `<${prefix}:pPr${declaration}>${rPr}</${prefix}:pPr>`);
  }
  const mark = childElement(properties, "w:rPr");
  if (mark !== undefined) {
    if (isSelfClosing(mark)) return [open(writer.context, mark, change)];
    return insertAt(markRecord(paragraph, "w:ins")?.end ?? mark.startTagEnd, change);
  }
  if (isSelfClosing(properties)) return [open(writer.context, properties, rPr)];
  // 17.3.1.26: rPr stands before sectPr and pPrChange.
  const behind = childElements(properties).find(({ name }) => name === "w:sectPr" || name === "w:pPrChange");
  return insertAt(behind?.start ?? properties.endTagStart, rPr);
}

/** Opens a self-closing element for content. */
export function open({ source }: EditContext, element: XmlElement, content: string): Splice {
  return { start: element.end - 2, end: element.end, text: `>${content}</${writtenName(source, element)}>` };
}
