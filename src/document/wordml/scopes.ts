import { prefixOfNamespace } from "./names";

/** The namespace declarations in force at an element: a chain that is looked up from the innermost. */
export interface Scope {
  readonly outer: Scope | undefined;
  readonly declarations: Readonly<Record<string, string>>;
  /** Canonical names already worked out in this scope. */
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

/** What is in force within an element that declares something. */
export function scopeWithin(outer: Scope | undefined, declarations: Readonly<Record<string, string>>): Scope {
  return { outer, declarations, elements: new Map(), attributes: new Map() };
}

/** True for an attribute that declares a namespace: "xmlns", "xmlns:w". */
export function isDeclaration(attribute: string): boolean {
  return attribute.startsWith("xmlns") && (attribute.length === 5 || attribute.startsWith(":", 5));
}

/** The prefix that such an attribute declares, "" for the default namespace. */
export function declaredPrefix(attribute: string): string {
  return attribute.slice(6);
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

/** The prefix of a name as it stands in the source, "" for none. */
export function prefixOf(raw: string): string {
  return raw.slice(0, Math.max(0, raw.indexOf(":")));
}

/** The canonical name of an element (see `XmlElement.name`), or undefined where its prefix is not declared. */
export function elementName(scope: Scope, raw: string): string | undefined {
  const known = scope.elements.get(raw);
  if (known !== undefined) return known;
  const prefix = prefixOf(raw);
  const uri = lookUp(scope, prefix);
  if (uri === undefined && prefix !== "") return undefined;
  const name = canonical(uri, raw.slice(raw.indexOf(":") + 1));
  scope.elements.set(raw, name);
  return name;
}

/** The canonical name of an attribute; one whose prefix is not declared has its local name. */
export function attributeName(scope: Scope, raw: string): string {
  const known = scope.attributes.get(raw);
  if (known !== undefined) return known;
  const colon = raw.indexOf(":");
  // An attribute without a prefix is in no namespace (Namespaces in XML 1.0, 6.2).
  const name = colon < 0 ? raw : canonical(lookUp(scope, raw.slice(0, colon)), raw.slice(colon + 1));
  scope.attributes.set(raw, name);
  return name;
}
