import { escapeXml } from "../wordml/escape";
import type { ListPlace } from "./numbering";

/** Writing WordprocessingML: text in, markup out, nothing that could break it. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One element.
 *
 * @param name qualified name as it is to stand in the part
 * @param attributes by qualified name; undefined ones are left out
 * @param children markup, already escaped
 */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const content = children.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element that carries its one value in w:val, as most properties do. */
export function property(name: string, value?: string | number): string {
  return element(name, { "w:val": value });
}

/** Character styles of styles.ts: a district can restyle the document. */
export type RunStyle = "Strong" | "Sample";

/**
 * A run (ECMA-376-1, 17.3.2.25): tabs become w:tab and line feeds w:br.
 */
export function run(text: string, format: { readonly style?: RunStyle } = {}): string {
  const properties =
    format.style === undefined ? "" : element("w:rPr", {}, [property("w:rStyle", format.style)]);
  const pieces = text
    .split(/([\t\n])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece === "\t") return "<w:tab/>";
      if (piece === "\n") return "<w:br/>";
      return element("w:t", { "xml:space": "preserve" }, [escapeXml(piece)]);
    });
  return element("w:r", {}, [properties, ...pieces]);
}

/** Style ids of styles.ts. */
export type ParagraphStyle =
  | "Title"
  | "Subtitle"
  | HeadingStyle
  | "BodyText"
  | "Question"
  | "QuestionPoint"
  | "SampleText"
  | "Answer"
  | "FieldLine"
  | "TableText"
  | "TableHeading"
  | "TableGuidance"
  | "Footer";

export type HeadingStyle = `Heading${1 | 2 | 3 | 4 | 5 | 6}`;

export interface ParagraphFormat {
  readonly style?: ParagraphStyle;
  readonly number?: ListPlace;
  /** Tab stops in twentieths of a point, each with a line to write on. */
  readonly writingLines?: readonly number[];
  /** Distance from the left margin in twentieths of a point. */
  readonly indent?: number;
  /** Properties of the section that ends with this paragraph: markup of a w:sectPr. */
  readonly endsSection?: string;
}

/** A paragraph (ECMA-376-1, 17.3.1.22) of runs already written; the order of properties is the schema's. */
export function paragraph(runs: readonly string[], format: ParagraphFormat = {}): string {
  const { style, number, writingLines, indent, endsSection } = format;
  const properties = [
    style === undefined ? "" : property("w:pStyle", style),
    number === undefined
      ? ""
      : element("w:numPr", {}, [property("w:ilvl", number.level), property("w:numId", number.list)]),
    writingLines === undefined
      ? ""
      : element(
          "w:tabs",
          {},
          writingLines.map((position) =>
            element("w:tab", { "w:val": "left", "w:leader": "underscore", "w:pos": position }),
          ),
        ),
    indent === undefined ? "" : element("w:ind", { "w:left": indent }),
    endsSection ?? "",
  ].filter((markup) => markup !== "");
  return element("w:p", {}, [properties.length === 0 ? "" : element("w:pPr", {}, properties), ...runs]);
}
