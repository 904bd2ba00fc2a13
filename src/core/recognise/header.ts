import {
  cellAt,
  comparableText,
  isBlankText,
  type TableBlock,
  type TableCell,
  type TableRow,
} from "../model";
import { isOwnColumn, type PlanColumn } from "../plan";
import type { TemplateColumn, TemplateTable } from "../templates";
import { type LabelScorer, labelScorer, labelSet, type LabelSet, readsLike } from "./labels";
import { withOwnRoles } from "./own-columns";

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
  /** What the column is called. */
  readonly text: string;
  /** That, and the same with the group that it stands under, made ready to be compared with labels. */
  readonly forms: readonly LabelScorer[];
}

interface Match {
  readonly position: number;
  readonly column: TemplateColumn;
  readonly score: number;
}

const columnSets = new WeakMap<TemplateTable, LabelSet<TemplateColumn>>();

/** A table's columns, made ready once. */
function columnSet(table: TemplateTable): LabelSet<TemplateColumn> {
  const known = columnSets.get(table) ?? labelSet(table.columns);
  columnSets.set(table, known);
  return known;
}

/** Pairs header cells with the template's columns, the surest pair first; none is used twice. */
function pairUp(cells: readonly HeaderCell[], columns: LabelSet<TemplateColumn>): readonly Match[] {
  const all: Match[] = [];
  cells.forEach(({ forms }, position) => {
    for (const form of forms) {
      for (const { label, score } of form.fits(columns)) all.push({ position, column: label, score });
    }
  });
  const orderOf = ({ column }: Match): number => columns.orderOf.get(column) ?? 0;
  all.sort((a, b) => b.score - a.score || a.position - b.position || orderOf(a) - orderOf(b));
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
  const all = cells.map(({ cell, text }, position): PlanColumn => {
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
  return withOwnRoles(all);
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

/** What a header row is read with: its table, and the row below it. */
interface Around {
  readonly table: TableBlock;
  readonly below: TableRow | undefined;
}

/** How sure a column is that is known by nothing but its place among the others. */
const PLACED = 0.4;
/** Rows below a header that tell whether a column holds numbers only. */
const LOOKED_AT = 12;

/** A column of step numbers, whatever its heading says. */
function isNumbered({ table }: Around, { cell, text }: HeaderCell, last: number): boolean {
  if (!/^(?:(?:action|step|task|activity|item|goal|no|nr|number|#)\b.{0,12}|#.{0,8})?$/i.test(text.trim()))
    return false;
  const texts = table.rows
    .slice(last + 1, last + 1 + LOOKED_AT)
    .map((row) => comparableText(cellAt(row, cell.column)?.text ?? ""))
    .filter((value) => value !== "");
  return texts.length > 0 && texts.every((value) => /^#?\d{1,3}[a-z]?[.):]?$/i.test(value));
}

/**
 * Columns that have no heading, or one in words of somebody's own, and are known by what is missing where they
 * stand: a blank heading between its neighbours; a heading before all others where the first column is missing.
 */
function withPlaced(
  named: readonly Match[],
  cells: readonly HeaderCell[],
  { columns }: TemplateTable,
  isFree: (position: number) => boolean,
): readonly Match[] {
  const isNamed = (column: TemplateColumn): boolean => named.some((match) => match.column === column);
  const free = cells.flatMap((_, position) => (isFree(position) ? [position] : []));
  const blank = free.filter((position) => isBlankText(cells[position]?.text ?? ""));
  const placed = blank.flatMap((position): readonly Match[] => {
    const before = named.filter((match) => match.position < position);
    const after = named.filter((match) => match.position > position);
    const from = Math.max(-1, ...before.map(({ column }) => columns.indexOf(column)));
    const to = Math.min(columns.length, ...after.map(({ column }) => columns.indexOf(column)));
    const missing = columns.slice(from + 1, Math.max(from + 1, to)).filter((column) => !isNamed(column));
    const [column] = missing;
    return column !== undefined && missing.length === 1 ? [{ position, column, score: PLACED }] : [];
  });
  const [key] = columns;
  const first = Math.min(...named.map((match) => match.position));
  const ahead = free.filter((position) => position < first && !blank.includes(position));
  const [position] = ahead;
  if (key !== undefined && !isNamed(key) && position !== undefined && ahead.length === 1) {
    placed.push({ position, column: key, score: PLACED });
  }
  // Where two blank headings could be the same column, neither is.
  const once = placed.filter(({ column }) => placed.filter((match) => match.column === column).length === 1);
  return [...named, ...once];
}

function headerOf(
  rows: readonly number[],
  cells: readonly HeaderCell[],
  spec: TemplateTable,
  around: Around,
): Header | undefined {
  const last = rows[rows.length - 1] ?? 0;
  const paired = pairUp(cells, columnSet(spec));
  const needed = Math.min(spec.columns.length, Math.max(2, Math.ceil(spec.columns.length / 2)));
  if (paired.length < Math.min(2, needed)) return undefined;
  const numbered = new Set(cells.filter((cell) => isNumbered(around, cell, last)));
  const counted =
    numbered.size === 0
      ? paired
      : pairUp(
          cells.map((cell) => (numbered.has(cell) ? { ...cell, text: "", forms: [] } : cell)),
          columnSet(spec),
        );
  const asked = withAsked(counted, cells, spec, around.below);
  if (asked.length < needed) return undefined;
  const isFree = (position: number): boolean => {
    const cell = cells[position];
    return cell !== undefined && !numbered.has(cell) && asked.every((match) => match.position !== position);
  };
  const matches = withPlaced(asked, cells, spec, isFree);
  const columns = columnsOf(cells, matches);
  return {
    rows,
    columns,
    physical: cells.map(({ cell }) => cell.physical),
    width: cells.length,
    score: matches.reduce((sum, match) => sum + match.score, 0) / spec.columns.length,
    extras: columns.filter((column) => isOwnColumn(column) && column.label !== "").length,
  };
}

function readCells(row: TableRow, above?: TableRow): readonly HeaderCell[] {
  return row.cells.map((cell): HeaderCell => {
    const over =
      above === undefined || cell.mergedFrom !== undefined ? undefined : cellAt(above, cell.column);
    if (over === undefined) return { cell, text: cell.text, forms: [labelScorer(cell.text)] };
    const joined = `${over.text} ${cell.text}`;
    const grouped = over.columnSpan > cell.columnSpan && !isBlankText(cell.text);
    if (!grouped) return { cell, text: joined, forms: [labelScorer(joined)] };
    return { cell, text: cell.text, forms: [labelScorer(cell.text), labelScorer(joined)] };
  });
}

/** A row's cells by themselves, and read together with those of the row above. */
interface RowCells {
  readonly above: TableRow | undefined;
  readonly own: readonly HeaderCell[];
  readonly joined: readonly HeaderCell[];
}

const cellsKnown = new WeakMap<TableRow, RowCells>();

/** Read once for a row: each of the templates' tables is looked for in it. */
function cellsOf(row: TableRow, above: TableRow | undefined): RowCells {
  const known = cellsKnown.get(row);
  if (known !== undefined && known.above === above) return known;
  const cells = { above, own: readCells(row), joined: above === undefined ? [] : readCells(row, above) };
  cellsKnown.set(row, cells);
  return cells;
}

/**
 * Finds the row, or the two rows, that name a template table's columns.
 *
 * @param rows where to look for it: near the top, if nothing else is said
 * @returns undefined where fewer than half of the template's columns are named in one row
 */
export function findHeader(
  table: TableBlock,
  template: TemplateTable,
  rows: readonly TableRow[] = table.rows.slice(0, SEARCHED_ROWS),
): Header | undefined {
  let best: Header | undefined;
  const consider = (found: Header | undefined, margin: number): void => {
    if (found !== undefined && found.score > (best?.score ?? 0) + margin) best = found;
  };
  for (const row of rows) {
    if (row.change === "deleted") continue;
    const above = table.rows[row.index - 1];
    const below = table.rows[row.index + 1];
    const around = { table, below };
    const cells = cellsOf(row, above);
    consider(headerOf(headerRows(table, row), cells.own, template, around), 0.001);
    // A label broken over two rows: "Measures of" above "Implementation".
    if (above !== undefined && row.index > 0) {
      consider(headerOf([above.index, row.index], cells.joined, template, around), 0.05);
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
