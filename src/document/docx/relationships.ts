import { escapeXml } from "../wordml/escape";
import { applySplices } from "../wordml/splice";
import { parseXml } from "../wordml/parse";
import { childElements, prefixInScope, type XmlElement } from "../wordml/tree";
import { resolveTarget } from "./part-names";
import { appendChild, removeChildren } from "./xml-edit";

/** One relationship of a part or of the package (ECMA-376-2 6.5). */
export interface Relationship {
  readonly id: string;
  /** The full URI. */
  readonly type: string;
  /** What it is about, whichever standard's URI says so: "comments", "officeDocument", "customXml". */
  readonly kind: string;
  readonly target: string;
  /** The name of the part that it points to; undefined for a target outside the package. */
  readonly part: string | undefined;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

/** Relationship types outside the two standards' lists; the same in strict and transitional packages. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  commentsExtended: "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
  commentsIds: "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
  commentsExtensible: "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible",
  webextensiontaskpanes: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  webextension: "http://schemas.microsoft.com/office/2011/relationships/webextension",
  // The package's own relationships have a base of their own, in both standards (ECMA-376-2 Annex E).
  signatureOrigin: "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
};

/** A relationships part without any, as this code begins one. */
export const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** True for a type URI of the strict standard. */
export function isStrictType(type: string): boolean {
  return type.startsWith(STRICT);
}

/** The type URI for what a relationship is about. */
export function relationshipType(kind: string, strict: boolean): string {
  return EXTENSIONS[kind] ?? (strict ? STRICT : TRANSITIONAL) + kind;
}

function kindOf(type: string): string {
  for (const base of [TRANSITIONAL, STRICT]) if (type.startsWith(base)) return type.slice(base.length);
  return Object.entries(EXTENSIONS).find(([, uri]) => uri === type)?.[0] ?? type;
}

function relationshipElements(root: XmlElement): readonly XmlElement[] {
  return childElements(root, "rel:Relationship");
}

/**
 * Reads a relationships part.
 *
 * @param owner the part whose relationships they are, "" for the package's
 * @throws DocumentError for broken XML
 */
export function readRelationships(source: string, owner: string): readonly Relationship[] {
  return relationshipElements(parseXml(source)).map(({ attributes }) => {
    const type = attributes.Type ?? "";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      type,
      kind: kindOf(type),
      target,
      part: attributes.TargetMode === "External" ? undefined : resolveTarget(owner, target),
    };
  });
}

/** Adds a relationship under an id that is still free. */
export function addRelationship(
  source: string,
  type: string,
  target: string,
): { readonly source: string; readonly id: string } {
  const root = parseXml(source);
  const taken = new Set(relationshipElements(root).map((one) => one.attributes.Id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const prefix = prefixInScope(root, "rel") ?? "";
  const name = prefix === "" ? "Relationship" : `${prefix}:Relationship`;
  const markup = `<${name} Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`;
  return { source: applySplices(source, appendChild(source, root, markup)), id };
}

/** Removes the relationship of an id, if there is one. */
export function removeRelationship(source: string, id: string): string {
  const root = parseXml(source);
  const found = relationshipElements(root).filter((one) => one.attributes.Id === id);
  return applySplices(source, removeChildren(source, root, found));
}
