import { isBlankText, type TableCell, type TableRow } from "../model";
import type { Header } from "./header";

/**
 * The cell of a column in a row: by its position where the row has as many cells as the header (grids of
 * other programs are slightly off from row to row), else by the grid.
 */
export function columnCell(row: TableRow, header: Header, position: number): TableCell | undefined {
  if (row.cells.length === header.width) return row.cells[position];
  const column = header.columns[position]?.column ?? -1;
  const next = header.columns[position + 1]?.column ?? Number.POSITIVE_INFINITY;
  return row.cells.find((cell) => cell.column >= column && cell.column < next);
}

/** The cells of a row in which something stands. */
export function filledCells(row: TableRow): readonly TableCell[] {
  return row.cells.filter((cell) => !isBlankText(cell.text));
}
