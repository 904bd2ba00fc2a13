import { escapeText } from "./package";

/**
 * How different programs write the same content. A dialect knows the markup of a run, a paragraph, a row and a
 * cell; what they hold is told by `written.ts`.
 */
export interface Dialect {
  readonly name: string;
  /** Attributes of w:document and w:comments. */
  readonly namespaces: string;
  /** Runs of a text; tabs and line breaks included. */
  runs(text: string, format?: RunLook): string;
  /** Properties of a paragraph and its opening: everything before the runs. */
  openParagraph(look?: ParagraphLook): string;
  tableProperties(widths: readonly number[]): string;
  /** Opening tag of a row with its properties; `change` is markup for a tracked row. */
  openRow(header: boolean, change: string): string;
  cellProperties(width: number, span: number, merge: "start" | "continue" | undefined): string;
  /** Other parts under word/, by file name. */
  readonly parts: Readonly<Record<string, string>>;
  readonly sectionProperties: string;
}

export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The run's text was deleted by a tracked change. */
  readonly deleted?: boolean;
  readonly placeholder?: boolean;
}

export type ListKind = "bullet" | "sub-bullet" | "number" | "letter";

export interface ParagraphLook {
  readonly style?: "Title" | "Heading1" | "Heading2" | "Heading3";
  /** An item of a list; letters are the level below numbers, as in "2." and "a.". */
  readonly list?: ListKind;
  readonly cell?: boolean;
  readonly pageBreak?: boolean;
}

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const LANDSCAPE =
  '<w:sectPr><w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>' +
  '<w:pgMar w:top="1080" w:right="1080" w:bottom="1080" w:left="1080" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';

/** Markup of a text within a run: tabs and breaks are elements of their own. */
function textMarkup(text: string, deleted = false): string {
  const tag = deleted ? "w:delText" : "w:t";
  return text
    .split(/([\t\n])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece === "\t") return "<w:tab/>";
      if (piece === "\n") return "<w:br/>";
      return `<${tag} xml:space="preserve">${escapeText(piece)}</${tag}>`;
    })
    .join("");
}

