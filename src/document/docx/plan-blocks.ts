import {
  gapAt,
  type InsertBlocksEdit,
  insertedAt,
  type Location,
  positionOf,
  readsWithout,
  type RemoveBlocksEdit,
} from "../../core/model";
import { graft } from "./graft";
import { type OpcPackage } from "./package";
import { addressOf } from "./places";
import { type Planned } from "./plan";
import { type Reading } from "./reading";

/** Plans for paragraphs and tables that come and go. */

/** Plans to put the body of another document between blocks. */
export function planInsert(
  { index, snapshot, root }: Reading,
  pkg: OpcPackage,
  edit: InsertBlocksEdit,
  location: Location,
): Planned {
  const gap = gapAt(snapshot, location);
  const position = positionOf(snapshot, location);
  const block = position === undefined ? undefined : index.blocks[position];
  if (gap === undefined || block === undefined) return { refused: "failed", detail: "no such place" };
  const content = graft(pkg, root, bytesOf(edit.docx));
  if (content === undefined) return { refused: "unsupported-here", detail: "more than text and tables" };
  const { element } = block;
  const at = gap.closed ? element.start : element.end;
  const inserted = { start: at, end: at, text: content.markup + (gap.closed ? "" : content.emptyParagraph) };
  const before = index.blocks.slice(0, gap.position).filter(({ kind }) => kind === "table").length;
  let count = 0;
  return {
    splices: [inserted],
    moved: inserted,
    bring: content.bring,
    tables: { at: before, rows: content.tables },
    before: "",
    tracked: false,
    holds: (after) => {
      const found = insertedAt(snapshot, after.snapshot, gap, edit.texts);
      count = found?.count ?? 0;
      return found !== undefined;
    },
    revert: (after, at) => {
      const address = at && addressOf(after.snapshot, at);
      return address === undefined ? [] : [{ kind: "removeBlocks", at: address, count, expect: edit.texts }];
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Plans to take blocks out. */
export function planRemoval(
  { index, snapshot }: Reading,
  { count }: RemoveBlocksEdit,
  location: Location,
  before: string,
): Planned {
  const from = positionOf(snapshot, location);
  if (from === undefined) return { refused: "failed", detail: "no such place" };
  const going = index.blocks.slice(from, from + count);
  const parents = new Set(going.map(({ element }) => element.parent));
  if (parents.size !== 1) return { refused: "unsupported-here", detail: "content controls stand between" };
  return {
    splices: going.map(({ element: { start, end } }) => ({ start, end, text: "" })),
    tables: {
      at: index.blocks.slice(0, from).filter(({ kind }) => kind === "table").length,
      gone: going.filter(({ kind }) => kind === "table").length,
    },
    before,
    tracked: false,
    holds: (after) => readsWithout(snapshot, after.snapshot, from, count),
    // The blocks came from a template, which is inserted anew.
    revert: () => [],
  };
}
