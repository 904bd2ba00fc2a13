import {
  answerText,
  addressOfParagraph,
  type Block,
  type CellAddress,
  cellAt,
  labelText,
  type ParagraphBlock,
  type TableCell,
  type TableRow,
} from "../model";
import type { AnswerSlot, PlanField } from "../plan";
import type { TemplateField } from "../templates";
import type { Source } from "./build-plan";
import { type LineField, readLineFields } from "./line-fields";
import type { Segment } from "./segments";

/** A field with how sure its label is. */
interface Typed {
  readonly field: PlanField;
  /** It stands behind the template's own label, not another wording of it. */
  readonly own: boolean;
}

/** The last one of each field counts, for it stands nearest to the table below; the template's own label before others. */
function bestOf(found: readonly Typed[]): ReadonlyMap<string, PlanField> {
  const best = new Map<string, Typed>();
  for (const typed of found) {
    const { id } = typed.field;
    if (typed.own || best.get(id)?.own !== true) best.set(id, typed);
  }
  return new Map(Array.from(best, ([id, { field }]) => [id, field]));
}

interface Place extends Pick<PlanField, "location" | "flags"> {
  readonly address: CellAddress;
}

function typedField(
  found: LineField,
  { location, flags }: Pick<PlanField, "location" | "flags">,
  address: Extract<AnswerSlot, { kind: "field" }>["address"],
): Typed {
  const { field, label, nextLabel, text, own } = found;
  const slot = { kind: "field", address, label, ...(nextLabel === undefined ? {} : { nextLabel }) } as const;
  return { field: { id: field.id, label: label.replace(/\s*:$/, ""), text, location, flags, slot }, own };
}

/** Longer lines below a label are no answers to it. */
const SHORT = 80;
/** A label of its own. */
const LABEL = /^[^:]{1,40}:(?:\s|$)/;

/** True where a line below a label that stands alone may be the answer. */
function isAnswerBelow(
  entries: readonly LineField[],
  line: string,
  below: string,
  fields: readonly TemplateField[],
): boolean {
  const [entry, second] = entries;
  const text = below.trim();
  if (entry === undefined || second !== undefined || entry.text !== "" || text === "") return false;
  if (labelText(line) !== labelText(entry.label) || text.length > SHORT) return false;
  if (LABEL.test(text) || /[?.]$/.test(text) || readLineFields(text, fields).length > 0) return false;
  return entry.field.answer !== "date" || /\d/.test(text);
}

/** A field whose answer stands on the line below its label. */
function withAnswerBelow(
  { field, own }: Typed,
  answer: Pick<PlanField, "text" | "location" | "flags">,
  address: Extract<AnswerSlot, { kind: "answer" }>["address"],
  prompt: string,
): Typed {
  return { field: { ...field, ...answer, slot: { kind: "answer", place: "below", address, prompt } }, own };
}

function inParagraph(
  source: Source,
  block: ParagraphBlock,
  next: Block | undefined,
  fields: readonly TemplateField[],
): readonly Typed[] {
  const entries = readLineFields(block.text, fields);
  const location = { paragraph: block.index };
  const address = entries.length === 0 ? undefined : addressOfParagraph(source.snapshot, location);
  if (address === undefined) return [];
  return entries.map((entry) => {
    const typed = typedField(entry, { location, flags: block.flags }, address);
    const plain = next?.kind === "paragraph" && next.headingLevel === undefined;
    if (!plain || !isAnswerBelow(entries, block.text, next.text, fields)) return typed;
    const answer = {
      text: answerText(next.text),
      location: { paragraph: next.index },
      flags: next.flags,
    };
    return withAnswerBelow(typed, answer, address, entry.label);
  });
}

/**
 * The fields typed on lines of text, or in small tables of their own, in a stretch of the document.
 *
 * @returns one of each, by its id
 */
export function lineFields(
  source: Source,
  blocks: readonly Block[],
  fields: readonly TemplateField[],
): ReadonlyMap<string, PlanField> {
  if (fields.length === 0) return new Map();
  return bestOf(
    blocks.flatMap((block, index) =>
      block.kind === "paragraph"
        ? inParagraph(source, block, blocks[index + 1], fields)
        : inTable(source, block, block.rows, fields),
    ),
  );
}

/** The same fields where people moved them into the plan's own table, above its header. */
export function headFields(
  source: Source,
  segment: Segment | undefined,
  fields: readonly TemplateField[],
): ReadonlyMap<string, PlanField> {
  const top = segment?.header.rows[0] ?? 0;
  const rows = segment?.table.rows.slice(segment.rows[0]?.index ?? 0, top) ?? [];
  return segment === undefined ? new Map() : bestOf(inTable(source, segment.table, rows, fields));
}

/** The cell beside or below a label that is free for its answer. */
function roomOf(
  rows: readonly TableRow[],
  index: number,
  position: number,
  fields: readonly TemplateField[],
): { readonly row: TableRow; readonly cell: TableCell } | undefined {
  const isFree = (cell: TableCell): boolean =>
    cell.paragraphs.every(({ text }) => readLineFields(text, fields).length === 0);
  const row = rows[index];
  const next = row?.cells[position + 1];
  if (row !== undefined && next !== undefined && isFree(next)) return { row, cell: next };
  const beneath = rows[index + 1];
  const below = beneath && cellAt(beneath, row?.cells[position]?.column ?? -1);
  if (beneath === undefined || below === undefined || below.mergedFrom !== undefined) return undefined;
  return isFree(below) ? { row: beneath, cell: below } : undefined;
}

/** Fields whose label stands in a cell, and whose answer stands behind or below it there, or in the next cell. */
function inTable(
  source: Source,
  table: Segment["table"],
  rows: readonly TableRow[],
  fields: readonly TemplateField[],
): readonly Typed[] {
  const placeOf = (row: TableRow, cell: TableCell): Place | undefined => {
    const location = { table: table.index, row: row.index, column: cell.column };
    const address = source.book.cell(location);
    return address === undefined ? undefined : { location, address, flags: cell.flags };
  };
  return rows.flatMap((row, index) =>
    row.cells.flatMap((cell, position) => {
      if (cell.mergedFrom !== undefined || row.change === "deleted") return [];
      return cell.paragraphs.flatMap(({ text }, line) => {
        const entries = readLineFields(text, fields);
        const own = entries.length === 0 ? undefined : placeOf(row, cell);
        if (own === undefined) return [];
        const below = cell.paragraphs[line + 1]?.text ?? "";
        return entries.map((entry): Typed => {
          const typed = typedField(entry, own, own.address);
          if (isAnswerBelow(entries, text, below, fields)) {
            const { location, flags } = own;
            return withAnswerBelow(
              typed,
              { text: answerText(below), location, flags },
              own.address,
              entry.label,
            );
          }
          const alone = entry.text === "" && labelText(cell.text) === labelText(entry.label);
          const room = alone ? roomOf(rows, index, position, fields) : undefined;
          const place = room && placeOf(room.row, room.cell);
          if (room === undefined || place === undefined) return typed;
          const { address, location, flags } = place;
          const answer = { text: answerText(room.cell.text), location, flags };
          return { ...typed, field: { ...typed.field, ...answer, slot: { kind: "cell", address } } };
        });
      });
    }),
  );
}
