import { childElement, type XmlElement } from "../../../document/wordml/tree";
import { HostError } from "../errors";
import type { Extent } from "./extents";
import type { HostDocument } from "./host-document";
import { protectionOf } from "./settings";

/** What may not be written to, and how Word says so. */

/**
 * Throws where the document may not be edited at all.
 * @throws HostError "AccessDenied"
 */
export function requireEditable(document: HostDocument): void {
  const protection = protectionOf(document);
  const closed = protection !== undefined && protection !== "trackedChanges";
  if (document.profile.readOnly || closed) throw new HostError("AccessDenied");
}

/**
 * Throws where comments may not be written.
 * @throws HostError "NotAllowed", or "AccessDenied" in a read-only document
 */
export function requireComments(document: HostDocument): void {
  if (document.profile.comments === "denied") throw new HostError("NotAllowed");
  const protection = protectionOf(document);
  if (document.profile.readOnly || protection === "readOnly" || protection === "forms") {
    throw new HostError("AccessDenied");
  }
}

/** 17.5.2.22 lock: what a content control forbids. */
export function lockOf(control: XmlElement): { readonly content: boolean; readonly control: boolean } {
  const properties = childElement(control, "w:sdtPr");
  const lock = properties === undefined ? undefined : childElement(properties, "w:lock");
  const value = lock?.attributes["w:val"] ?? "unlocked";
  return {
    content: value === "contentLocked" || value === "sdtContentLocked",
    control: value === "sdtLocked" || value === "sdtContentLocked",
  };
}

/**
 * Throws where a stretch of the document may not be changed: the document is closed, a control around it is
 * locked, or one inside it would be lost though it is locked.
 *
 * @param keeping the control whose content is meant, which is not lost
 * @throws HostError "AccessDenied"
 */
export function requireWritable(document: HostDocument, extent: Extent, keeping?: XmlElement): void {
  requireEditable(document);
  for (const control of document.story.controls) {
    const isAround = control.start < extent.start && control.end > extent.end;
    const isInside = control.start >= extent.start && control.end <= extent.end && control !== keeping;
    const lock = lockOf(control);
    if ((isAround && lock.content) || (isInside && (lock.content || lock.control))) {
      throw new HostError("AccessDenied", "A content control here is locked.");
    }
  }
}
