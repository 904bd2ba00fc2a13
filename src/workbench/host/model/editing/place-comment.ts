import { writeComment } from "../comments";
import type { Extent } from "../extents";
import type { HostDocument } from "../host-document";
import { markupFor } from "../markup";
import { boundaryAt } from "./split";

/** Adds a comment on an extent and gives its id. */
export function addComment(document: HostDocument, extent: Extent, text: string): string {
  const end = boundaryAt(document, extent.end);
  const length = document.source.length;
  const start = extent.start === extent.end ? end : boundaryAt(document, extent.start);
  const id = writeComment(document, text);
  const w = markupFor(document.root);
  const last = end + document.source.length - length;
  document.change([
    { start, end: start, text: w.element("commentRangeStart", { id }) },
    {
      start: last,
      end: last,
      text: w.element("commentRangeEnd", { id }) + w.element("r", {}, w.element("commentReference", { id })),
    },
  ]);
  return id;
}
