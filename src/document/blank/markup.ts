import { escapeXml } from "../wordml/escape";

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

/** Formatting of a stretch of text; styles, so that a district can restyle the document. */
export interface RunFormat {
  readonly style?: "Strong" | "Emphasis";
}

/**
 * A run (ECMA-376-1, 17.3.2.25): tabs become w:tab and line feeds w:br.
 */
export function run(text: string, format: RunFormat = {}): string {
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

export interface ParagraphFormat {
  /** Style id of styles.ts. */
  readonly style?: ParagraphStyle;
  /** Place in the numbered list: level from 0, and the list instance of the numbering part. */
  readonly number?: { readonly level: number; readonly list: number };
  /** Tab stops in twentieths of a point, each with a line to write on. */
  readonly writingLines?: readonly number[];
}

export type ParagraphStyle =
  | "Title"
  | "Heading2"
  | "ListNumber"
  | "Answer"
  | "FieldLine"
  | "TableText"
  | "TableHeading"
  | "TableGuidance";

/** A paragraph (ECMA-376-1, 17.3.1.22) of runs already written; the order of properties is the schema's. */
export function paragraph(runs: readonly string[], format: ParagraphFormat = {}): string {
  const { style, number, writingLines } = format;
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
  ].filter((markup) => markup !== "");
  return element("w:p", {}, [properties.length === 0 ? "" : element("w:pPr", {}, properties), ...runs]);
}

export interface CellContent {
  readonly paragraphs: readonly string[];
  /** Grid columns covered; 1 if left out. */
  readonly span?: number;
  /** Background as RRGGBB. */
  readonly fill?: string;
}

export interface RowContent {
  readonly cells: readonly CellContent[];
  /** Repeats at the top of each page (w:tblHeader). */
  readonly repeats?: boolean;
}

export interface TableContent {
  /** Width of each grid column in twentieths of a point. */
  readonly widths: readonly number[];
  readonly rows: readonly RowContent[];
  /** For people who hear the document: what the table is called, and what it is for. */
  readonly title: string;
  readonly description?: string;
}

function cell(content: CellContent, width: number): string {
  const { span = 1, fill, paragraphs } = content;
  return element("w:tc", {}, [
    element("w:tcPr", {}, [
      element("w:tcW", { "w:w": width, "w:type": "dxa" }),
      span > 1 ? property("w:gridSpan", span) : "",
      fill === undefined ? "" : element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill }),
    ]),
    // A cell ends with a paragraph (17.4.65), so it has at least one.
    ...(paragraphs.length === 0 ? [paragraph([], { style: "TableText" })] : paragraphs),
  ]);
}

/** A table (ECMA-376-1, 17.4.37) in the style Table Grid. */
export function table(content: TableContent): string {
  const total = content.widths.reduce((sum, width) => sum + width, 0);
  const properties = element("w:tblPr", {}, [
    property("w:tblStyle", "TableGrid"),
    element("w:tblW", { "w:w": total, "w:type": "dxa" }),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblLook", {
      "w:val": "0420",
      "w:firstRow": 1,
      "w:lastRow": 0,
      "w:firstColumn": 0,
      "w:lastColumn": 0,
      "w:noHBand": 0,
      "w:noVBand": 1,
    }),
    property("w:tblCaption", content.title),
    content.description === undefined ? "" : property("w:tblDescription", content.description),
  ]);
  const grid = element(
    "w:tblGrid",
    {},
    content.widths.map((width) => element("w:gridCol", { "w:w": width })),
  );
  const rows = content.rows.map((row) => {
    let column = 0;
    const cells = row.cells.map((one) => {
      const span = one.span ?? 1;
      const width = content.widths.slice(column, column + span).reduce((sum, next) => sum + next, 0);
      column += span;
      return cell(one, width);
    });
    const header = row.repeats === true ? element("w:trPr", {}, ["<w:tblHeader/>"]) : "";
    return element("w:tr", {}, [header, ...cells]);
  });
  return element("w:tbl", {}, [properties, grid, ...rows]);
}
