import type { HostObject, ObjectType } from "../../describe";
import { HostError } from "../../errors";
import { setCellText } from "../editing/cell";
import { deleteRows, insertRows } from "../editing/rows";
import { requireWritable } from "../guard";
import { cellBody, cellOf, objectFor, orNotFound } from "../objects";
import { cellsOfRow, cellValue, countedCells, hasVerticalMerges } from "../reading";
import { choiceArgument, numberArgument, textArgument, valuesArgument } from "./arguments";
import { newRows } from "./table";

/** Word.TableCell. */
export const tableCellType: ObjectType = {
  scalars: {
    Value: {
      get: (self) => cellValue(self.document, cellOf(self)),
      set: (self, value) => setCellText(self.document, cellOf(self), textArgument(value)),
    },
    RowIndex: { get: (self) => cellOf(self).row.node.index },
    CellIndex: { get: (self) => cellIndex(self) },
  },
  navigation: {
    Body: (self) => cellBody(self.document, cellOf(self)),
    ParentRow: (self) => objectFor(self.document, cellOf(self).row),
    ParentTable: (self) => objectFor(self.document, cellOf(self).row.table),
  },
  methods: {
    GetNext: (self) => orNotFound(nextCell(self)),
    GetNextOrNullObject: (self) => nextCell(self),
    InsertRows: (self, [location, count, values]) => {
      const { row } = cellOf(self);
      requireWritable(self.document, row.table.element);
      const where = choiceArgument(location, ["Before", "After"]) === "Before" ? "before" : "after";
      return newRows(
        self,
        insertRows(self.document, row, where, numberArgument(count), valuesArgument(values)),
      );
    },
    DeleteRow: (self) => {
      const { row } = cellOf(self);
      requireWritable(self.document, row.element);
      deleteRows(self.document, row.table, row.node.index, 1);
      return null;
    },
  },
};

/** On Windows, asking for it in a vertically merged table fails, and takes the request with it. */
function cellIndex(self: HostObject): number {
  const cell = cellOf(self);
  if (self.document.profile.cellIndexOnMerged === "fails" && hasVerticalMerges(cell.row.table)) {
    throw new HostError("GeneralException");
  }
  return countedCells(self.document, cell.row).findIndex((other) => other.element === cell.element);
}

/** The next cell of the row, or the first one of the next row. */
function nextCell(self: HostObject): HostObject | null {
  const cell = cellOf(self);
  const rows = cell.row.table.rows.slice(cell.row.node.index);
  const later = rows.flatMap((row) =>
    cellsOfRow(self.document, row).filter((other) => other.element.start > cell.element.start),
  );
  const [next] = later;
  return next === undefined ? null : objectFor(self.document, next);
}
