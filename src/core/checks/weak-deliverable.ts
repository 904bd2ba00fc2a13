import { answerKind, isAttendanceOnly } from "../plan";
import type { AnswerCheck } from "./types";

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
  roles: ["measure"],
  messages: {
    review: {
      message: "“{text}” shows who was there, not what came of it.",
      why: "People can be present without anything changing; a work product or a result tells more.",
      fix: "Keep it if you like, and add what people did or made: an assessment, a lesson plan, an observation.",
    },
    pass: { message: "Evidence is more than attendance.", why: "", fix: "" },
  },
  run: (context) => {
    if (!("cell" in context)) {
      const role = context.spec?.role;
      if (role !== "evidence" && role !== "instrument") return { outcome: "pass" };
    }
    const { text } = "cell" in context ? context.cell : context.field;
    const weak = answerKind(text) === "given" && isAttendanceOnly(text);
    return { outcome: weak ? "review" : "pass" };
  },
};
