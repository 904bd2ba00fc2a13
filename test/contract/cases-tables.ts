import { type ContractCase, deleteRow, lineAt, rowAt, setCell } from "./case-kit";
import { blankCopies, mergedPlan, oddPlan, plainPlan, trackedPlan, trackingPlan } from "./documents";

/** Rows, merged cells, copies of tables, and tracked changes. */
export const TABLE_CASES: readonly ContractCase[] = [
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
    needsMarkup: true,
    edits: (s) => [deleteRow(s, 1, 0)],
    answers: ["only-row"],
  },
  {
    name: "leaves nested tables alone and writes beside them",
    docx: oddPlan,
    needsMarkup: true,
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
    needsMarkup: true,
    hiddenPlaces: true,
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
    needsMarkup: true,
    edits: (s) => [setCell(s, [0, 3, 2], "A. Silva")],
    answers: ["covered-cell"],
  },
  {
    name: "adds no row beside a vertical merge",
    docx: mergedPlan,
    needsMarkup: true,
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
    needsMarkup: true,
    edits: (s) => [
      { kind: "addRow", at: rowAt(s, 0, 5), where: "after", values: [{ column: 2, text: "J. Rivera" }] },
    ],
    answers: ["applied"],
    addsToMerged: true,
  },
  {
    name: "decides nobody's tracked change",
    docx: trackedPlan,
    needsMarkup: true,
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
    needsMarkup: true,
    edits: (s) => [setCell(s, [0, 2, 2], "12/1/2024"), setCell(s, [0, 4, 2], "5/30/2025")],
    answers: ["applied", "applied"],
  },
  {
    name: "writes tracked changes while Track Changes is on",
    docx: trackingPlan,
    oneWay: true,
    needsMarkup: true,
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
    oneWay: true,
    needsMarkup: true,
    edits: (s) => [
      { kind: "addRow", at: rowAt(s, 0, 2), where: "after", values: [{ column: 0, text: "Report" }] },
      deleteRow(s, 0, 1),
    ],
    answers: ["applied", "applied"],
  },
];
