import {
  isHostObject,
  type Argument,
  type HostCollection,
  type HostObject,
  type HostValue,
  type Members,
} from "../../describe";
import { HostError } from "../../errors";
import type { Json } from "../../wire";
import { commentsIn } from "../comments";
import { addComment } from "../editing/place-comment";
import { contentEnd, contentStart, type Extent, paragraphsIn, piecesOf } from "../extents";
import { requireComments } from "../guard";
import { characterExtent, extentOf, extentOfArgument, partOf, relation } from "../locate";
import { flatOpcOf } from "../flat-opc";
import { collection, collectionOf, controlObject, objectFor, orNotFound, rangeObject } from "../objects";
import { rangeText, reviewedText } from "../reading";
import { find } from "../search";
import type { HostDocument } from "../host-document";
import type { StoryCell } from "../story";
import { choiceArgument, textArgument } from "./arguments";
import { picturesIn } from "./inline-picture";

/** Members that several types have in the same way: whatever stands at a place of the document. */

type Method = (self: HostObject, args: readonly Argument[]) => HostValue | Json;

/** The tables that touch an extent; nested ones where the profile's Word lists them, or the extent is in a cell. */
export function tablesIn(document: HostDocument, extent: Extent, within?: StoryCell): HostCollection {
  const level = (within?.row.table.level ?? 0) + 1;
  const tables = document.story.tables.filter(
    ({ element, level: own }) =>
      element.start < extent.end &&
      element.end > extent.start &&
      (within === undefined || element.start > within.element.start) &&
      (own === level || (own > level && document.profile.nestedTables === "listed")),
  );
  return collectionOf("Table", document, tables);
}

/** The content controls that stand within an extent. */
function controlsIn(document: HostDocument, extent: Extent): HostCollection {
  const controls = document.story.controls.filter(
    ({ start, end }) =>
      start < extent.end && end > extent.start && !(start < extent.start && end > extent.end),
  );
  return collection(
    "ContentControl",
    controls.map((control) => controlObject(document, control)),
  );
}

/** The innermost content control around an extent. */
export function controlAround(document: HostDocument, extent: Extent): HostObject | null {
  const around = document.story.controls.filter(({ start, end }) => start < extent.start && end > extent.end);
  const innermost = around[around.length - 1];
  return innermost === undefined ? null : controlObject(document, innermost);
}

/** The innermost cell around an extent. */
export function cellAround(document: HostDocument, extent: Extent): StoryCell | undefined {
  const cell = document.paragraphAt(extent.start)?.cell;
  return enclosing(cell, extent);
}

function enclosing(cell: StoryCell | undefined, extent: Extent): StoryCell | undefined {
  let found = cell;
  while (found !== undefined && !(found.element.start < extent.start && found.element.end >= extent.end)) {
    found = found.row.table.cell;
  }
  return found;
}

/** Where an object stands, told by what is around it. */
export const placeNavigation = {
  ContentControls: (self) => controlsIn(self.document, extentOf(self)),
  InlinePictures: (self) => picturesIn(self.document, extentOf(self)),
  ParentContentControl: (self) => orNotFound(controlAround(self.document, extentOf(self))),
  ParentContentControlOrNullObject: (self) => controlAround(self.document, extentOf(self)),
  ParentTableCell: (self) => orNotFound(parentCell(self)),
  ParentTableCellOrNullObject: (self) => parentCell(self),
  ParentTable: (self) => orNotFound(parentTable(self)),
  ParentTableOrNullObject: (self) => parentTable(self),
  ParentBody: (self) => parentBody(self),
  Font: (self) => ({ ...self, type: "Font" }),
} satisfies Members<(self: HostObject) => HostValue>;

function parentCell(self: HostObject): HostObject | null {
  const cell = cellAround(self.document, extentOf(self));
  return cell === undefined ? null : objectFor(self.document, cell);
}

function parentTable(self: HostObject): HostObject | null {
  const cell = cellAround(self.document, extentOf(self));
  return cell === undefined ? null : objectFor(self.document, cell.row.table);
}

function parentBody(self: HostObject): HostObject {
  const cell = cellAround(self.document, extentOf(self));
  return cell === undefined
    ? { type: "Body", document: self.document, anchor: { kind: "body" } }
    : { ...objectFor(self.document, cell), type: "Body" };
}

/** What can be asked of any place: its range, markup, comments, text. */
export const placeMethods = {
  GetRange: (self, [location]) => rangeObject(self.document, partOf(self, textArgument(location, "Whole"))),
  GetOoxml: (self) => flatOpcOf(self),
  GetComments: (self) =>
    collection(
      "Comment",
      commentsIn(self.document, extentOf(self)).map(({ id }) => ({
        type: "Comment",
        document: self.document,
        anchor: { kind: "comment", id },
      })),
    ),
  GetReviewedText: (self, [version]) => {
    const asked = choiceArgument(version, ["Current", "Original"], "Current");
    return paragraphsIn(self.document.story, extentOf(self))
      .map((paragraph) => reviewedText(paragraph, asked))
      .join(self.document.profile.paragraphSeparator);
  },
  Search: (self, [text, options]) =>
    collection(
      "Range",
      find(self.document, extentOf(self), textArgument(text), searchOptions(options)).map((extent) =>
        rangeObject(self.document, extent),
      ),
    ),
  Select: (self, [mode]) => {
    const where = choiceArgument(mode, ["Select", "Start", "End"], "Select");
    const location = where === "Select" ? "Whole" : where;
    self.document.select(partOf(self, location));
    return null;
  },
} satisfies Members<Method>;

/** How places compare and join; of ranges alone. */
export const rangeMethods = {
  CompareLocationWith: (self, [other]) =>
    relation(
      characterExtent(self.document, extentOf(self)),
      characterExtent(self.document, extentOfArgument(other)),
    ),
  ExpandTo: (self, [other]) => {
    const a = extentOf(self);
    const b = extentOfArgument(other);
    return rangeObject(self.document, { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
  },
  IntersectWith: (self, [other]) => orNotFound(intersection(self, other)),
  IntersectWithOrNullObject: (self, [other]) => intersection(self, other),
  InsertComment: (self, [text]) => {
    requireComments(self.document);
    const id = addComment(self.document, commentPlace(self), textArgument(text));
    return { type: "Comment", document: self.document, anchor: { kind: "comment", id } };
  },
} satisfies Members<Method>;

function intersection(self: HostObject, other: Argument | undefined): HostObject | null {
  const a = extentOf(self);
  const b = extentOfArgument(other);
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start > end ? null : rangeObject(self.document, { start, end });
}

/** Where a comment on an object goes; on one without content the profiles differ. */
function commentPlace(self: HostObject): Extent {
  const { document } = self;
  const place = partOf(self, "Content");
  if (rangeText(document, place) !== "") return place;
  switch (document.profile.commentOnEmpty) {
    case "works":
      return place;
    case "throws":
      throw new HostError("GeneralException", "A comment needs some text to stand on.");
    case "elsewhere": {
      const next = document.story.paragraphs.find(
        ({ element }) => element.start > place.start && piecesOf(element).some(({ text }) => text !== ""),
      );
      return next === undefined
        ? place
        : { start: contentStart(next.element), end: contentEnd(next.element) };
    }
  }
}

function searchOptions(options: Argument | undefined): ReadonlyMap<string, Json> {
  if (!isHostObject(options) || options.anchor.kind !== "service") return new Map();
  return options.anchor.values;
}
