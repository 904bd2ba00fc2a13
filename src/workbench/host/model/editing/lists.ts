import { childElement, type XmlElement } from "../../../../document/wordml/tree";
import type { HostDocument } from "../host-document";

/** Takes a paragraph out of its list (17.3.1.19 numPr); a list that comes with the style stays. */
export function detachFromList(document: HostDocument, paragraph: XmlElement): void {
  const properties = childElement(paragraph, "w:pPr");
  const numbering = properties === undefined ? undefined : childElement(properties, "w:numPr");
  if (numbering === undefined) return;
  document.change([{ start: numbering.start, end: numbering.end, text: "" }]);
}
