import { escapeXml } from "../../../document/wordml/escape";
import { namespaceOfPrefix, prefixOfNamespace } from "../../../document/wordml/names";
import { prefixInScope, type XmlElement } from "../../../document/wordml/tree";

/** Writes WordprocessingML with the prefix that the document uses for it. */
export interface Markup {
  /** The start of a name: "w:", or "" where it is the default namespace. */
  readonly prefix: string;
  /** An element with attributes of the same namespace; children are markup. */
  element(name: string, attributes?: Readonly<Record<string, string>>, children?: string): string;
  startTag(name: string, attributes?: Readonly<Record<string, string>>): string;
  endTag(name: string): string;
  /** The content of a run: tabs as w:tab, other characters as w:t. Line ends are the caller's. */
  text(text: string): string;
}

/** The name that a document has for WordprocessingML: the transitional or the strict one. */
export function wordNamespace(root: XmlElement): string {
  const bound = Object.values(root.declarations ?? {}).find((uri) => prefixOfNamespace(uri) === "w");
  return bound ?? namespaceOfPrefix("w");
}

const builders = new WeakMap<XmlElement, Markup>();

/** The builder for a part, by its root element. */
export function markupFor(root: XmlElement): Markup {
  const known = builders.get(root);
  if (known !== undefined) return known;
  const bound = prefixInScope(root, "w");
  const prefix = bound === undefined || bound === "" ? "" : `${bound}:`;
  // Attributes need a prefix of their own where the elements have none.
  const declaration = prefix === "" ? ` xmlns:w="${wordNamespace(root)}"` : "";
  const attributePrefix = prefix === "" ? "w:" : prefix;
  const startTag = (name: string, attributes: Readonly<Record<string, string>> = {}, close = ">"): string => {
    const written = Object.entries(attributes).map(
      ([key, value]) => ` ${attributePrefix}${key}="${escapeXml(value)}"`,
    );
    const declared = written.length > 0 ? declaration : "";
    return `<${prefix}${name}${declared}${written.join("")}${close}`;
  };
  const endTag = (name: string): string => `</${prefix}${name}>`;
  const builder: Markup = {
    prefix,
    startTag,
    endTag,
    element: (name, attributes = {}, children = "") =>
      children === ""
        ? startTag(name, attributes, "/>")
        : startTag(name, attributes) + children + endTag(name),
    text: (text) =>
      text
        .split(/(\t|\v)/)
        .filter((piece) => piece !== "")
        .map((piece) => {
          if (piece === "\t") return startTag("tab", {}, "/>");
          if (piece === "\v") return startTag("br", {}, "/>");
          return `<${prefix}t xml:space="preserve">${escapeXml(piece)}</${prefix}t>`;
        })
        .join(""),
  };
  builders.set(root, builder);
  return builder;
}
