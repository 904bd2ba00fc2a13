import type { ObjectType } from "../../describe";
import { paragraphsIn } from "../extents";
import { extentOf } from "../locate";
import { collection, collectionOf, rangeObject } from "../objects";
import { rangeText } from "../reading";
import { styleName } from "../styles";
import { splitText } from "../text-ranges";
import { flagArgument, textsArgument } from "./arguments";
import { cellAround, placeMethods, placeNavigation, rangeMethods, tablesIn } from "./shared";
import { writeMethods } from "./writing";

/** Word.Range. */
export const rangeType: ObjectType = {
  scalars: {
    Text: { get: (self) => rangeText(self.document, extentOf(self)) },
    IsEmpty: { get: (self) => rangeText(self.document, extentOf(self)) === "" },
    Style: {
      get: (self) => {
        const [first] = paragraphsIn(self.document.story, extentOf(self));
        return first === undefined ? "" : styleName(self.document, first);
      },
    },
  },
  navigation: {
    ...placeNavigation,
    Paragraphs: (self) =>
      collectionOf("Paragraph", self.document, paragraphsIn(self.document.story, extentOf(self))),
    Tables: (self) => {
      const extent = extentOf(self);
      return tablesIn(self.document, extent, cellAround(self.document, extent));
    },
  },
  methods: {
    ...placeMethods,
    ...rangeMethods,
    ...writeMethods,
    GetTextRanges: (self, [marks, trim]) =>
      collection(
        "Range",
        splitText(self.document, extentOf(self), textsArgument(marks), flagArgument(trim, false)).map(
          (part) => rangeObject(self.document, part),
        ),
      ),
  },
  since: { GetComments: "1.4", GetReviewedText: "1.4", InsertComment: "1.4" },
};
