import type { Argument, HostObject, HostValue, Members } from "../../describe";
import type { Json } from "../../wire";
import { controlContent, enterControl } from "../editing/controls";
import { deleteExtent, edgeParagraph, insertParagraph } from "../editing/paragraphs";
import { edgeOf, replaceText } from "../editing/write-text";
import type { Extent } from "../extents";
import { requireWritable } from "../guard";
import { extentOf, partOf } from "../locate";
import { objectFor, rangeObject } from "../objects";
import { HostError } from "../../errors";
import { choiceArgument, textArgument } from "./arguments";

/** Writing at a place of the document; of bodies, ranges, paragraphs and content controls. */
export const writeMethods: Members<(self: HostObject, args: readonly Argument[]) => HostValue | Json> = {
  InsertText: (self, [text, location]) => insertText(self, textArgument(text), location),
  InsertParagraph: (self, [text, location]) => {
    const where = choiceArgument(location, ["Before", "After", "Start", "End"]);
    const extent = extentOf(self);
    requireWritable(self.document, edgeOf(extent, where === "Before" || where === "Start" ? "start" : "end"));
    const atFront = where === "Before" || where === "Start";
    const beside = edgeParagraph(self.document, extent, atFront ? "first" : "last");
    const start = insertParagraph(self.document, beside, atFront ? "before" : "after", textArgument(text));
    const node = self.document.story.byStart.get(start);
    if (node === undefined) throw new HostError("GeneralException");
    return objectFor(self.document, node);
  },
  Clear: (self) => {
    const extent = partOf(self, "Content");
    requireWritable(self.document, extent);
    replaceText(self.document, enterControl(self.document, extent), "");
    return null;
  },
  Delete: (self) => {
    const extent = extentOf(self);
    requireWritable(self.document, extent);
    deleteExtent(self.document, extent);
    return null;
  },
};

/** `insertText`: gives the range of the new text; a range that was replaced or grew stands for it from now on. */
function insertText(self: HostObject, text: string, location: Argument | undefined): HostObject {
  const { document, anchor } = self;
  const where = choiceArgument(location, ["Replace", "Start", "End", "Before", "After"]);
  const control =
    self.type === "ContentControl" && anchor.kind === "element" ? document.controlAt(anchor) : undefined;
  const content = control === undefined ? partOf(self, "Content") : controlContent(document, control);
  const place = placeOf(content, where);
  requireWritable(document, place, control);
  const target = enterControl(document, place);
  const written = replaceText(document, target, text);
  if (anchor.kind === "range") {
    if (where === "Replace") document.moveAnchor(anchor, written.start, written.end);
    else if (where === "Start") document.moveAnchor(anchor, written.start, document.extentOf(anchor).end);
    else if (where === "End") document.moveAnchor(anchor, document.extentOf(anchor).start, written.end);
  }
  return rangeObject(document, written);
}

function placeOf(content: Extent, where: "Replace" | "Start" | "End" | "Before" | "After"): Extent {
  switch (where) {
    case "Replace":
      return content;
    case "Start":
    case "Before":
      return edgeOf(content, "start");
    case "End":
    case "After":
      return edgeOf(content, "end");
  }
}
