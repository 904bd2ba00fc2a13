import { escapeXml } from "../../wordml/escape";
import { namespaceOfPrefix } from "../../wordml/names";
import { applySplices, type Splice } from "../../wordml/splice";
import { prefixInScope, walk, type XmlElement } from "../../wordml/tree";

/** Attributes by canonical name; undefined ones stay as they are. */
export type NewValues = (element: XmlElement) => Readonly<Record<string, string | undefined>>;

/**
 * The markup of an element for another part: some attributes say something else there, some elements are left out,
 * and where that part writes its names with another prefix, the element declares ours.
 *
 * @param source the text that the element stands in; its names begin with "w:"
 * @param root the root element of the other part
 */
export function carried(
  source: string,
  element: XmlElement,
  root: XmlElement,
  values: NewValues,
  leaveOut: (element: XmlElement) => boolean = () => false,
): string {
  const splices: Splice[] = declarationFor(source, element, root);
  const visit = (one: XmlElement): boolean => {
    if (leaveOut(one)) {
      splices.push({ start: one.start, end: one.end, text: "" });
      return false;
    }
    for (const [attribute, value] of Object.entries(values(one))) {
      if (value !== undefined) splices.push(...newAttribute(source, one, attribute, value));
    }
    return true;
  };
  if (visit(element)) walk(element, visit);
  const { start, end } = element;
  const moved = splices.map((splice) => ({
    ...splice,
    start: splice.start - start,
    end: splice.end - start,
  }));
  return applySplices(source.slice(start, end), moved);
}

/** What an element that is put into a part has to declare: "" where the part knows our prefix. */
export function declarationOf(root: XmlElement): string {
  return prefixInScope(root, "w") === "w" ? "" : ` xmlns:w="${namespaceOfPrefix("w")}"`;
}

function declarationFor(source: string, element: XmlElement, root: XmlElement): Splice[] {
  const text = declarationOf(root);
  const at = element.start + 1 + (/^[^\s/>]*/.exec(source.slice(element.start + 1))?.[0].length ?? 0);
  return text === "" ? [] : [{ start: at, end: at, text }];
}

function newAttribute(
  source: string,
  element: XmlElement,
  attribute: string,
  value: string,
): readonly Splice[] {
  const tag = source.slice(element.start, element.startTagEnd);
  const found = new RegExp(`\\s${attribute}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  const quoted = found?.[1];
  if (found === null || quoted === undefined) return [];
  const end = element.start + found.index + found[0].length;
  return [{ start: end - quoted.length, end, text: `"${escapeXml(value)}"` }];
}
