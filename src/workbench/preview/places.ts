import { type CellLocation, type Location, paragraphsOf, type Snapshot, tablesOf } from "../../core/model";

/**
 * Which rendered element shows which place of the document. Tables, rows and cells are rendered in the order
 * of the file, covered cells included, so they are matched by counting; where the counts differ, nothing of
 * that table is matched rather than something wrong.
 */
export class Places {
  readonly #cells = new Map<Element, CellLocation>();
  readonly #elements = new Map<string, HTMLElement>();
  readonly #paragraphs: readonly HTMLElement[];

  constructor(root: HTMLElement, snapshot: Snapshot) {
    const rendered = [...root.querySelectorAll("table")].filter((one) => isTopLevel(one, root));
    const tables = tablesOf(snapshot);
    if (rendered.length === tables.length) {
      tables.forEach((table, index) => {
        const rows = [...(rendered[index]?.rows ?? [])];
        if (rows.length !== table.rows.length) return;
        table.rows.forEach((row, rowIndex) => {
          const cells = [...(rows[rowIndex]?.cells ?? [])];
          if (cells.length !== row.cells.length) return;
          row.cells.forEach((cell, physical) => {
            const element = cells[physical];
            if (element === undefined) return;
            const location = { table: index, row: rowIndex, column: cell.column };
            this.#cells.set(element, location);
            this.#elements.set(keyOf(location), element);
          });
        });
      });
    }
    const paragraphs = [...root.querySelectorAll<HTMLElement>("article p")].filter(
      (one) => one.closest("table") === null && one.parentElement?.closest("p") === null,
    );
    const counted = paragraphsOf(snapshot).length;
    this.#paragraphs = paragraphs.length === counted ? paragraphs : [];
  }

  /** The place that an element, or what it stands in, shows. */
  locationOf(element: Element): Location | undefined {
    for (let e: Element | null = element; e !== null; e = e.parentElement) {
      const cell = this.#cells.get(e);
      if (cell !== undefined) return cell;
      const paragraph = this.#paragraphs.findIndex((one) => one === e);
      if (paragraph >= 0) return { paragraph };
    }
    return undefined;
  }

  /** The element that shows a place. */
  elementOf(location: Location): HTMLElement | undefined {
    if ("paragraph" in location) return this.#paragraphs[location.paragraph];
    return "column" in location ? this.#elements.get(keyOf(location)) : undefined;
  }

  /** All cells that are shown, in reading order. */
  cells(): readonly (readonly [HTMLElement, CellLocation])[] {
    return [...this.#cells].map(([element, location]) => [element as HTMLElement, location] as const);
  }
}

function keyOf(location: CellLocation): string {
  return `${location.table},${location.row},${location.column}`;
}

function isTopLevel(table: HTMLTableElement, root: HTMLElement): boolean {
  const outer = table.parentElement?.closest("table, header, footer");
  return outer === null || outer === undefined || !root.contains(outer);
}
