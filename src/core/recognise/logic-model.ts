import {
  cellAt,
  comparableText,
  isBlankText,
  labelText,
  type Snapshot,
  type TableBlock,
  type TableCell,
  type TableRow,
} from "../model";
import { answerKind, type LogicModel, type LogicModelEntry } from "../plan";
import type { OtherTable, Template } from "../templates";
import { labelReader, type LabelledLine } from "./labelled";
import { bareLabel, labelScore } from "./labels";

type Feed = OtherTable["feeds"][number];

/** A cell that names what a column, or a row, of the logic model holds. */
interface Named {
  readonly role: Feed["role"];
  readonly line: LabelledLine;
}

/** Labels stand in the first rows, or in the first column of a small table. */
const HEAD_ROWS = 4;
const MOST_ROWS = 20;
/** Bullets and numbers that were typed by hand. */
const BULLET =
  /^\s*(?:[\u2022\u2023\u2043\u2219\u25aa\u25cf\u25cb\u25e6\u25a0\u25a1\u00b7\uf0b7\uf0a7*\u2013\u2014-]|o(?=\s)|\(?(?:\d{1,2}|[a-z])[.)])\s*/;

function namedBy(cell: TableCell, feeds: readonly Feed[]): Named | undefined {
  const first = cell.paragraphs.find(({ text }) => !isBlankText(text))?.text ?? "";
  const read = labelReader(first);
  for (const { label, role } of feeds) {
    const line = read(bareLabel(label));
    if (line !== undefined) return { role, line };
  }
  return undefined;
}

/** Enough of the labels side by side to be sure; single ones stand in other tables too. */
function enough(cells: readonly TableCell[], { feeds }: OtherTable, template: Template): boolean {
  const roles = new Set(cells.flatMap((cell) => namedBy(cell, feeds)?.role ?? []));
  if (roles.size < Math.max(Math.min(3, feeds.length), feeds.length / 2)) return false;
  // Somebody who is to do it by a day makes steps of it.
  const doing = template.tables.flatMap(({ columns }) =>
    columns.filter(({ role }) => role === "owner" || role === "due"),
  );
  return !cells.some((cell) => doing.some((column) => labelScore(cell.text, column) > 0));
}

/** What was typed into a cell besides its label, a line each. */
function linesIn(cell: TableCell, named: Named | undefined): readonly string[] {
  const texts = cell.paragraphs.flatMap(({ text }) => text.split("\n")).map(comparableText);
  if (named === undefined) return texts;
  const at = texts.findIndex((text) => text !== "");
  return [named.line.rest, ...texts.slice(at + 1)];
}

interface Typed {
  readonly role: Feed["role"];
  readonly row: number;
  readonly cell: TableCell;
  readonly lines: readonly string[];
}

function headerOf(rows: readonly TableRow[], model: OtherTable, template: Template): TableRow | undefined {
  return rows.slice(0, HEAD_ROWS).find((row) => enough(row.cells, model, template));
}

function inColumns(rows: readonly TableRow[], header: TableRow, { feeds }: OtherTable): readonly Typed[] {
  return rows.slice(rows.indexOf(header)).flatMap((row) =>
    row.cells.flatMap((cell): readonly Typed[] => {
      const over = cellAt(header, cell.column);
      const named = over === undefined ? undefined : namedBy(over, feeds);
      if (named === undefined || cell.mergedFrom !== undefined) return [];
      // The header may stand again after a page break.
      const own = row === header ? named : namedBy(cell, feeds);
      const lines = linesIn(cell, own?.role === named.role ? own : undefined);
      return [{ role: named.role, row: row.index, cell, lines }];
    }),
  );
}

function inRows(rows: readonly TableRow[], model: OtherTable, template: Template): readonly Typed[] {
  const first = rows.flatMap((row) => row.cells.slice(0, 1));
  if (rows.length > MOST_ROWS || !enough(first, model, template)) return [];
  return rows.flatMap((row) => {
    const [label] = row.cells;
    const named = label === undefined ? undefined : namedBy(label, model.feeds);
    if (named === undefined) return [];
    return row.cells.flatMap((cell): readonly Typed[] => {
      const lines = linesIn(cell, cell === label ? named : undefined);
      return cell.mergedFrom === undefined ? [{ role: named.role, row: row.index, cell, lines }] : [];
    });
  });
}

function entriesOf(table: TableBlock, model: OtherTable, template: Template): readonly LogicModelEntry[] {
  const rows = table.rows.filter((row) => row.change !== "deleted");
  const header = headerOf(rows, model, template);
  const typed = header === undefined ? inRows(rows, model, template) : inColumns(rows, header, model);
  const seen = new Set<string>();
  return typed.flatMap(({ role, row, cell, lines }) =>
    lines.flatMap((line): readonly LogicModelEntry[] => {
      const text = line.replace(BULLET, "").trim();
      const key = `${role} ${labelText(text)}`;
      if (answerKind(text) !== "given" || seen.has(key)) return [];
      seen.add(key);
      return [{ role, text, location: { table: table.index, row, column: cell.column } }];
    }),
  );
}

function modelsOf({ otherTables }: Template): readonly OtherTable[] {
  return otherTables.filter(({ kind, feeds }) => kind === "logic-model" && feeds.length > 0);
}

/** True where a table is a template's logic model, filled or not. */
export function isLogicModel(table: TableBlock, template: Template): boolean {
  return modelsOf(template).some((model) => headerOf(table.rows, model, template) !== undefined);
}

/**
 * Reads the filled logic model of a document: what its teams wrote under the labels that the template's logic
 * model has, a line or paragraph each, whether in rows below them or in the labels' own cells.
 *
 * @returns undefined where there is none, or nothing stands in it
 */
export function logicModelOf(snapshot: Snapshot, template: Template): LogicModel | undefined {
  for (const model of modelsOf(template)) {
    for (const block of snapshot.blocks) {
      const entries = block.kind === "table" ? entriesOf(block, model, template) : [];
      const [first] = entries;
      if (first !== undefined) return { location: { table: first.location.table }, entries };
    }
  }
  return undefined;
}
