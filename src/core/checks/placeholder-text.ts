import { comparableText } from "../model";
import { type AnswerKind, isOwnColumn, standIn } from "../plan";
import {
  type AnswerCheck,
  type CellContext,
  type FieldContext,
  PASS,
  type PromptContext,
  type Verdict,
} from "./types";

/** Words that stand in for an answer: "TBD", "[name]", "XX%", "Click here to enter text". */
export const placeholderText: AnswerCheck = {
  id: "placeholder-text",
  title: "No placeholder is left",
  severity: "error",
  source: "Action Plan Companion",
  stage: "drafting",
  cause: "answer",
  rank: 21,
  scope: "answer",
  roles: [
    "action",
    "resources",
    "measure",
    "owner",
    "start",
    "due",
    "status",
    "notes",
    "benchmark",
    "term",
    "definition",
    "resource",
    "existing-use",
    "reallocation",
    "new-resource",
    "dependsOn",
    "extra",
  ],
  messages: {
    fail: {
      message: "“{label}” still says “{found}”.",
      why: "It is easily overlooked, and readers will wonder what is meant.",
      fix: "Write the answer in its place, or your best guess for now.",
    },
    showing: {
      outcome: "fail",
      message: "“{label}” still shows the form's own words: “{found}”.",
      why: "In print this looks like an answer.",
      fix: "Click it in the document, and type the answer.",
    },
    review: {
      message: "Part of “{label}” still seems open: “{found}”.",
      why: "Readers cannot tell what is decided and what is not.",
      fix: "Complete it, or leave that part out.",
    },
    pass: { message: "No placeholder is left.", why: "", fix: "" },
  },
  run: (context) => {
    const answer = "cell" in context ? context.cell : context.field;
    const verdict = judge(answer.text, context.kind, showing(context));
    if (verdict === PASS || context.spec?.requirement === "required") return verdict;
    return isRemark(context, answer.text) ? PASS : { ...verdict, severity: "warning" };
  },
};

/** "TBD by the panel whether to ask parents as well": among notes it tells the reader something. */
function isRemark(context: CellContext | FieldContext | PromptContext, text: string): boolean {
  const column = "cell" in context ? context.column : undefined;
  const forRemarks = column !== undefined && (column.role === "notes" || isOwnColumn(column));
  return forRemarks && comparableText(text).split(" ").length > 4;
}

/** A content control's prompt counts where no other check asks for the answer: in the action itself. */
function showing(context: CellContext | FieldContext | PromptContext): string | undefined {
  return "cell" in context && context.column.role === "action" ? context.cell.flags.placeholder : undefined;
}

function judge(text: string, kind: AnswerKind, prompt: string | undefined): Verdict {
  if (kind === "placeholder") return { outcome: "fail", data: { found: text } };
  if (kind === "blank") {
    return prompt === undefined ? PASS : { outcome: "fail", message: "showing", data: { found: prompt } };
  }
  const found = standIn(text);
  if (found === undefined) return PASS;
  // A pair of brackets or a row of x was never meant to stay; "TBD" beside a real answer may be honest.
  const outcome = /^(?:tb|t\.b|_)/i.test(found) ? "review" : "fail";
  return { outcome, data: { found } };
}
