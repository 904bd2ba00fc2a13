import { parseXml } from "../../document/wordml/parse";
import type { HostDocument } from "./model/host-document";

/**
 * The document's custom XML parts (ECMA-376-1 22.5): the data part, and beside it the part of properties that
 * gives it its id.
 */
export interface CustomPart {
  readonly id: string;
  readonly name: string;
}

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** All custom XML parts, in the order of their relationships. */
export function customParts(document: HostDocument): readonly CustomPart[] {
  const opc = document.package;
  return opc.related(opc.mainPart, "customXml").map((name) => {
    const [properties] = opc.related(name, "customXmlProps");
    const root = properties === undefined ? undefined : parseXml(opc.text(properties));
    const id = root?.attributes[`{${DATASTORE}}itemID`] ?? `{${name}}`;
    return { id, name };
  });
}

/** The parts whose root element is in a namespace. */
export function partsOfNamespace(document: HostDocument, namespace: string): readonly CustomPart[] {
  return customParts(document).filter(({ name }) => namespaceOf(document.package.text(name)) === namespace);
}

function namespaceOf(xml: string): string | undefined {
  try {
    const root = parseXml(xml);
    const prefix = /^[^\s/>:]+(?=:)/.exec(xml.slice(root.start + 1, root.startTagEnd))?.[0] ?? "";
    return root.declarations?.[prefix];
  } catch {
    return undefined; // A part that is no XML is in no namespace.
  }
}

/** The name of the root element of a part. */
export function rootOf(xml: string): { readonly baseName: string; readonly namespace: string } {
  const root = parseXml(xml);
  const written = /^[^\s/>]+/.exec(xml.slice(root.start + 1, root.startTagEnd))?.[0] ?? "";
  return { baseName: written.split(":").pop() ?? written, namespace: namespaceOf(xml) ?? "" };
}

/** Adds a part and gives it an id. */
export function addCustomPart(document: HostDocument, xml: string): CustomPart {
  const opc = document.package;
  const taken = new Set(customParts(document).map(({ id }) => id));
  let number = taken.size + 1;
  const idOf = (n: number): string => `{00000000-0000-4000-8000-${String(n).padStart(12, "0")}}`;
  while (taken.has(idOf(number))) number += 1;
  const id = idOf(number);
  const name = opc.freeName("customXml/item", "xml");
  const properties = name.replace("item", "itemProps");
  opc.addPart(name, "application/xml", xml);
  opc.addPart(
    properties,
    PROPERTIES_TYPE,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n` +
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATASTORE}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  opc.relate(opc.mainPart, "customXml", name);
  opc.relate(name, "customXmlProps", properties);
  document.touch();
  return { id, name };
}

/** Removes a part with its properties. */
export function removeCustomPart(document: HostDocument, part: CustomPart): void {
  const opc = document.package;
  const properties = opc.related(part.name, "customXmlProps");
  opc.unrelate(opc.mainPart, part.name);
  opc.removePart(part.name);
  for (const name of properties) opc.removePart(name);
  document.touch();
}

/** Replaces the content of a part. */
export function writeCustomPart(document: HostDocument, part: CustomPart, xml: string): void {
  document.package.writeText(part.name, xml);
  document.touch();
}

/** True if a text is well-formed XML with one root element. */
export function isXml(text: string): boolean {
  try {
    parseXml(text);
    return true;
  } catch {
    return false;
  }
}
