import type { Edit } from "../../src/core/model";
import {
  type ContractCase,
  OURS,
  STATE,
  cellAt,
  deleteRow,
  lineAt,
  removeComment,
  rowAt,
  setCell,
} from "./case-kit";
import { mergedPlan, plainPlan, protectedPlan, reviewedPlan } from "./documents";

/** Comments, state, and restrictions of editing. */
export const BESIDE_CASES: readonly ContractCase[] = [
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
    needsMarkup: true,
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
    restricted: true,
    edits: (s) => [
      setCell(s, [0, 1, 1], "J. Rivera"),
      { kind: "addRow", at: rowAt(s, 0, 1), where: "after", values: [] },
      { kind: "comment", at: cellAt(s, 0, 1, 0), text: OURS },
    ],
    answers: ["protected", "protected", "protected"],
  },
];
