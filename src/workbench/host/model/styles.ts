import type { ListMark } from "../../../core/model";
import { type ParagraphStyles, readStyles } from "../../../document/wordml/styles";
import { parseXml } from "../../../document/wordml/parse";
import { childElement, childElements, type XmlElement } from "../../../document/wordml/tree";
import type { HostDocument } from "./host-document";
import type { StoryParagraph } from "./story";

/** Styles and lists of the document. */

interface StyleFacts {
  readonly names: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, string>;
  readonly byDefault: string;
  readonly lists: ParagraphStyles;
}

const cache = new WeakMap<HostDocument, { readonly key: string; readonly facts: StyleFacts }>();

function related(document: HostDocument, kind: string): XmlElement | undefined {
  const [name] = document.package.related(document.package.mainPart, kind);
  return name === undefined ? undefined : parseXml(document.package.text(name));
}

function factsOf(document: HostDocument): StyleFacts {
  const [name] = document.package.related(document.package.mainPart, "styles");
  const [lists] = document.package.related(document.package.mainPart, "numbering");
  const key = [name, lists].map((part) => (part === undefined ? "" : document.package.text(part))).join();
  const known = cache.get(document);
  if (known?.key === key) return known.facts;
  const styles = related(document, "styles");
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  let byDefault = "Normal";
  for (const style of styles === undefined ? [] : childElements(styles, "w:style")) {
    if ((style.attributes["w:type"] ?? "paragraph") !== "paragraph") continue;
    const id = style.attributes["w:styleId"] ?? "";
    const title = shownName(childElement(style, "w:name")?.attributes["w:val"] ?? id);
    names.set(id, title);
    ids.set(title.toLowerCase(), id);
    if (["1", "true", "on"].includes(style.attributes["w:default"] ?? "")) byDefault = title;
  }
  const facts = { names, ids, byDefault, lists: readStyles(styles, related(document, "numbering")) };
  cache.set(document, { key, facts });
  return facts;
}

/** Built-in styles are named in small letters in the file and with a capital in Word. */
function shownName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name of a paragraph's style as Word shows it. */
export function styleName(document: HostDocument, paragraph: StoryParagraph): string {
  const facts = factsOf(document);
  const properties = childElement(paragraph.element, "w:pPr");
  const id = properties === undefined ? undefined : childElement(properties, "w:pStyle")?.attributes["w:val"];
  return id === undefined ? facts.byDefault : (facts.names.get(id) ?? id);
}

/** The id of a style by its name, or undefined. */
export function styleId(document: HostDocument, name: string): string | undefined {
  return factsOf(document).ids.get(name.toLowerCase());
}

/** The list that a paragraph stands in. */
export function listOf(document: HostDocument, paragraph: StoryParagraph): ListMark | undefined {
  return factsOf(document).lists.list(paragraph.element);
}
