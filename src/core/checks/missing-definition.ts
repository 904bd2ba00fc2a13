import { answerKind } from "../plan";
import { missingVerdict } from "./missing";
import { NONE, type RowCheck } from "./types";

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
  run: ({ facts }) => {
    const definition = facts.placed("definition");
    const term = facts.cell("term");
    if (term === undefined || definition === undefined || answerKind(term.text) !== "given") return NONE;
    const verdict = missingVerdict(
      { kind: answerKind(definition.cell.text), stepTexts: [] },
      { placeholder: "fail", dash: "fail", declined: "pass" },
    );
    if (verdict.outcome !== "fail") return NONE;
    return [{ outcome: "fail", ...definition, data: { term: term.text } }];
  },
};
