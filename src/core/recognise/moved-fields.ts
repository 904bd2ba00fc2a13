import type { Block } from "../model";
import type { PlanField } from "../plan";
import type { Template, TemplateField } from "../templates";
import { rowField, type Source } from "./build-plan";
import { isKnownOtherwise } from "./continuations";
import { labelLines } from "./label-lines";
import { readLabelRows } from "./label-rows";
import type { Layout } from "./layout";

/** Larger tables are no tables of labels and answers. */
const MOST = { rows: 12, columns: 4 };

/**
 * A field of a table's rows that somebody moved out of the table: "Strategy: ..." on a line above it, the label as
 * a heading, or a small table of label and answer.
 *
 * @param region the blocks above the table
 * @returns the one nearest to the table; undefined where there is none
 */
export function movedField(
  source: Source,
  template: Template,
  region: readonly Block[],
  field: TemplateField,
): PlanField | undefined {
  const layout: Layout = {
    template,
    blocks: region,
    marks: [],
    readSection: () => undefined,
    freeRows: (table) => table.rows.length,
  };
  const line = labelLines(source, layout, [field], () => false).at(-1);
  const inTables = region.flatMap((block, at) => {
    if (block.kind !== "table" || block.rows.length > MOST.rows || block.columnCount > MOST.columns)
      return [];
    if (isKnownOtherwise(block, template)) return [];
    return readLabelRows(block.rows, [field]).flatMap((found) => {
      const built = rowField(source, block, found);
      return built === undefined ? [] : [{ at, built }];
    });
  });
  const cell = inTables.at(-1);
  return line !== undefined && (cell === undefined || line.from > cell.at) ? line.field : cell?.built;
}
