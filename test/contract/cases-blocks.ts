import type { Edit, InsertBlocksEdit, Snapshot } from "../../src/core/model";
import { builtinTemplates } from "../../src/core/templates";
import { blankBlocks } from "../../src/document/blank";
import { cellAt, type ContractCase, lineAt, setCell } from "./case-kit";
import { blankCopies, mergedPlan, plainPlan, promptsPlan, protectedPlan, trackingPlan } from "./documents";

/** Templates put between the blocks of a document. */

function blocksOf(id: string): ReturnType<typeof blankBlocks> {
  const template = builtinTemplates.find((one) => one.id === id);
  if (template === undefined) throw new RangeError(`there is no template ${id}`);
  return blankBlocks(template);
}

const pfs = blocksOf("pfs");
const cadre = blocksOf("cadre");
const ese = blocksOf("ese-531t");

function insert(at: InsertBlocksEdit["at"], blocks: Pick<InsertBlocksEdit, "docx" | "texts">): Edit {
  return { kind: "insertBlocks", at, ...blocks };
}

function last(snapshot: Snapshot): InsertBlocksEdit["at"] {
  return lineAt(snapshot, snapshot.blocks.filter(({ kind }) => kind === "paragraph").length - 1);
}

export const BLOCK_CASES: readonly ContractCase[] = [
  {
    name: "inserts a template behind a line of text",
    docx: plainPlan,
    edits: (s) => [insert(lineAt(s, 3), pfs)],
    answers: ["applied"],
  },
  {
    name: "inserts a template before an empty line, and behind a list item at the start",
    docx: promptsPlan,
    edits: (s) => [insert(lineAt(s, 0), cadre), insert(lineAt(s, 1), pfs)],
    answers: ["applied", "applied"],
  },
  {
    name: "inserts a template behind a table, and one at the end",
    docx: blankCopies,
    edits: (s) => [
      setCell(s, [0, 1, 0], "Form a team"),
      insert(cellAt(s, 0, 2, 1), ese),
      setCell(s, [2, 1, 0], "Form another"),
      insert(last(s), cadre),
    ],
    answers: ["applied", "applied", "applied", "applied"],
  },
  {
    name: "inserts a template behind merged cells",
    docx: mergedPlan,
    needsMarkup: true,
    edits: (s) => [insert(cellAt(s, 0, 3, 0), pfs)],
    answers: ["applied"],
  },
  {
    name: "inserts nothing while changes are tracked",
    docx: trackingPlan,
    edits: (s) => [insert(lineAt(s, 0), pfs)],
    answers: ["tracking-on"],
  },
  {
    name: "inserts nothing into a protected document",
    docx: protectedPlan,
    restricted: true,
    edits: (s) => [insert(lineAt(s, 0), pfs)],
    answers: ["protected"],
  },
  {
    name: "takes out nothing that reads otherwise than it was inserted",
    docx: plainPlan,
    edits: (s) => [
      {
        kind: "removeBlocks",
        at: lineAt(s, 1),
        count: 2,
        expect: ["School: Oak Street", "1. What is the goal? Reading"],
      },
    ],
    answers: ["changed"],
  },
];
