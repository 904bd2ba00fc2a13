import { isCellAddress } from "./address";
import type { ConflictReason, Edit, RefusalCode, RemoveBlocksEdit } from "./edit";
import { blockTexts, gapAt, positionOf, sameTexts } from "./blocks";
import {
  judgeBlocks,
  judgeCell,
  judgeGap,
  judgeContent,
  judgeMerges,
  judgeProtection,
  judgeTracking,
} from "./judge";
import { isCellLocation, isParagraphLocation, type Location } from "./location";
import { findOnLines, type LineEdit, linesAt } from "./lines";
import { resolveCell, resolveParagraph, resolveRow, type Resolution } from "./resolve";
import { type ContentFlags, findCell, type Snapshot, type TableRow, tablesOf } from "./snapshot";
import { MAX_STATE_LENGTH } from "./state";
import { sameText } from "./text";

/**
 * What a snapshot alone says about an edit: where it goes, whether what it expects is there, and why it may
 * not be made. Both hosts ask here before they write.
 */
export type Examination =
  | { readonly ok: true; readonly before: string }
  | {
      readonly ok: false;
      readonly outcome: "conflict";
      readonly reason: ConflictReason;
      readonly found?: string;
    }
  | { readonly ok: false; readonly outcome: "refused"; readonly code: RefusalCode };

/** Where an edit goes; undefined for edits that have no place in the text. */
export function locateEdit(snapshot: Snapshot, edit: Edit): Resolution<Location> | undefined {
  switch (edit.kind) {
    case "setState":
      return undefined;
    case "removeComment": {
      const location = snapshot.comments.find((comment) => comment.id === edit.id)?.location;
      return location === undefined ? undefined : { found: true, location };
    }
    case "addRow":
    case "deleteRow":
      return resolveRow(snapshot, edit.at);
    case "setCell":
      return resolveCell(snapshot, edit.at);
    default:
      return isCellAddress(edit.at) ? resolveCell(snapshot, edit.at) : resolveParagraph(snapshot, edit.at);
  }
}

/**
 * Whether an edit can be made as the document stands: first its expectation, then what forbids it.
 *
 * @param location where it goes (see `locateEdit`)
 */
export function examineEdit(snapshot: Snapshot, edit: Edit, location: Location | undefined): Examination {
  switch (edit.kind) {
    case "setState":
      return examineState(snapshot, edit.expect, edit.xml);
    case "removeComment":
      return examineRemoval(snapshot, edit.id, edit.author, edit.expect);
    default:
      return location === undefined ? gone : examinePlace(snapshot, edit, location);
  }
}

const gone = { ok: false, outcome: "conflict", reason: "gone" } as const;

function changed(found: string): Examination {
  return { ok: false, outcome: "conflict", reason: "changed", found };
}

function allowed(before: string, ...refusals: readonly (RefusalCode | undefined)[]): Examination {
  const code = refusals.find((refusal) => refusal !== undefined);
  return code === undefined ? { ok: true, before } : { ok: false, outcome: "refused", code };
}

function examineState(snapshot: Snapshot, expect: readonly string[], xml: string | undefined): Examination {
  const present = snapshot.state.map((part) => part.xml);
  const same = present.length === expect.length && present.every((one, i) => one === expect[i]);
  if (!same) return changed(present.join("\n"));
  const tooLarge = xml !== undefined && xml.length > MAX_STATE_LENGTH;
  return allowed(present.join("\n"), tooLarge ? "state-too-large" : undefined);
}

/** Comments may be added and taken out where only comments are allowed. */
function judgeComments(snapshot: Snapshot): RefusalCode | undefined {
  return snapshot.protection === "comments" ? undefined : judgeProtection(snapshot);
}

function examineRemoval(snapshot: Snapshot, id: string, author: string, expect: string): Examination {
  const comment = snapshot.comments.find((one) => one.id === id);
  if (comment === undefined) return gone;
  if (comment.author !== author || !sameText(comment.text, expect)) return changed(comment.text);
  return allowed(
    comment.text,
    judgeComments(snapshot),
    comment.replies.length > 0 ? "comment-has-replies" : undefined,
  );
}

type PlacedEdit = Exclude<Edit, { readonly kind: "setState" | "removeComment" }>;

