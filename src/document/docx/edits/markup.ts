import { escapeXml } from "../../wordml/escape";
import { childElement, childElements, type XmlElement } from "../../wordml/tree";
import { namesAt, type MarkupNames } from "../markup-names";
import { changeAttributes, type EditContext } from "./context";

/**
 * Builds markup in the document's own prefix. What is taken over from the document is its own source text, so
 * that formatting which this code does not know is kept as it stands.
 */
export interface Writer {
  readonly context: EditContext;
  readonly names: MarkupNames;
}

/** A writer for markup that goes into an element. */
export function writerAt(context: EditContext, element: XmlElement): Writer {
  return { context, names: namesAt(element, "w") };
}

/** One element; `inner` "" gives an empty one. */
export function tag({ names }: Writer, name: string, inner: string, attributes = ""): string {
  const start = `<${names.prefix}:${name}${names.declaration}${attributes}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${names.prefix}:${name}>`;
}

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
}

/**
 * A text as the content of a run: w:t with xml:space where it needs it (ECMA-376-1 17.3.3.31), tabs and line
 * breaks as elements.
 *
 * @param name "t", or "delText" for text that stands as deleted
 */
export function textMarkup(writer: Writer, text: string, name: "t" | "delText" = "t"): string {
  return linesOf(text)
    .map((line) =>
      line
        .split("\t")
        .map((part) => (part === "" ? "" : plainText(writer, part, name)))
        .join(tag(writer, "tab", "")),
    )
    .join(tag(writer, "br", ""));
}

function plainText(writer: Writer, text: string, name: "t" | "delText"): string {
  const preserve = /^\s|\s$|\s\s/.test(text) ? ` xml:space="preserve"` : "";
  const escaped = escapeXml(text);
  return escaped === "" ? "" : tag(writer, name, escaped, preserve);
}

/**
 * A run of text. Without text it is kept where it has formatting, which the next text then takes over.
 *
 * @param formatting content of its w:rPr
 */
function runMarkup(writer: Writer, formatting: string, text: string): string {
  const properties = formatting === "" ? "" : tag(writer, "rPr", formatting);
  const content = textMarkup(writer, text);
  return properties + content === "" ? "" : tag(writer, "r", properties + content);
}

/** A run of text that stands as a tracked insertion where changes are tracked. */
export function insertedRun(writer: Writer, formatting: string, text: string): string {
  const { tracking } = writer.context;
  if (tracking === undefined) return runMarkup(writer, formatting, text);
  if (text === "") return "";
  return tag(
    writer,
    "ins",
    runMarkup(writer, formatting, text),
    changeAttributes(writer.names.prefix, tracking),
  );
}

/** Marks of a tracked insertion or deletion, of a paragraph's end or of a row. */
export function changeMark(writer: Writer, kind: "ins" | "del"): string {
  const { tracking } = writer.context;
  return tracking === undefined ? "" : tag(writer, kind, "", changeAttributes(writer.names.prefix, tracking));
}

/** Records of tracked changes: those of a copy's original are not the copy's. */
const CHANGE_RECORDS = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:rPrChange",
  "w:pPrChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:tblPrExChange",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
]);

/** The source of an element's children without tracked changes and the names given. */
export function copyChildren(
  { source }: EditContext,
  element: XmlElement | undefined,
  without: ReadonlySet<string> = new Set(),
): string {
  if (element === undefined || declaresNames(element)) return "";
  return childElements(element)
    .filter(({ name }) => !CHANGE_RECORDS.has(name) && !without.has(name))
    .map(({ start, end }) => source.slice(start, end))
    .join("");
}

/** True where a copy of what is inside could lose a declaration: below the body that is as good as never so. */
function declaresNames(element: XmlElement): boolean {
  for (let e: XmlElement | undefined = element; e !== undefined; e = e.parent) {
    if (e.name === "w:body") return false;
    if (e.declarations !== undefined) return true;
  }
  return false;
}

/** Properties of a paragraph that belong to its place and not to its look. */
const OF_ONE_PARAGRAPH = new Set(["w:rPr", "w:sectPr"]);

/**
 * The w:pPr of a new paragraph that looks like another: style, list, alignment, and the formatting of its mark.
 *
 * @param mark a tracked change of the new paragraph's own mark
 */
function paragraphProperties(writer: Writer, paragraph: XmlElement, mark: string): string {
  const properties = childElement(paragraph, "w:pPr");
  const own = properties === undefined ? undefined : childElement(properties, "w:rPr");
  const markProperties = mark + copyChildren(writer.context, own);
  const inner =
    copyChildren(writer.context, properties, OF_ONE_PARAGRAPH) +
    (markProperties === "" ? "" : tag(writer, "rPr", markProperties));
  return inner === "" ? "" : tag(writer, "pPr", inner);
}

/** A paragraph that looks like another, without ids or revision marks of its own. */
export function newParagraph(
  writer: Writer,
  like: XmlElement,
  look: string,
  text: string,
  behind = "",
): string {
  const properties = paragraphProperties(writer, like, changeMark(writer, "ins"));
  return tag(writer, "p", properties + insertedRun(writer, look, text) + behind);
}
