import type { TableBlock } from "../model";
import type { TemplateField, TemplateTable } from "../templates";
import type { Header } from "./header";
import { readRowField, type RowField } from "./row-fields";
import { readRow, type RowReading } from "./rows";

/** A stretch of rows of one table that belong to one plan. */
export interface Segment {
  readonly table: TableBlock;
  readonly header: Header;
  readonly rows: readonly SegmentRow[];
  readonly fields: readonly RowField[];
}

export interface SegmentRow extends RowReading {
  readonly index: number;
}

/**
 * Reads a table as a template's table. Usually this gives one segment; where people put several plans into
 * one table (Word joins tables when the text between them is deleted), each field row such as "Strategy:"
 * begins a new one.
 *
 * @param header the table's header, see `findHeader`
 */
export function segmentsOf(
  table: TableBlock,
  template: TemplateTable,
  fields: readonly TemplateField[],
  header: Header,
): readonly Segment[] {
  const bottom = header.rows.at(-1) ?? 0;
  const found = table.rows.flatMap((row) => {
    if (header.rows.includes(row.index)) return [];
    // Among the data a step may begin with the word; a field's row is not divided into the table's columns.
    const divided = row.index > bottom && row.cells.length >= header.width;
    return divided ? [] : (readRowField(row, fields) ?? []);
  });
  const starts = segmentStarts(table, template, header, found);
  return starts.map((start, position) => {
    const end = starts[position + 1] ?? table.rows.length;
    const own = found.filter((field) => field.row >= start && field.row < end);
    const rows = table.rows.slice(start, end).map((row) => ({
      index: row.index,
      ...readingOf(row.index, table, template, header, own),
    }));
    return { table, header, rows, fields: own };
  });
}

/** A field's row begins a new plan when the plan before has that field, or rows of data, already. */
function segmentStarts(
  table: TableBlock,
  template: TemplateTable,
  header: Header,
  found: readonly RowField[],
): readonly number[] {
  const starts = [0];
  const bottom = header.rows.at(-1) ?? 0;
  for (const field of found) {
    const start = starts.at(-1) ?? 0;
    const before = table.rows.slice(Math.max(start, bottom + 1), field.row);
    const repeated = found.some(
      (other) => other.field.id === field.field.id && other.row >= start && other.row < field.row,
    );
    const filled = before.some((row) => readRow(row, table, header, template).kind === "data");
    if (field.row > bottom && (repeated || filled)) starts.push(field.row);
  }
  return starts;
}

function readingOf(
  index: number,
  table: TableBlock,
  template: TemplateTable,
  header: Header,
  fields: readonly RowField[],
): RowReading {
  const row = table.rows[index];
  if (row === undefined || row.change === "deleted") return { kind: "deleted" };
  if (header.rows.includes(index)) return { kind: "header" };
  if (fields.some((field) => field.row === index)) return { kind: "field" };
  if (index < (header.rows[0] ?? 0)) return { kind: "banner" };
  return readRow(row, table, header, template);
}
