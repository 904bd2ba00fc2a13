import { isShowingPlaceholder } from "../../wordml/controls";
import { readParagraph } from "../../wordml/text";
import { childElement, childElements, walk, type XmlElement } from "../../wordml/tree";
import type { EditContext } from "./context";
import { copyChildren } from "./markup";

/** Formatting of a run that is about its place: the style of a link or a note's mark. */
const STYLE_OF_PLACE = new Set(["w:rStyle"]);

/** The content of the w:rPr that text written in place of a run gets. */
export function formattingOfRun(context: EditContext, run: XmlElement): string {
  const properties = childElement(run, "w:rPr");
  return copyChildren(context, properties, hasStyleOfPlace(run) ? STYLE_OF_PLACE : undefined);
}

function hasStyleOfPlace(run: XmlElement): boolean {
  // A control that shows its prompt may hold the run, its paragraph or its cell.
  for (let e = run.parent; e !== undefined && e.name !== "w:tbl"; e = e.parent) {
    if (e.name === "w:hyperlink" || (e.name === "w:sdt" && isShowingPlaceholder(e))) return true;
  }
  return false;
}

/**
 * The formatting that text written into a paragraph gets: that of its first run with text; of a run without,
 * where there is no text; else that of the paragraph's mark.
 */
export function formattingOfParagraph(context: EditContext, paragraph: XmlElement): string {
  const content = readParagraph(paragraph);
  const run = content.pieces.find((piece) => piece.run !== undefined)?.run ?? emptyRun(paragraph);
  if (run !== undefined) return formattingOfRun(context, run);
  const properties = childElement(paragraph, "w:pPr");
  return copyChildren(context, properties && childElement(properties, "w:rPr"));
}

/** A formatted run that holds nothing, as it is left where a text was cleared. */
function emptyRun(paragraph: XmlElement): XmlElement | undefined {
  let found: XmlElement | undefined;
  walk(paragraph, (element) => {
    if (element.name !== "w:r") return found === undefined;
    if (childElements(element).every(({ name }) => name === "w:rPr") && element.children.length > 0) {
      found ??= element;
    }
    return false;
  });
  return found;
}

/** The formatting of what is typed into a control (17.5.2.27 rPr), if the control says. */
export function formattingOfControl(context: EditContext, control: XmlElement): string {
  const properties = childElement(control, "w:sdtPr");
  return copyChildren(context, properties && childElement(properties, "w:rPr"));
}
