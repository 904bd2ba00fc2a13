import { answerKind, COLUMN_ROLES } from "../plan";
import { isSampleText } from "./example-left-in";
import { isMarkedExample, withoutExampleMark } from "./remedies";
import type { AnswerCheck, CellContext, FieldContext, PromptContext } from "./types";

/** An answer that is the template's example, or still carries the word "Example:". */
export const exampleAnswer: AnswerCheck = {
  id: "example-left-in",
  title: "Answers are your own",
  severity: "warning",
  source: "Action Plan Companion",
  stage: "drafting",
  cause: "answer",
  rank: 20,
  scope: "answer",
  roles: [...COLUMN_ROLES, "extra"],
  messages: {
    fail: {
      message: "This is the template's example, not your own answer: “{text}”.",
      why: "Readers may take it for what your team decided.",
      fix: "Write your own answer in its place.",
    },
    review: {
      message: "This still begins with the word “Example”: “{text}”.",
      why: "Readers cannot tell whether you mean it, or whether it was left over.",
      fix: "Take the word out if the text is yours; delete the text if it is not.",
    },
    pass: { message: "Answers are your own.", why: "", fix: "" },
  },
  run: (context) => {
    const { text } = "cell" in context ? context.cell : context.field;
    if (answerKind(text) !== "given") return { outcome: "pass" };
    if (isSampleText(text, samplesOf(context))) return { outcome: "fail" };
    if (!isMarkedExample(text)) return { outcome: "pass" };
    return { outcome: "review", ...withoutExampleMark(context) };
  },
};

function samplesOf(context: CellContext | FieldContext | PromptContext): readonly (string | undefined)[] {
  if (!("cell" in context)) {
    const sample = context.spec !== undefined && "sample" in context.spec ? context.spec.sample : undefined;
    return isDistinctive(sample ?? "") ? [sample] : [];
  }
  const { template, table, column } = context;
  const spec = template?.tables.find((entry) => entry.id === table.id);
  return (spec?.exampleRows ?? [])
    .filter((row) => isDistinctive(row[column.id] ?? ""))
    .map((row) => row[column.id]);
}

/** "Met", "3/4/19" and "IEP team members" are also what people write; only a longer text gives the example away. */
function isDistinctive(text: string): boolean {
  return text.replace(/^\W*example\s*[:,]\s*/i, "").length > 20;
}
