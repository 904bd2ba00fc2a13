import { writeComment } from "../comments";
import type { Extent } from "../extents";
import type { HostDocument } from "../host-document";
import { markupFor } from "../markup";
import { boundariesOf } from "./split";

/** Adds a comment on an extent and gives its id. */
export function addComment(document: HostDocument, extent: Extent, text: string): string {
  const { start, end } = boundariesOf(document, extent);
  const id = writeComment(document, text);
  const w = markupFor(document.root);
  document.change([
    { start, end: start, text: w.element("commentRangeStart", { id }) },
    {
      start: end,
      end,
      text: w.element("commentRangeEnd", { id }) + w.element("r", {}, w.element("commentReference", { id })),
    },
  ]);
  return id;
}
