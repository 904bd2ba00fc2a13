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
import {
  blankCopies,
  controlsPlan,
  mergedPlan,
  oddPlan,
  plainPlan,
  protectedPlan,
  reviewedPlan,
  trackedPlan,
  trackingPlan,
} from "./documents";

/** One case of the contract: edits of a document, made from a snapshot as a person saw it. */
export interface ContractCase {
  readonly name: string;
  readonly docx: Uint8Array;
  readonly edits: (snapshot: Snapshot) => readonly Edit[];
  /** What a file answers, edit for edit: "applied", a conflict's reason or a refusal's code. */
  readonly answers: readonly string[];
  /** What Word cannot do under any profile, by the position of the edit. */
  readonly notInWord?: Readonly<Record<number, RefusalCode>>;
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

function cellAt(snapshot: Snapshot, table: number, row: number, column: number): CellAddress {
  return must(addressOfCell(snapshot, { table, row, column }));
}

function rowAt(snapshot: Snapshot, table: number, row: number): RowAddress {
  return must(addressOfRow(snapshot, { table, row }));
}

function lineAt(snapshot: Snapshot, paragraph: number): ParagraphAddress {
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

function deleteRow(snapshot: Snapshot, table: number, row: number): Edit {
  const cells = must(tablesOf(snapshot)[table]?.rows[row]).cells;
  return { kind: "deleteRow", at: rowAt(snapshot, table, row), expect: cells.map((cell) => cell.text) };
}

function commentOf(snapshot: Snapshot, text: string): DocumentComment {
  return must(snapshot.comments.find((comment) => comment.text === text));
}

function removeComment(snapshot: Snapshot, text: string): Edit {
  const { id, author } = commentOf(snapshot, text);
  return { kind: "removeComment", id, author, expect: text };
}

const OURS = "Action Plan Check \u00b7 missing-owner\nName one person.";
const STATE = `<state xmlns="${STATE_NAMESPACE}"><entry id="1">A &amp; B</entry></state>`;

export const CASES: readonly ContractCase[] = [
  {
    name: "sets an empty cell, a filled one and one of two paragraphs",
    docx: plainPlan,
    edits: (s) => [
      setCell(s, [0, 1, 2], "J. Rivera"),
      setCell(s, [0, 1, 0], "Form a family team"),
      setCell(s, [0, 2, 1], "Stipends only"),
    ],
    answers: ["applied", "applied", "applied"],
  },
  {
    name: "sets several lines, special characters, and nothing",
    docx: plainPlan,
    edits: (s) => [
      setCell(s, [0, 3, 0], "First\nSecond\nThird"),
      setCell(s, [0, 3, 1], "<5% & \u201cquoted\u201d \u00e9\u4e2d"),
      setCell(s, [0, 2, 2], ""),
      setCell(s, [0, 4, 1], "Room\nFood\nDrinks"),
    ],
    answers: ["applied", "applied", "applied", "applied"],
  },
  {
    name: "says what stands there now where it reads otherwise",
    docx: plainPlan,
    edits: (s) => [setCell(s, [0, 2, 2], "A. Silva", { expect: "B. Lind" })],
    answers: ["changed"],
  },
  {
    name: "writes the same cell twice, in order",
    docx: plainPlan,
    edits: (s) => [
      setCell(s, [0, 1, 2], "J. Rivera"),
      setCell(s, [0, 1, 2], "M. Alvarez", { expect: "J. Rivera" }),
    ],
    answers: ["applied", "applied"],
  },
  {
    name: "fills fields on a shared line",
    docx: plainPlan,
    edits: (s) => [
      {
        kind: "setField",
        at: lineAt(s, 1),
        label: "School:",
        nextLabel: "Date:",
        expect: "Maple Street",
        text: "Harbor View",
      },
      { kind: "setField", at: lineAt(s, 1), label: "Date:", expect: "", text: "9/9/2024" },
    ],
    answers: ["applied", "applied"],
  },
  {
    name: "replaces a piece in brackets",
    docx: plainPlan,
    edits: (s) => [{ kind: "setBracket", at: lineAt(s, 0), expect: "[Timeframe]", text: "2024-25" }],
    answers: ["applied"],
  },
  {
    name: "answers behind a prompt and in the lines below one",
    docx: plainPlan,
    edits: (s) => [
      {
        kind: "setAnswer",
        at: lineAt(s, 2),
        place: "after",
        prompt: "1. What is the goal?",
        expect: "Reading",
        text: "Reading for pleasure",
      },
      {
        kind: "setAnswer",
        at: lineAt(s, 3),
        place: "below",
        prompt: "2. Who takes part?",
        expect: "All teachers\nand two coaches",
        text: "Everybody",
      },
      {
        kind: "setAnswer",
        at: lineAt(s, 6),
        place: "below",
        prompt: "3. What else?",
        expect: "",
        text: "Parents\nand students",
      },
    ],
    answers: ["applied", "applied", "applied"],
  },
  {
    name: "finds no label where there is none",
    docx: plainPlan,
    edits: (s) => [{ kind: "setField", at: lineAt(s, 8), label: "Owner:", expect: "", text: "K. Novak" }],
    answers: ["changed"],
  },
  {
    name: "adds rows above and below, and takes one out",
    docx: plainPlan,
    edits: (s) => [
      { kind: "addRow", at: rowAt(s, 0, 2), where: "after", values: [{ column: 0, text: "Share results" }] },
      { kind: "addRow", at: rowAt(s, 0, 1), where: "before", values: [] },
      deleteRow(s, 0, 3),
      setCell(s, [0, 4, 3], "5/30/2025"),
    ],
    answers: ["applied", "applied", "applied", "applied"],
  },
  {
    name: "keeps the only row of a table",
    docx: oddPlan,
    edits: (s) => [deleteRow(s, 1, 0)],
    answers: ["only-row"],
  },
  {
    name: "leaves nested tables alone and writes beside them",
    docx: oddPlan,
    edits: (s) => [
      setCell(s, [0, 0, 1], "gone"),
      setCell(s, [0, 1, 1], "written"),
      setCell(s, [1, 0, 0], "Single"),
    ],
    answers: ["nested-table", "applied", "applied"],
  },
  {
    name: "takes three blank copies apart",
    docx: blankCopies,
    edits: (s) => [setCell(s, [1, 2, 2], "J. Rivera"), setCell(s, [2, 1, 0], "Form a team")],
    answers: ["applied", "applied"],
  },
  {
    name: "writes between merged cells",
    docx: mergedPlan,
    edits: (s) => [
      setCell(s, [0, 2, 2], "A. Silva"),
      setCell(s, [0, 3, 3], "9/30/2024"),
      setCell(s, [0, 4, 1], "None needed"),
      setCell(s, [0, 6, 2], "All agreed"),
    ],
    answers: ["applied", "applied", "applied", "applied"],
  },
  {
    name: "does not write into a covered cell",
    docx: mergedPlan,
    edits: (s) => [setCell(s, [0, 3, 2], "A. Silva")],
    answers: ["covered-cell"],
  },
  {
    name: "adds no row beside a vertical merge",
    docx: mergedPlan,
    edits: (s) => [
      { kind: "addRow", at: rowAt(s, 0, 3), where: "after", values: [] },
      { kind: "addRow", at: rowAt(s, 0, 1), where: "after", values: [] },
      deleteRow(s, 0, 3),
    ],
    answers: ["merged-neighbour", "merged-neighbour", "merged-neighbour"],
  },
  {
    name: "adds a row to a table with merged cells where it can",
    docx: mergedPlan,
    edits: (s) => [
      { kind: "addRow", at: rowAt(s, 0, 5), where: "after", values: [{ column: 2, text: "J. Rivera" }] },
    ],
    answers: ["applied"],
    addsToMerged: true,
  },
  {
    name: "writes through a text control and keeps it",
    docx: controlsPlan,
    edits: (s) => [
      setCell(s, [0, 1, 1], "Eight coaches"),
      setCell(s, [0, 2, 1], "Another list"),
      setCell(s, [0, 3, 1], "Filled in"),
    ],
    answers: ["applied", "applied", "applied"],
  },
  {
    name: "refuses controls that must not be written",
    docx: controlsPlan,
    edits: (s) => [
      setCell(s, [0, 6, 1], "Changed"),
      setCell(s, [0, 7, 1], "Changed"),
      setCell(s, [0, 8, 1], "Changed"),
      setCell(s, [0, 4, 1], "Nobody"),
      setCell(s, [0, 5, 1], "Spring"),
    ],
    answers: ["locked", "data-bound", "several-controls", "not-listed-in-dropdown", "not-a-date"],
  },
  {
    name: "sets controls with a value behind their text",
    docx: controlsPlan,
    edits: (s) => [setCell(s, [0, 4, 1], "E. Farah"), setCell(s, [0, 5, 1], "10/1/2024")],
    answers: ["applied", "applied"],
    notInWord: { 0: "unsupported-here", 1: "unsupported-here" },
  },
  {
    name: "keeps what stands beside a control",
    docx: controlsPlan,
    edits: (s) => [setCell(s, [0, 9, 1], "Name: A. Silva")],
    answers: ["applied"],
    notInWord: { 0: "unsupported-here" },
  },
  {
    name: "decides nobody's tracked change",
    docx: trackedPlan,
    edits: (s) => [
      setCell(s, [0, 1, 0], "Choose words"),
      setCell(s, [0, 1, 1], "A. Silva"),
      setCell(s, [0, 1, 2], "11/1/2024"),
      deleteRow(s, 0, 2),
      deleteRow(s, 0, 3),
    ],
    answers: ["pending-changes", "pending-changes", "applied", "pending-changes", "pending-changes"],
  },
  {
    name: "writes into an inserted row",
    docx: trackedPlan,
    edits: (s) => [setCell(s, [0, 2, 2], "12/1/2024"), setCell(s, [0, 4, 2], "5/30/2025")],
    answers: ["applied", "applied"],
  },
  {
    name: "writes tracked changes while Track Changes is on",
    docx: trackingPlan,
    edits: (s) => [
      setCell(s, [0, 1, 2], "A. Silva"),
      setCell(s, [0, 2, 2], "J. Rivera"),
      { kind: "setField", at: lineAt(s, 0), label: "School:", expect: "Maple Street", text: "Harbor View" },
    ],
    answers: ["applied", "applied", "applied"],
  },
  {
    name: "adds and deletes rows while Track Changes is on",
    docx: trackingPlan,
    edits: (s) => [
      { kind: "addRow", at: rowAt(s, 0, 2), where: "after", values: [{ column: 0, text: "Report" }] },
      deleteRow(s, 0, 1),
    ],
    answers: ["applied", "applied"],
  },
  {
    name: "keeps reviewers' comments",
    docx: reviewedPlan,
    edits: (s) => [
      setCell(s, [0, 1, 0], "Choose films"),
      setCell(s, [0, 2, 1], "A. Silva"),
      setCell(s, [0, 1, 1], "J. Rivera"),
      deleteRow(s, 0, 2),
    ],
    answers: ["has-reviewer-comment", "has-reviewer-comment", "applied", "has-reviewer-comment"],
  },
  {
    name: "comments on cells and lines",
    docx: plainPlan,
    edits: (s) => [
      { kind: "comment", at: cellAt(s, 0, 1, 0), text: OURS },
      { kind: "comment", at: cellAt(s, 0, 2, 1), text: OURS },
      { kind: "comment", at: cellAt(s, 0, 4, 1), text: OURS },
      { kind: "comment", at: lineAt(s, 8), text: "A remark" },
    ],
    answers: ["applied", "applied", "applied", "applied"],
  },
  {
    name: "comments between merged cells",
    docx: mergedPlan,
    edits: (s) => [
      { kind: "comment", at: cellAt(s, 0, 2, 2), text: OURS },
      { kind: "comment", at: cellAt(s, 0, 2, 3), text: OURS },
      { kind: "comment", at: cellAt(s, 0, 3, 2), text: OURS },
      { kind: "comment", at: cellAt(s, 0, 5, 2), text: OURS },
    ],
    answers: ["applied", "applied", "covered-cell", "applied"],
  },
  {
    name: "comments on an empty cell",
    docx: plainPlan,
    edits: (s) => [{ kind: "comment", at: cellAt(s, 0, 1, 2), text: OURS }],
    answers: ["applied"],
    emptyComment: true,
  },
  {
    name: "removes a comment that reads as expected and nobody answered",
    docx: reviewedPlan,
    edits: (s) => [
      removeComment(s, "Ask the librarian first."),
      removeComment(s, "Is she free?"),
      { ...removeComment(s, "Good."), expect: "Bad." } as Edit,
    ],
    answers: ["applied", "comment-has-replies", "changed"],
  },
  {
    name: "keeps state, and replaces only what it expects",
    docx: plainPlan,
    edits: () => [
      { kind: "setState", expect: [], xml: STATE },
      { kind: "setState", expect: [], xml: STATE.replace("A", "C") },
    ],
    answers: ["applied", "changed"],
  },
  {
    name: "takes state out again",
    docx: plainPlan,
    edits: () => [
      { kind: "setState", expect: [], xml: STATE },
      { kind: "setState", expect: [STATE], xml: STATE.replace("A", "C") },
      { kind: "setState", expect: [STATE.replace("A", "C")], xml: undefined },
    ],
    answers: ["applied", "applied", "applied"],
  },
  {
    name: "respects a restriction of editing",
    docx: protectedPlan,
    edits: (s) => [
      setCell(s, [0, 1, 1], "J. Rivera"),
      { kind: "addRow", at: rowAt(s, 0, 1), where: "after", values: [] },
      { kind: "comment", at: cellAt(s, 0, 1, 0), text: OURS },
    ],
    answers: ["protected", "protected", "protected"],
  },
];
