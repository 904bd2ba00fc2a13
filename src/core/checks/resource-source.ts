import { answerKind, isUnanswered } from "../plan";
import { atCell, rowsWith } from "./plan-rows";
import type { PlanCheck } from "./types";

const SOURCES = ["existing-use", "reallocation", "new-resource"] as const;

/** A resource that nobody says where to take from. */
export const resourceSource: PlanCheck = {
  id: "missing-resource-source",
  title: "Every resource has a source",
  severity: "warning",
  source: "pfs, Identifying Resources Supporting Implementation",
  stage: "final",
  cause: "source",
  rank: 16,
  scope: "plan",
  messages: {
    fail: {
      message: "“{text}”: where does this resource come from?",
      why: "A resource without a source still has to be found.",
      fix: "Say in one of the next columns whether you have it already, take it from elsewhere, or need it new.",
    },
    pass: { message: "Every resource has a source.", why: "", fix: "" },
  },
  run: ({ plan }) =>
    rowsWith(plan, "resource").flatMap(({ facts }) => {
      const resource = facts.cell("resource");
      const sources = SOURCES.flatMap((role) => facts.cell(role) ?? []);
      const answered = (text: string): boolean => !isUnanswered(text) && answerKind(text) !== "dash";
      if (resource === undefined || sources.length === 0 || !answered(resource.text)) return [];
      // "TBD" in one of them is spoken of there.
      if (sources.some(({ text }) => answered(text) || answerKind(text) === "placeholder")) return [];
      return [{ outcome: "fail", ...atCell(plan, resource) }];
    }),
};
