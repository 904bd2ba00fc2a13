import { writeZip } from "../zip";
import { escapeXml } from "../wordml/escape";
import { namespaceOfPrefix } from "../wordml/names";
import { element, paragraph, property, run } from "./markup";
import type { ListSpec } from "./numbering";
import { numberingPart } from "./numbering-part";
import { stylesPart } from "./styles";
import { blankWords } from "./words";

/** The parts of a new Word document around its body: styles, numbering, footer, settings, properties. */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = { "xmlns:w": namespaceOfPrefix("w") };
const OFFICE = "application/vnd.openxmlformats-officedocument";
const WORD = `${OFFICE}.wordprocessingml`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONSHIP = namespaceOfPrefix("r");

/** Relationships of the main part by id, so that its markup can name the footer. */
const RELATED: Readonly<Record<string, readonly [type: string, target: string]>> = {
  rId1: ["styles", "styles.xml"],
  rId2: ["numbering", "numbering.xml"],
  rId3: ["settings", "settings.xml"],
  rId4: ["footer", "footer1.xml"],
};
/** Relationship id of the footer. */
export const FOOTER_ID = "rId4";

function settingsPart(language: string): string {
  return element("w:settings", W, [
    element("w:zoom", { "w:percent": 100 }),
    property("w:defaultTabStop", 720),
    property("w:characterSpacingControl", "doNotCompress"),
    element("w:compat", {}, [
      element("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ]),
    element("w:themeFontLang", { "w:val": language }),
    property("w:decimalSymbol", "."),
    property("w:listSeparator", ","),
  ]);
}

/** The document's name and "Page 1 of 2" (fields PAGE and NUMPAGES, ECMA-376-1, 17.16.5). */
function footerPart(name: string): string {
  const field = (code: string): string =>
    element("w:fldSimple", { "w:instr": ` ${code} ` }, [run(blankWords.pageNumber)]);
  const { page, of } = blankWords.footer;
  return element("w:ftr", W, [
    paragraph([run(`${name}${page}`), field("PAGE"), run(of), field("NUMPAGES")], { style: "Footer" }),
  ]);
}

function relationships(list: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const entries = Object.entries(list).map(([id, [type, target]]) =>
    element("Relationship", {
      Id: id,
      Type: type.includes("/") ? type : `${RELATIONSHIP}/${type}`,
      Target: target,
    }),
  );
  return element("Relationships", { xmlns: `${PACKAGE}/relationships` }, entries);
}

/** document.xml: the body alone. */
export function mainPart(body: readonly string[]): string {
  return element("w:document", { ...W, "xmlns:r": RELATIONSHIP }, [element("w:body", {}, body)]);
}

export interface NewDocument {
  /** The document's title, for its properties and its footer. */
  readonly title: string;
  /** BCP 47 tag of the language that it is written in. */
  readonly language: string;
  readonly lists: readonly ListSpec[];
  /** Markup of paragraphs and tables, the last section's properties at the end. */
  readonly body: readonly string[];
}

/**
 * Puts a new Word document together: an Open Packaging Conventions package (ECMA-376-2) with a main part
 * (ECMA-376-1, 11.3.10) and what it stands on. The same content gives the same bytes.
 */
export function packageOf(content: NewDocument): Uint8Array {
  const { title, language, lists, body } = content;
  const types: readonly (readonly [part: string, type: string])[] = [
    ["/word/document.xml", `${WORD}.document.main+xml`],
    ["/word/styles.xml", `${WORD}.styles+xml`],
    ["/word/numbering.xml", `${WORD}.numbering+xml`],
    ["/word/settings.xml", `${WORD}.settings+xml`],
    ["/word/footer1.xml", `${WORD}.footer+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", `${OFFICE}.extended-properties+xml`],
  ];
  const contentTypes = element("Types", { xmlns: `${PACKAGE}/content-types` }, [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...types.map(([part, type]) => element("Override", { PartName: part, ContentType: type })),
  ]);
  const core = element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    [element("dc:title", {}, [escapeXml(title)]), element("dc:language", {}, [escapeXml(language)])],
  );
  const app = element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    [element("Application", {}, ["Action Plan Companion"])],
  );
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships({
      rId1: ["officeDocument", "word/document.xml"],
      rId2: [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      rId3: ["extended-properties", "docProps/app.xml"],
    }),
    "docProps/app.xml": app,
    "docProps/core.xml": core,
    "word/document.xml": mainPart(body),
    "word/_rels/document.xml.rels": relationships(RELATED),
    "word/footer1.xml": footerPart(title),
    "word/numbering.xml": numberingPart(lists),
    "word/settings.xml": settingsPart(language),
    "word/styles.xml": stylesPart(language),
  };
  const encoder = new TextEncoder();
  const items = Object.entries(parts).map(([name, xml]) => ({
    name,
    content: encoder.encode(DECLARATION + xml),
  }));
  return writeZip(new Uint8Array(), items);
}
