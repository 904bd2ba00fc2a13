import { DocumentError } from "../../core/model";
import type { WordParts } from "./snapshot";
import { parseXmlLater } from "./parse-later";
import { childElement, childElements, DEFAULT_LIMITS, type ParseLimits, type XmlElement } from "./tree";

/** The last piece of a relationship's type, which transitional, strict and Microsoft's own types share. */
const RELATED = {
  comments: "comments",
  commentsExtended: "commentsExtended",
  styles: "styles",
  numbering: "numbering",
  settings: "settings",
} as const;

/**
 * Takes apart a flat package (pkg:package, ECMA-376-2 in one XML file: MS-DOCX "Flat OPC"), as Word gives it for
 * a range's OOXML. Parts are found by relationship, as in a zip package.
 *
 * Offsets of the elements count in the flat package without its binary data, so they serve no splice.
 *
 * @throws DocumentError as `parseXmlLater` does, and "not-word" where the package has no main document
 */
export async function partsOfFlatOpc(xml: string, limits: ParseLimits = DEFAULT_LIMITS): Promise<WordParts> {
  // Pictures are of no use here and would count against the limit.
  const source = xml.replace(/<pkg:binaryData>[^<]*<\/pkg:binaryData>/g, "");
  const parts = new Map<string, XmlElement>();
  for (const part of childElements(await parseXmlLater(source, limits), "pkg:part")) {
    const data = childElement(part, "pkg:xmlData");
    const root = data === undefined ? undefined : childElements(data)[0];
    const name = part.attributes["pkg:name"];
    if (name !== undefined && root !== undefined) parts.set(name.toLowerCase(), root);
  }
  const related = (source: string, type: string): string | undefined => {
    const slash = source.lastIndexOf("/");
    const folder = source.slice(0, slash + 1);
    const relationships = parts.get(`${folder}_rels/${source.slice(slash + 1)}.rels`.toLowerCase());
    const found = (relationships === undefined ? [] : childElements(relationships, "rel:Relationship")).find(
      (relationship) =>
        relationship.attributes.TargetMode !== "External" &&
        relationship.attributes.Type?.split("/").pop() === type,
    );
    const target = found?.attributes.Target;
    return target === undefined ? undefined : resolve(folder, target);
  };
  const main = related("/", "officeDocument");
  const document = main === undefined ? undefined : parts.get(main.toLowerCase());
  if (main === undefined || document === undefined) {
    throw new DocumentError("not-word", "the package names no main document");
  }
  const others = Object.entries(RELATED).flatMap(([key, type]) => {
    const name = related(main, type);
    const root = name === undefined ? undefined : parts.get(name.toLowerCase());
    return root === undefined ? [] : [[key, root] as const];
  });
  return { document, ...Object.fromEntries(others) };
}

/** A relationship's target as an absolute part name. */
function resolve(folder: string, target: string): string {
  const segments = target.startsWith("/") ? [] : folder.split("/").filter((segment) => segment !== "");
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return `/${segments.join("/")}`;
}
