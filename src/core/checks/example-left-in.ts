import { comparableText, labelText } from "../model";
import type { OtherRow } from "../plan";
import { isBlankPlan } from "./rows";
import type { CheckContext, PlanCheck, PlanVerdict } from "./types";

/** The template's example rows, kept on a plan that has been started. */
export const exampleLeftIn: PlanCheck = {
  id: "example-left-in",
  title: "The template's examples are gone",
  severity: "warning",
  source: "pfs, the template's “Example:” rows",
  stage: "drafting",
  cause: "example",
  rank: 22,
  scope: "plan",
  looksAt: "The rows that the template fills in as examples",
  messages: {
    fail: {
      message: "This row is the template's example: “{text}”.",
      why: "Readers may take it for a step of your plan, with an owner and a date that nobody agreed to.",
      fix: "Delete this row; your own rows stay as they are.",
    },
    pass: { message: "The template's examples are gone.", why: "", fix: "" },
  },
  run: (context) => {
    if (isBlankPlan(context.plan, context.template)) return [];
    return context.plan.tables.flatMap((table) =>
      table.otherRows.filter((row) => row.kind === "example").map((row) => ofExample(context, row)),
    );
  },
};

function ofExample({ plan }: CheckContext, row: OtherRow): PlanVerdict {
  const texts = row.texts ?? [];
  const remedy =
    row.address === undefined
      ? {}
      : {
          remedy: {
            label: "Delete the example row",
            edits: [{ kind: "deleteRow", at: row.address, expect: texts } as const],
          },
        };
  return {
    outcome: "fail",
    at: { plan: plan.index, ...row.location, column: 0 },
    text: comparableText(texts[0] ?? ""),
    ...remedy,
  };
}

/** True where an answer is an example's own text, its mark and its case left out. */
export function isSampleText(text: string, samples: readonly (string | undefined)[]): boolean {
  if (samples.length === 0) return false;
  const plain = (raw: string): string =>
    labelText(raw)
      .replace(/^[(\s]*examples?\s*[:,]\s*/, "")
      .replace(/[)\s.]+$/, "");
  const own = plain(text);
  return own.length > 3 && samples.some((sample) => sample !== undefined && plain(sample) === own);
}
