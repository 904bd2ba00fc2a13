import { strToU8, zipSync } from "fflate";
import { escapeXml } from "../wordml/escape";
import { namespaceOfPrefix } from "../wordml/names";
import { element, property } from "./markup";
import { stylesPart } from "./styles";

/** The parts of a new Word document around its body: styles, numbering, settings, properties. */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = { "xmlns:w": namespaceOfPrefix("w") };
const OFFICE = "application/vnd.openxmlformats-officedocument";
const WORD = `${OFFICE}.wordprocessingml`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONSHIP = namespaceOfPrefix("r");

/** The earliest moment that a zip entry can hold: the same document is the same file on any day. */
const ZIP_EPOCH = new Date(1980, 0, 1);

export interface PageLayout {
  readonly landscape: boolean;
}

/** US Letter in twentieths of a point. */
const LETTER = { short: 12240, long: 15840 };

function margin(layout: PageLayout): number {
  return layout.landscape ? 1080 : 1440;
}

/** Room for text between the margins, in twentieths of a point. */
export function textWidth(layout: PageLayout): number {
  return (layout.landscape ? LETTER.long : LETTER.short) - 2 * margin(layout);
}

function sectionProperties(layout: PageLayout): string {
  const side = margin(layout);
  return element("w:sectPr", {}, [
    element("w:pgSz", {
      "w:w": layout.landscape ? LETTER.long : LETTER.short,
      "w:h": layout.landscape ? LETTER.short : LETTER.long,
      "w:orient": layout.landscape ? "landscape" : undefined,
    }),
    element("w:pgMar", {
      "w:top": side,
      "w:right": side,
      "w:bottom": side,
      "w:left": side,
      "w:header": 720,
      "w:footer": 720,
      "w:gutter": 0,
    }),
  ]);
}

/** numbering.xml: one outline list, "1." and "a." by turns, tied to List Number, and its instances. */
function numberingPart(starts: readonly number[]): string {
  const levels = Array.from({ length: 9 }, (_, level) =>
    element("w:lvl", { "w:ilvl": level }, [
      property("w:start", 1),
      property("w:numFmt", level % 2 === 0 ? "decimal" : "lowerLetter"),
      level === 0 ? property("w:pStyle", "ListNumber") : "",
      property("w:lvlText", `%${level + 1}.`),
      property("w:lvlJc", "left"),
      element("w:pPr", {}, [element("w:ind", { "w:left": 360 * (level + 1), "w:hanging": 360 })]),
    ]),
  );
  return element("w:numbering", W, [
    element("w:abstractNum", { "w:abstractNumId": 0 }, [
      property("w:multiLevelType", "multilevel"),
      ...levels,
    ]),
    ...starts.map((start, i) =>
      element("w:num", { "w:numId": i + 1 }, [
        property("w:abstractNumId", 0),
        i === 0 ? "" : element("w:lvlOverride", { "w:ilvl": 0 }, [property("w:startOverride", start)]),
      ]),
    ),
  ]);
}

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

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const entries = list.map(([type, target], i) =>
    element("Relationship", { Id: `rId${i + 1}`, Type: type, Target: target }),
  );
  return element("Relationships", { xmlns: `${PACKAGE}/relationships` }, entries);
}

export interface NewDocument {
  /** The document's title, for its properties. */
  readonly title: string;
  /** BCP 47 tag of the language that it is written in. */
  readonly language: string;
  readonly layout: PageLayout;
  /** First number of each instance of the numbered list; at least one. */
  readonly listStarts: readonly number[];
  /** Markup of paragraphs and tables; the last block is a paragraph. */
  readonly body: readonly string[];
}

/**
 * Puts a new Word document together: an Open Packaging Conventions package (ECMA-376-2) with a main part
 * (ECMA-376-1, 11.3.10) and what it stands on. The same content gives the same bytes.
 */
export function packageOf(content: NewDocument): Uint8Array {
  const { title, language, layout, listStarts, body } = content;
  const types: readonly (readonly [part: string, type: string])[] = [
    ["/word/document.xml", `${WORD}.document.main+xml`],
    ["/word/styles.xml", `${WORD}.styles+xml`],
    ["/word/numbering.xml", `${WORD}.numbering+xml`],
    ["/word/settings.xml", `${WORD}.settings+xml`],
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
  const main = element("w:document", W, [element("w:body", {}, [...body, sectionProperties(layout)])]);
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships([
      [`${RELATIONSHIP}/officeDocument`, "word/document.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      [`${RELATIONSHIP}/extended-properties`, "docProps/app.xml"],
    ]),
    "docProps/app.xml": app,
    "docProps/core.xml": core,
    "word/document.xml": main,
    "word/_rels/document.xml.rels": relationships([
      [`${RELATIONSHIP}/styles`, "styles.xml"],
      [`${RELATIONSHIP}/numbering`, "numbering.xml"],
      [`${RELATIONSHIP}/settings`, "settings.xml"],
    ]),
    "word/numbering.xml": numberingPart(listStarts),
    "word/settings.xml": settingsPart(language),
    "word/styles.xml": stylesPart(language),
  };
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, strToU8(DECLARATION + xml)]),
  );
  return zipSync(files, { mtime: ZIP_EPOCH, level: 6 });
}
