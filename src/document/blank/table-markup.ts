import { element, paragraph, property } from "./markup";

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
  /** Room to write in: the least height in twentieths of a point. */
  readonly minHeight?: number;
}

export interface TableContent {
  /** Width of each grid column in twentieths of a point. */
  readonly widths: readonly number[];
  readonly rows: readonly RowContent[];
  /** For people who hear the document: what the table is called, and what it is for. */
  readonly title: string;
  readonly description: string;
  /** Which cells name the others: those of the first row, those of the first column, or none. */
  readonly headedBy: "row" | "column" | "none";
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

/** The bits of w:tblLook (17.4.55): 0x20 first row, 0x80 first column, 0x600 no bands. */
const LOOKS = { row: "0620", column: "0680", none: "0600" } as const;

/** A table (ECMA-376-1, 17.4.37) in the style Table Grid. */
export function table(content: TableContent): string {
  const total = content.widths.reduce((sum, width) => sum + width, 0);
  const properties = element("w:tblPr", {}, [
    property("w:tblStyle", "TableGrid"),
    element("w:tblW", { "w:w": total, "w:type": "dxa" }),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblLook", {
      "w:val": LOOKS[content.headedBy],
      "w:firstRow": content.headedBy === "row" ? 1 : 0,
      "w:lastRow": 0,
      "w:firstColumn": content.headedBy === "column" ? 1 : 0,
      "w:lastColumn": 0,
      "w:noHBand": 1,
      "w:noVBand": 1,
    }),
    property("w:tblCaption", content.title),
    property("w:tblDescription", content.description),
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
    const properties = element("w:trPr", {}, [
      "<w:cantSplit/>",
      row.minHeight === undefined
        ? ""
        : element("w:trHeight", { "w:val": row.minHeight, "w:hRule": "atLeast" }),
      row.repeats === true ? "<w:tblHeader/>" : "",
    ]);
    return element("w:tr", {}, [properties, ...cells]);
  });
  return element("w:tbl", {}, [properties, grid, ...rows]);
}
