import { walk, type XmlElement } from "../../../../document/wordml/tree";
import type { HostCollection, ObjectType } from "../../describe";
import { type Extent, paragraphsIn } from "../extents";
import type { HostDocument } from "../host-document";
import { collection } from "../objects";

/** Pictures that stand in a line of text: DrawingML inline (20.4.2.8) and VML pictures (17.3.3.21 pict). */
const INLINE = new Set(["wp:inline", "w:pict"]);

/** English Metric Units in a point. */
const EMU = 12_700;

/** The pictures in the lines of an extent. */
export function picturesIn(document: HostDocument, extent: Extent): HostCollection {
  const found: XmlElement[] = [];
  for (const { element } of paragraphsIn(document.story, extent)) {
    walk(element, (inner) => {
      const within = inner.start >= extent.start && inner.end <= extent.end;
      if (INLINE.has(inner.name) && within) found.push(inner);
      return inner.name !== "w:txbxContent";
    });
  }
  return collection(
    "InlinePicture",
    found.map((element) => {
      const extentElement = element.children.find(
        (child): child is XmlElement => typeof child !== "string" && child.name === "wp:extent",
      );
      const points = (name: string): number => Number(extentElement?.attributes[name] ?? 0) / EMU;
      const values = new Map([
        ["Width", points("cx")],
        ["Height", points("cy")],
      ]);
      return { type: "InlinePicture", document, anchor: { kind: "service", values } };
    }),
  );
}

/** Word.InlinePicture: what is asked of one is how large it is. */
export const inlinePictureType: ObjectType = {
  scalars: {
    Width: { get: ({ anchor }) => (anchor.kind === "service" ? (anchor.values.get("Width") ?? 0) : 0) },
    Height: { get: ({ anchor }) => (anchor.kind === "service" ? (anchor.values.get("Height") ?? 0) : 0) },
  },
};
