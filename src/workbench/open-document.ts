import { type CellLocation, type Location, type Snapshot } from "../core/model";
import { openDocx } from "../document/docx";
import { applyCoauthorEdit } from "./host/model/coauthor";
import { contentExtent } from "./host/model/editing/write-text";
import { contentOf } from "./host/model/extents";
import type { StoryCell } from "./host/model/story";
import { profileNamed } from "./host/profiles";
import { WordHost } from "./host/host";

/** The document that is open in the workbench, as the person at the page works with it. */
export class OpenDocument {
  readonly name: string;
  readonly host: WordHost;

  /** @throws DocumentError for a file that cannot be opened */
  constructor(name: string, docx: Uint8Array, profile: string) {
    this.name = name;
    this.host = new WordHost(docx, profileNamed(profile));
  }

  /** What the document says now. */
  read(): Promise<Snapshot> {
    return openDocx(this.host.save()).read();
  }

  /** Puts the cursor into a place, as a click does. */
  select(location: Location): void {
    const { document } = this.host;
    if ("paragraph" in location) {
      const paragraphs = document.story.paragraphs.filter(({ cell }) => cell === undefined);
      const paragraph = paragraphs[location.paragraph];
      if (paragraph !== undefined) document.select(contentExtent(paragraph.element));
      return;
    }
    const cell = "column" in location ? this.#cellAt(location) : undefined;
    const content = cell === undefined ? undefined : contentOf(cell.paragraphs);
    if (content !== undefined) document.select(content);
  }

  /** Where the cursor is: a cell of a top-level table, or a paragraph outside tables. */
  selected(): Location | undefined {
    const { selection, story } = this.host.document;
    const paragraph = this.host.document.paragraphAt(selection.start);
    if (paragraph === undefined) return undefined;
    if (paragraph.cell === undefined) {
      return { paragraph: story.paragraphs.filter(({ cell }) => cell === undefined).indexOf(paragraph) };
    }
    let { cell } = paragraph;
    while (cell.row.table.cell !== undefined) cell = cell.row.table.cell;
    const { row } = cell;
    const table = story.tables.filter(({ level }) => level === 1).indexOf(row.table);
    return { table, row: row.node.index, column: cell.node.column };
  }

  /** Types over the content of a cell, as a person at the document does: no lock and no profile hinders it. */
  type(location: CellLocation, text: string): void {
    const cell = this.#cellAt(location);
    if (cell === undefined) return;
    const { table, row } = location;
    applyCoauthorEdit(this.host.document, { kind: "type", table, row, cell: cell.node.physical, text });
  }

  #cellAt(location: CellLocation): StoryCell | undefined {
    const table = this.host.document.story.tables.filter(({ level }) => level === 1)[location.table];
    return table?.rows[location.row]?.cells.find(({ node }) => node.column === location.column);
  }
}
