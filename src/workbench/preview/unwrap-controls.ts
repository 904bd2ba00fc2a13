import { OpcPackage } from "../../document/docx";
import { applySplices, type Splice } from "../../document/wordml/splice";
import { parseXml } from "../../document/wordml/parse";
import { childElement, walk } from "../../document/wordml/tree";

/**
 * A copy of a document for showing: the renderer drops the rows and cells that content controls hold, so the
 * controls (ECMA-376-1 17.5.2) are taken away and what they hold is left.
 */
export function withoutControls(docx: Uint8Array): Uint8Array {
  const file = OpcPackage.open(docx);
  const source = file.text(file.mainPart);
  const splices: Splice[] = [];
  walk(parseXml(source), (element) => {
    if (element.name !== "w:sdt") return undefined;
    const content = childElement(element, "w:sdtContent");
    if (content === undefined || content.endTagStart === content.end) {
      splices.push({ start: element.start, end: element.end, text: "" });
      return false;
    }
    splices.push({ start: element.start, end: content.startTagEnd, text: "" });
    splices.push({ start: content.endTagStart, end: element.end, text: "" });
    return undefined;
  });
  if (splices.length === 0) return docx;
  file.writeText(file.mainPart, applySplices(source, splices));
  return file.save();
}
