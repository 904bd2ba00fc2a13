import { DocumentError } from "../../core/model";
import { prefixOfNamespace } from "./names";

/**
 * A light, read-only tree of an XML part whose elements know where they stand in the source text, so that an
 * edit is a splice of that text and every character outside it stays.
 */
export interface XmlElement {
  /** Canonical name: "w:tc" whatever the document's prefix; "{uri}local" for unknown namespaces. */
  readonly name: string;
  /** Attributes by canonical name; those without a prefix by their local name. Declarations left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
  /** Offset of "<" of the start tag. */
  readonly start: number;
  /** Offset just behind the start tag. */
  readonly startTagEnd: number;
  /** Offset of the end tag; equals `startTagEnd` where the element is self-closing. */
  readonly endTagStart: number;
  /** Offset just behind the element. */
  readonly end: number;
  /** Namespace declarations on this very element, by prefix ("" for the default one). */
  readonly declarations: Readonly<Record<string, string>> | undefined;
}

/** Text stands decoded between the elements; adjacent text and CDATA are one string. */
export type XmlNode = XmlElement | string;

/** An element while its tree is built: what is only known at its end is filled in there. */
export interface OpenElement extends XmlElement {
  children: readonly XmlNode[];
  endTagStart: number;
  end: number;
}

export interface ParseLimits {
  /** UTF-16 code units of source. */
  readonly maxLength: number;
  /** Nested elements. */
  readonly maxDepth: number;
}

/** 12 MB of document XML is some 5,000 plan rows of text; deeper nesting than 256 is an attack, not a plan. */
export const DEFAULT_LIMITS: ParseLimits = { maxLength: 12 * 1024 * 1024, maxDepth: 256 };

/** @throws DocumentError "too-large" for a source beyond the limit */
export function refuseLong(source: string, { maxLength }: ParseLimits): void {
  if (source.length > maxLength) {
    throw new DocumentError("too-large", `${source.length} characters of XML, at most ${maxLength}`);
  }
}

/** Child elements, in order; only those of one name if it is given. */
export function childElements(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first child element of a name. */
export function childElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (typeof child !== "string" && child.name === name) return child;
  }
  return undefined;
}

/** Calls back for each descendant in document order; returning false leaves that one's content out. */
export function walk(element: XmlElement, visit: (element: XmlElement) => boolean | undefined): void {
  for (const child of element.children) {
    if (typeof child !== "string" && visit(child) !== false) walk(child, visit);
  }
}

/** The text of an element and all within it. */
export function innerText(element: XmlElement): string {
  const [first] = element.children;
  if (typeof first === "string" && element.children.length === 1) return first;
  return element.children.map((child) => (typeof child === "string" ? child : innerText(child))).join("");
}

/** The nearest ancestor of a name. */
export function ancestor(element: XmlElement, name: string): XmlElement | undefined {
  for (let e = element.parent; e !== undefined; e = e.parent) if (e.name === name) return e;
  return undefined;
}

/**
 * The value of an on/off property (ECMA-376-1 17.17.4 ST_OnOff): false where the element is absent, true
 * where it has no value.
 */
export function isOn(property: XmlElement | undefined): boolean {
  if (property === undefined) return false;
  const value = property.attributes["w:val"];
  return value === undefined || !["0", "false", "off"].includes(value);
}

/** The prefix that is bound to a namespace (by our prefix for it) at an element: "" for the default one. */
export function prefixInScope(element: XmlElement, ours: string): string | undefined {
  const hidden = new Set<string>();
  let fallback: string | undefined;
  for (let e: XmlElement | undefined = element; e !== undefined; e = e.parent) {
    for (const [prefix, uri] of Object.entries(e.declarations ?? {})) {
      if (!hidden.has(prefix) && prefixOfNamespace(uri) === ours) {
        // Attributes need a prefix, so the default namespace is the last choice.
        if (prefix !== "") return prefix;
        fallback = "";
      }
      hidden.add(prefix);
    }
  }
  return fallback;
}
