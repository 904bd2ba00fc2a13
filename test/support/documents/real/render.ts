import type { Dialect, ParagraphLook } from "../dialects";
import { docxOf, escapeText } from "../package";
import { type Block, type Cell, columnsOf, type Paragraph, type Piece, type Row, type Table } from "./nodes";

const MOMENT = "2024-09-10T08:00:00Z";
const TRACKER = `w:author="Grace Lin" w:date="${MOMENT}"`;
const FULL_WIDTH = 12960;

const WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
const WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const V = "urn:schemas-microsoft-com:vml";

/** How somebody's program or habits change the markup of the same content. */
export interface RenderOptions {
  /** Numbers and bullets are typed: "1. ", "a. ". */
  readonly typedNumbers?: boolean;
  /** Headings are bold lines, for want of styles. */
  readonly plainHeadings?: boolean;
}

/** Blocks as the markup of a dialect; collects the comments on the way. */
export class Renderer {
  readonly comments: string[] = [];
  private nextId = 500;
  private counters: readonly [number, number] = [0, 0];

  constructor(
    private readonly dialect: Dialect,
    private readonly options: RenderOptions = {},
  ) {}

  blocks(blocks: readonly Block[], inCell = false, bold = false): string {
    return blocks.map((block) => this.block(block, inCell, bold)).join("");
  }

  private block(block: Block, inCell: boolean, bold: boolean): string {
    switch (block.kind) {
      case "p":
        return this.paragraph(block, inCell, bold);
      case "table":
        return this.table(block);
      case "control":
        return this.control(
          block.placeholder === true ? "<w:showingPlcHdr/>" : "",
          this.blocks(block.blocks, inCell, bold),
        );
    }
  }

  private id(): number {
    this.nextId += 1;
    return this.nextId;
  }

  private control(properties: string, content: string): string {
    return `<w:sdt><w:sdtPr><w:id w:val="${this.id()}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  }

  private paragraph(paragraph: Paragraph, inCell: boolean, bold: boolean): string {
    const { pieces, style, list, pageBreak, restart } = paragraph;
    if (restart === true) this.counters = [0, 0];
    const plain = this.options.plainHeadings === true && style !== undefined;
    const typed = this.options.typedNumbers === true ? this.typedMark(list) : "";
    const look: ParagraphLook = {
      ...(plain || style === undefined ? {} : { style }),
      ...(list === undefined || typed !== "" ? {} : { list }),
      ...(pageBreak === true ? { pageBreak } : {}),
      ...(inCell ? { cell: true } : {}),
    };
    const content = pieces.map((piece) => this.piece(piece, bold || plain)).join("");
    const mark = typed === "" ? "" : this.dialect.runs(typed);
    return `${this.dialect.openParagraph(look)}${mark}${content}</w:p>`;
  }

  /** The number or bullet that somebody types who does not trust lists. */
  private typedMark(list: Paragraph["list"]): string {
    const [numbers, letters] = this.counters;
    switch (list) {
      case "number":
        this.counters = [numbers + 1, 0];
        return `${numbers + 1}. `;
      case "letter":
        this.counters = [numbers, letters + 1];
        return `${String.fromCharCode(97 + letters)}. `;
      case "bullet":
        return "\u2022 ";
      case "sub-bullet":
        return "o ";
      case undefined:
        return "";
    }
  }

  private piece(piece: Piece, bold: boolean): string {
    const { dialect } = this;
    if (typeof piece === "string") return piece === "" ? "" : dialect.runs(piece, { bold });
    if ("bold" in piece) return dialect.runs(piece.bold, { bold: true });
    if ("inserted" in piece) {
      return `<w:ins w:id="${this.id()}" ${TRACKER}>${dialect.runs(piece.inserted)}</w:ins>`;
    }
    if ("deleted" in piece) {
      return `<w:del w:id="${this.id()}" ${TRACKER}>${dialect.runs(piece.deleted, { deleted: true })}</w:del>`;
    }
    if ("box" in piece) return this.textBox(piece.box);
    if ("comment" in piece) return this.commented(piece.on, piece.comment);
    const { placeholder, kind, choices } = piece.control;
    return this.control(
      (placeholder === undefined ? "" : "<w:showingPlcHdr/>") + kindMarkup(kind, choices ?? []),
      placeholder === undefined ? dialect.runs(piece.text) : dialect.runs(placeholder, { placeholder: true }),
    );
  }

  private commented(text: string, comment: string): string {
    const id = this.comments.length;
    this.comments.push(comment);
    return (
      `<w:commentRangeStart w:id="${id}"/>${this.dialect.runs(text)}<w:commentRangeEnd w:id="${id}"/>` +
      `<w:r><w:commentReference w:id="${id}"/></w:r>`
    );
  }

  /** Word keeps a text box twice: as a drawing, and for older programs as VML (ISO/IEC 29500-3 AlternateContent). */
  private textBox(lines: readonly string[]): string {
    const content = `<w:txbxContent>${lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeText(line)}</w:t></w:r></w:p>`).join("")}</w:txbxContent>`;
    const id = this.id();
    return (
      `<w:r><mc:AlternateContent xmlns:wps="${WPS}"><mc:Choice Requires="wps"><w:drawing>` +
      `<wp:inline xmlns:wp="${WP}"><wp:extent cx="5486400" cy="914400"/><wp:docPr id="${id}" name="Text Box ${id}"/>` +
      `<a:graphic xmlns:a="${A}"><a:graphicData uri="${WPS}"><wps:wsp><wps:cNvSpPr txBox="1"/>` +
      '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5486400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>' +
      `<wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape xmlns:v="${V}" id="box${id}" style="width:432pt;height:72pt"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback>` +
      "</mc:AlternateContent></w:r>"
    );
  }

