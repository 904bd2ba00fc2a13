import { DocumentError } from "../../../core/model";
import { escapeXml } from "../../../document/wordml/escape";
import { relationshipsPartOf } from "../../../document/docx/part-names";
import type { XmlElement } from "../../../document/wordml/tree";
import type { HostObject } from "../describe";
import { HostError } from "../errors";
import { paragraphsIn } from "./extents";
import type { HostDocument } from "./host-document";
import { extentOf } from "./locate";

/** The parts that Word gives along with the markup of a range, by what they are to the main part. */
const COMPANIONS = [
  "styles",
  "numbering",
  "settings",
  "comments",
  "commentsExtended",
  "commentsIds",
  "footnotes",
  "endnotes",
  "fontTable",
  "theme",
  "webSettings",
];

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/**
 * `getOoxml`: the markup of an object as a flat package, with styles, numbering, settings and comments.
 * @throws HostError "GeneralException" where the profile's Word fails
 */
export function flatOpcOf(self: HostObject): string {
  const { document } = self;
  if (fails(self)) throw new HostError("GeneralException");
  const main = self.anchor.kind === "body" ? document.source : partialSource(self);
  return flatPackage(document, main);
}

function fails(self: HostObject): boolean {
  const { document, anchor } = self;
  switch (document.profile.ooxmlFails) {
    case "never":
      return false;
    case "all":
      return true;
    case "body":
      return anchor.kind === "body";
    case "one-table": {
      if (anchor.kind === "body") return true;
      const extent = extentOf(self);
      const [first] = document.story.tables;
      return first !== undefined && extent.start < first.element.end && extent.end > first.element.start;
    }
  }
}

/** The main part with the blocks of an extent alone; tables come whole. */
function partialSource(self: HostObject): string {
  const { document } = self;
  const { source, story } = document;
  const extent = extentOf(self);
  const blocks = new Set<XmlElement>();
  for (const paragraph of paragraphsIn(story, extent)) {
    let { element } = paragraph;
    for (let { cell } = paragraph; cell !== undefined; cell = cell.row.table.cell) {
      const table = cell.row.table.element;
      const covered = extent.start <= table.start && extent.end >= table.end;
      if (covered) element = table;
    }
    blocks.add(element);
  }
  const inner = [...blocks].map(({ start, end }) => source.slice(start, end)).join("");
  const { body } = story;
  return source.slice(0, body.startTagEnd) + inner + source.slice(body.endTagStart);
}

function flatPackage(document: HostDocument, main: string): string {
  const opc = document.package;
  const relationships = relationshipsPartOf(opc.mainPart);
  const names = COMPANIONS.flatMap((kind) => opc.related(opc.mainPart, kind));
  const part = (name: string, type: string, text: string): string =>
    `<pkg:part pkg:name="/${escapeXml(name)}" pkg:contentType="${escapeXml(type)}">` +
    `<pkg:xmlData>${withoutDeclaration(text)}</pkg:xmlData></pkg:part>`;
  const typeOf = (name: string): string => opc.contentType(name) ?? "application/xml";
  const root = relationshipsPartOf("");
  return (
    `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${PACKAGE}">` +
    part(root, RELATIONSHIPS_TYPE, opc.text(root)) +
    part(opc.mainPart, typeOf(opc.mainPart), main) +
    (opc.has(relationships) ? part(relationships, RELATIONSHIPS_TYPE, opc.text(relationships)) : "") +
    names.map((name) => optional(document, name, (text) => part(name, typeOf(name), text))).join("") +
    "</pkg:package>"
  );
}

/** A declaration may only begin a file (XML 1.0, 2.8), and neither may a byte-order mark stand inside. */
function withoutDeclaration(text: string): string {
  return text.replace(/^\ufeff?\s*(?:<\?xml[^>]*\?>)?\s*/, "");
}

/** A part that cannot be read is left out, as Word leaves out what it had to repair. */
function optional(document: HostDocument, name: string, write: (text: string) => string): string {
  try {
    return write(document.package.text(name));
  } catch (error) {
    if (error instanceof DocumentError) return "";
    throw error;
  }
}
