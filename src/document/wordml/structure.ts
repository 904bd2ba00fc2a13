import { childElement, childElements, type XmlElement } from "./tree";
import { prefixOfNamespace } from "./names";

/** What stands around a piece of content: the wrappers that were opened on the way to it. */
export interface Wrapping {
  /** The w:sdt elements, outermost first. */
  readonly controls: readonly XmlElement[];
  /** In a tracked insertion (or move to here), or in a deletion (or move away): the deletion counts. */
  readonly change: "inserted" | "deleted" | undefined;
}

/** Nothing stands around it. */
export const UNWRAPPED: Wrapping = { controls: [], change: undefined };

/**
 * Wrappers that hold content of the level at which they stand and mean nothing for it: 17.5.1 customXml and
 * smartTag, 17.3.2.3 bdo, 17.3.2.8 dir, 17.16.22 hyperlink, 17.16.19 fldSimple (its content is the result).
 */
const PLAIN_WRAPPERS = new Set(["w:customXml", "w:smartTag", "w:hyperlink", "w:fldSimple", "w:dir", "w:bdo"]);

/** The content of a wrapper with what now stands around it; undefined for an element that wraps nothing. */
function openWrapper(
  element: XmlElement,
  around: Wrapping,
): { readonly content: XmlElement | undefined; readonly around: Wrapping } | undefined {
  switch (element.name) {
    case "w:sdt":
      return {
        content: childElement(element, "w:sdtContent"),
        around: { ...around, controls: [...around.controls, element] },
      };
    case "w:ins":
    case "w:moveTo":
      return { content: element, around: { ...around, change: around.change ?? "inserted" } };
    case "w:del":
    case "w:moveFrom":
      return { content: element, around: { ...around, change: "deleted" } };
    case "mc:AlternateContent":
      return { content: chosenAlternative(element), around };
    default:
      return PLAIN_WRAPPERS.has(element.name) ? { content: element, around } : undefined;
  }
}

/**
 * Calls back for each element that stands in `parent` once content controls, custom XML, smart tags, tracked
 * changes and alternate content are opened (ECMA-376-1 17.5, 17.13.5; ECMA-376-3 10.2), in reading order.
 */
export function eachContent(
  parent: XmlElement,
  visit: (element: XmlElement, around: Wrapping) => void,
  around: Wrapping = UNWRAPPED,
): void {
  for (const child of parent.children) {
    if (typeof child === "string") continue;
    const opened = openWrapper(child, around);
    if (opened === undefined) visit(child, around);
    else if (opened.content !== undefined) eachContent(opened.content, visit, opened.around);
  }
}

/**
 * The branch of an mc:AlternateContent that counts: the first choice whose required namespaces are all known
 * here, else the fallback (ECMA-376-3 10.2.1). The file says the same thing twice, so only one may be read.
 */
export function chosenAlternative(alternatives: XmlElement): XmlElement | undefined {
  const readable = childElements(alternatives, "mc:Choice").find((choice) =>
    (choice.attributes.Requires ?? "")
      .split(/\s+/)
      .filter((prefix) => prefix !== "")
      .every((prefix) => isKnownPrefix(choice, prefix)),
  );
  return readable ?? childElement(alternatives, "mc:Fallback");
}

function isKnownPrefix(at: XmlElement, prefix: string): boolean {
  for (let element: XmlElement | undefined = at; element !== undefined; element = element.parent) {
    const uri = element.declarations?.[prefix];
    if (uri !== undefined) return prefixOfNamespace(uri) !== undefined;
  }
  return false;
}
