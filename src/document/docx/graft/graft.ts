import { parseXml } from "../../wordml/parse";
import { childElement, childElements, prefixInScope, walk, type XmlElement } from "../../wordml/tree";
import { OpcPackage } from "../package";
import { graftLists, listNumbers } from "./lists";
import { carried, declarationOf } from "./markup";
import { graftStyles, styleNames } from "./styles";

/** The body of one document made ready for another. */
export interface Graft {
  /** Its paragraphs and tables, for a place between blocks of the other's body. */
  readonly markup: string;
  /** An empty paragraph in the same markup. */
  readonly emptyParagraph: string;
  /** Rows of each of its tables. */
  readonly tables: readonly number[];
  /** Brings the styles and lists that the markup names into the other document. */
  readonly bring: () => void;
}

/**
 * Makes the body of a document ready to be put into another one, as Word does when it inserts a file: styles that the
 * other has by name count, others come along; lists come along and count by themselves; the properties of sections,
 * and with them headers and footers, stay behind.
 *
 * @param target the other document; nothing is changed in it before `bring`
 * @param root its w:document element
 * @param bytes the .docx file
 * @returns undefined where the body cannot be taken along: it holds more than text, tables, styles and lists, or one
 *   of the two is written in the strict standard
 * @throws DocumentError where the file cannot be read
 */
export function graft(target: OpcPackage, root: XmlElement, bytes: Uint8Array): Graft | undefined {
  const content = OpcPackage.open(bytes);
  const source = content.text(content.mainPart);
  const body = childElement(parseXml(source), "w:body");
  if (content.strict || target.strict || body === undefined || !isPlain(body)) return undefined;
  const styles = graftStyles(target, content, body);
  const lists = graftLists(target, content, body);
  const [names, numbers] = [styleNames(styles.ids), listNumbers(lists.numbers)];
  const blocks = childElements(body).filter((block) => !isSection(block));
  const markup = blocks.map((block) =>
    carried(source, block, root, (element) => ({ ...names(element), ...numbers(element) }), isSection),
  );
  return {
    markup: markup.join(""),
    emptyParagraph: `<w:p${declarationOf(root)}/>`,
    tables: blocks.filter(({ name }) => name === "w:tbl").map((table) => childElements(table, "w:tr").length),
    bring: () => {
      styles.bring();
      lists.bring();
    },
  };
}

function isSection({ name }: XmlElement): boolean {
  return name === "w:sectPr";
}

/** Elements that mean something in another part. */
const POINTERS: ReadonlySet<string> = new Set([
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
  "w:footnoteReference",
  "w:endnoteReference",
]);

/** True where everything is named with the one prefix of ours, and nothing points to another part. */
function isPlain(body: XmlElement): boolean {
  let plain = prefixInScope(body, "w") === "w";
  walk(body, (element) => {
    if (isSection(element)) return false;
    const names = Object.keys(element.attributes);
    plain &&=
      element.name.startsWith("w:") &&
      !POINTERS.has(element.name) &&
      names.every((name) => name.startsWith("w:") || name.startsWith("xml:"));
    return plain;
  });
  return plain;
}
