import type { Template } from "../templates";
import { rowField, type Source } from "./build-plan";
import type { FieldPart } from "./parts";
import { readRowField } from "./row-fields";

/**
 * Finds a template's fields that stand apart from its tables of steps.
 *
 * @returns a part for each, in document order; copies of the template give one for each copy
 */
export function findFields(source: Source, template: Template): readonly FieldPart[] {
  const apart = template.fields.filter((field) => field.place === "row" && field.table === undefined);
  if (apart.length === 0) return [];
  return source.snapshot.blocks.flatMap((block, index) => {
    // A small table of labels and answers.
    if (block.kind !== "table" || block.columnCount > 4 || block.rows.length > 12) return [];
    return block.rows.flatMap((row): readonly FieldPart[] => {
      const found = readRowField(row, apart);
      const field = found === undefined ? undefined : rowField(source, block, found);
      if (field === undefined) return [];
      const place = { block: index, row: row.index };
      return [{ kind: "field", template, id: field.id, from: place, to: place, field }];
    });
  });
}
