import { type GridCell, type GridRow, indexBlocks, type TableGrid } from "../../../document/wordml/body";
import { childElement, walk, type XmlElement } from "../../../document/wordml/tree";

/**
 * All of the body in reading order, nested tables included: what the object model walks through. Headers,
 * notes and text boxes are stories of their own and not part of it, as in Word.
 */
export interface Story {
  readonly body: XmlElement;
  /** Every paragraph, those in tables at any depth included, in reading order. */
  readonly paragraphs: readonly StoryParagraph[];
  /** Every table in reading order, an outer one before those nested in it. */
  readonly tables: readonly StoryTable[];
  /** Every content control in reading order. */
  readonly controls: readonly XmlElement[];
  /** Paragraphs, tables, rows and cells by the offset of their start tag. */
  readonly byStart: ReadonlyMap<number, StoryNode>;
}

export type StoryNode = StoryParagraph | StoryTable | StoryRow | StoryCell;

export interface StoryParagraph {
  readonly kind: "paragraph";
  readonly element: XmlElement;
  readonly cell: StoryCell | undefined;
  /** Content controls around the paragraph, outermost first, up to its cell or the body. */
  readonly controls: readonly XmlElement[];
  /** Position among all paragraphs of the story. */
  readonly index: number;
}

export interface StoryTable {
  readonly kind: "table";
  readonly element: XmlElement;
  readonly grid: TableGrid;
  /** 1 for a table of the body. */
  readonly level: number;
  readonly cell: StoryCell | undefined;
  readonly rows: readonly StoryRow[];
}

export interface StoryRow {
  readonly kind: "row";
  readonly element: XmlElement;
  readonly node: GridRow;
  readonly table: StoryTable;
  readonly cells: readonly StoryCell[];
}

export interface StoryCell {
  readonly kind: "cell";
  readonly element: XmlElement;
  readonly node: GridCell;
  readonly row: StoryRow;
  /** Own paragraphs, those of nested tables left out. */
  readonly paragraphs: readonly StoryParagraph[];
  /** Tables directly in the cell. */
  readonly tables: readonly StoryTable[];
}

/** Reads the story of a main part. */
export function readStory(root: XmlElement): Story {
  const body = childElement(root, "w:body") ?? root;
  const builder = new StoryBuilder();
  builder.addBlocks(body, undefined, 1);
  const controls: XmlElement[] = [];
  walk(body, (element) => {
    if (element.name === "w:sdt") controls.push(element);
    return element.name !== "w:txbxContent";
  });
  const { paragraphs, tables, byStart } = builder;
  return { body, paragraphs, tables, byStart, controls };
}

class StoryBuilder {
  readonly paragraphs: StoryParagraph[] = [];
  readonly tables: StoryTable[] = [];
  readonly byStart = new Map<number, StoryNode>();

  addBlocks(
    container: XmlElement,
    cell: StoryCell | undefined,
    level: number,
  ): { paragraphs: StoryParagraph[]; tables: StoryTable[] } {
    const paragraphs: StoryParagraph[] = [];
    const tables: StoryTable[] = [];
    for (const block of indexBlocks(container).blocks) {
      if (block.kind === "table") {
        tables.push(this.#addTable(block, cell, level));
        continue;
      }
      const paragraph: StoryParagraph = {
        kind: "paragraph",
        element: block.element,
        cell,
        controls: block.around.controls,
        index: this.paragraphs.length,
      };
      paragraphs.push(paragraph);
      this.paragraphs.push(paragraph);
      this.byStart.set(block.element.start, paragraph);
    }
    return { paragraphs, tables };
  }

  #addTable(grid: TableGrid, cell: StoryCell | undefined, level: number): StoryTable {
    const rows: StoryRow[] = [];
    const table: StoryTable = { kind: "table", element: grid.element, grid, level, cell, rows };
    this.tables.push(table);
    this.byStart.set(grid.element.start, table);
    for (const node of grid.rows) {
      const cells: StoryCell[] = [];
      const row: StoryRow = { kind: "row", element: node.element, node, table, cells };
      rows.push(row);
      this.byStart.set(node.element.start, row);
      for (const gridCell of node.cells) cells.push(this.#addCell(gridCell, row, level));
    }
    return table;
  }

  #addCell(node: GridCell, row: StoryRow, level: number): StoryCell {
    const paragraphs: StoryParagraph[] = [];
    const tables: StoryTable[] = [];
    const cell: StoryCell = { kind: "cell", element: node.element, node, row, paragraphs, tables };
    this.byStart.set(node.element.start, cell);
    const blocks = this.addBlocks(node.element, cell, level + 1);
    paragraphs.push(...blocks.paragraphs);
    tables.push(...blocks.tables);
    return cell;
  }
}

/** The paragraph that holds an offset, or the last one that begins before it; the first where none does. */
export function paragraphAt(story: Story, offset: number): StoryParagraph | undefined {
  const { paragraphs } = story;
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const candidate = paragraphs[middle];
    if (candidate !== undefined && candidate.element.start <= offset) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low];
}
