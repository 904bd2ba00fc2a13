import {
  answerText,
  type AddressBook,
  type CellAddress,
  type CellLocation,
  isBlankText,
  type Snapshot,
  type TableCell,
  type TableRow,
} from "../model";
import {
  type AnswerSlot,
  isUnanswered,
  type OtherRow,
  type PlanCell,
  type PlanColumn,
  type PlanField,
  type PlanPrompt,
  type PlanRow,
  type PlanTable,
} from "../plan";
import type { Template, TemplateTable } from "../templates";
import type { RowField } from "./row-fields";
import type { AskedCell } from "./asked";
import { columnCell } from "./columns";
import { blankRows, withQuestions } from "./rows";
import type { Segment } from "./segments";

/** What the builders of a plan's parts share. */
export interface Source {
  readonly snapshot: Snapshot;
  readonly book: AddressBook;
}

function originOf(table: number, row: number, cell: TableCell): CellLocation {
  return { table, row: cell.mergedFrom?.row ?? row, column: cell.mergedFrom?.column ?? cell.column };
}

function withAddress(slot: RowField["slot"], address: CellAddress): AnswerSlot {
  return slot.kind === "none" ? { kind: "none" } : { ...slot, address };
}

/** A cell of a plan's row; a cell covered by a merge is written at its origin. */
function planCell(
  source: Source,
  segment: Segment,
  row: TableRow,
  cell: TableCell,
  column: PlanColumn,
  asked: AskedCell | undefined,
): PlanCell | undefined {
  const table = segment.table.index;
  const origin = originOf(table, row.index, cell);
  const address = source.book.cell(origin);
  if (address === undefined) return undefined;
  return {
    column: column.id,
    text: asked?.text ?? answerText(cell.text),
    location: { table, row: row.index, column: cell.column },
    address,
    ...(asked === undefined ? {} : { slot: withAddress(asked.slot, address) }),
    flags: cell.flags,
    ...(cell.mergedFrom === undefined ? {} : { mergedFrom: origin }),
  };
}

function planRow(
  source: Source,
  segment: Segment,
  row: TableRow,
  kept: readonly PlanColumn[],
  asked: readonly AskedCell[],
  blank: boolean,
): PlanRow | undefined {
  const location = { table: segment.table.index, row: row.index };
  const address = source.book.row(location);
  if (address === undefined) return undefined;
  const seen = new Set<TableCell>();
  const cells = segment.header.columns.flatMap((column, position) => {
    const cell = columnCell(row, segment.header, position);
    // A cell that spans several columns answers the first of them.
    if (cell === undefined || seen.has(cell) || !kept.some((entry) => entry.id === column.id)) return [];
    seen.add(cell);
    const question = asked.find((entry) => entry.cell === cell);
    return planCell(source, segment, row, cell, column, question) ?? [];
  });
  return { location, address, blank, cells };
}

/** A column of the document's own without a label counts only where something stands in it. */
function keptColumns(segments: readonly Segment[], columns: readonly PlanColumn[]): readonly PlanColumn[] {
  return columns.filter((column, position) => {
    if (column.label !== "" || column.role !== "extra") return true;
    return segments.some((segment) =>
      segment.rows.some(({ index, kind }) => {
        const row = segment.table.rows[index];
        const cell = row === undefined ? undefined : columnCell(row, segment.header, position);
        return kind === "data" && cell !== undefined && !isBlankText(cell.text);
      }),
    );
  });
}

/** Where the document shows no heading for a column, the template's stands for it. */
function withLabel(column: PlanColumn, spec: TemplateTable): PlanColumn {
  const label = spec.columns.find(({ id }) => id === column.id)?.label;
  return column.label === "" && label !== undefined ? { ...column, label } : column;
}

/** A plan's table from the stretches of rows that make it up. */
export function buildTable(
  source: Source,
  spec: TemplateTable,
  segments: readonly Segment[],
): PlanTable | undefined {
  const [first] = segments;
  if (first === undefined) return undefined;
  const guidance = first.rows.find((row) => row.asked !== undefined);
  const questions = guidance === undefined ? undefined : first.table.rows[guidance.index];
  const named =
    questions === undefined
      ? first.header.columns
      : withQuestions(first.header, questions, guidance?.asked ?? []);
  const columns = keptColumns(segments, named).map((column) => withLabel(column, spec));
  const rows = segments.flatMap((segment) => {
    const data = segment.rows.flatMap(({ index, kind, asked = [] }) => {
      const row = segment.table.rows[index];
      return row === undefined || kind !== "data" ? [] : [{ row, asked }];
    });
    const blank = blankRows(
      data.map(({ row }) => row),
      segment.header,
      spec,
    );
    return data.flatMap(
      ({ row, asked }) => planRow(source, segment, row, columns, asked, blank.has(row)) ?? [],
    );
  });
  const otherRows = segments.flatMap((segment) =>
    segment.rows.flatMap(({ index, kind }) =>
      kind === "data" || kind === "deleted" ? [] : [otherRow(source, segment.table, index, kind)],
    ),
  );
  return { id: spec.id, location: { table: first.table.index }, columns, rows, otherRows };
}

/** Of an example row people need to know what it says, and how to be rid of it. */
function otherRow(source: Source, table: Segment["table"], index: number, kind: OtherRow["kind"]): OtherRow {
  const location = { table: table.index, row: index };
  const address = kind === "example" ? source.book.row(location) : undefined;
  if (address === undefined) return { kind, location };
  const texts = (table.rows[index]?.cells ?? []).map((cell) => cell.text);
  return { kind, location, address, texts };
}

/** A field of a table's own rows. */
export function rowField(source: Source, table: Segment["table"], found: RowField): PlanField | undefined {
  const location = originOf(table.index, found.row, found.cell);
  const address = source.book.cell(location);
  if (address === undefined) return undefined;
  const slot = withAddress(found.slot, address);
  return {
    id: found.field.id,
    label: found.label,
    text: found.text,
    location,
    slot,
    flags: found.cell.flags,
  };
}

/**
 * What people call the plan: its title field, or else its answer to the question that names its strategy, unless
 * that only stands in for one.
 */
export function titleOf(
  fields: readonly PlanField[],
  prompts: readonly PlanPrompt[],
  template: Template,
): string {
  const { titleField } = template;
  const naming = template.prompts.find(({ id, role }) =>
    titleField === undefined ? role === "strategy" : id === titleField,
  );
  const field = fields.find(({ id }) => id === titleField) ?? prompts.find(({ id }) => id === naming?.id);
  const text = field?.text ?? "";
  return isUnanswered(text) ? "" : text.replace(/\s*\n\s*/g, " ");
}
