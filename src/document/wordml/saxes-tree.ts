import { SaxesParser } from "saxes";
import { DocumentError } from "../../core/model";
import {
  attributeName,
  declaredPrefix,
  elementName,
  isDeclaration,
  prefixOf,
  type Scope,
  scopeWithin,
} from "./scopes";
import type { OpenElement, ParseLimits, XmlElement, XmlNode } from "./tree";

/** An open element whose children are still collected. */
interface Collecting extends OpenElement {
  readonly children: XmlNode[];
}

const NO_ATTRIBUTES: Record<string, string> = Object.freeze({});

/**
 * Builds the tree of an XML part, whatever it is: the careful way, which names what is wrong.
 *
 * @throws DocumentError "damaged" for broken XML, "doctype" for a document type declaration, "too-deep" beyond the
 *   limit
 */
export function treeBySaxes(source: string, limits: ParseLimits): XmlElement {
  const parser = new SaxesParser({ position: false });
  let scope = scopeWithin(undefined, {});
  const stack: Collecting[] = [];
  const scopes: Scope[] = [];
  const found: { root?: XmlElement } = {};
  let depth = 0;

  parser.on("error", (error) => {
    throw new DocumentError("damaged", error.message);
  });
  parser.on("doctype", () => {
    throw new DocumentError("doctype", "a document type declaration is not allowed in a package part");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > limits.maxDepth) {
      throw new DocumentError("too-deep", `more than ${limits.maxDepth} nested elements`);
    }
    let declarations: Record<string, string> | undefined;
    let attributes = NO_ATTRIBUTES;
    const raw = tag.attributes as Record<string, string>;
    const names = Object.keys(raw);
    for (const name of names) {
      if (!isDeclaration(name)) continue;
      declarations ??= {};
      declarations[declaredPrefix(name)] = raw[name] ?? "";
    }
    scopes.push(scope);
    if (declarations !== undefined) scope = scopeWithin(scope, declarations);
    for (const name of names) {
      if (isDeclaration(name)) continue;
      if (attributes === NO_ATTRIBUTES) attributes = {};
      attributes[attributeName(scope, name)] = raw[name] ?? "";
    }
    const startTagEnd = parser.position;
    const parent = stack[stack.length - 1];
    const name = elementName(scope, tag.name);
    if (name === undefined) {
      throw new DocumentError("damaged", `the namespace prefix "${prefixOf(tag.name)}" is not declared`);
    }
    const element: Collecting = {
      name,
      attributes,
      children: [],
      parent,
      // "<" cannot stand inside a start tag (XML 1.0, 3.1), so the last one opens it.
      start: source.lastIndexOf("<", startTagEnd - 1),
      startTagEnd,
      endTagStart: startTagEnd,
      end: startTagEnd,
      declarations,
    };
    if (parent === undefined) found.root = element;
    else parent.children.push(element);
    stack.push(element);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    const element = stack.pop();
    scope = scopes.pop() ?? scope;
    if (element === undefined) return;
    element.end = parser.position;
    element.endTagStart = tag.isSelfClosing ? element.end : source.lastIndexOf("<", element.end - 1);
  });
  const addText = (text: string): void => {
    const parent = stack[stack.length - 1];
    if (parent === undefined) return;
    const last = parent.children.length - 1;
    const before = parent.children[last];
    if (typeof before === "string") parent.children[last] = before + text;
    else parent.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();

  if (found.root === undefined) throw new DocumentError("damaged", "the part has no root element");
  return found.root;
}
