import { type Block, cell, type Cell, type Row, type Table } from "../real/nodes";

/** What a reviewer says of a place: what is wrong with it, what may be said of it, or that it only looks wrong. */
export interface Verdict {
  /** Ids of checks of which one has to speak up; none where nothing is wrong. */
  readonly find: readonly string[];
  /** Ids of checks that may speak up as well. */
  readonly may: readonly string[];
  /** It looks wrong and is not: no check may speak up. */
  readonly trap: boolean;
}

/** A text with the reviewer's verdict on it. */
export interface Marked {
  readonly text: string;
  readonly verdict: Verdict;
}

/** A place with a defect, which one of these checks names. */
export function bad(text: string, check: string, ...others: readonly string[]): Marked {
  return { text, verdict: { find: [check, ...others], may: [], trap: false } };
}

/** A place of which these checks may say something, and need not. */
export function may(text: string, ...checks: readonly string[]): Marked {
  return { text, verdict: { find: [], may: checks, trap: false } };
}

/** The place's defect is told by one check, and others may add to it. */
export function also(marked: Marked, ...checks: readonly string[]): Marked {
  return { ...marked, verdict: { ...marked.verdict, may: [...marked.verdict.may, ...checks] } };
}

/** A place that looks wrong and is not. */
export function trap(text: string): Marked {
  return { text, verdict: { find: [], may: [], trap: true } };
}

export type Text = string | Marked;

export function textOf(source: Text): string {
  return typeof source === "string" ? source : source.text;
}

interface MarkedCell extends Cell {
  readonly verdict?: Verdict;
}

/** A cell that remembers the verdict on it. */
export function judged(source: Text, more: Omit<Cell, "blocks"> = {}): Cell {
  const plain = cell(textOf(source), more);
  const marked: MarkedCell = typeof source === "string" ? plain : { ...plain, verdict: source.verdict };
  return marked;
}

/** A cell of any content with a verdict on it. */
export function judgedCell(blocks: readonly Block[], { verdict }: Marked): Cell {
  const marked: MarkedCell = { blocks, verdict };
  return marked;
}

/** A row of such cells. */
export function judgedRow(texts: readonly Text[], more: Omit<Row, "cells"> = {}): Row {
  return { cells: texts.map((text) => judged(text)), ...more };
}

/** Where a verdict was given; cells count as the project's locations do. */
export interface Judgement {
  readonly place: string;
  readonly text: string;
  readonly verdict: Verdict;
}

/** The name of a cell's place. */
export function cellPlace(table: number, row: number, column: number): string {
  return `table ${table}, row ${row}, column ${column}`;
}

/** All verdicts on cells of these blocks, with places counted in the document as it is written. */
export function judgements(blocks: readonly Block[]): readonly Judgement[] {
  return tablesOf(blocks).flatMap((table, index) => tableJudgements(table, index));
}

function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table") return [block];
    return block.kind === "control" ? tablesOf(block.blocks) : [];
  });
}

function tableJudgements(table: Table, index: number): readonly Judgement[] {
  return table.rows.flatMap((row, rowIndex) => {
    let column = 0;
    return row.cells.flatMap((source): readonly Judgement[] => {
      const { verdict, span = 1, blocks }: MarkedCell = source;
      const place = cellPlace(index, rowIndex, column);
      column += span;
      const text = blocks
        .flatMap((block) =>
          block.kind === "p" ? [block.pieces.filter((piece) => typeof piece === "string").join("")] : [],
        )
        .join("\n");
      return verdict === undefined ? [] : [{ place, text, verdict }];
    });
  });
}
