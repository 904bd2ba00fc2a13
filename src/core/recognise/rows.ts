import { comparableText, isBlankText, labelText, type TableBlock, type TableRow } from "../model";
import { isInvitation, isOwnColumn, type OtherRow, type PlanColumn } from "../plan";
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

interface FilledColumn {
  /** Undefined beside the header's columns. */
  readonly column: PlanColumn | undefined;
  readonly text: string;
}

/** The columns in which something of a row's own stands: no row number typed ahead, no preset of a list or box. */
function filledColumns(row: TableRow, header: Header): readonly FilledColumn[] {
  return row.cells.flatMap((cell) => {
    if (cell.mergedFrom !== undefined || isBlankText(cell.text)) return [];
    const preset = cell.flags.controls.some(({ kind }) => kind === "dropDownList" || kind === "checkBox");
    if (preset || isInvitation(cell.text)) return [];
    const column = header.columns.find((_, position) => columnCell(row, header, position) === cell);
    const mayCount = column !== undefined && (column.role === "action" || isOwnColumn(column));
    const counts = mayCount && /^\s*#?\d{1,3}[.):]?\s*$/.test(cell.text);
    return counts ? [] : [{ column, text: comparableText(cell.text) }];
  });
}

/** Columns that forms fill in ahead for rows that nobody has written in yet. */
const PRESET_ROLES: readonly PlanColumn["role"][] = ["status", "extra", "notes"];

/** What a row was given ahead, if that is all there is: the value of one column, or of some like "Status". */
function presetOf(filled: readonly FilledColumn[], key: string | undefined): string | undefined {
  if (filled.length === 0 || filled.some(({ column }) => column === undefined || column.id === key))
    return undefined;
  const fits =
    filled.length === 1 || filled.every(({ column }) => PRESET_ROLES.includes(column?.role ?? "extra"));
  return fits ? filled.map(({ column, text }) => `${column?.id ?? ""} ${text}`).join("\n") : undefined;
}

/**
 * The rows in which nothing is filled in: no text of their own but row numbers typed ahead, the preset values of
 * drop-downs and check boxes, and what stands alone in several rows and is the same in all of them.
 *
 * @param rows the rows of data under one header
 */
export function blankRows(
  rows: readonly TableRow[],
  header: Header,
  template: TemplateTable,
): ReadonlySet<TableRow> {
  const key = template.columns[0]?.id;
  const blank = new Set<TableRow>();
  const preset = new Map<string, TableRow[]>();
  for (const row of rows) {
    const filled = filledColumns(row, header);
    const given = presetOf(filled, key);
    if (filled.length === 0) blank.add(row);
    else if (given !== undefined) preset.set(given, [...(preset.get(given) ?? []), row]);
  }
  const [same, ...others] = preset.values();
  if (same !== undefined && others.length === 0 && same.length > 1) for (const row of same) blank.add(row);
  return blank;
}
