import { SaxesParser } from "saxes";
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

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  parent: XmlElement | undefined;
  start: number;
  startTagEnd: number;
  endTagStart: number;
  end: number;
  declarations: Record<string, string> | undefined;
}

export interface ParseLimits {
  /** UTF-16 code units of source. */
  readonly maxLength: number;
  /** Nested elements. */
  readonly maxDepth: number;
}

/** 12 MB of document XML is some 5,000 plan rows of text; deeper nesting than 256 is an attack, not a plan. */
export const DEFAULT_LIMITS: ParseLimits = { maxLength: 12 * 1024 * 1024, maxDepth: 256 };

const NO_ATTRIBUTES: Record<string, string> = Object.freeze({});

/** Prefix scopes: a chain of declarations, looked up from the innermost. */
interface Scope {
  readonly outer: Scope | undefined;
  readonly declarations: Readonly<Record<string, string>>;
  /** Canonical names already worked out in this scope. */
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

function lookUp(scope: Scope | undefined, prefix: string): string | undefined {
  for (let s = scope; s !== undefined; s = s.outer) {
    if (Object.hasOwn(s.declarations, prefix)) return s.declarations[prefix];
  }
  return prefix === "xml" ? "http://www.w3.org/XML/1998/namespace" : undefined;
}

function canonical(uri: string | undefined, local: string): string {
  if (uri === undefined || uri === "") return local;
  const known = prefixOfNamespace(uri);
  return known === undefined ? `{${uri}}${local}` : `${known}:${local}`;
}

function elementName(scope: Scope, tag: string): string {
  const known = scope.elements.get(tag);
  if (known !== undefined) return known;
  const colon = tag.indexOf(":");
  const prefix = colon < 0 ? "" : tag.slice(0, colon);
  const uri = lookUp(scope, prefix);
  if (uri === undefined && prefix !== "") {
    throw new DocumentError("damaged", `the namespace prefix "${prefix}" is not declared`);
  }
  const name = canonical(uri, tag.slice(colon + 1));
  scope.elements.set(tag, name);
  return name;
}

function attributeName(scope: Scope, raw: string): string {
  const known = scope.attributes.get(raw);
  if (known !== undefined) return known;
  const colon = raw.indexOf(":");
  // An attribute without a prefix is in no namespace (Namespaces in XML 1.0, 6.2).
  const name = colon < 0 ? raw : canonical(lookUp(scope, raw.slice(0, colon)), raw.slice(colon + 1));
  scope.attributes.set(raw, name);
  return name;
}

function newScope(outer: Scope | undefined, declarations: Record<string, string>): Scope {
  return { outer, declarations, elements: new Map(), attributes: new Map() };
}

/**
 * Parses one XML part.
 *
 * @param source the part's text, a byte-order mark included if it has one
 * @returns the root element; offsets count UTF-16 code units of `source`
 * @throws DocumentError "damaged" for broken XML, "doctype" for a document type declaration, "too-large" and
 *   "too-deep" beyond the limits
 */
export function parseXml(source: string, limits: ParseLimits = DEFAULT_LIMITS): XmlElement {
  if (source.length > limits.maxLength) {
    throw new DocumentError("too-large", `${source.length} characters of XML, at most ${limits.maxLength}`);
  }
  const parser = new SaxesParser({ position: false });
  let scope = newScope(undefined, {});
  const stack: OpenElement[] = [];
  const scopes: Scope[] = [];
  const found: { root?: OpenElement } = {};
  let depth = 0;

  parser.on("error", (error) => {
    throw new DocumentError("damaged", error.message);
  });
  parser.on("doctype", () => {
    throw new DocumentError("doctype", "a document type declaration is not allowed in a package part");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > limits.maxDepth) {
      throw new DocumentError("too-deep", `more than ${limits.maxDepth} nested elements`);
    }
    let declarations: Record<string, string> | undefined;
    let attributes = NO_ATTRIBUTES;
    const raw = tag.attributes as Record<string, string>;
    const names = Object.keys(raw);
    for (const name of names) {
      if (name === "xmlns" || name.startsWith("xmlns:")) {
        declarations ??= {};
        declarations[name.slice(6)] = raw[name] ?? "";
      }
    }
    scopes.push(scope);
    if (declarations !== undefined) scope = newScope(scope, declarations);
    for (const name of names) {
      if (name === "xmlns" || name.startsWith("xmlns:")) continue;
      if (attributes === NO_ATTRIBUTES) attributes = {};
      attributes[attributeName(scope, name)] = raw[name] ?? "";
    }
    const startTagEnd = parser.position;
    const parent = stack[stack.length - 1];
    const element: OpenElement = {
      name: elementName(scope, tag.name),
      attributes,
      children: [],
      parent,
      // "<" cannot stand inside a start tag (XML 1.0, 3.1), so the last one opens it.
      start: source.lastIndexOf("<", startTagEnd - 1),
      startTagEnd,
      endTagStart: startTagEnd,
      end: startTagEnd,
      declarations,
    };
    if (parent === undefined) found.root = element;
    else parent.children.push(element);
    stack.push(element);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    const element = stack.pop();
    scope = scopes.pop() ?? scope;
    if (element === undefined) return;
    element.end = parser.position;
    element.endTagStart = tag.isSelfClosing ? element.end : source.lastIndexOf("<", element.end - 1);
  });
  const addText = (text: string): void => {
    const parent = stack[stack.length - 1];
    if (parent === undefined) return;
    const last = parent.children.length - 1;
    const before = parent.children[last];
    if (typeof before === "string") parent.children[last] = before + text;
    else parent.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();

  if (found.root === undefined) throw new DocumentError("damaged", "the part has no root element");
  return found.root;
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
