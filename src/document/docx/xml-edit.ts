import { type XmlElement } from "../wordml/tree";
import { type Splice } from "../wordml/splice";

/**
 * Changes of package parts that are lists of elements under one root: relationships, content types,
 * comments. Adding an element and removing it gives the part back as it was.
 */

/** True where the element is written as one tag. */
export function isSelfClosing(element: XmlElement): boolean {
  return element.end === element.startTagEnd;
}

/** The name of an element as its part writes it, prefix included. */
export function writtenName(source: string, element: XmlElement): string {
  return /^[^\s/>]+/.exec(source.slice(element.start + 1, element.startTagEnd))?.[0] ?? "";
}

/**
 * Adds markup as the last child of an element; a self-closing one is opened for it, a space in place of its slash:
 * so `removeChildren` knows that it is to be closed again.
 */
export function appendChild(source: string, parent: XmlElement, markup: string): readonly Splice[] {
  if (!isSelfClosing(parent)) return [{ start: parent.endTagStart, end: parent.endTagStart, text: markup }];
  return [{ start: parent.end - 2, end: parent.end, text: ` >${markup}</${writtenName(source, parent)}>` }];
}

/** Removes children of one parent. A parent that `appendChild` opened is closed again once nothing is left in it. */
export function removeChildren(
  source: string,
  parent: XmlElement,
  children: readonly XmlElement[],
): readonly Splice[] {
  const gone: ReadonlySet<unknown> = new Set(children);
  const left = parent.children.filter((child) => !gone.has(child));
  const opened = source.slice(parent.startTagEnd - 2, parent.startTagEnd) === " >";
  if (left.length === 0 && children.length > 0 && opened) {
    return [{ start: parent.startTagEnd - 2, end: parent.end, text: "/>" }];
  }
  return children.map(({ start, end }) => ({ start, end, text: "" }));
}
