import { namespaceOfPrefix } from "../wordml/names";
import { element, property } from "./markup";
import { FRAME, HEADING_TEXT, QUIET_TEXT } from "./palette";

/** The frame about an answer stands this far outside its text, in twentieths of a point. */
export const ANSWER_INSET = 80;

function paragraphStyle(
  id: string,
  name: string,
  options: {
    basedOn?: string;
    next?: string;
    heading?: boolean;
    custom?: boolean;
    pPr?: string;
    rPr?: string;
  },
): string {
  const { basedOn = "Normal", next, heading = false, custom = false, pPr = "", rPr = "" } = options;
  return element(
    "w:style",
    { "w:type": "paragraph", "w:customStyle": custom ? 1 : undefined, "w:styleId": id },
    [
      property("w:name", name),
      property("w:basedOn", basedOn),
      next === undefined ? "" : property("w:next", next),
      property("w:uiPriority", heading ? 9 : 10),
      "<w:qFormat/>",
      pPr === "" ? "" : element("w:pPr", {}, [pPr]),
      rPr === "" ? "" : element("w:rPr", {}, [rPr]),
    ],
  );
}

function spacing(before: number, after: number): string {
  return element("w:spacing", { "w:before": before, "w:after": after });
}

function size(halfPoints: number): string {
  return property("w:sz", halfPoints) + property("w:szCs", halfPoints);
}

