import { namespaceOfPrefix, prefixOfNamespace } from "../wordml/names";
import { prefixInScope, type XmlElement } from "../wordml/tree";

/** How elements and attributes of a namespace are written at one place of a part. */
export interface MarkupNames {
  /** The prefix, never empty: attributes need one. */
  readonly prefix: string;
  /** What the outermost element that is written has to declare for it: "" or ` xmlns:w="..."`. */
  readonly declaration: string;
}

/**
 * The names of a namespace (by our prefix for it) for markup that is written inside an element. Where the part
 * does not bind a prefix to it, what is written brings its own declaration.
 */
export function namesAt(element: XmlElement, ours: string): MarkupNames {
  const prefix = prefixInScope(element, ours);
  if (prefix !== undefined && prefix !== "") return { prefix, declaration: "" };
  const uri = declaredUri(element, ours) ?? namespaceOfPrefix(ours);
  return { prefix: ours, declaration: ` xmlns:${ours}="${uri}"` };
}

/** The very URI that a part uses for a namespace: the strict or the transitional one. */
function declaredUri(element: XmlElement, ours: string): string | undefined {
  for (let e: XmlElement | undefined = element; e !== undefined; e = e.parent) {
    const uri = Object.values(e.declarations ?? {}).find((one) => prefixOfNamespace(one) === ours);
    if (uri !== undefined) return uri;
  }
  return undefined;
}
