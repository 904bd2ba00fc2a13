import { STATE_NAMESPACE, type StatePart } from "../../core/model";
import { escapeXml } from "../wordml/escape";
import { parseXml } from "../wordml/parse";
import { type XmlElement } from "../wordml/tree";
import { crc32 } from "../zip";
import { type OpcPackage } from "./package";

/**
 * Our state in the package: custom XML data parts (ECMA-376-1 22.5) whose root element is in our namespace.
 */

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const XML_TYPE = "application/xml";
const PROPERTIES_NAMESPACES = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  strict: "http://purl.oclc.org/ooxml/officeDocument/customXml",
} as const;

/** The namespace in which an unknown root element stands: "{uri}local" in the light tree. */
function isOurs(root: XmlElement): boolean {
  return root.name.startsWith(`{${STATE_NAMESPACE}}`);
}

/** True for XML that may be kept as our state: well-formed, with a root element of our namespace. */
export function isStateXml(xml: string): boolean {
  try {
    return isOurs(parseXml(xml));
  } catch {
    return false;
  }
}

/** Our parts as they stand, in the order of their relationships; their id is the part's name. */
export function readState(pkg: OpcPackage): readonly StatePart[] {
  return pkg.related(pkg.mainPart, "customXml").flatMap((name) => {
    const xml = readDataPart(pkg, name);
    return xml?.includes(STATE_NAMESPACE) && isStateXml(xml) ? [{ id: name, xml }] : [];
  });
}

/** A data part of somebody else may be anything, broken or huge: then it is not ours. */
function readDataPart(pkg: OpcPackage, name: string): string | undefined {
  try {
    return pkg.text(name);
  } catch {
    return undefined;
  }
}

/**
 * Replaces all our parts by one, or by none. Removing gives the package back as it was before the first one
 * was added.
 *
 * @param xml passes `isStateXml`
 */
export function writeState(pkg: OpcPackage, xml: string | undefined): void {
  const [first, ...others] = readState(pkg);
  for (const part of others) removeStatePart(pkg, part.id);
  if (first === undefined) {
    if (xml !== undefined) addStatePart(pkg, xml);
  } else if (xml === undefined) removeStatePart(pkg, first.id);
  else pkg.writeText(first.id, xml);
}

function addStatePart(pkg: OpcPackage, xml: string): void {
  const part = pkg.freeName("customXml/item", "xml");
  const properties = pkg.freeName("customXml/itemProps", "xml");
  const id = itemId(`${pkg.partNames.join("\n")}\n${xml}`);
  const namespace = PROPERTIES_NAMESPACES[pkg.strict ? "strict" : "transitional"];
  pkg.addPart(part, XML_TYPE, xml);
  pkg.addPart(
    properties,
    PROPERTIES_TYPE,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${namespace}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${escapeXml(STATE_NAMESPACE)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  pkg.relate(part, "customXmlProps", properties);
  pkg.relate(pkg.mainPart, "customXml", part);
}

function removeStatePart(pkg: OpcPackage, name: string): void {
  for (const properties of pkg.related(name, "customXmlProps")) {
    pkg.unrelate(name, properties);
    pkg.removePart(properties);
  }
  pkg.unrelate(pkg.mainPart, name);
  pkg.removePart(name);
}

/** A GUID that follows from what it is made of, so that the same edit of the same file gives the same file. */
function itemId(seed: string): string {
  const encoder = new TextEncoder();
  const digits = [0, 1, 2, 3]
    .map((salt) =>
      crc32(encoder.encode(`${salt}${seed}`))
        .toString(16)
        .padStart(8, "0"),
    )
    .join("")
    .toUpperCase();
  // Version 4, variant 1 (RFC 4122 4.4), as readers may expect of a GUID.
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-A${digits.slice(17, 20)}-${digits.slice(20)}}`;
}
