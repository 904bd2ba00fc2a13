import { cell, type Cell, type CellSource, headerRow, row, type Row, table, type Table } from "./nodes";
import type { Block } from "./nodes";

/** A document and what a person reads in it. */
export interface RealDocument {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly plans: readonly PlanTruth[];
}

/** A plan as a person reads it, by the template's ids. Empty answers are said, too: they are there to be given. */
export interface PlanTruth {
  readonly template: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly prompts: Readonly<Record<string, string>>;
  readonly tables: readonly TableTruth[];
  /** What a filled logic model says, in reading order. */
  readonly logicModel?: readonly (readonly [role: string, text: string])[];
  /** Nobody has written in it: it is the template, and must be known as such. */
  readonly blank?: boolean;
}

export interface TableTruth {
  readonly id: string;
  /** Ids and the document's own labels, in the order of the document. */
  readonly columns: readonly (readonly [id: string, label: string])[];
  /** The texts of the rows that say something, by the columns above. */
  readonly rows: readonly (readonly string[])[];
}

/** A plain table: its header, its rows; `true` is what a person reads in it. */
export interface Grid extends TableTruth {
  readonly rows: readonly (readonly string[])[];
}

/** The rows of a grid as table rows, header not included. */
export function gridRows({ rows }: Grid): readonly Row[] {
  return rows.map((texts) => row(texts));
}

/** A grid as a table, with rows that are no data in between. */
export function gridTable(
  grid: Grid,
  { above = [], below = [] }: { readonly above?: readonly Row[]; readonly below?: readonly Row[] } = {},
): Table {
  return table([headerRow(grid.columns.map(([, label]) => label)), ...above, ...gridRows(grid), ...below]);
}

/** The truth of a grid alone. */
export function truthOf({ id, columns, rows }: Grid): TableTruth {
  return { id, columns, rows: rows.filter((texts) => texts.some((text) => text !== "")) };
}

/** A cell over several columns. */
export function wide(source: CellSource, span: number): Cell {
  return cell(source, { span });
}
