import {
  addressOfCell,
  addressOfParagraph,
  addressOfRow,
  type CellAddress,
  type CellLocation,
  type DocumentComment,
  type Edit,
  findCell,
  type ParagraphAddress,
  type RefusalCode,
  type RowAddress,
  type Snapshot,
  STATE_NAMESPACE,
  tablesOf,
} from "../../src/core/model";

/** One case of the contract: edits of a document, made from a snapshot as a person saw it. */
export interface ContractCase {
  readonly name: string;
  readonly docx: Uint8Array;
  readonly edits: (snapshot: Snapshot) => readonly Edit[];
  /** What a file answers, edit for edit: "applied", a conflict's reason or a refusal's code. */
  readonly answers: readonly string[];
  /** What Word cannot do under any profile, by the position of the edit. */
  readonly notInWord?: Readonly<Record<number, RefusalCode>>;
  /** Values alone do not show what is needed: merged cells, controls, tracked changes. */
  readonly needsMarkup?: true;
  /** Values may not even show all of its places, so that nobody can ask for them. */
  readonly hiddenPlaces?: true;
  /** What it writes becomes tracked changes, which a file may leave for the reviewer to take back. */
  readonly oneWay?: true;
  /** Editing is restricted, which Word does not tell without the markup. */
  readonly restricted?: true;
  /** The table is merged, so that adding rows depends on the profile. */
  readonly addsToMerged?: boolean;
  /** The comment goes on an empty cell. */
  readonly emptyComment?: boolean;
}

/** Addresses of a snapshot; a case that names a place which is not there is wrong. */
function must<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("the case names a place that is not there");
  return value;
}

export function cellAt(snapshot: Snapshot, table: number, row: number, column: number): CellAddress {
  return must(addressOfCell(snapshot, { table, row, column }));
}

export function rowAt(snapshot: Snapshot, table: number, row: number): RowAddress {
  return must(addressOfRow(snapshot, { table, row }));
}

export function lineAt(snapshot: Snapshot, paragraph: number): ParagraphAddress {
  return must(addressOfParagraph(snapshot, { paragraph }));
}

function textAt(snapshot: Snapshot, location: CellLocation): string {
  return must(findCell(snapshot, location)).text;
}

/** Sets a cell from what the snapshot says. */
export function setCell(
  snapshot: Snapshot,
  [table, row, column]: readonly [number, number, number],
  text: string,
  more: { readonly expect?: string; readonly overPendingChanges?: boolean } = {},
): Edit {
  return {
    kind: "setCell",
    at: cellAt(snapshot, table, row, column),
    expect: textAt(snapshot, { table, row, column }),
    text,
    ...more,
  };
}

export function deleteRow(snapshot: Snapshot, table: number, row: number): Edit {
  const cells = must(tablesOf(snapshot)[table]?.rows[row]).cells;
  return { kind: "deleteRow", at: rowAt(snapshot, table, row), expect: cells.map((cell) => cell.text) };
}

function commentOf(snapshot: Snapshot, text: string): DocumentComment {
  return must(snapshot.comments.find((comment) => comment.text === text));
}

export function removeComment(snapshot: Snapshot, text: string): Edit {
  const { id, author } = commentOf(snapshot, text);
  return { kind: "removeComment", id, author, expect: text };
}

/** A comment of ours. */
export const OURS = "Action Plan Check \u00b7 missing-owner\nName one person.";
/** State of ours. */
export const STATE = `<state xmlns="${STATE_NAMESPACE}"><entry id="1">A &amp; B</entry></state>`;
