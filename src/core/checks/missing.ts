import { answerKind } from "../plan";
import { type CellContext, PASS, type Verdict } from "./types";

/**
 * What the four kinds of non-answers mean for a required cell. A text that a person gave passes here; other
 * checks judge it. In a step of several rows, an answer in one of them is the step's answer.
 */
export function missingVerdict(
  context: Pick<CellContext, "kind" | "stepTexts">,
  means: {
    readonly placeholder: "fail" | "pass";
    readonly dash: "fail" | "review";
    readonly declined: "pass" | "review";
  },
): Verdict {
  const elsewhere = context.stepTexts.some((text) => answerKind(text) === "given");
  if (elsewhere) return PASS;
  switch (context.kind) {
    case "blank":
      return { outcome: "fail" };
    case "placeholder":
      return means.placeholder === "fail" ? { outcome: "fail", message: "placeholder" } : PASS;
    case "dash":
      return means.dash === "fail" ? { outcome: "fail" } : { outcome: "review" };
    case "declined":
      return { outcome: means.declined };
    case "given":
      return PASS;
  }
}