function style(id: string, name: string, inner = "", type = "paragraph", isDefault = false): string {
  return (
    `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `${isDefault ? "" : inner}</w:style>`
  );
}

const PLACE: Readonly<Record<ListKind, readonly [list: number, level: number]>> = {
  bullet: [1, 0],
  "sub-bullet": [1, 1],
  number: [2, 0],
  letter: [2, 1],
};

function numbering(list: ListKind | undefined): string {
  if (list === undefined) return "";
  const [id, at] = PLACE[list];
  return `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** Word's own styles for lists: the numbering comes with the style. */
const LISTS: readonly (readonly [id: string, name: string, list: ListKind])[] = [
  ["ListBullet", "List Bullet", "bullet"],
  ["ListBullet2", "List Bullet 2", "sub-bullet"],
  ["ListNumber", "List Number", "number"],
  ["ListNumber2", "List Number 2", "letter"],
];

function stylesPart(normal: string): string {
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
  return (
    `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="en-US"/></w:rPr>` +
    "</w:rPrDefault></w:docDefaults>" +
    style(normal, "Normal", "", "paragraph", true) +
    style("Title", "Title", '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>') +
    [1, 2, 3]
      .map((n) =>
        style(
          `Heading${n}`,
          `heading ${n}`,
          `<w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr><w:rPr><w:b/></w:rPr>`,
        ),
      )
      .join("") +
    LISTS.map(([id, name, list]) => style(id, name, `<w:pPr>${numbering(list)}</w:pPr>`)).join("") +
    style("ListParagraph", "List Paragraph", '<w:pPr><w:ind w:left="720"/></w:pPr>') +
    style("PlaceholderText", "Placeholder Text", '<w:rPr><w:color w:val="666666"/></w:rPr>', "character") +
    style("TableGrid", "Table Grid", `<w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`, "table") +
    "</w:styles>"
  );
}

const level = (n: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:ind w:left="${360 * (n + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;

const NUMBERING =
  `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>` +
  `${level(0, "bullet", "\u2022")}${level(1, "bullet", "o")}</w:abstractNum>` +
  '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>' +
  `${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%2.")}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>';

function mergeMarkup(merge: "start" | "continue" | undefined, bare: boolean): string {
  if (merge === undefined) return "";
  if (merge === "start") return '<w:vMerge w:val="restart"/>';
  return bare ? "<w:vMerge/>" : '<w:vMerge w:val="continue"/>';
}

function look(format: RunLook): string {
  return (
    (format.placeholder === true ? '<w:rStyle w:val="PlaceholderText"/>' : "") +
    (format.bold === true ? "<w:b/>" : "") +
    (format.italic === true ? "<w:i/>" : "")
  );
}

/**
 * Word: revision ids everywhere, words split over runs where spelling was checked or someone typed in between,
 * proofing marks, bookmarks, a smart tag, continued merges without a value.
 */
export function wordDialect(): Dialect {
  let count = 0;
  const rsid = (): string => {
    count += 1;
    return `00${((count * 2654435761) % 0xffffff).toString(16).toUpperCase().padStart(6, "0")}`;
  };
  const one = (text: string, format: RunLook, revised: boolean): string => {
    const properties = look(format);
    return (
      `<w:r${revised ? ` w:rsidR="${rsid()}"` : ""}>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}` +
      `${textMarkup(text, format.deleted)}</w:r>`
    );
  };
  return {
    name: "Word",
    namespaces: `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:w14="${W14}" xmlns:w15="${W15}" mc:Ignorable="w14 w15"`,
    runs(text, format = {}) {
      if (text === "") return "";
      const plain = format.deleted !== true && format.placeholder !== true;
      if (!plain || text.length < 8) return one(text, format, false);
      const cut = Math.floor(text.length / 2);
      const [left, right] = [text.slice(0, cut), text.slice(cut)];
      count += 1;
      switch (count % 4) {
        case 0:
          return `${one(left, format, false)}<w:proofErr w:type="spellStart"/>${one(right, format, true)}<w:proofErr w:type="spellEnd"/>`;
        case 1:
          return (
            `<w:bookmarkStart w:id="${count}" w:name="_Ref${count}"/>${one(left, format, false)}` +
            `<w:bookmarkEnd w:id="${count}"/>${one(right, format, true)}`
          );
        case 2:
          return (
            `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">` +
            `${one(left, format, true)}</w:smartTag>${one(right, format, false)}`
          );
        default:
          return one(text, format, true);
      }
    },
    openParagraph({ style: id, list, cell, pageBreak } = {}) {
      const properties =
        (id === undefined ? "" : `<w:pStyle w:val="${id}"/>`) +
        (pageBreak === true ? "<w:pageBreakBefore/>" : "") +
        numbering(list) +
        (cell === true ? '<w:spacing w:after="0"/>' : "");
      const ids = `w:rsidR="${rsid()}" w:rsidRDefault="${rsid()}"`;
      return `<w:p ${ids}>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}`;
    },
    tableProperties: (widths) =>
      '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/>' +
      '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>' +
      `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
    openRow(header, change) {
      const properties = (header ? "<w:tblHeader/>" : "") + change;
      return `<w:tr w:rsidR="${rsid()}" w:rsidTr="${rsid()}">${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}`;
    },
    cellProperties: (width, span, merge) =>
      `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}` +
      `${mergeMarkup(merge, true)}</w:tcPr>`,
    parts: {
      "styles.xml": stylesPart("Normal"),
      "numbering.xml": NUMBERING,
      "settings.xml":
        `<w:settings xmlns:w="${W}"><w:proofState w:spelling="clean"/><w:compat>` +
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
        '</w:compat><w:rsids><w:rsidRoot w:val="00A77B3E"/></w:rsids></w:settings>',
    },
    sectionProperties: LANDSCAPE,
  };
}

/** LibreOffice Writer: one run for each stretch, empty properties written out, borders on each cell, values spelt out. */
export function libreOfficeDialect(): Dialect {
  const border = (side: string): string =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const borders = ["top", "left", "bottom", "right"].map(border).join("");
  return {
    name: "LibreOffice",
    namespaces: `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:w14="${W14}" xmlns:w15="${W15}" mc:Ignorable="w14 w15"`,
    runs: (text, format = {}) =>
      text === ""
        ? "<w:r><w:rPr></w:rPr></w:r>"
        : `<w:r><w:rPr>${look(format)}</w:rPr>${textMarkup(text, format.deleted)}</w:r>`,
    openParagraph: ({ style: id = "Normal", list, pageBreak } = {}) =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/>${pageBreak === true ? "<w:pageBreakBefore/>" : ""}` +
      `${numbering(list)}<w:bidi w:val="0"/><w:jc w:val="left"/><w:rPr></w:rPr></w:pPr>`,
    tableProperties: (widths) =>
      `<w:tblPr><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:jc w:val="left"/>` +
      '<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>' +
      '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
      `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
    openRow: (header, change) =>
      `<w:tr><w:trPr>${header ? '<w:tblHeader w:val="true"/>' : ""}${change}</w:trPr>`,
    cellProperties: (width, span, merge) =>
      `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}` +
      `${mergeMarkup(merge, false)}<w:tcBorders>${borders}</w:tcBorders></w:tcPr>`,
    parts: { "styles.xml": stylesPart("Normal"), "numbering.xml": NUMBERING },
    sectionProperties: LANDSCAPE,
  };
}

/** Google Docs: no revision ids, a table style per table, right-to-left marks written out, no header rows, no properties. */
export function googleDialect(): Dialect {
  return {
    name: "Google Docs",
    namespaces: `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:w14="${W14}" xmlns:w15="${W15}" mc:Ignorable="w14 w15"`,
    runs: (text, format = {}) =>
      `<w:r><w:rPr>${look(format)}<w:rtl w:val="0"/></w:rPr>${text === "" ? "" : textMarkup(text, format.deleted)}</w:r>`,
    openParagraph: ({ style: id, list, pageBreak } = {}) =>
      `<w:p><w:pPr>${id === undefined ? "" : `<w:pStyle w:val="${id}"/>`}` +
      (pageBreak === true ? '<w:pageBreakBefore w:val="1"/>' : '<w:pageBreakBefore w:val="0"/>') +
      `${numbering(list)}<w:rPr/></w:pPr>`,
    tableProperties: (widths) =>
      `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}.0" w:type="dxa"/>` +
      '<w:jc w:val="left"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600"/></w:tblPr>' +
      `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
    openRow: (_header, change) => `<w:tr><w:trPr><w:cantSplit w:val="0"/>${change}</w:trPr>`,
    cellProperties: (_width, span, merge) =>
      `<w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}${mergeMarkup(merge, false)}` +
      '<w:shd w:fill="auto" w:val="clear"/></w:tcPr>',
    parts: { "styles.xml": stylesPart("Normal"), "numbering.xml": NUMBERING },
    sectionProperties: LANDSCAPE,
  };
}

/** python-docx: one run and one paragraph as they were added, lists by style, a grid of equal columns. */
export function pythonDialect(): Dialect {
  return {
    name: "python-docx",
    namespaces: `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:w14="${W14}" xmlns:w15="${W15}" mc:Ignorable="w14 w15"`,
    runs: (text, format = {}) => {
      if (text === "") return "";
      const properties = look(format);
      return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${textMarkup(text, format.deleted)}</w:r>`;
    },
    openParagraph({ style: id, list, pageBreak } = {}) {
      const named = id ?? LISTS.find(([, , kind]) => kind === list)?.[0];
      const properties =
        (named === undefined ? "" : `<w:pStyle w:val="${named}"/>`) +
        (pageBreak === true ? "<w:pageBreakBefore/>" : "");
      return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}`;
    },
    tableProperties: (widths) =>
      '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:type="auto" w:w="0"/>' +
      '<w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/></w:tblPr>' +
      `<w:tblGrid>${widths.map(() => `<w:gridCol w:w="${Math.floor(8640 / widths.length)}"/>`).join("")}</w:tblGrid>`,
    openRow: (_header, change) => `<w:tr>${change === "" ? "" : `<w:trPr>${change}</w:trPr>`}`,
    cellProperties: (_width, span, merge) =>
      `<w:tcPr><w:tcW w:type="dxa" w:w="1728"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}` +
      `${mergeMarkup(merge, false)}</w:tcPr>`,
    parts: { "styles.xml": stylesPart("Normal"), "numbering.xml": NUMBERING },
    sectionProperties: '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>',
  };
}
