import { answerKind, cellOf, isOwnColumn } from "../plan";
import { type CellCheck, PASS } from "./types";

/** A row that says who or when, but not what: often the rest of the row above, so a person has to look. */
export const missingAction: CellCheck = {
  id: "missing-action",
  title: "Every row says what is to be done",
  severity: "warning",
  source: "Action Plan Companion",
  stage: "final",
  cause: "answer",
  rank: 20,
  scope: "cell",
  columns: "required",
  answers: "open",
  roles: ["action", "benchmark"],
  messages: {
    review: {
      message: "This row does not say what is to be done.",
      why: "Readers cannot tell whether it is a step of its own or part of the row above.",
      fix: "Name the step, or move this text up to the row it belongs to.",
    },
    pass: { message: "Every row says what is to be done.", why: "", fix: "" },
  },
  run: ({ kind, row, table }) => {
    if (kind !== "blank") return PASS;
    const known = table.columns.filter((column) => !isOwnColumn(column));
    const filled = known.filter((column) => {
      const other = cellOf(row, column.id);
      return other !== undefined && other.mergedFrom === undefined && answerKind(other.text) === "given";
    });
    return filled.length >= 2 ? { outcome: "review" } : PASS;
  },
};
