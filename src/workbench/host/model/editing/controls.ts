import { controlKind, isShowingPlaceholder } from "../../../../document/wordml/controls";
import { childElement, type XmlElement } from "../../../../document/wordml/tree";
import { HostError } from "../../errors";
import { contentOf, type Extent, overlapping } from "../extents";
import { commentsWithin, removeCommentEntries } from "../comments";
import { lockOf, requireEditable } from "../guard";
import type { HostDocument } from "../host-document";
import type { ElementAnchor } from "../anchors";
import { markupFor } from "../markup";

/** Content controls (ECMA-376-1 17.5.2) as they are written to. */

/** What stands in a control: the content of its paragraphs, or of the line that it is part of. */
export function controlContent(document: HostDocument, control: XmlElement): Extent {
  const content = childElement(control, "w:sdtContent");
  if (content === undefined) throw new HostError("GeneralException", "The content control holds nothing.");
  const inside = overlapping(document.story, content).filter(
    ({ element }) => element.start >= content.start && element.end <= content.end,
  );
  return contentOf(inside) ?? { start: content.startTagEnd, end: content.endTagStart };
}

/** Kinds whose content nobody can type into. */
const CHOSEN = new Set(["dropDownList", "checkBox", "picture"]);

/**
 * Makes the control around a place ready to be written to: a prompt in it gives way to what is written.
 *
 * @returns the extent to write to
 * @throws HostError "AccessDenied" in a control that is chosen from and not written to
 */
export function enterControl(document: HostDocument, extent: Extent): Extent {
  const around = document.story.controls.filter(({ start, end }) => start < extent.start && end > extent.end);
  const control = around[around.length - 1];
  if (control === undefined) return extent;
  const isChosen = CHOSEN.has(controlKind(control)) && document.profile.typingIntoLists === "denied";
  if (isChosen) throw new HostError("AccessDenied", "This content control is chosen from.");
  if (!isShowingPlaceholder(control)) return extent;
  const properties = childElement(control, "w:sdtPr");
  const mark = properties === undefined ? undefined : childElement(properties, "w:showingPlcHdr");
  if (mark === undefined) return extent;
  const anchor = document.elementAnchor(control);
  document.change([{ start: mark.start, end: mark.end, text: "" }]);
  return controlContent(document, document.controlAt(anchor));
}

/**
 * Deletes a content control, with its content or without.
 * @throws HostError "AccessDenied" where it is locked
 */
export function deleteControl(document: HostDocument, anchor: ElementAnchor, keepContent: boolean): void {
  requireEditable(document);
  const control = document.controlAt(anchor);
  const lock = lockOf(control);
  if (lock.control || (lock.content && !keepContent)) {
    throw new HostError("AccessDenied", "The content control is locked.");
  }
  const content = childElement(control, "w:sdtContent");
  if (keepContent && content !== undefined) {
    document.change([
      { start: control.start, end: content.startTagEnd, text: "" },
      { start: content.endTagStart, end: control.end, text: "" },
    ]);
    return;
  }
  const comments = commentsWithin(document, control);
  const holdsBlocks = content !== undefined && childElement(content, "w:p") !== undefined;
  const inCell = holdsBlocks && control.parent?.name === "w:tc";
  const text = inCell ? paragraphInstead(document, control) : "";
  document.change([{ start: control.start, end: control.end, text }]);
  removeCommentEntries(document, comments);
}

/** A cell may not be left without a paragraph (17.4.65). */
function paragraphInstead(document: HostDocument, control: XmlElement): string {
  const others = control.parent?.children.some(
    (child) => typeof child !== "string" && child !== control && child.name === "w:p",
  );
  return others === true ? "" : markupFor(document.root).element("p");
}
