import { COLUMN_ROLES } from "../plan";
import type { TemplateColumn } from "../templates";
import { isSampleText } from "./example-left-in";
import { isMarkedExample, withoutExampleMark } from "./remedies";
import {
  type AnswerCheck,
  type CellContext,
  type FieldContext,
  NONE,
  PASS,
  type PromptContext,
} from "./types";

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
  answers: "given",
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
    if (isSampleText(text, samplesOf(context))) return { outcome: "fail" };
    if (!isMarkedExample(text)) return PASS;
    return { outcome: "review", ...withoutExampleMark(context) };
  },
};

function samplesOf(context: CellContext | FieldContext | PromptContext): readonly (string | undefined)[] {
  if ("cell" in context) return context.spec === undefined ? NONE : samplesOfColumn(context, context.spec);
  const { spec } = context;
  const sample = spec !== undefined && "sample" in spec ? spec.sample : undefined;
  return isDistinctive(sample ?? "") ? [sample] : [];
}

const ofColumn = new WeakMap<TemplateColumn, readonly (string | undefined)[]>();

/** The examples of a column; every cell of it is compared with them. */
function samplesOfColumn(
  { template, table }: CellContext,
  column: TemplateColumn,
): readonly (string | undefined)[] {
  const known = ofColumn.get(column);
  if (known !== undefined) return known;
  const spec = template?.tables.find((entry) => entry.id === table.id);
  const samples = (spec?.exampleRows ?? []).map((row) => row[column.id]);
  const distinctive = samples.filter((sample) => isDistinctive(sample ?? ""));
  ofColumn.set(column, distinctive);
  return distinctive;
}

/** "Met", "3/4/19" and "IEP team members" are also what people write; only a longer text gives the example away. */
function isDistinctive(text: string): boolean {
  return text.replace(/^\W*example\s*[:,]\s*/i, "").length > 20;
}
