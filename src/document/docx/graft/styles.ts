import { namespaceOfPrefix } from "../../wordml/names";
import { applySplices } from "../../wordml/splice";
import { parseXml } from "../../wordml/parse";
import { childElement, childElements, walk, type XmlElement } from "../../wordml/tree";
import { DECLARATION } from "../begin-part";
import { type OpcPackage } from "../package";
import { appendChild } from "../xml-edit";
import { carried, type NewValues } from "./markup";
import { newPart, relatedPart } from "./parts";

/** The styles that a body brings into another document. */
export interface StyleGraft {
  /** Ids in the other document by ids in this one. */
  readonly ids: ReadonlyMap<string, string>;
  readonly bring: () => void;
}

/** Elements that name a style in w:val: in a body, and in other styles. */
const NAMING: ReadonlySet<string> = new Set([
  "w:pStyle",
  "w:rStyle",
  "w:tblStyle",
  "w:basedOn",
  "w:next",
  "w:link",
]);

/** The attributes that name styles, with the ids of the other document. */
export function styleNames(ids: ReadonlyMap<string, string>): NewValues {
  return ({ name, attributes }) => {
    if (name === "w:style") return { "w:styleId": ids.get(attributes["w:styleId"] ?? "") };
    return NAMING.has(name) ? { "w:val": ids.get(attributes["w:val"] ?? "") } : {};
  };
}

/**
 * Styles (ECMA-376-1 17.7.4.17) that a body uses, with those that they build on. Word goes by their names: one that
 * the other document has counts as it is there, and the ids, which differ by language, follow.
 */
export function graftStyles(target: OpcPackage, content: OpcPackage, body: XmlElement): StyleGraft {
  const source = relatedPart(content, "styles");
  const own = source === undefined ? [] : childElements(parseXml(source.text), "w:style");
  const theirs = relatedPart(target, "styles");
  const known = theirs === undefined ? [] : childElements(parseXml(theirs.text), "w:style");
  const taken = new Set(known.map(idOf));
  const ids = new Map<string, string>();
  const coming: XmlElement[] = [];
  for (const style of usedStyles(own, body)) {
    const id = idOf(style);
    const same = known.find((other) => isSame(other, style));
    if (same !== undefined) {
      ids.set(id, idOf(same));
      continue;
    }
    const free = freeId(id, taken);
    taken.add(free);
    ids.set(id, free);
    coming.push(style);
  }
  return {
    ids,
    bring: () => {
      if (coming.length === 0 || source === undefined) return;
      const { name, text } = theirs ?? newPart(target, "styles", EMPTY);
      const root = parseXml(text);
      const names = styleNames(ids);
      // What plain text looks like there is not ours to say.
      const mark = known.length === 0 ? {} : { "w:default": "0" };
      const markup = coming.map((style) =>
        carried(source.text, style, root, (element) => ({ ...names(element), ...mark })),
      );
      target.writeText(name, applySplices(text, appendChild(text, root, markup.join(""))));
    },
  };
}

const EMPTY = `${DECLARATION}<w:styles xmlns:w="${namespaceOfPrefix("w")}"/>`;

function idOf(style: XmlElement): string {
  return style.attributes["w:styleId"] ?? "";
}

function nameOf(style: XmlElement): string {
  return (childElement(style, "w:name")?.attributes["w:val"] ?? "").toLowerCase();
}

function typeOf(style: XmlElement): string {
  return style.attributes["w:type"] ?? "paragraph";
}

/** The same style in two documents: of one name, or what text has that names none. */
function isSame(a: XmlElement, b: XmlElement): boolean {
  return typeOf(a) === typeOf(b) && (nameOf(a) === nameOf(b) || (isDefault(a) && isDefault(b)));
}

function isDefault(style: XmlElement): boolean {
  return ["1", "true", "on"].includes(style.attributes["w:default"] ?? "");
}

/** The styles that a body names, and all that these name. */
function usedStyles(styles: readonly XmlElement[], body: XmlElement): readonly XmlElement[] {
  const used = new Set<XmlElement>();
  const use = (element: XmlElement): void =>
    walk(element, ({ name, attributes }) => {
      const style = NAMING.has(name) ? styles.find((one) => idOf(one) === attributes["w:val"]) : undefined;
      if (style !== undefined && !used.has(style)) {
        used.add(style);
        use(style);
      }
      return true;
    });
  use(body);
  return styles.filter((style) => used.has(style));
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let n = 1; taken.has(free); n += 1) free = `${id}${n}`;
  return free;
}
