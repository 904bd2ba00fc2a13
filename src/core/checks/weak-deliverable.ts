import { isAttendanceOnly } from "../plan";
import { type AnswerCheck, type CellContext, type FieldContext, PASS, type PromptContext } from "./types";

/** Who came is all that would be looked at. */
export const weakDeliverable: AnswerCheck = {
  id: "weak-deliverable",
  title: "Evidence is more than attendance",
  severity: "warning",
  source: "sample-process, Step 5",
  stage: "early",
  cause: "answer",
  rank: 32,
  scope: "answer",
  roles: ["measure", "benchmark"],
  answers: "given",
  messages: {
    review: {
      message: "This shows who was there, but not what came of it: “{text}”.",
      why: "People can attend without anything changing.",
      fix: "Add what people did or made, such as an assessment, a lesson plan or an observation.",
    },
    pass: { message: "Evidence is more than attendance.", why: "", fix: "" },
  },
  run: (context) => {
    const { text } = "cell" in context ? context.cell : context.field;
    if (!isEvidence(context)) return PASS;
    return isAttendanceOnly(text) && !RESULT.test(text) ? { outcome: "review" } : PASS;
  },
};

/** The attendance of students is what many plans are for. */
const RESULT =
  /\b(?:(?:improv|increas|better|higher|student|pupil|child|school|class|daily|average|chronic)\w*\s(?:\w+\s)?attendance|absen(?:ce|t)\w*|attendance\s(?:rates?|improv\w*|increas\w*|goes up))\b/i;

/** A measure, early evidence, or a question that asks for data. */
function isEvidence(context: CellContext | FieldContext | PromptContext): boolean {
  if (!("cell" in context)) return ["evidence", "instrument"].includes(context.spec?.role ?? "");
  const { column, template, table } = context;
  if (column.role === "measure") return true;
  return template?.tables.find((entry) => entry.id === table.id)?.holds === "evidence";
}
