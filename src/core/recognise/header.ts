import { cellAt, comparableText, type TableBlock, type TableCell, type TableRow } from "../model";
import type { PlanColumn } from "../plan";
import type { TemplateColumn, TemplateTable } from "../templates";
import { labelScorer, readsLike } from "./labels";

/** The header of a plan's table as the document has it. */
export interface Header {
  /** The rows that make it up, one or two. */
  readonly rows: readonly number[];
  readonly columns: readonly PlanColumn[];
  /** Physical position of each column's cell in the last header row. */
  readonly physical: readonly number[];
  /** Number of cells in the last header row. */
  readonly width: number;
  /** 0 to 1: how well the labels fit the template's, missing columns counting as 0. */
  readonly score: number;
  /** Labelled columns that the template does not know. */
  readonly extras: number;
}

/** Headers stand near the top; banners and titles may come before them. */
const SEARCHED_ROWS = 12;

interface HeaderCell {
  readonly cell: TableCell;
  readonly text: string;
}

interface Match {
  readonly position: number;
  readonly column: TemplateColumn;
  readonly score: number;
}

/** Pairs header cells with the template's columns, the surest pair first; none is used twice. */
function pairUp(cells: readonly HeaderCell[], columns: readonly TemplateColumn[]): readonly Match[] {
  const all = cells
    .flatMap(({ text }, position) => {
      const score = labelScorer(text);
      return columns.map((column) => ({ position, column, score: score(column) }));
    })
    .filter((match) => match.score > 0)
    .sort((a, b) => b.score - a.score || a.position - b.position);
  const taken: Match[] = [];
  for (const match of all) {
    const free = taken.every((other) => other.position !== match.position && other.column !== match.column);
    if (free) taken.push(match);
  }
  return taken;
}

/** The label is what stands there in one line; a question beneath it in the same cell is not part of it. */
function labelAndQuestion(
  text: string,
  column: TemplateColumn | undefined,
): { label: string; question?: string } {
  const lines = comparableText(text).split("\n");
  const [first = "", ...rest] = lines.filter((line) => line !== "");
  const below = rest.join(" ");
  const asks = below.endsWith("?") || readsLike(below, [column?.prompt.question ?? ""]);
  return asks ? { label: first, question: below } : { label: [first, ...rest].join(" ") };
}

function columnsOf(cells: readonly HeaderCell[], matches: readonly Match[]): readonly PlanColumn[] {
  let extras = 0;
  return cells.map(({ cell, text }, position): PlanColumn => {
    const known = matches.find((match) => match.position === position)?.column;
    const { label, question } = labelAndQuestion(text, known);
    if (known === undefined) extras += 1;
    return {
      id: known?.id ?? `extra-${extras}`,
      role: known?.role ?? "extra",
      label,
      column: cell.column,
      ...(question === undefined ? {} : { question }),
    };
  });
}

/** How sure a column is that is known by the template's question beneath its heading. */
const ASKED = 0.7;

/** Columns whose heading people put in words of their own, above the template's question. */
function withAsked(
  named: readonly Match[],
  cells: readonly HeaderCell[],
  { columns }: TemplateTable,
  below: TableRow | undefined,
): readonly Match[] {
  if (below === undefined || named.length < 2 || named.length === columns.length) return named;
  const asked = columns.flatMap((column): readonly Match[] => {
    const { question } = column.prompt;
    if (question === undefined || named.some((match) => match.column === column)) return [];
    const position = cells.findIndex(
      ({ cell }, index) =>
        named.every((match) => match.position !== index) &&
        readsLike(cellAt(below, cell.column)?.text ?? "", [question]),
    );
    return position < 0 ? [] : [{ position, column, score: ASKED }];
  });
  return [...named, ...asked];
}

function headerOf(
  rows: readonly number[],
  cells: readonly HeaderCell[],
  table: TemplateTable,
  below: TableRow | undefined,
): Header | undefined {
  const matches = withAsked(pairUp(cells, table.columns), cells, table, below);
  const needed = Math.min(table.columns.length, Math.max(2, Math.ceil(table.columns.length / 2)));
  if (matches.length < needed) return undefined;
  const columns = columnsOf(cells, matches);
  return {
    rows,
    columns,
    physical: cells.map(({ cell }) => cell.physical),
    width: cells.length,
    score: matches.reduce((sum, match) => sum + match.score, 0) / table.columns.length,
    extras: columns.filter((column) => column.role === "extra" && column.label !== "").length,
  };
}

function cellsOf(row: TableRow, above?: TableRow): readonly HeaderCell[] {
  return row.cells.map((cell) => {
    const over =
      above === undefined || cell.mergedFrom !== undefined ? undefined : cellAt(above, cell.column);
    return { cell, text: over === undefined ? cell.text : `${over.text} ${cell.text}` };
  });
}

/**
 * Finds the row, or the two rows, that name a template table's columns.
 *
 * @returns undefined where fewer than half of the template's columns are named in one row
 */
export function findHeader(table: TableBlock, template: TemplateTable): Header | undefined {
  let best: Header | undefined;
  const consider = (found: Header | undefined, margin: number): void => {
    if (found !== undefined && found.score > (best?.score ?? 0) + margin) best = found;
  };
  for (const row of table.rows.slice(0, SEARCHED_ROWS)) {
    if (row.change === "deleted") continue;
    const above = table.rows[row.index - 1];
    const below = table.rows[row.index + 1];
    consider(headerOf(headerRows(table, row), cellsOf(row), template, below), 0.001);
    // A label broken over two rows: "Measures of" above "Implementation".
    if (above !== undefined && row.index > 0) {
      consider(headerOf([above.index, row.index], cellsOf(row, above), template, below), 0.05);
    }
  }
  return best;
}

/** A row above belongs to the header where one of its cells reaches down into it. */
function headerRows(table: TableBlock, row: TableRow): readonly number[] {
  const origins = row.cells.flatMap((cell) => (cell.mergedFrom === undefined ? [] : [cell.mergedFrom.row]));
  const top = Math.min(row.index, ...origins);
  return table.rows.slice(top, row.index + 1).map((entry) => entry.index);
}
