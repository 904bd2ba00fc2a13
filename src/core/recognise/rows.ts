import { comparableText, labelText, type TableBlock, type TableCell, type TableRow } from "../model";
import type { OtherRow, PlanColumn } from "../plan";
import type { TemplateTable } from "../templates";
import type { Header } from "./header";
import { readsLike, similarity } from "./labels";

export type RowKind = OtherRow["kind"] | "data" | "deleted";

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

function filledCells(row: TableRow): readonly TableCell[] {
  return row.cells.filter((cell) => comparableText(cell.text) !== "");
}

/** Whether two texts can begin with the same words at all; spares making every cell ready to be compared. */
function beginsAlike(text: string, label: string): boolean {
  const first = (of: string): string => of.trimStart().charAt(0).toLowerCase();
  return first(label) !== "" && first(text) === first(label);
}

/** A header that stands again after a page break, or at the top of a table's second half. */
function repeatsHeader(row: TableRow, header: Header): boolean {
  const same = header.columns.filter((column, position) => {
    const { label } = column;
    const text = columnCell(row, header, position)?.text ?? "";
    return beginsAlike(text, label) && `${labelText(text)} `.startsWith(`${labelText(label)} `);
  });
  if (same.length < 2) return false;
  const filled = filledCells(row);
  return filled.length >= 2 && same.length / filled.length >= 0.8;
}

/** Questions that guide the writer beneath the header: the template's, or a whole row of the document's own. */
function isGuidance(row: TableRow, header: Header, template: TemplateTable): boolean {
  const filled = filledCells(row);
  if (filled.length === 0) return false;
  const questions = template.columns.flatMap((column) => column.prompt.question ?? []);
  const shortest = Math.min(...questions.map((question) => question.length)) / 2;
  const known = filled.filter(({ text }) => text.length > shortest && readsLike(text, questions));
  if (known.length * 2 > filled.length) return true;
  const follows = row.index === (header.rows.at(-1) ?? 0) + 1;
  const asking = filled.filter((cell) => cell.text.length > 12 && cell.text.trim().endsWith("?"));
  return follows && template.guidingRow && filled.length >= 3 && asking.length === filled.length;
}

/** A row of the template's own examples, whatever was changed in it since in a cell or two. */
function isExample(row: TableRow, header: Header, template: TemplateTable): boolean {
  return template.exampleRows.some((example) => {
    const given = header.columns.flatMap((column, position) => {
      const wanted = example[column.id];
      if (wanted === undefined) return [];
      const text = columnCell(row, header, position)?.text ?? "";
      return [similarity(labelText(text), labelText(wanted), 0.9) >= 0.9];
    });
    return given.length > 0 && given[0] === true && given.filter(Boolean).length * 2 >= given.length;
  });
}

/** "Phase 1", "Goal 2:", "Q3": what numbered headings between rows say where their cells are not merged. */
const NUMBERED_HEADING =
  /^(?:(?:phase|stage|part|section|goal|objective|priority|semester|trimester|quarter|year)\s*#?(?:\d{1,2}|[ivx]{1,4})|q[1-4])\s*[:.]?$/i;

/** One cell across the whole table, or nothing but a numbered heading: it stands between rows. */
function isBanner(row: TableRow, table: TableBlock, header: Header): boolean {
  const [cell] = row.cells;
  if (row.cells.length === 1 && header.width > 2 && (cell?.columnSpan ?? 0) >= table.columnCount) return true;
  const [filled, ...others] = filledCells(row);
  return others.length === 0 && filled === cell && NUMBERED_HEADING.test(comparableText(filled?.text ?? ""));
}

/** What a row below the header is. Fields' rows are known before. */
export function rowKind(row: TableRow, table: TableBlock, header: Header, template: TemplateTable): RowKind {
  if (row.change === "deleted") return "deleted";
  if (isBanner(row, table, header)) return "banner";
  if (repeatsHeader(row, header)) return "header";
  if (isGuidance(row, header, template)) return "guidance";
  return isExample(row, header, template) ? "example" : "data";
}

/** The columns, each with the guiding question that the document shows for it. */
export function withQuestions(header: Header, guidance: TableRow | undefined): readonly PlanColumn[] {
  if (guidance === undefined) return header.columns;
  return header.columns.map((column, position) => {
    const question = comparableText(columnCell(guidance, header, position)?.text ?? "").replace(/\n/g, " ");
    return question === "" ? column : { ...column, question };
  });
}

/**
 * True where nothing is filled in: no text of the row's own but row numbers typed ahead and the preset
 * values of drop-downs and check boxes.
 */
export function isBlankRow(row: TableRow, header: Header): boolean {
  return row.cells.every((cell) => {
    if (cell.mergedFrom !== undefined || comparableText(cell.text) === "") return true;
    const preset = cell.flags.controls.some(({ kind }) => kind === "dropDownList" || kind === "checkBox");
    if (preset) return true;
    const role = header.columns.find((_, position) => columnCell(row, header, position) === cell)?.role;
    return (role === "extra" || role === "action") && /^\s*#?\d{1,3}[.):]?\s*$/.test(cell.text);
  });
}