  table(table: Table): string {
    const count = columnsOf(table);
    const widths = table.widths ?? Array.from({ length: count }, () => Math.floor(FULL_WIDTH / count));
    const markup =
      `<w:tbl>${this.dialect.tableProperties(widths)}` +
      `${table.rows.map((row) => this.row(row, widths)).join("")}</w:tbl>`;
    return table.inControl === true ? this.control("", markup) : markup;
  }

  row(row: Row, widths: readonly number[]): string {
    const mark = { inserted: "ins", deleted: "del" } as const;
    const change = row.change === undefined ? "" : `<w:${mark[row.change]} w:id="${this.id()}" ${TRACKER}/>`;
    let column = 0;
    const cells = row.cells.map((source) => {
      const cell = row.change === undefined ? source : changedCell(source, row.change);
      const first = column;
      column += cell.span ?? 1;
      return this.cell(
        cell,
        widths.slice(first, column).reduce((sum, width) => sum + width, 0),
      );
    });
    const markup = `${this.dialect.openRow(row.header === true, change)}${cells.join("")}</w:tr>`;
    return row.inControl === true ? this.control("", markup) : markup;
  }

  private cell({ blocks, span = 1, merge, bold = false }: Cell, width: number): string {
    // A cell ends with a paragraph (ECMA-376-1 17.4.65).
    const end =
      blocks.at(-1)?.kind === "table" || blocks.length === 0 ? this.dialect.openParagraph() + "</w:p>" : "";
    return `<w:tc>${this.dialect.cellProperties(width, span, merge)}${this.blocks(blocks, true, bold)}${end}</w:tc>`;
  }

  commentsPart(): Readonly<Record<string, string>> {
    if (this.comments.length === 0) return {};
    const all = this.comments.map(
      (text, id) =>
        `<w:comment w:id="${id}" w:author="Pat Reviewer" w:date="${MOMENT}" w:initials="PR"><w:p>${this.dialect.runs(text)}</w:p></w:comment>`,
    );
    return { "comments.xml": `<w:comments ${this.dialect.namespaces}>${all.join("")}</w:comments>` };
  }
}

/** Word marks the words of a row that was inserted or deleted, too, not the row alone. */
function changedCell(cell: Cell, change: "inserted" | "deleted"): Cell {
  const mark = (piece: Piece): Piece => {
    if (typeof piece !== "string" || piece === "") return piece;
    return change === "inserted" ? { inserted: piece } : { deleted: piece };
  };
  return {
    ...cell,
    blocks: cell.blocks.map((block) =>
      block.kind === "p" ? { ...block, pieces: block.pieces.map(mark) } : block,
    ),
  };
}

function kindMarkup(kind: "date" | "dropDownList" | "plainText", choices: readonly string[]): string {
  if (kind === "plainText") return "<w:text/>";
  if (kind === "date") {
    return '<w:date><w:dateFormat w:val="M/d/yyyy"/><w:lid w:val="en-US"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>';
  }
  const items = choices.map(
    (choice) => `<w:listItem w:displayText="${escapeText(choice)}" w:value="${escapeText(choice)}"/>`,
  );
  return `<w:dropDownList>${items.join("")}</w:dropDownList>`;
}

/** A document of these blocks as a program would have written it. */
export function rendered(
  blocks: readonly Block[],
  dialect: Dialect,
  options: RenderOptions = {},
): Uint8Array {
  const renderer = new Renderer(dialect, options);
  const body = renderer.blocks(blocks);
  const document = `<w:document ${dialect.namespaces}><w:body>${body}${dialect.sectionProperties}</w:body></w:document>`;
  return docxOf(document, { ...dialect.parts, ...renderer.commentsPart() });
}
