import { element } from "./markup";

export type Orientation = "portrait" | "landscape";

/** US Letter in twentieths of a point. */
const LETTER = { short: 12240, long: 15840 };
const MARGIN = 1080;
/** From the edge of the paper to the page number. */
const FOOTER = 540;

/** Room for text between the margins, in twentieths of a point. */
export function textWidth(orientation: Orientation): number {
  return (orientation === "landscape" ? LETTER.long : LETTER.short) - 2 * MARGIN;
}

/** A w:sectPr (ECMA-376-1, 17.6.17): how the pages look that end here. */
export function sectionProperties(orientation: Orientation, footer: string): string {
  const isLandscape = orientation === "landscape";
  return element("w:sectPr", {}, [
    element("w:footerReference", { "w:type": "default", "r:id": footer }),
    element("w:pgSz", {
      "w:w": isLandscape ? LETTER.long : LETTER.short,
      "w:h": isLandscape ? LETTER.short : LETTER.long,
      "w:orient": isLandscape ? "landscape" : undefined,
    }),
    element("w:pgMar", {
      "w:top": MARGIN,
      "w:right": MARGIN,
      "w:bottom": MARGIN,
      "w:left": MARGIN,
      "w:header": FOOTER,
      "w:footer": FOOTER,
      "w:gutter": 0,
    }),
  ]);
}
