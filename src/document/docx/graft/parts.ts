import { beginPart } from "../begin-part";
import { type OpcPackage } from "../package";

/** A part beside the main part, and what it says. */
export interface RelatedPart {
  readonly name: string;
  readonly text: string;
}

/** The part that the main part points to for a purpose, if there is one. */
export function relatedPart(pkg: OpcPackage, kind: "styles" | "numbering"): RelatedPart | undefined {
  const [name] = pkg.related(pkg.mainPart, kind);
  return name === undefined ? undefined : { name, text: pkg.text(name) };
}

/** Adds such a part. */
export function newPart(pkg: OpcPackage, kind: "styles" | "numbering", text: string): RelatedPart {
  return { name: beginPart(pkg, kind, text), text };
}
