import {
  diffDocuments,
  type DocumentDiff,
  exportDocument,
  type ExportedDocument,
} from "../../../src/core/exchange";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates } from "../../../src/core/templates";
import { bareBlocks } from "../../support/ese-531t";
import { sketchedBlocks, type PlanSketch } from "../../support/plan";
import { type BlockSpec, snapshotOf } from "../../support/snapshot";

function documentOf(blocks: readonly BlockSpec[], file: string): ExportedDocument {
  const { plans } = recognise(snapshotOf(blocks), builtinTemplates);
  return exportDocument(plans, { file, pendingChanges: false }, builtinTemplates);
}

function diff(before: readonly BlockSpec[], now: readonly BlockSpec[]): DocumentDiff {
  return diffDocuments(documentOf(before, "old.docx"), documentOf(now, "new.docx"));
}

const ROWS = [
  ["Choose a reading program", "None", "Contract", "J. Rivera", "10/15/2024"],
  ["Train teachers", "Two days", "90% trained", "A. Chen", "November 2024"],
  ["Visit classrooms", "Form", "Each twice", "B. Cho", "ongoing"],
];

const plan = (rows: readonly (readonly string[])[], strategy = "Reading"): readonly BlockSpec[] =>
  bareBlocks({ school: "North", strategy, rows: rows.map((row) => [...row]) });

/** A change in short: "changed Train teachers: due November 2024 > December 2024 (+31)". */
function brief({ plans }: DocumentDiff): readonly string[] {
  return plans.flatMap(({ rows, answers }) => [
    ...answers.map(({ id, before, now }) => `${id} ${before} > ${now}`),
    ...rows.map(({ kind, step, cells }) => {
      const said = cells.map(
        ({ id, before, now, days, status }) =>
          `${id} ${before} > ${now}` +
          (days === undefined ? "" : ` (${days})`) +
          (status === undefined ? "" : ` (${status.before} > ${status.now})`),
      );
      return `${kind} ${step}: ${kind === "changed" ? said.join(", ") : cells.length}`;
    }),
  ]);
}

it("finds nothing where plans say the same, however the document is made", () => {
  const moved = ["A heading of the school's own", "", ...plan(ROWS)];
  expect(diff(plan(ROWS), moved)).toEqual({
    old: { file: "old.docx" },
    new: { file: "new.docx" },
    summary: { added: 0, removed: 0, changed: 0, slipped: 0, moved: 0 },
    plans: [{ kind: "same", template: "ese-531t", title: "Reading", answers: [], rows: [] }],
  });
});

it("tells steps that came, went and changed, wherever their rows are", () => {
  const now = [
    ["Report to the board", "None", "Minutes", "M. Okafor", "6/1/2025"],
    ["Visit classrooms", "Form", "Each twice", "B. Cho", "ongoing"],
    ["Choose and buy a reading program", "None", "Contract", "", "10/1/2024"],
  ];
  const found = diff(plan(ROWS), plan(now));
  expect(brief(found)).toEqual([
    "added Report to the board: 5",
    "changed Choose and buy a reading program: action Choose a reading program > Choose and buy a reading program, owner J. Rivera > , due 10/15/2024 > 10/1/2024 (-14)",
    "removed Train teachers: 5",
  ]);
  expect(found.summary).toEqual({ added: 1, removed: 1, changed: 1, slipped: 0, moved: 0 });
});

it.each([
  ["November 2024", "December 2024", 31, 1],
  ["10/15/2024", "October 15, 2024", 0, 0],
  ["Fall 2024", "10/15/2024", -46, 0],
  ["ongoing", "10/15/2024", undefined, 0],
])("a deadline from %s to %s is %s days later", (before, now, days, slipped) => {
  const row = (due: string): readonly string[][] => [["Train teachers", "None", "Done", "A. Chen", due]];
  const found = diff(plan(row(before)), plan(row(now)));
  expect(found.plans[0]?.rows[0]?.cells[0]?.days).toBe(days);
  expect(found.summary.slipped).toBe(slipped);
});

it("takes steps that have only letters in common for two", () => {
  const row = (action: string): readonly string[][] => [[action, "", "", "", ""]];
  expect(brief(diff(plan(row("Teach the routine")), plan(row("Meet with the counties"))))).toEqual([
    "added Meet with the counties: 1",
    "removed Teach the routine: 1",
  ]);
});

it("tells how statuses moved, and answers outside the tables", () => {
  const sketch = (status: string, objective: string): PlanSketch => ({
    template: "pfs",
    fields: { initiative: "Routines", objective },
    tables: {
      process: [{ benchmark: "Coach each team", owner: "A. Chen", due: "1/31/2025", status }],
    },
  });
  const found = diff(
    sketchedBlocks(sketch("In progress", "All read")),
    sketchedBlocks(sketch("Completed", "All read by grade 3")),
  );
  expect(brief(found)).toEqual([
    "objective All read > All read by grade 3",
    "changed Coach each team: status In progress > Completed (onTrack > met)",
  ]);
  expect(found.summary.moved).toBe(1);
});

it("knows plans by their titles, and tells those that came and went", () => {
  const before = [...plan(ROWS, "Reading"), "", ...plan(ROWS.slice(0, 1), "Writing")];
  const now = [
    ...plan(ROWS.slice(1, 2), "Counting"),
    "",
    ...plan(ROWS, "Writing"),
    "",
    ...plan(ROWS, "Reading"),
  ];
  const kinds = (found: DocumentDiff): unknown => found.plans.map(({ kind, title }) => [kind, title]);
  expect(kinds(diff(before, now))).toEqual([
    ["added", "Counting"],
    ["changed", "Writing"],
    ["same", "Reading"],
  ]);
  expect(kinds(diff(now, before))).toEqual([
    ["same", "Reading"],
    ["changed", "Writing"],
    ["removed", "Counting"],
  ]);
});

it("knows which of several steps in the same words went", () => {
  const meeting = (owner: string, due: string) => ["Hold a meeting", "None", "Minutes", owner, due];
  const rows = [meeting("Ann", "10/1/2024"), meeting("Bob", "11/1/2024"), meeting("Cy", "12/1/2024")];
  const { summary } = diff(plan(rows), plan(rows.filter((row) => !row.includes("Bob"))));
  expect(summary).toEqual({ added: 0, removed: 1, changed: 0, slipped: 0, moved: 0 });
  const moved = [meeting("Cy", "12/1/2024"), meeting("Bob", "1/15/2025"), meeting("Ann", "10/1/2024")];
  expect(brief(diff(plan(rows), plan(moved)))).toEqual([
    "changed Hold a meeting: due 11/1/2024 > 1/15/2025 (75)",
  ]);
});
