import { type HostObject, isHostObject } from "../describe";
import { HostError } from "../errors";
import { characterPosition, contentEnd, contentOf, contentStart, type Extent, overlapping } from "./extents";
import { controlContent } from "./editing/controls";
import type { HostDocument } from "./host-document";
import { cellOf } from "./objects";
import { paragraphsOfCell } from "./reading";
import { commentExtent } from "./comments";

/** Where objects of any type stand, and how places compare. */

/**
 * The extent of an object.
 * @throws HostError "ItemNotFound" where it is gone, "GeneralException" for one that stands nowhere
 */
export function extentOf(self: HostObject): Extent {
  const { anchor, document } = self;
  switch (anchor.kind) {
    case "range":
      return document.extentOf(anchor);
    case "body":
      return orWhole(contentOf(document.story.paragraphs), document.story.body);
    case "comment":
      return commentExtent(document, anchor.id);
    case "element":
      return elementExtent(self);
    default:
      throw new HostError("GeneralException", `A ${self.type} has no place in the document.`);
  }
}

function elementExtent(self: HostObject): Extent {
  const { anchor, document } = self;
  if (anchor.kind !== "element") throw new HostError("GeneralException");
  if (self.type === "ContentControl") {
    return controlContent(document, document.controlAt(anchor));
  }
  if (self.type === "Body" || self.type === "TableCell") {
    const cell = cellOf(self);
    return orWhole(contentOf(paragraphsOfCell(cell)), cell.element);
  }
  const { element } = document.nodeAt(anchor);
  return { start: element.start, end: element.end };
}

function orWhole(extent: Extent | undefined, element: { start: number; end: number }): Extent {
  return extent ?? { start: element.start, end: element.end };
}

/**
 * Part of an object's extent, by Word.RangeLocation.
 * @throws HostError "InvalidArgument" for a location that there is not
 */
export function partOf(self: HostObject, location: string): Extent {
  const whole = extentOf(self);
  const { document } = self;
  switch (location.toLowerCase()) {
    case "whole":
      return whole;
    case "content":
      return insideOf(document, whole);
    case "start": {
      const { start } = insideOf(document, whole);
      return { start, end: start };
    }
    case "end": {
      const { end } = self.type === "Paragraph" ? insideOf(document, whole) : whole;
      return { start: end, end };
    }
    case "after": {
      const { end } = whole;
      return { start: end, end };
    }
    default:
      throw new HostError("InvalidArgument", `There is no range location ${location}.`);
  }
}

/** An extent that holds whole blocks, without the last one's mark and beginning inside the first. */
function insideOf(document: HostDocument, extent: Extent): Extent {
  const [first] = overlapping(document.story, extent);
  const start =
    first !== undefined && first.element.start >= extent.start && first.element.start < extent.end
      ? contentStart(first.element)
      : extent.start;
  const last = document.paragraphAt(extent.end - 1);
  const end =
    last !== undefined && last.element.start >= extent.start && last.element.end <= extent.end
      ? contentEnd(last.element)
      : extent.end;
  return { start, end: Math.max(start, end) };
}

/** An extent counted in characters of the story, as Word counts. */
export function characterExtent(document: HostDocument, extent: Extent): Extent {
  const { story, source } = document;
  const at = (offset: number): number =>
    characterPosition(story, source, document.paragraphAt(offset), offset);
  return { start: at(extent.start), end: at(extent.end) };
}

/** How a first range lies to a second one, by Word.LocationRelation. */
export function relation(a: Extent, b: Extent): string {
  if (a.start === b.start && a.end === b.end) return "Equal";
  if (a.end < b.start) return "Before";
  if (a.start > b.end) return "After";
  if (a.start >= b.start && a.end <= b.end) {
    if (a.start === b.start) return "InsideStart";
    return a.end === b.end ? "InsideEnd" : "Inside";
  }
  if (b.start >= a.start && b.end <= a.end) {
    if (a.start === b.start) return "ContainsStart";
    return a.end === b.end ? "ContainsEnd" : "Contains";
  }
  if (a.end === b.start) return "AdjacentBefore";
  if (a.start === b.end) return "AdjacentAfter";
  return a.start < b.start ? "OverlapsBefore" : "OverlapsAfter";
}

/** The extent of a range that is given as an argument. @throws HostError "InvalidArgument" */
export function extentOfArgument(argument: unknown): Extent {
  if (!isHostObject(argument)) throw new HostError("InvalidArgument", "A range is needed here.");
  return extentOf(argument);
}
