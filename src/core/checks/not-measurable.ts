import { answerKind } from "../plan";
import { canBeLookedUp } from "./evidence";
import type { CellCheck } from "./types";

/** A measure that nobody could look up: neither a figure nor something that one can see done. */
export const notMeasurable: CellCheck = {
  id: "not-measurable",
  title: "Measures can be looked up",
  severity: "warning",
  source: "ese-531t, Directions 4",
  stage: "early",
  cause: "answer",
  rank: 34,
  scope: "cell",
  roles: ["measure"],
  columns: "all",
  messages: {
    review: {
      message: "How would one see that this is done? It names neither a figure nor a product.",
      why: "A measure that two people would judge differently cannot show that the step was carried out.",
      fix: "Say how many or what share, or name what will be there to look at: a schedule, minutes, a handbook.",
    },
    pass: { message: "Measures can be looked up.", why: "", fix: "" },
  },
  run: ({ cell: { text, value } }) => {
    if (answerKind(text) !== "given") return { outcome: "pass" };
    return { outcome: canBeLookedUp(text, value) ? "pass" : "review" };
  },
};
