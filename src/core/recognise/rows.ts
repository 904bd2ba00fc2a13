import { comparableText, labelText, type TableBlock, type TableRow } from "../model";
import type { OtherRow, PlanColumn } from "../plan";
import type { TemplateTable } from "../templates";
import { type AskedCell, readAsked } from "./asked";
import { columnCell, filledCells } from "./columns";
import { isExampleRow } from "./examples";
import type { Header } from "./header";

export type RowKind = OtherRow["kind"] | "data" | "deleted";

/** What a row is; `asked` tells its questions, and what was answered beneath them. */
export interface RowReading {
  readonly kind: RowKind;
  readonly asked?: readonly AskedCell[];
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

/**
 * What a row below the header is. Fields' rows are known before. Where answers were typed beneath guiding questions,
 * the row is one of data.
 */
export function readRow(
  row: TableRow,
  table: TableBlock,
  header: Header,
  template: TemplateTable,
): RowReading {
  if (row.change === "deleted") return { kind: "deleted" };
  if (isBanner(row, table, header)) return { kind: "banner" };
  if (repeatsHeader(row, header)) return { kind: "header" };
  const asked = readAsked(row, header, template);
  if (asked !== undefined)
    return { kind: asked.some(({ text }) => text !== "") ? "data" : "guidance", asked };
  return { kind: isExampleRow(row, header, template) ? "example" : "data" };
}

/** The columns, each with the guiding question that the document shows for it. */
export function withQuestions(
  header: Header,
  row: TableRow,
  asked: readonly AskedCell[],
): readonly PlanColumn[] {
  return header.columns.map((column, position) => {
    const cell = columnCell(row, header, position);
    const question = asked.find((entry) => entry.cell === cell)?.question;
    return question === undefined ? column : { ...column, question };
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