/** styles.xml: Word's own styles under their own names, and ours for the parts of a plan. */
export function stylesPart(language: string): string {
  const defaults = element("w:docDefaults", {}, [
    element("w:rPrDefault", {}, [
      element("w:rPr", {}, [
        element("w:rFonts", {
          "w:ascii": "Calibri",
          "w:hAnsi": "Calibri",
          "w:eastAsia": "Calibri",
          "w:cs": "Calibri",
        }),
        size(22),
        element("w:lang", { "w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA" }),
      ]),
    ]),
    element("w:pPrDefault", {}, [
      element("w:pPr", {}, [element("w:spacing", { "w:after": 120, "w:line": 259, "w:lineRule": "auto" })]),
    ]),
  ]);
  const kept = "<w:keepNext/><w:keepLines/>";
  const dark = property("w:color", HEADING_TEXT);
  const quiet = "<w:i/><w:iCs/>" + property("w:color", QUIET_TEXT);
  // A frame about each answer; that of answers of several paragraphs is one (ECMA-376-1, 17.3.1.24).
  const frame = element(
    "w:pBdr",
    {},
    ["w:top", "w:left", "w:bottom", "w:right"].map((side) =>
      element(side, {
        "w:val": "single",
        "w:sz": 4,
        "w:space": side === "w:bottom" ? 18 : 4,
        "w:color": FRAME,
      }),
    ),
  );
  const answerIndent = element("w:ind", { "w:left": ANSWER_INSET, "w:right": ANSWER_INSET });
  const borders = element(
    "w:tblBorders",
    {},
    ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"].map((side) =>
      element(side, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" }),
    ),
  );
  const cellMargins = element(
    "w:tblCellMar",
    {},
    ["w:top", "w:left", "w:bottom", "w:right"].map((side, i) =>
      element(side, { "w:w": i % 2 === 0 ? 0 : 108, "w:type": "dxa" }),
    ),
  );
  const character = (id: string, rPr: string, custom = false): string =>
    element("w:style", { "w:type": "character", "w:customStyle": custom ? 1 : undefined, "w:styleId": id }, [
      property("w:name", id),
      property("w:basedOn", "DefaultParagraphFont"),
      property("w:uiPriority", 20),
      "<w:qFormat/>",
      element("w:rPr", {}, [rPr]),
    ]);
  const styles = [
    element("w:style", { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" }, [
      property("w:name", "Normal"),
      "<w:qFormat/>",
    ]),
    element("w:style", { "w:type": "character", "w:default": 1, "w:styleId": "DefaultParagraphFont" }, [
      property("w:name", "Default Paragraph Font"),
      property("w:uiPriority", 1),
      "<w:semiHidden/><w:unhideWhenUsed/>",
    ]),
    element("w:style", { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" }, [
      property("w:name", "Normal Table"),
      property("w:uiPriority", 99),
      "<w:semiHidden/><w:unhideWhenUsed/>",
      element("w:tblPr", {}, [element("w:tblInd", { "w:w": 0, "w:type": "dxa" }), cellMargins]),
    ]),
    element("w:style", { "w:type": "numbering", "w:default": 1, "w:styleId": "NoList" }, [
      property("w:name", "No List"),
      property("w:uiPriority", 99),
      "<w:semiHidden/><w:unhideWhenUsed/>",
    ]),
    element("w:style", { "w:type": "table", "w:styleId": "TableGrid" }, [
      property("w:name", "Table Grid"),
      property("w:basedOn", "TableNormal"),
      property("w:uiPriority", 39),
      element("w:pPr", {}, [element("w:spacing", { "w:after": 0, "w:line": 240, "w:lineRule": "auto" })]),
      element("w:tblPr", {}, [borders]),
    ]),
    character("Strong", "<w:b/><w:bCs/>"),
    character("Sample", `<w:b w:val="0"/><w:bCs w:val="0"/>${quiet}`, true),
    paragraphStyle("Title", "Title", {
      next: "Normal",
      pPr: kept + spacing(0, 60),
      rPr: `<w:b/><w:bCs/>${dark}${size(40)}`,
    }),
    paragraphStyle("Subtitle", "Subtitle", { next: "Normal", pPr: spacing(0, 240), rPr: quiet }),
    ...[30, 26, 24, 22, 22, 22].map((halfPoints, level) =>
      paragraphStyle(`Heading${level + 1}`, `heading ${level + 1}`, {
        next: "Normal",
        heading: true,
        pPr: kept + spacing(level === 0 ? 360 : 280, 80) + property("w:outlineLvl", level),
        rPr: `<w:b/><w:bCs/>${dark}${size(halfPoints)}`,
      }),
    ),
    paragraphStyle("BodyText", "Body Text", { pPr: "<w:keepNext/>" + spacing(0, 120) }),
    paragraphStyle("Question", "Question", {
      next: "Answer",
      custom: true,
      pPr: kept + spacing(200, 60),
      rPr: "<w:b/><w:bCs/>",
    }),
    paragraphStyle("QuestionPoint", "Question Point", {
      next: "Answer",
      custom: true,
      pPr: kept + spacing(0, 40),
    }),
    paragraphStyle("SampleText", "Sample Text", { next: "Answer", custom: true, pPr: kept + spacing(0, 60) }),
    paragraphStyle("Answer", "Answer", {
      custom: true,
      pPr: frame + spacing(80, 160) + answerIndent + "<w:contextualSpacing/>",
    }),
    paragraphStyle("FieldLine", "Field Line", { custom: true, pPr: spacing(120, 200) }),
    paragraphStyle("TableText", "Table Text", {
      custom: true,
      pPr: element("w:spacing", { "w:before": 40, "w:after": 40, "w:line": 240, "w:lineRule": "auto" }),
      rPr: size(20),
    }),
    paragraphStyle("TableHeading", "Table Heading", {
      basedOn: "TableText",
      next: "TableText",
      custom: true,
      pPr: "<w:keepNext/>",
      rPr: "<w:b/><w:bCs/>",
    }),
    paragraphStyle("TableGuidance", "Table Guidance", {
      basedOn: "TableText",
      next: "TableText",
      custom: true,
      pPr: "<w:keepNext/>",
      rPr: `${quiet}${size(18)}`,
    }),
    paragraphStyle("Footer", "footer", {
      pPr: element("w:spacing", { "w:after": 0 }) + property("w:jc", "center"),
      rPr: property("w:color", QUIET_TEXT) + size(18),
    }),
  ];
  return element("w:styles", { "xmlns:w": namespaceOfPrefix("w") }, [defaults, ...styles]);
}
