import type { RefusalCode } from "../../../core/model";
import { escapeXml } from "../../wordml/escape";
import type { Splice } from "../../wordml/splice";
import { walk, type XmlElement } from "../../wordml/tree";

/** What an edit is made against. */
export interface EditContext {
  /** The main part's text, which the offsets of the elements count. */
  readonly source: string;
  /** Set while Track Changes is on: what is written becomes a tracked change. */
  readonly tracking?: Tracking;
}

/** Whose tracked changes are written, and when (ECMA-376-1 17.13.5). */
export interface Tracking {
  readonly author: string;
  /** ISO 8601. */
  readonly date?: string;
  /** The next free id of an annotation in the document. */
  nextId(): number;
}

/** The splices that carry an edit out, or why it is refused. */
export type Outcome = { readonly splices: readonly Splice[] } | { readonly refused: RefusalCode };

export function refuse(code: RefusalCode): { readonly refused: RefusalCode } {
  return { refused: code };
}

/**
 * Begins to track changes in a document: ids go on from the highest one in use, because Word wants those of
 * all annotations to differ.
 *
 * @param root of the main part
 */
export function trackChanges(root: XmlElement, author: string, date?: string): Tracking {
  let last = 0;
  walk(root, (element) => {
    const id = Number(element.attributes["w:id"]);
    if (Number.isSafeInteger(id) && id > last && id < 0x7ffffff0) last = id;
    return undefined;
  });
  return {
    author,
    ...(date === undefined ? {} : { date }),
    nextId: () => {
      last += 1;
      return last;
    },
  };
}

/** The attributes of one tracked change, under the prefix of WordprocessingML in scope. */
export function changeAttributes(prefix: string, tracking: Tracking): string {
  const date = tracking.date === undefined ? "" : ` ${prefix}:date="${escapeXml(tracking.date)}"`;
  return ` ${prefix}:id="${tracking.nextId()}" ${prefix}:author="${escapeXml(tracking.author)}"${date}`;
}
