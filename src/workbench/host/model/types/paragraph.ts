import { childElement, type XmlElement } from "../../../../document/wordml/tree";
import type { HostObject, ObjectType } from "../../describe";
import { HostError } from "../../errors";
import type { Json } from "../../wire";
import { contentEnd, contentStart } from "../extents";
import { collection, objectFor, orNotFound, paragraphOf, rangeObject } from "../objects";
import { paragraphText } from "../reading";
import { listOf, styleName } from "../styles";
import { splitText } from "../text-ranges";
import { insertFile } from "../editing/insert-file";
import { deleteParagraph } from "../editing/paragraphs";
import { setParagraphStyle } from "../editing/format";
import { detachFromList } from "../editing/lists";
import { requireWritable } from "../guard";
import { choiceArgument, flagArgument, textArgument, textsArgument } from "./arguments";
import { placeMethods, placeNavigation } from "./shared";
import { writeMethods } from "./writing";

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
  distribute: "Justified",
};

function property(self: HostObject, name: string): XmlElement | undefined {
  const properties = childElement(paragraphOf(self).element, "w:pPr");
  return properties === undefined ? undefined : childElement(properties, name);
}

function setStyle(self: HostObject, name: string): void {
  const { element } = paragraphOf(self);
  requireWritable(self.document, { start: contentStart(element), end: contentEnd(element) });
  setParagraphStyle(self.document, element, name);
}

function neighbour(self: HostObject, step: 1 | -1): HostObject | null {
  const { story } = self.document;
  const next = story.paragraphs[paragraphOf(self).index + step];
  return next === undefined ? null : objectFor(self.document, next);
}

function listItem(self: HostObject): HostObject | null {
  return listOf(self.document, paragraphOf(self)) === undefined ? null : { ...self, type: "ListItem" };
}

/** Word.Paragraph. */
export const paragraphType: ObjectType = {
  scalars: {
    Text: { get: (self) => paragraphText(self.document, paragraphOf(self)) },
    Style: {
      get: (self) => styleName(self.document, paragraphOf(self)),
      set: (self, value) => setStyle(self, textArgument(value)),
    },
    StyleBuiltIn: {
      get: (self) => styleName(self.document, paragraphOf(self)).replace(/ /g, ""),
      set: (self, value) => setStyle(self, textArgument(value).replace(/(\d)$/, " $1")),
    },
    Alignment: {
      get: (self) => ALIGNMENTS[property(self, "w:jc")?.attributes["w:val"] ?? "left"] ?? "Unknown",
    },
    OutlineLevel: { get: (self) => outlineLevel(self) },
    IsListItem: { get: (self) => listOf(self.document, paragraphOf(self)) !== undefined },
    IsLastParagraph: { get: (self) => neighbour(self, 1) === null },
    TableNestingLevel: { get: (self) => paragraphOf(self).cell?.row.table.level ?? 0 },
  },
  navigation: {
    ...placeNavigation,
    ListItem: (self) => orNotFound(listItem(self)),
    ListItemOrNullObject: (self) => listItem(self),
  },
  methods: {
    ...placeMethods,
    ...writeMethods,
    Delete: (self) => {
      const paragraph = paragraphOf(self);
      requireWritable(self.document, paragraph.element);
      deleteParagraph(self.document, paragraph);
      return null;
    },
    DetachFromList: (self) => {
      const { element } = paragraphOf(self);
      requireWritable(self.document, { start: contentStart(element), end: contentEnd(element) });
      detachFromList(self.document, element);
      return null;
    },
    InsertFileFromBase64: (self, [file, location]) => {
      const { element } = paragraphOf(self);
      if (choiceArgument(location, ["Replace", "Start", "End"]) !== "Start") {
        throw new HostError("NotImplemented");
      }
      requireWritable(self.document, { start: contentStart(element), end: contentEnd(element) });
      return rangeObject(self.document, insertFile(self.document, element, textArgument(file)));
    },
    GetNext: (self) => orNotFound(neighbour(self, 1)),
    GetNextOrNullObject: (self) => neighbour(self, 1),
    GetPrevious: (self) => orNotFound(neighbour(self, -1)),
    GetPreviousOrNullObject: (self) => neighbour(self, -1),
    GetTextRanges: (self, [marks, trim]) => textRanges(self, textsArgument(marks), flagArgument(trim, false)),
    Split: (self, [delimiters, , trim]) =>
      textRanges(self, textsArgument(delimiters), flagArgument(trim, false)),
  },
  since: { GetComments: "1.4", GetReviewedText: "1.4" },
};

function textRanges(
  self: HostObject,
  marks: readonly string[],
  trim: boolean,
): ReturnType<typeof collection> {
  const { element } = paragraphOf(self);
  const extent = { start: contentStart(element), end: contentEnd(element) };
  return collection(
    "Range",
    splitText(self.document, extent, marks, trim).map((part) => rangeObject(self.document, part)),
  );
}

function outlineLevel(self: HostObject): Json {
  const own = property(self, "w:outlineLvl")?.attributes["w:val"];
  if (own !== undefined) return Number(own) + 1;
  const heading = /^heading (\d)$/i.exec(styleName(self.document, paragraphOf(self)));
  return heading === null ? 10 : Number(heading[1]);
}

/** Word.ListItem: a paragraph that is numbered or bulleted. */
export const listItemType: ObjectType = {
  scalars: {
    Level: {
      get: (self) => {
        const list = listOf(self.document, paragraphOf(self));
        if (list === undefined) throw new HostError("ItemNotFound");
        return list.level;
      },
    },
  },
};
