import { namespaceOfPrefix } from "../../wordml/names";
import { applySplices, type Splice } from "../../wordml/splice";
import { parseXml } from "../../wordml/parse";
import { childElement, childElements, walk, type XmlElement } from "../../wordml/tree";
import { DECLARATION } from "../begin-part";
import { type OpcPackage } from "../package";
import { appendChild } from "../xml-edit";
import { carried, type NewValues } from "./markup";
import { newPart, relatedPart } from "./parts";

/** The lists that a body brings into another document. */
export interface ListGraft {
  /** w:numId in the other document by w:numId in this one. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly bring: () => void;
}

/** A list instance (ECMA-376-1 17.9.15) and the definition that it follows (17.9.1). */
interface List {
  readonly instance: XmlElement;
  readonly definition: XmlElement;
}

/** The attributes that name lists, with the numbers of the other document. */
export function listNumbers(numbers: ReadonlyMap<string, string>): NewValues {
  return ({ name, attributes }) =>
    name === "w:numId" ? { "w:val": numbers.get(attributes["w:val"] ?? "") } : {};
}

/** Lists that a body uses, each with a definition and a number of its own in the other document. */
export function graftLists(target: OpcPackage, content: OpcPackage, body: XmlElement): ListGraft {
  const source = relatedPart(content, "numbering");
  const lists = source === undefined ? [] : usedLists(parseXml(source.text), body);
  const theirs = relatedPart(target, "numbering");
  const root = theirs === undefined ? undefined : parseXml(theirs.text);
  const firstNumber = above(root, "w:num", "w:numId", 1);
  const firstDefinition = above(root, "w:abstractNum", "w:abstractNumId", 0);
  const numberOf = (i: number): string => String(firstNumber + i);
  const numbers = new Map(
    lists.map(({ instance }, i) => [instance.attributes["w:numId"] ?? "", numberOf(i)]),
  );
  return {
    numbers,
    bring: () => {
      if (lists.length === 0 || source === undefined) return;
      const { name, text } = theirs ?? newPart(target, "numbering", EMPTY);
      const parent = parseXml(text);
      const markup = (part: keyof List): string =>
        lists
          .map((list, i) => {
            const definition = String(firstDefinition + i);
            return carried(source.text, list[part], parent, ({ name: element }) => {
              if (element === "w:abstractNum") return { "w:abstractNumId": definition };
              if (element === "w:num") return { "w:numId": numberOf(i) };
              return element === "w:abstractNumId" ? { "w:val": definition } : {};
            });
          })
          .join("");
      target.writeText(
        name,
        applySplices(text, inOrder(text, parent, markup("definition"), markup("instance"))),
      );
    },
  };
}

const EMPTY = `${DECLARATION}<w:numbering xmlns:w="${namespaceOfPrefix("w")}"/>`;

function usedLists(numbering: XmlElement, body: XmlElement): readonly List[] {
  const used = new Set<string>();
  walk(body, ({ name, attributes }) => {
    if (name === "w:numId") used.add(attributes["w:val"] ?? "");
    return true;
  });
  const definitions = childElements(numbering, "w:abstractNum");
  return childElements(numbering, "w:num").flatMap((instance) => {
    const id = childElement(instance, "w:abstractNumId")?.attributes["w:val"];
    const definition = definitions.find((one) => one.attributes["w:abstractNumId"] === id);
    return definition !== undefined && used.has(instance.attributes["w:numId"] ?? "")
      ? [{ instance, definition }]
      : [];
  });
}

/** The first number above all that are taken. */
function above(root: XmlElement | undefined, element: string, attribute: string, least: number): number {
  const taken = root === undefined ? [] : childElements(root, element);
  return taken.reduce(
    (next, one) => Math.max(next, Number.parseInt(one.attributes[attribute] ?? "0", 10) + 1 || 0),
    least,
  );
}

/** 17.9.16 numbering: definitions stand before instances, and these before what counts them. */
function inOrder(text: string, root: XmlElement, definitions: string, instances: string): readonly Splice[] {
  const children = childElements(root);
  const behind = children.find(({ name }) => name === "w:numIdMacAtCleanup");
  const [firstInstance] = children.filter(({ name }) => name === "w:num");
  const before = (place: XmlElement, markup: string): Splice => ({
    start: place.start,
    end: place.start,
    text: markup,
  });
  const next = firstInstance ?? behind;
  if (next === undefined) return appendChild(text, root, definitions + instances);
  if (behind !== undefined) return [before(next, definitions), before(behind, instances)];
  return [before(next, definitions), ...appendChild(text, root, instances)];
}
