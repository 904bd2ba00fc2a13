import type { TableBlock, TableRow } from "../model";
import type { Template, TemplateTable } from "../templates";
import { findHeader, type Header } from "./header";
import { bareLabel, labelScore } from "./labels";
import { isOwnKey } from "./placing";

/** One of several of a template's tables that make up one table of the document. */
export interface JoinedTable {
  readonly spec: TemplateTable;
  readonly header: Header;
  /** Its first row, and the first row of the next. */
  readonly rows: readonly [number, number];
}

/** From here on a label is the template's own. */
const OWN = 0.95;
/** Longer texts are no headings of columns. */
const LONGEST = 60;

/** One of its cells has the heading of a table's first column. */
function namesKey({ cells, change }: TableRow, { columns: [key] }: TemplateTable): boolean {
  if (key === undefined || change === "deleted") return false;
  const label = bareLabel(key.label);
  return cells.some(({ text }) => text.length <= LONGEST && labelScore(text, label) >= OWN);
}

/**
 * Takes apart a table that several of a template's tables were joined to: Word does so when all that stood between
 * them is deleted. Each begins with its own header, its first column under the template's own heading.
 *
 * @returns in their order; empty where it is one table
 */
export function joinedTables(table: TableBlock, template: Template): readonly JoinedTable[] {
  if (template.tables.length < 2) return [];
  const found = table.rows.flatMap((row) =>
    template.tables.flatMap((spec) => {
      const header = namesKey(row, spec) ? findHeader(table, spec, [row]) : undefined;
      return header !== undefined && isOwnKey(header, spec) ? [{ spec, header }] : [];
    }),
  );
  // The same header again is one that repeats after a page break.
  const starts = found.filter(({ spec }, index) => found[index - 1]?.spec !== spec);
  if (starts.length < 2) return [];
  const firstRow = (entry: (typeof starts)[number] | undefined): number =>
    entry?.header.rows[0] ?? table.rows.length;
  return starts.map((entry, index) => ({
    ...entry,
    rows: [index === 0 ? 0 : firstRow(entry), firstRow(starts[index + 1])],
  }));
}
