import { type OpcPackage } from "./package";
import { folderOf } from "./part-names";

/** The first line of an XML part that we begin. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const TYPE_BASE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/**
 * Adds a part that the main part points to.
 *
 * @param kind what it is for: "comments", "styles", "numbering"
 * @returns its name
 */
export function beginPart(pkg: OpcPackage, kind: string, text: string): string {
  const folder = folderOf(pkg.mainPart);
  const stem = `${folder === "" ? "" : `${folder}/`}${kind}`;
  const name = pkg.has(`${stem}.xml`) ? pkg.freeName(stem, "xml") : `${stem}.xml`;
  pkg.addPart(name, `${TYPE_BASE}${kind}+xml`, text);
  pkg.relate(pkg.mainPart, kind, name);
  return name;
}
