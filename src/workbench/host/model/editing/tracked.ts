import type { Splice } from "../../../../document/wordml/splice";
import { childElement, childElements, walk, type XmlElement } from "../../../../document/wordml/tree";
import type { HostDocument } from "../host-document";
import { markupFor } from "../markup";

/** Marking changes as tracked ones (ECMA-376-1 17.13.5), by the signed-in user. */

/** Id, author and date of a new change. */
export function changeAttributes(document: HostDocument): Readonly<Record<string, string>> {
  return { id: String(nextChangeId(document)), author: document.profile.user.name, date: document.now() };
}

const CHANGES = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:pPrChange"]);

const issued = new WeakMap<XmlElement, number>();

/** Ids are asked for several times before the document changes: each time the next one. */
function nextChangeId(document: HostDocument): number {
  let highest = issued.get(document.root) ?? 0;
  if (highest === 0) {
    walk(document.root, (element) => {
      if (CHANGES.has(element.name)) highest = Math.max(highest, Number(element.attributes["w:id"] ?? 0));
      return undefined;
    });
  }
  issued.set(document.root, highest + 1);
  return highest + 1;
}

/** Marks a run as deleted; one that the same user inserted goes at once, as in Word. */
export function deletedRun(document: HostDocument, run: XmlElement): readonly Splice[] {
  const around = run.parent;
  if (around?.name === "w:ins" && around.attributes["w:author"] === document.profile.user.name) {
    const only = childElements(around).length === 1;
    const gone = only ? around : run;
    return [{ start: gone.start, end: gone.end, text: "" }];
  }
  const w = markupFor(document.root);
  const texts = childElements(run, "w:t").flatMap((text) => renamed(document, text, "delText"));
  return [
    { start: run.start, end: run.start, text: w.startTag("del", changeAttributes(document)) },
    ...texts,
    { start: run.end, end: run.end, text: w.endTag("del") },
  ];
}

function renamed(document: HostDocument, element: XmlElement, name: string): readonly Splice[] {
  const { prefix } = markupFor(document.root);
  const { source } = document;
  const length = /^<[^\s/>]+/.exec(source.slice(element.start, element.startTagEnd))?.[0].length ?? 0;
  const start = { start: element.start, end: element.start + length, text: `<${prefix}${name}` };
  if (element.endTagStart === element.end) return [start];
  return [start, { start: element.endTagStart, end: element.end, text: `</${prefix}${name}>` }];
}

/** Marks a paragraph's mark as inserted (17.13.5.20). */
export function insertedMark(document: HostDocument, paragraph: XmlElement): readonly Splice[] {
  return markOfParagraph(document, paragraph, "ins");
}

/** Marks a paragraph's mark as deleted (17.13.5.15). */
export function markDeleted(document: HostDocument, paragraph: XmlElement): readonly Splice[] {
  return markOfParagraph(document, paragraph, "del");
}

function markOfParagraph(
  document: HostDocument,
  paragraph: XmlElement,
  name: "ins" | "del",
): readonly Splice[] {
  const w = markupFor(document.root);
  const change = w.element(name, changeAttributes(document));
  const properties = childElement(paragraph, "w:pPr");
  if (properties === undefined || properties.startTagEnd === properties.end) {
    const markup = w.element("pPr", {}, w.element("rPr", {}, change));
    const at = paragraph.startTagEnd;
    if (properties !== undefined) return [{ start: properties.start, end: properties.end, text: markup }];
    // A paragraph without content may be a single tag, which has to be opened.
    return at === paragraph.end
      ? [{ start: at - 2, end: at, text: `>${markup}${w.endTag("p")}` }]
      : [{ start: at, end: at, text: markup }];
  }
  const mark = childElement(properties, "w:rPr");
  if (mark === undefined) {
    const later = childElement(properties, "w:sectPr") ?? childElement(properties, "w:pPrChange");
    const at = later?.start ?? properties.endTagStart;
    return [{ start: at, end: at, text: w.element("rPr", {}, change) }];
  }
  if (mark.startTagEnd === mark.end) {
    return [{ start: mark.start, end: mark.end, text: w.element("rPr", {}, change) }];
  }
  return [{ start: mark.startTagEnd, end: mark.startTagEnd, text: change }];
}

/** Marks a whole row as inserted or deleted (17.13.5.16, 17.13.5.12). */
export function markOfRow(document: HostDocument, row: XmlElement, name: "ins" | "del"): Splice {
  const w = markupFor(document.root);
  const change = w.element(name, changeAttributes(document));
  const properties = childElement(row, "w:trPr");
  if (properties === undefined) {
    const at = childElement(row, "w:tblPrEx")?.end ?? row.startTagEnd;
    return { start: at, end: at, text: w.element("trPr", {}, change) };
  }
  if (properties.startTagEnd === properties.end) {
    return { start: properties.start, end: properties.end, text: w.element("trPr", {}, change) };
  }
  const later = childElement(properties, "w:trPrChange");
  const at = later?.start ?? properties.endTagStart;
  return { start: at, end: at, text: change };
}
