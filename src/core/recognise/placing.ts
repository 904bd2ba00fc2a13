import { type Block, comparableText, isBlankText, type TableBlock } from "../model";
import type { Template, TemplateTable } from "../templates";
import type { Header } from "./header";
import { readLabelRows } from "./label-rows";
import { bareLabel, labelScore } from "./labels";
import { apartFields } from "./row-fields";
import { type SectionMark, sectionMarks } from "./sections";

/** The section of a template that a table stands in. */
interface Standing {
  readonly mark: SectionMark;
  /** The first table beneath the heading, with hardly a word between. */
  readonly first: boolean;
}

/** Tells in which of a template's sections the tables of a document stand. */
export type Sections = (table: TableBlock, template: Template) => Standing | undefined;

/** More lines than these between a heading and a table speak of something else. */
const LINES_BETWEEN = 3;

export function sectionsOf(blocks: readonly Block[]): Sections {
  const positions = new Map(blocks.map((block, at) => [block, at]));
  return (table, template) => {
    const marks = sectionMarks(blocks, template);
    const at = positions.get(table) ?? -1;
    const mark = marks.filter((one) => one.at <= at).pop();
    if (mark === undefined) return undefined;
    const between = blocks.slice(mark.at + 1, Math.max(mark.at + 1, at));
    const lines = between.filter((block) => block.kind === "table" || !isBlankText(block.text));
    const first = lines.length <= LINES_BETWEEN && lines.every((block) => block.kind === "paragraph");
    return { mark, first };
  };
}

/** The heading of a table's first column is the template's own, not another wording of it. */
export function isOwnKey(header: Header, spec: TemplateTable): boolean {
  const [key] = spec.columns;
  const column = header.columns.find(({ id }) => id === key?.id);
  return key !== undefined && column !== undefined && labelScore(column.label, bareLabel(key.label)) >= 0.95;
}

/** How much the place of a table says about which of a template's tables it is. */
const PLACE = { own: 0.2, other: -0.1 };

/**
 * What a table's place adds to the reading as one of a template's tables: more beneath the heading of its section,
 * less beneath another table's. A first column under the template's own heading needs no place.
 */
export function placeBonus(
  sections: Sections,
  table: TableBlock,
  template: Template,
  spec: TemplateTable,
  header: Header,
): number {
  if (isOwnKey(header, spec)) return PLACE.own;
  const section = sections(table, template)?.mark.section.id;
  if (section === undefined || spec.section === undefined) return 0;
  if (section === spec.section) return PLACE.own;
  return template.tables.some((other) => other.section === section) ? PLACE.other : 0;
}

/** How sure a table without a header is that stands where the template has it, in the template's shape. */
const SHAPED = 0.6;

/**
 * The header that a table would have that lost its own: the first table beneath the heading of a section, with as
 * many columns as the template's table has there.
 *
 * @returns undefined where the place or the shape is not the template's
 */
export function lostHeader(
  sections: Sections,
  table: TableBlock,
  template: Template,
): { readonly spec: TemplateTable; readonly header: Header } | undefined {
  const standing = sections(table, template);
  const spec = template.tables.find(
    ({ section }) => section !== undefined && section === standing?.mark.section.id,
  );
  if (spec === undefined || standing?.first !== true) return undefined;
  const width = spec.columns.length;
  const shaped = table.rows.filter((row) => row.cells.length === width);
  const [shape] = shaped;
  if (shape === undefined || width < 2 || shaped.length * 2 <= table.rows.length) return undefined;
  if (readLabelRows(table.rows, apartFields(template)).length > 0) return undefined;
  const [top] = table.rows;
  const named = top?.repeatsAsHeader === true && top.cells.length === width ? top : undefined;
  const columns = spec.columns.map(({ id, role }, position) => {
    const label = comparableText(named?.cells[position]?.text ?? "").replace(/\n/g, " ");
    return { id, role, label, column: shape.cells[position]?.column ?? position };
  });
  const physical = shape.cells.map((cell) => cell.physical);
  return {
    spec,
    header: {
      rows: named === undefined ? [] : [named.index],
      columns,
      physical,
      width,
      score: SHAPED,
      extras: 0,
    },
  };
}
