import { childElement } from "../../../../document/wordml/tree";
import type { Argument, HostObject, HostValue, ObjectType } from "../../describe";
import { HostError } from "../../errors";
import { deleteTable, insertParagraphAt } from "../editing/paragraphs";
import { deleteRows, insertRows } from "../editing/rows";
import { setCellText } from "../editing/cell";
import { requireWritable } from "../guard";
import { cellBody, collectionOf, objectFor, orNotFound, tableOf } from "../objects";
import { countedCells, hasMergedCells, ownCells, tableValues } from "../reading";
import type { StoryCell, StoryParagraph, StoryTable } from "../story";
import { choiceArgument, numberArgument, textArgument, valuesArgument } from "./arguments";
import { controlAround, placeMethods, placeNavigation, tablesIn } from "./shared";

const { GetRange, Search, Select } = placeMethods;

/** Word.Table. */
export const tableType: ObjectType = {
  scalars: {
    Values: {
      get: (self) => tableValues(self.document, tableOf(self)),
      set: (self, value) => setValues(self, value),
    },
    RowCount: { get: (self) => tableOf(self).rows.length },
    HeaderRowCount: { get: (self) => headerRows(tableOf(self)) },
    IsUniform: { get: (self) => !hasMergedCells(tableOf(self)) },
    NestingLevel: { get: (self) => tableOf(self).level },
    Style: {
      get: (self) => {
        const properties = childElement(tableOf(self).element, "w:tblPr");
        const style = properties === undefined ? undefined : childElement(properties, "w:tblStyle");
        return style?.attributes["w:val"] ?? "";
      },
    },
  },
  navigation: {
    Rows: (self) => collectionOf("TableRow", self.document, tableOf(self).rows),
    Tables: (self) => {
      const inner = tableOf(self).rows.flatMap((row) => row.cells.flatMap((cell) => cell.tables));
      return collectionOf("Table", self.document, inner);
    },
    ParentTable: (self) => orNotFound(parentTable(self)),
    ParentTableOrNullObject: (self) => parentTable(self),
    ParentTableCell: (self) => orNotFound(parentCell(self)),
    ParentTableCellOrNullObject: (self) => parentCell(self),
    ParentContentControl: (self) => orNotFound(controlAround(self.document, tableOf(self).element)),
    ParentContentControlOrNullObject: (self) => controlAround(self.document, tableOf(self).element),
    ParentBody: (self) => {
      const { cell } = tableOf(self);
      return cell === undefined
        ? { type: "Body", document: self.document, anchor: { kind: "body" } }
        : cellBody(self.document, cell);
    },
    Font: placeNavigation.Font,
  },
  methods: {
    GetRange,
    Search,
    Select,
    GetCell: (self, args) => orNotFound(cellAt(self, args)),
    GetCellOrNullObject: (self, args) => cellAt(self, args),
    GetNext: (self) => orNotFound(nextTable(self)),
    GetNextOrNullObject: (self) => nextTable(self),
    GetParagraphBefore: (self) => orNotFound(paragraphBeside(self, "before")),
    GetParagraphBeforeOrNullObject: (self) => paragraphBeside(self, "before"),
    GetParagraphAfter: (self) => orNotFound(paragraphBeside(self, "after")),
    GetParagraphAfterOrNullObject: (self) => paragraphBeside(self, "after"),
    AddRows: (self, [location, count, values]) => {
      const { document } = self;
      const table = tableOf(self);
      requireWritable(document, table.element);
      const where = choiceArgument(location, ["Start", "End"]);
      const beside = where === "Start" ? table.rows[0] : table.rows[table.rows.length - 1];
      if (beside === undefined) throw new HostError("GeneralException");
      const side = where === "Start" ? "before" : "after";
      return newRows(self, insertRows(document, beside, side, numberArgument(count), valuesArgument(values)));
    },
    InsertParagraph: (self, [text, location]) => {
      const { element } = tableOf(self);
      const where = choiceArgument(location, ["Before", "After"]);
      const at = where === "Before" ? element.start : element.end;
      requireWritable(self.document, { start: at, end: at });
      const start = insertParagraphAt(self.document, at, textArgument(text));
      const node = self.document.story.byStart.get(start);
      if (node === undefined) throw new HostError("GeneralException");
      return objectFor(self.document, node);
    },
    DeleteRows: (self, [index, count]) => {
      const table = tableOf(self);
      requireWritable(self.document, table.element);
      deleteRows(self.document, table, numberArgument(index), numberArgument(count, 1));
      return null;
    },
    Delete: (self) => {
      const { element } = tableOf(self);
      requireWritable(self.document, element);
      deleteTable(self.document, element);
      return null;
    },
  },
};

