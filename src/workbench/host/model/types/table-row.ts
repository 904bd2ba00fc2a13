import type { Argument, HostObject, ObjectType } from "../../describe";
import { HostError } from "../../errors";
import { setCellText } from "../editing/cell";
import { deleteRows, insertRows } from "../editing/rows";
import { requireWritable } from "../guard";
import { collectionOf, objectFor, orNotFound, rowOf } from "../objects";
import { cellsOfRow, ownCells, rowValues } from "../reading";
import { choiceArgument, numberArgument, valuesArgument } from "./arguments";
import { placeMethods } from "./shared";
import { newRows } from "./table";

const { Search, Select } = placeMethods;

/** Word.TableRow. */
export const tableRowType: ObjectType = {
  scalars: {
    RowIndex: { get: (self) => rowOf(self).node.index },
    CellCount: { get: (self) => cellsOfRow(self.document, rowOf(self)).length },
    IsHeader: { get: (self) => rowOf(self).node.repeatsAsHeader },
    Values: {
      get: (self) => [rowValues(self.document, rowOf(self))],
      set: (self, value) => setValues(self, value),
    },
  },
  navigation: {
    Cells: (self) => collectionOf("TableCell", self.document, cellsOfRow(self.document, rowOf(self))),
    ParentTable: (self) => objectFor(self.document, rowOf(self).table),
  },
  methods: {
    Search,
    Select,
    GetNext: (self) => orNotFound(nextRow(self)),
    GetNextOrNullObject: (self) => nextRow(self),
    InsertRows: (self, [location, count, values]) => {
      const row = rowOf(self);
      requireWritable(self.document, row.table.element);
      const where = choiceArgument(location, ["Before", "After"]);
      const side = where === "Before" ? "before" : "after";
      return newRows(
        self,
        insertRows(self.document, row, side, numberArgument(count), valuesArgument(values)),
      );
    },
    Delete: (self) => {
      const row = rowOf(self);
      requireWritable(self.document, row.element);
      deleteRows(self.document, row.table, row.node.index, 1);
      return null;
    },
  },
};

function nextRow(self: HostObject): HostObject | null {
  const row = rowOf(self);
  const next = row.table.rows[row.node.index + 1];
  return next === undefined ? null : objectFor(self.document, next);
}

function setValues(self: HostObject, value: Argument): void {
  const [texts] = valuesArgument(value) ?? [];
  const count = ownCells(rowOf(self).table, rowOf(self).node.index).length;
  if (texts?.length !== count) throw new HostError("InvalidArgument", "The values have another shape.");
  for (const [position, text] of texts.entries()) {
    const row = rowOf(self);
    const cell = ownCells(row.table, row.node.index)[position];
    if (cell !== undefined) setCellText(self.document, cell, text);
  }
}
