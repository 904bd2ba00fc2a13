import { comparableText, type Snapshot, type TableBlock, type TableRow, tablesOf } from "../model";
import { answerTypeOf, isUnanswered, mayBeDate } from "../plan";
import type { Template } from "../templates";
import { followsDirectly } from "./between";
import { type Candidate, rowFieldsOf } from "./candidates";
import { columnCell } from "./columns";
import type { Header } from "./header";
import { readLabelRows } from "./label-rows";
import { bareLabel, labelScore } from "./labels";
import { readRow } from "./rows";
import type { Segment } from "./segments";

/** Other tables of the template are not a continuation, however they are shaped. */
export function isKnownOtherwise(table: TableBlock, template: Template): boolean {
  const texts = table.rows.slice(0, 2).flatMap((row) => row.cells.map((cell) => cell.text));
  return template.otherTables.some(
    ({ labels }) =>
      labels.filter((label) => texts.some((text) => labelScore(text, bareLabel(label)) === 1)).length >= 3,
  );
}

/**
 * Joins tables that were split in two: the second half follows directly, has the same number of columns,
 * and has no header and no field row of its own, or the same header again.
 */
export function withContinuations(
  snapshot: Snapshot,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const tables = tablesOf(snapshot);
  const joined: Candidate[] = [];
  for (const table of tables) {
    const all = candidates.filter((candidate) => candidate.table === table);
    const [own] = all;
    const before = joined.at(-1);
    const last = before?.continued.at(-1) ?? before?.segments.at(-1);
    if (
      before !== undefined &&
      last !== undefined &&
      all.length < 2 &&
      goesOn(snapshot, table, before, last, own)
    ) {
      joined[joined.length - 1] = { ...before, continued: [...before.continued, goOn(table, before, last)] };
    } else joined.push(...all);
  }
  return joined;
}

/** A mapping names the last row of the table: nothing of it stands behind that. */
function endsByHand({ byHand, table, spec }: Candidate): boolean {
  const own = byHand?.tables.filter((entry) => entry.table === table && entry.spec === spec) ?? [];
  return own.some(({ rows }) => rows[1] < table.rows.length - 1);
}

/** Longer texts are no headings of columns. */
const LONGEST_HEADING = 40;

/** Short words in each cell, without a figure, a question or a full stop. */
function readsAsHeadings({ cells }: TableRow): boolean {
  const texts = cells.map((cell) => comparableText(cell.text).replace(/\n/g, " "));
  return texts.every((text) => text.length <= LONGEST_HEADING && /^\p{Lu}[^\d.!?]*$/u.test(text));
}

/** Something else than dates stands all the way down where the table before has its dates. */
function hasNoDates(rows: readonly TableRow[], header: Header): boolean {
  return header.columns.some(({ role }, position) => {
    if (answerTypeOf(role) !== "date") return false;
    const texts = rows.map((row) => columnCell(row, header, position)?.text ?? "");
    const given = texts.filter((text) => !isUnanswered(text));
    return given.length > 1 && !given.some(mayBeDate);
  });
}

/** A first row that names columns, other ones than those of the table before. */
function hasOtherHeadings({ rows }: TableBlock, header: Header): boolean {
  const [top] = rows;
  if (top === undefined || rows.length < 2 || !readsAsHeadings(top)) return false;
  return top.repeatsAsHeader || hasNoDates(rows, header);
}

function goesOn(
  snapshot: Snapshot,
  table: TableBlock,
  before: Candidate,
  last: Segment,
  own: Candidate | undefined,
): boolean {
  if (last.table.index !== table.index - 1 || !followsDirectly(snapshot, last.table, table)) return false;
  if (own?.byHand !== undefined || endsByHand(before)) return false;
  const [top] = table.rows;
  const headed = top !== undefined && readRow(top, table, last.header, before.spec).kind === "header";
  // With headings of its own it would have been named as well.
  if (before.byHand !== undefined && headed) return false;
  if (own !== undefined) {
    const hasFields = (entry: Candidate): boolean => entry.segments.some(({ fields }) => fields.length > 0);
    const isSecond = hasFields(before) || rowFieldsOf(before).length === 0;
    return own.spec === before.spec && own.segments.length === 1 && !hasFields(own) && isSecond;
  }
  const shaped = table.rows.filter((row) => row.cells.length === last.header.width);
  if (!headed && hasOtherHeadings(table, last.header)) return false;
  const labelled = readLabelRows(table.rows, before.template.fields).length > 0;
  return shaped.length * 2 > table.rows.length && !labelled && !isKnownOtherwise(table, before.template);
}

/** The rows of a second half under the first half's header; its grid columns are its own. */
function goOn(table: TableBlock, before: Candidate, last: Segment): Segment {
  const [shape] = table.rows.filter((row) => row.cells.length === last.header.width);
  const columns = last.header.columns.map((column, position) => ({
    ...column,
    column: shape?.cells[position]?.column ?? column.column,
  }));
  const header = { ...last.header, rows: [], columns };
  const rows = table.rows.map((row) => ({
    index: row.index,
    ...readRow(row, table, header, before.spec),
  }));
  return { table, header, rows, fields: [] };
}
