import {
  AlignmentType,
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph as LibraryParagraph,
  type ParagraphChild,
  Table as LibraryTable,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { Block, Cell, Paragraph, Piece, Table } from "./nodes";

let trackedChanges = 0;

/** Every tracked change has an id of its own. */
function tracked(): { readonly id: number; readonly author: string; readonly date: string } {
  trackedChanges += 1;
  return { id: trackedChanges, author: "Grace Lin", date: "2024-09-10T08:00:00Z" };
}

const HEADINGS = {
  Title: HeadingLevel.TITLE,
  Heading1: HeadingLevel.HEADING_1,
  Heading2: HeadingLevel.HEADING_2,
  Heading3: HeadingLevel.HEADING_3,
} as const;
const LISTS = {
  bullet: { reference: "bullets", level: 0 },
  "sub-bullet": { reference: "bullets", level: 1 },
  number: { reference: "numbers", level: 0 },
  letter: { reference: "numbers", level: 1 },
} as const;

/** A text with its line breaks as the library wants them: a run for each line. */
function runs(text: string, heavy: boolean): readonly TextRun[] {
  return text.split("\n").map((line, i) => {
    const options: IRunOptions = { text: line, bold: heavy, ...(i > 0 ? { break: 1 } : {}) };
    return new TextRun(options);
  });
}

/** The library knows no controls and keeps comments apart: their text alone is written. */
function pieceRuns(piece: Piece, bold: boolean): readonly ParagraphChild[] {
  if (typeof piece === "string") return piece === "" ? [] : runs(piece, bold);
  if ("bold" in piece) return runs(piece.bold, true);
  if ("inserted" in piece) return [new InsertedTextRun({ ...tracked(), text: piece.inserted })];
  if ("deleted" in piece) return [new DeletedTextRun({ ...tracked(), text: piece.deleted })];
  if ("comment" in piece) return runs(piece.on, bold);
  if ("control" in piece) return piece.text === "" ? [] : runs(piece.text, bold);
  return [];
}

/** Text boxes are paragraphs of their own to the library. */
function textBoxes({ pieces }: Paragraph): readonly Textbox[] {
  return pieces.flatMap((piece) =>
    typeof piece === "object" && "box" in piece
      ? [
          new Textbox({
            style: { width: "400pt", height: "60pt" },
            children: piece.box.map((line) => new LibraryParagraph(line)),
          }),
        ]
      : [],
  );
}

function paragraph(block: Paragraph, bold: boolean): LibraryParagraph {
  return new LibraryParagraph({
    children: block.pieces.flatMap((piece) => pieceRuns(piece, bold)),
    ...(block.style === undefined ? {} : { heading: HEADINGS[block.style] }),
    ...(block.list === undefined ? {} : { numbering: LISTS[block.list] }),
    ...(block.pageBreak === true ? { pageBreakBefore: true } : {}),
  });
}

type Written = LibraryParagraph | LibraryTable | Textbox;

function blocks(all: readonly Block[], bold = false): Written[] {
  return all.flatMap((block): Written[] => {
    if (block.kind === "table") return [table(block)];
    if (block.kind === "control") return blocks(block.blocks, bold);
    return [paragraph(block, bold), ...textBoxes(block)];
  });
}

function cell(source: Cell): TableCell {
  // A box cannot be drawn within a cell: the library's cells hold paragraphs and tables.
  const children = blocks(source.blocks, source.bold === true).filter(
    (child): child is LibraryParagraph | LibraryTable => !(child instanceof Textbox),
  );
  return new TableCell({
    columnSpan: source.span ?? 1,
    ...(source.merge === undefined
      ? {}
      : {
          verticalMerge: source.merge === "start" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
        }),
    // A cell ends with a paragraph (ECMA-376-1 17.4.65).
    children: children.at(-1) instanceof LibraryTable ? [...children, new LibraryParagraph("")] : children,
  });
}

function table(source: Table): LibraryTable {
  return new LibraryTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: source.rows.map(
      ({ cells, header, change }) =>
        new TableRow({
          tableHeader: header === true,
          children: cells.map(cell),
          ...(change === undefined ? {} : { [change === "inserted" ? "insertion" : "deletion"]: tracked() }),
        }),
    ),
  });
}

/** A document of these blocks as the docx library for JavaScript writes it. */
export async function libraryDocument(source: readonly Block[]): Promise<Uint8Array> {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.START,
  });
  const document = new Document({
    title: "Action plan",
    numbering: {
      config: [
        {
          reference: "bullets",
          levels: [level(0, LevelFormat.BULLET, "\u2022"), level(1, LevelFormat.BULLET, "o")],
        },
        {
          reference: "numbers",
          levels: [level(0, LevelFormat.DECIMAL, "%1."), level(1, LevelFormat.LOWER_LETTER, "%2.")],
        },
      ],
    },
    sections: [{ children: blocks(source) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
