import { readControlDate } from "./control-date";
import type { RefusalCode } from "./edit";
import { positionOf } from "./blocks";
import type { Location } from "./location";
import type { Block, ContentControl, ContentFlags, Snapshot, TableCell, TableRow } from "./snapshot";
import { sameText } from "./text";

/**
 * Why an edit is refused, told from the snapshot alone. Both hosts ask these functions in the same order, so
 * that the same edit is refused for the same reason whichever host has the document.
 */

/** Nothing but comments may be written here, or nothing at all. */
export function judgeProtection(snapshot: Snapshot): RefusalCode | undefined {
  return snapshot.protection === "none" || snapshot.protection === "trackedChanges" ? undefined : "protected";
}

/**
 * Why blocks may not come or go: as tracked changes they would wait for a decision in each of their cells, which
 * nobody could fill until then.
 */
export function judgeTracking({ trackChanges, protection }: Snapshot): RefusalCode | undefined {
  return trackChanges || protection === "trackedChanges" ? "tracking-on" : undefined;
}

/** Why the text of a place may not be replaced, whatever the new text. */
export function judgeContent(flags: ContentFlags, overPendingChanges: boolean): RefusalCode | undefined {
  if (flags.comments.length > 0) return "has-reviewer-comment";
  if (flags.pendingChanges && !overPendingChanges) return "pending-changes";
  const own = ownControls(flags);
  const grouped = flags.controls.some((control) => control.kind === "group");
  if (flags.controls.some((control) => control.locked) || (grouped && own.length === 0)) return "locked";
  if (flags.controls.some((control) => control.bound)) return "data-bound";
  if (own.length > 1) return "several-controls";
  return undefined;
}

/**
 * The controls that hold this place's content and no more: one of them is written through. Of those around a
 * row, a table or several paragraphs only the locks matter, and in a group (ECMA-376-1 17.5.2.16) the content
 * of other controls alone can be edited.
 */
export function ownControls(flags: ContentFlags): readonly ContentControl[] {
  return flags.controls.filter((control) => control.holdsMore !== true && control.kind !== "group");
}

/** Why the content of a cell may not be replaced by a text. */
export function judgeCell(
  cell: TableCell,
  text: string,
  overPendingChanges: boolean,
): RefusalCode | undefined {
  if (cell.mergedFrom !== undefined) return "covered-cell";
  if (cell.nestedTables > 0) return "nested-table";
  if (cell.flags.objects === true) return "picture-or-object";
  const content = judgeContent(cell.flags, overPendingChanges);
  if (content !== undefined) return content;
  const [control] = ownControls(cell.flags);
  return control === undefined ? undefined : judgeControl(control, text);
}

/** Why a content control may not get a text. */
function judgeControl(control: ContentControl, text: string): RefusalCode | undefined {
  switch (control.kind) {
    case "dropDownList":
      return text === "" || (control.choices ?? []).some((choice) => sameText(choice, text))
        ? undefined
        : "not-listed-in-dropdown";
    case "date":
      return text === "" || readControlDate(text, control.dateFormat) !== undefined
        ? undefined
        : "not-a-date";
    case "richText":
    case "plainText":
    case "comboBox":
      return undefined;
    default:
      return "unsupported-here";
  }
}

/** Why nothing may be put into the body at a place (see `gapAt`). */
export function judgeGap(snapshot: Snapshot, location: Location): RefusalCode | undefined {
  const position = positionOf(snapshot, location);
  const block = position === undefined ? undefined : snapshot.blocks[position];
  const controls = block === undefined ? [] : controlsAround(block);
  if (controls.some((control) => control.locked || control.kind === "group")) return "locked";
  return controls.length > 0 ? "unsupported-here" : undefined;
}

/** The controls that hold a paragraph with others, or a whole table. */
function controlsAround(block: Block): readonly ContentControl[] {
  const [first, ...others] =
    block.kind === "paragraph"
      ? [block.flags]
      : block.rows.flatMap((row) => row.cells.map((cell) => cell.flags));
  return (first?.controls ?? []).filter(
    (control) => block.kind === "paragraph" || others.every(({ controls }) => hasLike(controls, control)),
  );
}

function hasLike(controls: readonly ContentControl[], wanted: ContentControl): boolean {
  return (
    wanted.holdsMore === true &&
    controls.some(
      ({ tag, kind, holdsMore }) => holdsMore === true && tag === wanted.tag && kind === wanted.kind,
    )
  );
}

/** Why blocks may not be taken out. */
export function judgeBlocks(blocks: readonly Block[]): RefusalCode | undefined {
  const flags = blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block.flags]
      : block.rows.flatMap((row) => row.cells.map((cell) => cell.flags)),
  );
  const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  if (flags.some(({ comments }) => comments.length > 0)) return "has-reviewer-comment";
  if (flags.some(({ pendingChanges }) => pendingChanges) || rows.some(({ change }) => change !== undefined)) {
    return "pending-changes";
  }
  if (flags.some(({ objects }) => objects === true)) return "picture-or-object";
  return flags.some(({ controls }) => controls.length > 0) ? "locked" : undefined;
}

/** Why no row may be added beside a row, or the row not be deleted, because of a vertical merge. */
export function judgeMerges(row: TableRow, neighbour: TableRow | undefined): RefusalCode | undefined {
  const merged = (other: TableRow | undefined): boolean =>
    other?.cells.some((cell) => cell.rowSpan > 1 || cell.mergedFrom !== undefined) ?? false;
  return merged(row) || merged(neighbour) ? "merged-neighbour" : undefined;
}
