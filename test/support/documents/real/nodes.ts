import type { ControlSpec } from "../plan-spec";
import type { ListKind } from "../dialects";

/**
 * A document as a person would describe it: paragraphs and tables with what was typed, drawn or tracked in
 * them. Several programs' markup is made from it, see `render.ts`.
 */
export type Block = Paragraph | Table | Control;

export interface Paragraph {
  readonly kind: "p";
  readonly pieces: readonly Piece[];
  readonly style?: "Title" | "Heading1" | "Heading2" | "Heading3";
  readonly list?: ListKind;
  /** The list counts from one again. */
  readonly restart?: boolean;
  readonly pageBreak?: boolean;
}

/** What stands within a line. */
export type Piece =
  | string
  | { readonly bold: string }
  | { readonly inserted: string }
  | { readonly deleted: string }
  /** A text box anchored here, by its lines. */
  | { readonly box: readonly string[] }
  /** A reviewer's comment on this text. */
  | { readonly on: string; readonly comment: string }
  /** A content control within the line; with a placeholder it holds nothing else. */
  | { readonly control: Omit<ControlSpec, "level">; readonly text: string };

export interface Table {
  readonly kind: "table";
  readonly rows: readonly Row[];
  /** Widths of the grid's columns; equal ones where left out. */
  readonly widths?: readonly number[];
  /** The whole table stands in a content control. */
  readonly inControl?: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly header?: boolean;
  readonly change?: "inserted" | "deleted";
  readonly inControl?: boolean;
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly span?: number;
  readonly merge?: "start" | "continue";
  readonly bold?: boolean;
}

/** Blocks within a content control. */
export interface Control {
  readonly kind: "control";
  readonly blocks: readonly Block[];
  readonly placeholder?: boolean;
}

export type CellSource = string | readonly Block[] | Paragraph | Cell;
export type RowSource = readonly CellSource[] | Row;

export function p(...pieces: readonly Piece[]): Paragraph {
  return { kind: "p", pieces };
}

export function item(list: ListKind, ...pieces: readonly Piece[]): Paragraph {
  return { kind: "p", pieces, list };
}

export function heading(level: 1 | 2 | 3, text: string): Paragraph {
  return { kind: "p", pieces: [text], style: `Heading${level}` };
}

/** A cell of one of the short forms: lines of a text, paragraphs, or a cell. */
export function cell(source: CellSource, more: Omit<Cell, "blocks"> = {}): Cell {
  if (typeof source === "string") return { blocks: source.split("\n").map((line) => p(line)), ...more };
  if ("blocks" in source) return { ...source, ...more };
  return { blocks: "kind" in source ? [source] : source, ...more };
}

export function row(cells: readonly CellSource[], more: Omit<Row, "cells"> = {}): Row {
  return { cells: cells.map((one) => cell(one)), ...more };
}

export function headerRow(labels: readonly CellSource[]): Row {
  return row(
    labels.map((label) => cell(label, { bold: true })),
    { header: true },
  );
}

export function table(rows: readonly RowSource[], more: Omit<Table, "kind" | "rows"> = {}): Table {
  return {
    kind: "table",
    rows: rows.map((one) => ("cells" in one ? one : row(one))),
    ...more,
  };
}

/** So many rows of so many empty cells. */
export function blankRows(count: number, columns: number): readonly Row[] {
  return Array.from({ length: count }, () => row(Array.from({ length: columns }, () => "")));
}

/** The grid columns of a table. */
export function columnsOf({ rows }: Table): number {
  return Math.max(...rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + (span ?? 1), 0)));
}
