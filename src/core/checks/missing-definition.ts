import { answerKind } from "../plan";
import { missingVerdict } from "./missing";
import type { RowCheck } from "./types";

/** A term that was listed, and nobody has said what it means here. */
export const missingDefinition: RowCheck = {
  id: "missing-definition",
  title: "Every term has a definition",
  severity: "warning",
  source: "pfs, Defining Key Terms",
  stage: "early",
  cause: "answer",
  rank: 17,
  scope: "row",
  looksAt: "Terms and their definitions",
  messages: {
    fail: {
      message: "“{term}” has no definition yet.",
      why: "People who understand a word differently carry out the plan differently.",
      fix: "Say in a sentence what the word means in this initiative.",
    },
    pass: { message: "Every term has a definition.", why: "", fix: "" },
  },
  run: ({ cellFor }) => {
    const [term, definition] = [cellFor("term"), cellFor("definition")];
    if (term === undefined || definition === undefined || answerKind(term.cell.text) !== "given") return [];
    const verdict = missingVerdict(
      { cell: definition.cell, stepTexts: [] },
      { placeholder: "fail", dash: "fail", declined: "pass" },
    );
    if (verdict.outcome !== "fail") return [];
    return [{ outcome: "fail", ...definition, data: { term: term.cell.text } }];
  },
};
