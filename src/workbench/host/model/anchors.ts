import type { Splice } from "../../../document/wordml/splice";
import type { Json } from "../wire";

/**
 * Where an object of the model stands. Places in the document are offsets in the main part's source; they
 * carry the revision for which they hold and are carried forward through the changes made since when they are
 * looked at, so that references survive.
 */
export type Anchor =
  | { readonly kind: "document" }
  /** An object that is not in the document: options of a search, the client's own services. */
  | { readonly kind: "service"; readonly values: Map<string, Json> }
  /** The document's body. */
  | { readonly kind: "body" }
  | ElementAnchor
  | RangeAnchor
  | { readonly kind: "comment"; readonly id: string }
  | { readonly kind: "reply"; readonly id: string };

/** A table, row, cell (or its body), paragraph or content control: the offset of its start tag. */
export interface ElementAnchor {
  readonly kind: "element";
  revision: number;
  /** Undefined once the element is gone. */
  start: number | undefined;
}

/** A stretch of content; `start` and `end` are equal for an insertion point. */
export interface RangeAnchor {
  readonly kind: "range";
  revision: number;
  /** Start tag of the block in which the range begins: with it the range goes. Undefined once it is gone. */
  block: number | undefined;
  start: number;
  end: number;
}

/** A change of the source as far as anchors need it. */
export interface Shift {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** The changes of all revisions, in order: entry n leads from revision n to n + 1. */
export type ShiftLog = readonly (readonly Shift[])[];

/** Splices as shifts, in the order of the source. */
export function shiftsOf(splices: readonly Splice[]): readonly Shift[] {
  return splices
    .map(({ start, end, text }) => ({ start, end, length: text.length }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Carries an anchor forward to the latest revision. */
export function carryForward(anchor: ElementAnchor | RangeAnchor, log: ShiftLog): void {
  for (; anchor.revision < log.length; anchor.revision += 1) {
    const shifts = log[anchor.revision] ?? [];
    if (anchor.kind === "element") {
      anchor.start = anchor.start === undefined ? undefined : moveElement(anchor.start, shifts);
    } else if (anchor.block !== undefined) {
      anchor.block = moveElement(anchor.block, shifts);
      anchor.start = moveEdge(anchor.start, shifts, "start");
      anchor.end = Math.max(anchor.start, moveEdge(anchor.end, shifts, "end"));
    }
  }
}

/** An element moves behind what is inserted before it, and is gone when its start tag's first character is. */
function moveElement(start: number, shifts: readonly Shift[]): number | undefined {
  let moved = start;
  for (const shift of shifts) {
    if (shift.start > start) break;
    if (shift.end > start) return undefined;
    moved += shift.length - (shift.end - shift.start);
  }
  return moved;
}

/**
 * An edge of a range: what is inserted exactly there stays outside, what replaces text across the edge or
 * beside it inside the range stays in.
 */
function moveEdge(offset: number, shifts: readonly Shift[], edge: "start" | "end"): number {
  let moved = offset;
  for (const shift of shifts) {
    if (shift.start > offset) break;
    const isInsertion = shift.start === shift.end;
    if (shift.end < offset || (shift.end === offset && (edge === "start" || !isInsertion))) {
      moved += shift.length - (shift.end - shift.start);
    } else if (!isInsertion && shift.start < offset) {
      // The edge stood in the replaced text.
      const before = moved - (offset - shift.start);
      return edge === "start" ? before : before + shift.length;
    }
  }
  return moved;
}
