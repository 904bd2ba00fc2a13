import { headingsIn, type HeadedCell, type Headings } from "../mapping";
import { cellAt, comparableText, type TableBlock } from "../model";
import { COLUMN_ROLES, type ColumnRole, readValue, type TypedValue } from "../plan";
import type { Template, TemplateColumn, TemplateTable } from "../templates";
import { findHeader } from "./header";
import { labelScore } from "./labels";

/** What a table that nobody recognised could be: guesses for somebody who is asked. */

export interface ColumnGuess {
  /** Its first column of the table's grid. */
  readonly column: number;
  /** "" for none. */
  readonly heading: string;
  /** The first thing that stands in it. */
  readonly sample: string;
  /** Id of the template's column, or a role that the template's table has not; undefined where nothing fits. */
  readonly as: string | undefined;
}

export interface TableGuess {
  /** The rows that hold the headings; [] for none. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnGuess[];
  /** 0 to 1: the share of the template's columns that were found, each by how sure that is. */
  readonly fit: number;
}

/** Headings stand near the top, and are short. */
const SEARCHED_ROWS = 6;
const LONGEST_HEADING = 80;
/** So many rows tell what stands in a column. */
const SAMPLES = 20;
/** The share of its cells that have to read so. */
const MOST = 0.6;
/** What stands in a column says less than its heading. */
const BY_CONTENT = 0.5;

/** What the columns of a table are, if it is this table of a template. */
export function guessColumns(
  table: TableBlock,
  spec: TemplateTable,
  templates: readonly Template[],
): TableGuess {
  const headings = headingsOf(table, spec);
  const columns = headings.cells.map((cell) => readColumn(table, headings.rows, cell));
  const known = assign(
    columns,
    spec.columns.map((column) => [column.id, fitOf(column, column.role)]),
  );
  const others = COLUMN_ROLES.filter((role) => spec.columns.every((column) => column.role !== role));
  const named = templates.flatMap(({ tables }) => tables.flatMap((one) => one.columns));
  const left = columns.filter((column) => !known.has(column));
  const extra = assign(
    left,
    others.map((role) => [role, fitOfAny(named.filter((column) => column.role === role))]),
  );
  const all = new Map([...extra, ...known]);
  const found = [...known.values()].reduce((sum, { score }) => sum + score, 0);
  return {
    headerRows: headings.rows,
    columns: columns.map((column) => ({
      column: column.cell.cell.column,
      heading: column.cell.heading,
      sample: column.texts[0] ?? "",
      as: all.get(column)?.as,
    })),
    fit: spec.columns.length === 0 ? 0 : found / spec.columns.length,
  };
}

/** The template's table that comes nearest to a table, and the template; undefined where no template has tables. */
export function nearestTable(
  table: TableBlock,
  templates: readonly Template[],
): { readonly template: Template; readonly spec: TemplateTable } | undefined {
  const all = templates.flatMap((template) =>
    template.tables.map((spec) => ({ template, spec, fit: guessColumns(table, spec, templates).fit })),
  );
  return all.reduce<(typeof all)[number] | undefined>(
    (best, one) => (best === undefined || one.fit > best.fit ? one : best),
    undefined,
  );
}

/** What could be a heading row whatever it says: the first one whose cells are all short and mostly filled. */
function headingsOf(table: TableBlock, spec: TemplateTable): Headings {
  const header = findHeader(table, spec);
  const known = header && headingsIn(table, header.rows);
  if (known !== undefined) return known;
  const widest = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
  const row = table.rows.slice(0, SEARCHED_ROWS).find(({ cells, change }) => {
    const texts = cells.map(({ text }) => comparableText(text));
    const filled = texts.filter((text) => text !== "").length;
    return (
      change !== "deleted" &&
      cells.length >= widest * MOST &&
      filled > 1 &&
      filled >= cells.length * MOST &&
      texts.every((text) => text.length <= LONGEST_HEADING)
    );
  });
  const found = row && headingsIn(table, [row.index]);
  if (found !== undefined) return found;
  const first = table.rows.find(({ cells }) => cells.length === widest);
  return {
    rows: [],
    cells: (first?.cells ?? []).map((cell) => ({ cell, heading: "", names: [] })),
  };
}

/** A column of the document's table, and what stands in it. */
interface ReadColumn {
  readonly cell: HeadedCell;
  readonly texts: readonly string[];
}

function readColumn(table: TableBlock, headerRows: readonly number[], cell: HeadedCell): ReadColumn {
  const from = (headerRows.at(-1) ?? -1) + 1;
  const texts = table.rows.slice(from).flatMap((row) => {
    const found = cellAt(row, cell.cell.column);
    return found?.mergedFrom !== undefined ? [] : comparableText(found?.text ?? "");
  });
  return { cell, texts: texts.filter((text) => text !== "").slice(0, SAMPLES) };
}

/** How well a column fits, 0 to 1. */
type Fit = (column: ReadColumn) => number;

function fitOf(wanted: TemplateColumn, role: ColumnRole): Fit {
  return ({ cell, texts }) => Math.max(labelScore(cell.heading, wanted), contentFit(role, texts));
}

function fitOfAny(wanted: readonly TemplateColumn[]): Fit {
  return ({ cell }) => Math.max(0, ...wanted.map((column) => labelScore(cell.heading, column)));
}

/** Columns and what they fit best, each once, the surest first. */
function assign(
  columns: readonly ReadColumn[],
  wanted: readonly (readonly [as: string, fit: Fit])[],
): ReadonlyMap<ReadColumn, { readonly as: string; readonly score: number }> {
  const pairs = columns
    .flatMap((column) => wanted.map(([as, fit]) => ({ column, as, score: fit(column) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const found = new Map<ReadColumn, { as: string; score: number }>();
  for (const { column, as, score } of pairs) {
    const taken = [...found.values()].some((other) => other.as === as);
    if (!taken && !found.has(column)) found.set(column, { as, score });
  }
  return found;
}

/** How sure what stands there makes it, whatever the heading says: 0 where it does not read so. */
function contentFit(role: ColumnRole, texts: readonly string[]): number {
  const reader = READERS[role];
  if (reader === undefined || texts.length === 0) return 0;
  const [worth, reads] = reader;
  return texts.filter(reads).length >= texts.length * MOST ? worth : 0;
}

/** Steps name figures and products, too, so that these say little of a column. */
const READERS: Readonly<
  Partial<Record<ColumnRole, readonly [worth: number, reads: (text: string) => boolean]>>
> = {
  due: [BY_CONTENT, (text) => isDate(readValue("date", text))],
  start: [BY_CONTENT, (text) => isDate(readValue("date", text))],
  owner: [BY_CONTENT, (text) => isPerson(readValue("people", text))],
  status: [BY_CONTENT, (text) => isStatus(readValue("status", text))],
  resources: [
    BY_CONTENT,
    (text) => ["money", "noneNeeded"].includes(readValue("resources", text)?.kind ?? ""),
  ],
  measure: [BY_CONTENT / 2, (text) => isMeasure(readValue("measure", text))],
};

function isDate(value: TypedValue | undefined): boolean {
  return value?.kind === "date" && value.precision !== "none";
}

function isPerson(value: TypedValue | undefined): boolean {
  return (
    value?.kind === "people" && value.people.some(({ is, title }) => is === undefined || title !== undefined)
  );
}

function isStatus(value: TypedValue | undefined): boolean {
  return value?.kind === "status" && value.status !== "unknown";
}

function isMeasure(value: TypedValue | undefined): boolean {
  return value?.kind === "measure" && (value.figures.length > 0 || value.product !== undefined);
}