function examinePlace(snapshot: Snapshot, edit: PlacedEdit, location: Location): Examination {
  switch (edit.kind) {
    case "setCell": {
      const cell = isCellLocation(location) ? findCell(snapshot, location) : undefined;
      if (cell === undefined) return gone;
      if (!sameText(cell.text, edit.expect)) return changed(cell.text);
      const refusal = judgeCell(cell, edit.text, edit.overPendingChanges ?? false);
      return allowed(cell.text, judgeProtection(snapshot), refusal);
    }
    case "comment":
      return examineComment(snapshot, location);
    case "addRow":
    case "deleteRow":
      return examineRow(snapshot, edit, location);
    case "insertBlocks":
      return gapAt(snapshot, location) === undefined
        ? gone
        : allowed("", judgeProtection(snapshot), judgeTracking(snapshot), judgeGap(snapshot, location));
    case "removeBlocks":
      return examineBlocks(snapshot, edit, location);
    default:
      return examineLines(snapshot, edit, location);
  }
}

function examineComment(snapshot: Snapshot, location: Location): Examination {
  if (isParagraphLocation(location)) {
    return allowed(
      "",
      judgeComments(snapshot),
      location.textBox === undefined ? undefined : "unsupported-here",
    );
  }
  const cell = isCellLocation(location) ? findCell(snapshot, location) : undefined;
  if (cell === undefined) return gone;
  return allowed("", judgeComments(snapshot), cell.mergedFrom === undefined ? undefined : "covered-cell");
}

function examineRow(
  snapshot: Snapshot,
  edit: Extract<Edit, { readonly kind: "addRow" | "deleteRow" }>,
  location: Location,
): Examination {
  if (isParagraphLocation(location) || !("row" in location)) return gone;
  const rows = tablesOf(snapshot)[location.table]?.rows ?? [];
  const row = rows[location.row];
  if (row === undefined) return gone;
  if (edit.kind === "addRow") {
    const neighbour = rows[location.row + (edit.where === "after" ? 1 : -1)];
    return allowed("", judgeProtection(snapshot), judgeMerges(row, neighbour));
  }
  const texts = row.cells.map((cell) => cell.text);
  const same =
    texts.length === edit.expect.length && texts.every((text, i) => sameText(text, edit.expect[i] ?? ""));
  if (!same) return changed(texts.join("\n"));
  return allowed(
    texts.join("\n"),
    judgeProtection(snapshot),
    hasFlag(row, (flags) => flags.comments.length > 0) ? "has-reviewer-comment" : undefined,
    row.change !== undefined || hasFlag(row, (flags) => flags.pendingChanges) ? "pending-changes" : undefined,
    hasFlag(row, (flags) => flags.controls.some((control) => control.locked)) ? "locked" : undefined,
    judgeMerges(row, undefined),
    rows.length < 2 ? "only-row" : undefined,
  );
}

function examineBlocks(snapshot: Snapshot, edit: RemoveBlocksEdit, location: Location): Examination {
  const from = positionOf(snapshot, location);
  const blocks = from === undefined ? [] : snapshot.blocks.slice(from, from + edit.count);
  const texts = blockTexts(blocks);
  if (blocks.length < edit.count || !sameTexts(texts, edit.expect)) return changed(texts.join("\n"));
  return allowed(texts.join("\n"), judgeProtection(snapshot), judgeTracking(snapshot), judgeBlocks(blocks));
}

function hasFlag(row: TableRow, holds: (flags: ContentFlags) => boolean): boolean {
  return row.cells.some((cell) => holds(cell.flags));
}

function examineLines(snapshot: Snapshot, edit: LineEdit, location: Location): Examination {
  const place = linesAt(snapshot, location);
  if (place === undefined) return gone;
  const present = findOnLines(edit, edit.expect, place);
  if (present === "ambiguous") return { ok: false, outcome: "conflict", reason: "ambiguous" };
  if (present === undefined) return changed(place.lines[0] ?? "");
  if (!present.asExpected) return changed(present.text);
  const over = edit.overPendingChanges ?? false;
  const inBox = isParagraphLocation(location) && location.textBox !== undefined;
  const touched = new Set(
    Array.from({ length: present.to - present.from }, (_, i) => place.flagsAt(present.from + i)),
  );
  return allowed(
    present.text,
    judgeProtection(snapshot),
    inBox ? "unsupported-here" : undefined,
    place.nestedTables > 0 ? "nested-table" : undefined,
    ...Array.from(touched, (flags) => (flags === undefined ? undefined : judgeContent(flags, over))),
  );
}
