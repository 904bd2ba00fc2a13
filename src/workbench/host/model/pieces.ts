import { isShowingPlaceholder } from "../../../document/wordml/controls";
import { eachContent, UNWRAPPED, type Wrapping } from "../../../document/wordml/structure";
import { textOfT } from "../../../document/wordml/text";
import { childElement, isOn, type XmlElement } from "../../../document/wordml/tree";

/**
 * One element of a run as the host sees it: unlike a reader of plans, Word counts deleted text and prompts as
 * content of the document, so both are here, marked.
 */
export interface Piece {
  /** w:t, w:delText, w:tab, w:br ..., or an object that has no text. */
  readonly element: XmlElement;
  readonly run: XmlElement;
  /** Text as it stands, not normalised; "" for objects and marks. */
  readonly text: string;
  readonly deleted: boolean;
  readonly inserted: boolean;
  readonly placeholder: boolean;
  readonly around: Wrapping;
}

/** The pieces of a paragraph in order; field instructions, hidden runs and text boxes left out. */
export function readPieces(paragraph: XmlElement): readonly Piece[] {
  const pieces: Piece[] = [];
  const fields: { inResult: boolean }[] = [];
  const visitRun = (run: XmlElement, runAround: Wrapping): void => {
    const properties = childElement(run, "w:rPr");
    if (properties !== undefined && isOn(childElement(properties, "w:vanish"))) return;
    eachContent(
      run,
      (element, around) => {
        if (element.name === "w:fldChar") {
          markField(element, fields);
          return;
        }
        if (element.name === "w:rPr" || fields.some((field) => !field.inResult)) return;
        const deleted = around.change === "deleted";
        pieces.push({
          element,
          run,
          text: textOf(element),
          deleted,
          inserted: around.change === "inserted",
          placeholder: around.controls.some(isShowingPlaceholder),
          around,
        });
      },
      runAround,
    );
  };
  eachContent(
    paragraph,
    (element, around) => {
      if (element.name === "w:r") visitRun(element, around);
    },
    UNWRAPPED,
  );
  return pieces;
}

function markField(mark: XmlElement, fields: { inResult: boolean }[]): void {
  const type = mark.attributes["w:fldCharType"];
  const innermost = fields[fields.length - 1];
  if (type === "begin") fields.push({ inResult: false });
  else if (type === "separate" && innermost !== undefined) innermost.inResult = true;
  else if (type === "end") fields.pop();
}

function textOf(element: XmlElement): string {
  switch (element.name) {
    case "w:t":
    case "w:delText":
      return textOfT(element);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\v";
    case "w:noBreakHyphen":
      return "\u2011";
    case "w:sym":
      return String.fromCharCode(Number.parseInt(element.attributes["w:char"] ?? "28", 16));
    default:
      return "";
  }
}
