import type { CoauthorEdit } from "../profiles";
import { deleteTable } from "./editing/paragraphs";
import { deleteRows, insertRows } from "./editing/rows";
import { contentExtent, replaceText } from "./editing/write-text";
import { contentOf } from "./extents";
import type { HostDocument } from "./host-document";
import type { StoryTable } from "./story";

/**
 * Does what a person at the document does, a coauthor or the user beside the add-in: no lock and no profile
 * stands in their way.
 *
 * @throws RangeError for a place that there is not: a script that is wrong about its document
 */
export function applyCoauthorEdit(document: HostDocument, edit: CoauthorEdit): void {
  switch (edit.kind) {
    case "type": {
      const cell = table(document, edit.table).rows[edit.row]?.cells[edit.cell];
      const content = cell === undefined ? undefined : contentOf(cell.paragraphs);
      if (content === undefined) throw new RangeError(`there is no cell ${edit.row}, ${edit.cell}`);
      replaceText(document, content, edit.text);
      return;
    }
    case "typeParagraph": {
      const paragraph = document.story.paragraphs.filter(({ cell }) => cell === undefined)[edit.paragraph];
      if (paragraph === undefined) throw new RangeError(`there is no paragraph ${edit.paragraph}`);
      replaceText(document, contentExtent(paragraph.element), edit.text);
      return;
    }
    case "insertRow": {
      const row = table(document, edit.table).rows[edit.row];
      if (row === undefined) throw new RangeError(`there is no row ${edit.row}`);
      const { profile } = document;
      document.profile = { ...profile, addRowsOnMerged: "works" };
      try {
        insertRows(document, row, edit.where, 1, undefined);
      } finally {
        document.profile = profile;
      }
      return;
    }
    case "deleteRow":
      deleteRows(document, table(document, edit.table), edit.row, 1);
      return;
    case "deleteTable":
      deleteTable(document, table(document, edit.table).element);
  }
}

function table(document: HostDocument, index: number): StoryTable {
  const found = document.story.tables.filter(({ level }) => level === 1)[index];
  if (found === undefined) throw new RangeError(`there is no table ${index}`);
  return found;
}
