import { childElement, type XmlElement } from "../../../../document/wordml/tree";
import type { Splice } from "../../../../document/wordml/splice";
import { HostError } from "../../errors";
import { type Extent, paragraphsIn, piecesOf } from "../extents";
import type { HostDocument } from "../host-document";
import { markupFor } from "../markup";
import { styleId } from "../styles";
import { boundariesOf } from "./split";

/** Properties of a run in the order of the schema (17.3.2.28 rPr), as far as the host writes them. */
const RUN_ORDER = [
  "w:rStyle",
  "w:rFonts",
  "w:b",
  "w:bCs",
  "w:i",
  "w:iCs",
  "w:strike",
  "w:color",
  "w:sz",
  "w:szCs",
  "w:highlight",
  "w:u",
];

/** A property of runs: its element, without prefix, and its attributes. */
export interface RunProperty {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Gives all runs of an extent a property. */
export function formatRuns(document: HostDocument, extent: Extent, property: RunProperty): void {
  const range = boundariesOf(document, extent);
  const runs = new Set(
    paragraphsIn(document.story, range)
      .flatMap(({ element }) => piecesOf(element))
      .map(({ run }) => run)
      .filter((run) => run.start >= range.start && run.end <= range.end),
  );
  document.change([...runs].flatMap((run) => withProperty(document, run, property)));
}

function withProperty(document: HostDocument, run: XmlElement, property: RunProperty): readonly Splice[] {
  const w = markupFor(document.root);
  const markup = w.element(property.name, property.attributes);
  const properties = childElement(run, "w:rPr");
  if (properties === undefined) {
    return [{ start: run.startTagEnd, end: run.startTagEnd, text: w.element("rPr", {}, markup) }];
  }
  if (properties.startTagEnd === properties.end) {
    return [{ start: properties.start, end: properties.end, text: w.element("rPr", {}, markup) }];
  }
  const present = childElement(properties, `w:${property.name}`);
  if (present !== undefined) return [{ start: present.start, end: present.end, text: markup }];
  const rank = RUN_ORDER.indexOf(`w:${property.name}`);
  const after = properties.children.find(
    (child): child is XmlElement =>
      typeof child !== "string" && (RUN_ORDER.indexOf(child.name) > rank || !RUN_ORDER.includes(child.name)),
  );
  const at = after?.start ?? properties.endTagStart;
  return [{ start: at, end: at, text: markup }];
}

/** Gives a paragraph a style by its name. @throws HostError "InvalidArgument" for one that there is not */
export function setParagraphStyle(document: HostDocument, paragraph: XmlElement, name: string): void {
  // Word has this one whether or not the file does.
  const id = styleId(document, name) ?? (name === "Normal" ? name : undefined);
  if (id === undefined) throw new HostError("InvalidArgument", `There is no style ${name}.`);
  const w = markupFor(document.root);
  const markup = w.element("pStyle", { val: id });
  const properties = childElement(paragraph, "w:pPr");
  if (properties === undefined) {
    const isOpen = paragraph.startTagEnd !== paragraph.end;
    const text = w.element("pPr", {}, markup);
    document.change([
      isOpen
        ? { start: paragraph.startTagEnd, end: paragraph.startTagEnd, text }
        : { start: paragraph.end - 2, end: paragraph.end, text: `>${text}${w.endTag("p")}` },
    ]);
    return;
  }
  const present = childElement(properties, "w:pStyle");
  if (present !== undefined) {
    document.change([{ start: present.start, end: present.end, text: markup }]);
  } else if (properties.startTagEnd === properties.end) {
    document.change([{ start: properties.start, end: properties.end, text: w.element("pPr", {}, markup) }]);
  } else document.change([{ start: properties.startTagEnd, end: properties.startTagEnd, text: markup }]);
}
