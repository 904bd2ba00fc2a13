import { childElement, isOn, type XmlElement } from "../../../../document/wordml/tree";
import type { HostObject, ObjectType, Scalar } from "../../describe";
import { HostError } from "../../errors";
import type { Json } from "../../wire";
import { formatRuns, type RunProperty } from "../editing/format";
import { paragraphsIn, piecesOf } from "../extents";
import { requireWritable } from "../guard";
import { partOf } from "../locate";
import { flagArgument, textArgument } from "./arguments";

/** The run properties of each piece of text that an object holds; of the paragraph's mark where it is empty. */
function formats(self: HostObject): readonly (XmlElement | undefined)[] {
  const { document } = self;
  const extent = partOf(
    { ...self, type: self.anchor.kind === "element" ? typeOfAnchor(self) : self.type },
    "Content",
  );
  const paragraphs = paragraphsIn(document.story, extent);
  const found = paragraphs
    .flatMap(({ element }) => piecesOf(element))
    .filter(({ element, text }) => text !== "" && element.start < extent.end && element.end > extent.start)
    .map(({ run }) => childElement(run, "w:rPr"));
  if (found.length > 0) return found;
  return paragraphs.slice(0, 1).map(({ element }) => {
    const properties = childElement(element, "w:pPr");
    return properties === undefined ? undefined : childElement(properties, "w:rPr");
  });
}

/** A font stands at the anchor of its owner: an element's node says what that is. */
function typeOfAnchor(self: HostObject): HostObject["type"] {
  if (self.anchor.kind !== "element") return self.type;
  const { document, anchor } = self;
  if (document.story.controls.some(({ start }) => start === anchor.start)) return "ContentControl";
  const node = document.nodeAt(anchor);
  return node.kind === "cell" ? "Body" : node.kind === "paragraph" ? "Paragraph" : "Table";
}

/** The one value that all text of the object has; null where it differs. */
function common(self: HostObject, read: (properties: XmlElement | undefined) => Json): Json {
  const values = new Set(formats(self).map(read));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

function value(properties: XmlElement | undefined, name: string, attribute = "w:val"): string | undefined {
  return properties === undefined ? undefined : childElement(properties, name)?.attributes[attribute];
}

function write(self: HostObject, property: RunProperty): void {
  const extent = partOf({ ...self, type: typeOfAnchor(self) }, "Content");
  requireWritable(self.document, extent);
  formatRuns(self.document, extent, property);
}

function flag(element: string): Scalar {
  return {
    get: (self) =>
      common(
        self,
        (properties) => properties !== undefined && isOn(childElement(properties, `w:${element}`)),
      ),
    set: (self, on) => write(self, { name: element, attributes: flagArgument(on) ? {} : { val: "0" } }),
  };
}

/** Word.Font: direct formatting alone; what styles say is left out. */
export const fontType: ObjectType = {
  scalars: {
    Bold: flag("b"),
    Italic: flag("i"),
    StrikeThrough: flag("strike"),
    Color: {
      get: (self) =>
        common(self, (properties) => {
          const color = value(properties, "w:color");
          return color === undefined || color === "auto" ? "#000000" : `#${color}`;
        }),
      set: (self, color) =>
        write(self, { name: "color", attributes: { val: textArgument(color).replace("#", "") } }),
    },
    Size: {
      get: (self) => common(self, (properties) => Number(value(properties, "w:sz") ?? 22) / 2),
      set: (self, size) => {
        if (typeof size !== "number") throw new HostError("InvalidArgument", "A size is a number.");
        write(self, { name: "sz", attributes: { val: String(Math.round(size * 2)) } });
      },
    },
    Name: {
      get: (self) => common(self, (properties) => value(properties, "w:rFonts", "w:ascii") ?? ""),
      set: (self, name) => {
        const font = textArgument(name);
        write(self, { name: "rFonts", attributes: { ascii: font, hAnsi: font, cs: font } });
      },
    },
    HighlightColor: { get: (self) => common(self, (properties) => value(properties, "w:highlight") ?? null) },
    Underline: { get: (self) => common(self, (properties) => underline(value(properties, "w:u"))) },
  },
};

function underline(line: string | undefined): string {
  if (line === undefined || line === "none") return "None";
  return line === "single" ? "Single" : "Mixed";
}
