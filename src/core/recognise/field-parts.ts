import type { Template } from "../templates";
import { boxFields } from "./box-fields";
import { rowField, type Source } from "./build-plan";
import type { Candidate } from "./candidates";
import { labelLines } from "./label-lines";
import { readLabelRows } from "./label-rows";
import { type Layout, layoutOf } from "./layout";
import type { FieldPart } from "./parts";
import { comparePlaces } from "./place";
import { apartFields } from "./row-fields";
import { titleParts } from "./title-fields";

/** Tables with more rows or columns are no tables of labels and answers. */
const MOST = { rows: 60, columns: 8 };

/** Fields of rows in small tables of labels and answers, or above the header of a table of steps. */
function tableParts(source: Source, layout: Layout): readonly FieldPart[] {
  const { template, blocks } = layout;
  const boxes = template.fields.filter((field) => field.place === "box");
  const fields = [...apartFields(template), ...boxes];
  return blocks.flatMap((block, index) => {
    if (block.kind !== "table" || block.columnCount > MOST.columns) return [];
    const rows = block.rows.slice(0, layout.freeRows(block));
    if (rows.length > MOST.rows) return [];
    const wanted = block.columnCount > 1 ? fields : apartFields(template);
    return readLabelRows(rows, wanted).flatMap((found): readonly FieldPart[] => {
      const field = rowField(source, block, found);
      if (field === undefined) return [];
      const place = { block: index, row: found.row };
      return [{ kind: "field", template, id: field.id, from: place, to: place, field }];
    });
  });
}

/**
 * Finds a template's fields that stand apart from its tables of steps: in the title line, in small tables of
 * labels and answers, behind labels on lines, beneath the headings of their sections.
 *
 * @param candidates the tables that read like a template's
 * @returns a part for each, in document order; copies of the template give one for each copy
 */
export function findFields(
  source: Source,
  template: Template,
  candidates: readonly Candidate[],
): readonly FieldPart[] {
  const { blocks } = source.snapshot;
  if (!template.fields.some(({ place, table }) => place !== "line" && table === undefined)) return [];
  const layout = layoutOf(blocks, template, candidates);
  const found: FieldPart[] = [...titleParts(source, template), ...tableParts(source, layout)];
  const begun = new Set(found.map((part) => part.from.block));
  const isEnd = (at: number): boolean => {
    const block = blocks[at];
    const taken = block?.kind === "table" && layout.freeRows(block) < block.rows.length;
    return begun.has(at) || taken || layout.marks.some((mark) => mark.at === at);
  };
  const partOf = (field: FieldPart["field"], from: number, to: number): FieldPart => ({
    kind: "field",
    template,
    id: field.id,
    from: { block: from, row: 0 },
    to: { block: to, row: 0 },
    field,
  });
  const lines = labelLines(source, layout, apartFields(template), isEnd);
  for (const { field, from, to } of lines) {
    found.push(partOf(field, from, to));
    for (let at = from; at <= to; at += 1) begun.add(at);
  }
  for (const spec of template.fields.filter((field) => field.place === "box")) {
    const boxes = boxFields(source, layout, spec, isEnd);
    found.push(...boxes.map(({ field, from, to }) => partOf(field, from, to)));
  }
  return found.sort((a, b) => comparePlaces(a.from, b.from));
}
