import { cellAt, type Snapshot, tablesOf } from "../../../../src/core/model";
import {
  addRow,
  deleteRow,
  type EditContext,
  type Outcome,
  replaceInCell,
  replaceInParagraph,
  setAnswerBelow,
  setCellText,
  trackChanges,
} from "../../../../src/document/docx/edits";
import { type BodyIndex, gridCellAt, indexBody } from "../../../../src/document/wordml/body";
import { readSnapshot } from "../../../../src/document/wordml/snapshot";
import { applySplices } from "../../../../src/document/wordml/splice";
import { parseXml } from "../../../../src/document/wordml/parse";
import { documentSource } from "../../wordml/support";

/** A document made of a body, to be edited once. */
export interface Bench {
  readonly source: string;
  readonly context: EditContext;
  readonly index: BodyIndex;
}

/** @param tracked changes are tracked as "Ana", whose name the literals of these tests use too */
export function bench(body: string, tracked = false): Bench {
  return benchOf(documentSource(body), tracked);
}

export function benchOf(source: string, tracked = false): Bench {
  const root = parseXml(source);
  const tracking = tracked ? { tracking: trackChanges(root, "Ana", "2024-05-01T10:00:00Z") } : {};
  return { source, context: { source, ...tracking }, index: indexBody(root) };
}

/** The source after an edit, or the code with which it was refused. */
function result({ source }: Bench, outcome: Outcome): string {
  if ("refused" in outcome) return outcome.refused;
  const after = applySplices(source, outcome.splices);
  // Each tracked change of ours has an id of its own.
  const ids = [...after.matchAll(/w:id="(\d+)" w:author="Ana" w:date/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  return after;
}

/** What stands between the body's tags. */
export function bodyOf(source: string): string {
  return /<(?:\w+:)?body>(.*)<\/(?:\w+:)?body>/s.exec(source)?.[1] ?? source;
}

export function readBack(source: string): Snapshot {
  return readSnapshot({ document: parseXml(source) });
}

function cellOf({ index }: Bench, row: number, column: number): Parameters<typeof setCellText>[1] {
  const gridRow = index.tables[0]?.rows[row];
  const cell = gridRow && gridCellAt(gridRow, column);
  if (cell === undefined) throw new RangeError(`no cell at ${row}, ${column}`);
  return cell;
}

/** Sets a cell of the first table. */
export function setCell(b: Bench, row: number, column: number, text: string): string {
  return result(b, setCellText(b.context, cellOf(b, row, column), text));
}

/** Replaces what `find` stands for in a cell of the first table; "" means the end. */
export function changeCell(b: Bench, row: number, column: number, find: string, text: string): string {
  const block = tablesOf(readBack(b.source))[0]?.rows[row];
  const old = (block && cellAt(block, column)?.text) ?? "";
  const start = find === "" ? old.length : old.indexOf(find);
  return result(b, replaceInCell(b.context, cellOf(b, row, column), start, start + find.length, text));
}

/** Replaces what `find` stands for in the first paragraph outside tables; "" means `at`, or the end. */
export function changeParagraph(b: Bench, find: string, text: string, at?: number): string {
  const node = b.index.paragraphs[0];
  const block = readBack(b.source).blocks[0];
  if (node === undefined || block?.kind !== "paragraph") throw new RangeError("no paragraph");
  const start = find === "" ? (at ?? block.text.length) : block.text.indexOf(find);
  return result(
    b,
    replaceInParagraph(b.context, node.element, start, start + find.length, text, node.around),
  );
}

/** Sets the answer in `lines` paragraphs below the first one. */
export function answerBelow(b: Bench, lines: number, text: string): string {
  const [prompt, ...following] = b.index.paragraphs;
  if (prompt === undefined) throw new RangeError("no paragraph");
  const present = following
    .slice(0, lines)
    .map(({ element, around }) => ({ element, controls: around.controls }));
  return result(b, setAnswerBelow(b.context, prompt.element, present, text));
}

export function addRowTo(
  b: Bench,
  row: number,
  where: "before" | "after",
  values: Readonly<Record<number, string>> = {},
): string {
  const table = b.index.tables[0];
  const gridRow = table?.rows[row];
  if (table === undefined || gridRow === undefined) throw new RangeError(`no row ${row}`);
  const list = Object.entries(values).map(([column, text]) => ({ column: Number(column), text }));
  const added = addRow(b.context, table, gridRow, where, list);
  if (!("refused" in added)) expect(added.row.text).toMatch(/^<\w+:tr[ >]/);
  return result(b, added);
}

export function deleteRowOf(b: Bench, row: number): string {
  const table = b.index.tables[0];
  const gridRow = table?.rows[row];
  if (table === undefined || gridRow === undefined) throw new RangeError(`no row ${row}`);
  return result(b, deleteRow(b.context, table, gridRow));
}
