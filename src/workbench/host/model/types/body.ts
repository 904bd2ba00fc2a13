import type { HostObject, ObjectType } from "../../describe";
import { extentOf } from "../locate";
import { cellOf, collectionOf } from "../objects";
import { joinParagraphs, paragraphsOfCell } from "../reading";
import type { StoryCell, StoryParagraph } from "../story";
import { placeMethods, placeNavigation, tablesIn } from "./shared";
import { writeMethods } from "./writing";

function holder(self: HostObject): StoryCell | undefined {
  return self.anchor.kind === "body" ? undefined : cellOf(self);
}

function paragraphs(self: HostObject): readonly StoryParagraph[] {
  const cell = holder(self);
  return cell === undefined ? self.document.story.paragraphs : paragraphsOfCell(cell);
}

const { Search, GetRange, GetOoxml, GetComments, GetReviewedText, Select } = placeMethods;

/** Word.Body: of the document, or of a cell. */
export const bodyType: ObjectType = {
  scalars: {
    Text: { get: (self) => joinParagraphs(self.document, paragraphs(self)) },
    Type: { get: (self) => (holder(self) === undefined ? "MainDoc" : "TableCell") },
  },
  navigation: {
    ...placeNavigation,
    Tables: (self) => tablesIn(self.document, extentOf(self), holder(self)),
    Paragraphs: (self) => collectionOf("Paragraph", self.document, paragraphs(self)),
  },
  methods: { ...writeMethods, Search, GetRange, GetOoxml, GetComments, GetReviewedText, Select },
  since: { GetComments: "1.4", GetReviewedText: "1.4" },
};
