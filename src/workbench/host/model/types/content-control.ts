import { controlKind, isShowingPlaceholder } from "../../../../document/wordml/controls";
import { childElement, innerText, type XmlElement } from "../../../../document/wordml/tree";
import type { HostObject, ObjectType } from "../../describe";
import { HostError } from "../../errors";
import { controlContent, deleteControl } from "../editing/controls";
import { paragraphsIn } from "../extents";
import { lockOf } from "../guard";
import { extentOf } from "../locate";
import { collectionOf } from "../objects";
import { rangeText } from "../reading";
import { flagArgument } from "./arguments";
import { placeMethods, placeNavigation, tablesIn } from "./shared";
import { writeMethods } from "./writing";

function controlOf(self: HostObject): XmlElement {
  if (self.anchor.kind !== "element") throw new HostError("GeneralException");
  return self.document.controlAt(self.anchor);
}

function value(self: HostObject, name: string): string {
  const properties = childElement(controlOf(self), "w:sdtPr");
  return (properties === undefined ? undefined : childElement(properties, name)?.attributes["w:val"]) ?? "";
}

/** Word.ContentControlType: WordApi 1.4 tells rich and plain text from the rest and no more. */
const TYPES: Readonly<Record<string, string>> = {
  richText: "RichText",
  plainText: "PlainText",
  checkBox: "CheckBox",
  picture: "Picture",
  comboBox: "ComboBox",
  dropDownList: "DropDownList",
  date: "DatePicker",
  repeatingSection: "RepeatingSection",
  group: "Group",
};

/** Word.ContentControl. */
export const contentControlType: ObjectType = {
  scalars: {
    Id: { get: (self) => Number(value(self, "w:id")) | 0 },
    Tag: { get: (self) => value(self, "w:tag") },
    Title: { get: (self) => value(self, "w:alias") },
    Type: { get: (self) => TYPES[controlKind(controlOf(self))] ?? "Unknown" },
    Subtype: { get: (self) => TYPES[controlKind(controlOf(self))] ?? "Unknown" },
    Appearance: { get: (self) => (value(self, "w15:appearance") === "hidden" ? "Hidden" : "BoundingBox") },
    CannotEdit: { get: (self) => lockOf(controlOf(self)).content },
    CannotDelete: { get: (self) => lockOf(controlOf(self)).control },
    PlaceholderText: {
      get: (self) => {
        const control = controlOf(self);
        const content = childElement(control, "w:sdtContent");
        return content !== undefined && isShowingPlaceholder(control) ? innerText(content).trim() : "";
      },
    },
    Text: {
      get: (self) => rangeText(self.document, controlContent(self.document, controlOf(self))),
    },
  },
  navigation: {
    ...placeNavigation,
    Paragraphs: (self) =>
      collectionOf("Paragraph", self.document, paragraphsIn(self.document.story, extentOf(self))),
    Tables: (self) => tablesIn(self.document, extentOf(self)),
  },
  methods: {
    ...placeMethods,
    ...writeMethods,
    Delete: (self, [keepContent]) => {
      if (self.anchor.kind !== "element") throw new HostError("GeneralException");
      deleteControl(self.document, self.anchor, flagArgument(keepContent, false));
      return null;
    },
  },
  since: { GetComments: "1.4", GetReviewedText: "1.4" },
};
