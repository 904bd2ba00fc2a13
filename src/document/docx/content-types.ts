import { escapeXml } from "../wordml/escape";
import { applySplices } from "../wordml/splice";
import { parseXml } from "../wordml/parse";
import { childElements, prefixInScope } from "../wordml/tree";
import { partKey } from "./part-names";
import { appendChild, removeChildren } from "./xml-edit";

/** The name of the part that says what all the others are (ECMA-376-2 6.2.3). */
export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** Answers what type a part is of, or undefined where neither its name nor its extension is listed. */
export type ContentTypeOf = (name: string) => string | undefined;

/**
 * Reads the content types part: a part's own entry counts before that of its extension.
 * @throws DocumentError for broken XML
 */
export function readContentTypes(source: string): ContentTypeOf {
  const root = parseXml(source);
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const { attributes } of childElements(root, "ct:Override")) {
    overrides.set(partKey(attributes.PartName ?? ""), attributes.ContentType ?? "");
  }
  for (const { attributes } of childElements(root, "ct:Default")) {
    defaults.set((attributes.Extension ?? "").toLowerCase(), attributes.ContentType ?? "");
  }
  return (name) => {
    const key = partKey(name);
    return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf(".") + 1));
  };
}

/** Adds a part's own entry. */
export function addContentType(source: string, name: string, type: string): string {
  const root = parseXml(source);
  const prefix = prefixInScope(root, "ct") ?? "";
  const element = prefix === "" ? "Override" : `${prefix}:Override`;
  const markup = `<${element} PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`;
  return applySplices(source, appendChild(source, root, markup));
}

/** Removes a part's own entry, if it has one. */
export function removeContentType(source: string, name: string): string {
  const root = parseXml(source);
  const found = childElements(root, "ct:Override").filter(
    ({ attributes }) => partKey(attributes.PartName ?? "") === partKey(name),
  );
  return applySplices(source, removeChildren(source, root, found));
}
