import {
  comparableText,
  type ContentControl,
  type ContentFlags,
  type RefusalCode,
  type Snapshot,
  type TableCell,
  type TableRow,
} from "../../core/model";
import { refusalOfControls } from "./controls";

/**
 * Why an edit is refused, told from the snapshot alone. Both hosts ask these functions in the same order, so
 * that the same edit is refused for the same reason whichever host has the document.
 */

/** An editing restriction is in force (ECMA-376-1 17.15.1.29); with "trackedChanges" editing goes on, tracked. */
export function refusalOfProtection(snapshot: Snapshot): RefusalCode | undefined {
  return snapshot.protection === "none" || snapshot.protection === "trackedChanges" ? undefined : "protected";
}

/** Why the text of a place may not be replaced, whatever the new text. */
export function refusalOfContent(flags: ContentFlags, overPendingChanges: boolean): RefusalCode | undefined {
  if (flags.comments.length > 0) return "has-reviewer-comment";
  if (flags.pendingChanges && !overPendingChanges) return "pending-changes";
  return refusalOfControls(flags.controls);
}

/** Why the content of a cell may not be replaced by a text. */
export function refusalOfCell(
  cell: TableCell,
  text: string,
  overPendingChanges: boolean,
): RefusalCode | undefined {
  if (cell.mergedFrom !== undefined) return "covered-cell";
  if (cell.nestedTables > 0) return "nested-table";
  return refusalOfContent(cell.flags, overPendingChanges) ?? refusalOfText(writtenControl(cell.flags), text);
}

/** The one content control through which a place is written, if there is one. */
export function writtenControl(flags: ContentFlags): ContentControl | undefined {
  return flags.controls.find((control) => control.holdsMore !== true && control.kind !== "group");
}

/** Why a content control may not get a text: a drop-down list takes only what it lists, or nothing. */
export function refusalOfText(control: ContentControl | undefined, text: string): RefusalCode | undefined {
  if (control?.kind !== "dropDownList") return undefined;
  const wanted = comparableText(text);
  const listed = wanted === "" || (control.choices ?? []).some((choice) => comparableText(choice) === wanted);
  return listed ? undefined : "not-listed-in-dropdown";
}

/** Why a row may not be deleted, or get a neighbour on one side, for a vertical merge. */
export function refusalOfMerges(row: TableRow, neighbour: TableRow | undefined): RefusalCode | undefined {
  const merged = (other: TableRow | undefined): boolean =>
    other?.cells.some((cell) => cell.rowSpan > 1 || cell.mergedFrom !== undefined) ?? false;
  return merged(row) || merged(neighbour) ? "merged-neighbour" : undefined;
}