/** The rows that begin at offsets, as a collection. */
export function newRows(self: HostObject, starts: readonly number[]): HostValue {
  const rows = starts.flatMap((start) => {
    const node = self.document.story.byStart.get(start);
    return node?.kind === "row" ? [node] : [];
  });
  return collectionOf("TableRow", self.document, rows);
}

function headerRows(table: StoryTable): number {
  const firstOther = table.rows.findIndex((row) => !row.node.repeatsAsHeader);
  return firstOther < 0 ? table.rows.length : firstOther;
}

function parentCell(self: HostObject): HostObject | null {
  const { cell } = tableOf(self);
  return cell === undefined ? null : objectFor(self.document, cell);
}

function parentTable(self: HostObject): HostObject | null {
  const { cell } = tableOf(self);
  return cell === undefined ? null : objectFor(self.document, cell.row.table);
}

/** The cell at a place of a row; null where there is none, and where a place that is covered gives none. */
function cellAt(self: HostObject, [rowArgument, cellArgument]: readonly Argument[]): HostObject | null {
  const { document } = self;
  const table = tableOf(self);
  const row = table.rows[numberArgument(rowArgument)];
  const cell = row === undefined ? undefined : countedCells(document, row)[numberArgument(cellArgument)];
  if (cell === undefined) return null;
  if (cell.node.mergedFrom === undefined) return objectFor(document, cell);
  switch (document.profile.coveredCell) {
    case "error":
      return null;
    case "empty":
      return objectFor(document, cell);
    case "origin":
      return objectFor(document, originOf(table, cell));
  }
}

function originOf(table: StoryTable, cell: StoryCell): StoryCell {
  const from = cell.node.mergedFrom;
  const row = from === undefined ? undefined : table.rows[from.row];
  return row?.cells.find(({ node }) => node.column === from?.column) ?? cell;
}

/** The next table at the same level: Word's chain of tables does not enter cells. */
function nextTable(self: HostObject): HostObject | null {
  const { element, cell } = tableOf(self);
  const extent = cell?.element ?? self.document.story.body;
  const siblings = tablesIn(self.document, { start: extent.start, end: extent.end }, cell).items;
  const next = siblings.find((sibling) => {
    const other = tableOf(sibling);
    return other.element.start > element.start && other.cell === cell;
  });
  return next ?? null;
}

function paragraphBeside(self: HostObject, side: "before" | "after"): HostObject | null {
  const { element } = tableOf(self);
  const { paragraphs } = self.document.story;
  const beside: StoryParagraph | undefined =
    side === "after"
      ? paragraphs.find((paragraph) => paragraph.element.start >= element.end)
      : [...paragraphs].reverse().find((paragraph) => paragraph.element.end <= element.start);
  return beside === undefined ? null : objectFor(self.document, beside);
}

function setValues(self: HostObject, value: Argument): void {
  const values = valuesArgument(value) ?? [];
  const { document } = self;
  const rowCount = tableOf(self).rows.length;
  if (values.length !== rowCount) throw new HostError("InvalidArgument", "The values have another shape.");
  for (const [index, row] of values.entries()) {
    for (const [position, text] of row.entries()) {
      const cell = ownCells(tableOf(self), index)[position];
      if (cell === undefined) throw new HostError("InvalidArgument", "The values have another shape.");
      setCellText(document, cell, text);
    }
  }
}
