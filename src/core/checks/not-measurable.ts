import { canBeLookedUp } from "./evidence";
import { type CellCheck, PASS } from "./types";

/** A measure that nobody could look up: neither a figure nor something that one can see done. */
export const notMeasurable: CellCheck = {
  id: "not-measurable",
  title: "Measures can be checked",
  severity: "warning",
  source: "ese-531t, Directions 4",
  stage: "early",
  cause: "answer",
  rank: 34,
  scope: "cell",
  roles: ["measure"],
  columns: "all",
  answers: "given",
  messages: {
    review: {
      message: "How would someone see that this is done? It names neither a figure nor a product.",
      why: "If two people can judge it differently, it cannot show that the step was carried out.",
      fix: "Say how many or what share, or name what there will be to look at: a schedule, minutes, a handbook.",
    },
    pass: { message: "Measures can be checked.", why: "", fix: "" },
  },
  run: ({ cell: { text, value } }) => (canBeLookedUp(text, value) ? PASS : { outcome: "review" }),
};
