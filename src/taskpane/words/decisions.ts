import type { Stage } from "../../core/checks";
import type { Decision, DecisionWork } from "../store/state";
import { counted, readableDay } from "./general";
import { refusalWords } from "./refusals";

const stages: Readonly<Record<Stage, string>> = {
  drafting: "Drafting",
  early: "Early review",
  final: "Final",
};

const notDone: Readonly<Record<Decision, string>> = {
  stage: "The stage was not changed",
  "set-aside": "This was not kept in the document",
  clean: "Not everything of ours could be taken out",
};

/** Words about what people decide: the stage, findings set aside, a clean copy. */
export const decisionWords = {
  stage: "Stage of the plan",
  stages,
  stageSet: (stage: Stage) => `The plan is now checked as: ${stages[stage]}.`,
  setAside: "Set aside…",
  setAsideSpoken: (message: string) => `Set aside: ${message}`,
  why: "Why may this stay as it is?",
  whyHint: "The reason is kept in the document, for everybody who reviews the plan.",
  confirm: "Set aside",
  asideTitle: (count: number) => `Set aside (${count})`,
  because: (reason: string, day: string | undefined, author: string | undefined) => {
    const by = [...(author === undefined ? [] : [author]), ...(day === undefined ? [] : [readableDay(day)])];
    return `Because: ${reason}${by.length === 0 ? "" : ` (${by.join(", ")})`}`;
  },
  takeBack: "Take back",
  takeBackSpoken: (message: string) => `Take back: ${message}`,
  unusedTitle: (count: number) => `No longer needed (${count})`,
  unusedText: "These were set aside once, and were put right or written otherwise since.",
  forget: "Remove",
  forgetSpoken: (about: string) => `Remove: ${about}`,
  cleanTitle: "A clean copy to publish",
  cleanText:
    "Takes out of this document everything that is ours: our comments, and what we keep in it (stage, what was set aside, your district’s template, reviews). The plan itself and the comments of people stay. Do this in a copy: it cannot be undone.",
  clean: "Remove everything of ours…",
  cleanSure: "Remove it from this document?",
  cleanConfirm: "Remove everything of ours",
  working: "Working on the document…",
} as const;

/** What became of a decision, in words. */
export function decisionReport(work: DecisionWork): string {
  switch (work.kind) {
    case "set-aside":
      return `Set aside: ${work.message}`;
    case "taken-back":
      return `Taken back: ${work.message}`;
    case "cleaned": {
      const stay =
        work.theirs === 0
          ? ""
          : ` ${counted(work.theirs, "comment that somebody", "comments that people")} answered, resolved or changed stay${work.theirs === 1 ? "s" : ""}.`;
      return `Nothing of ours is kept in this document any more; ${counted(work.comments, "comment", "comments")} taken out.${stay}`;
    }
    case "refused":
      return `${notDone[work.about]}: ${refusalWords[work.why].because}.`;
    default:
      return "";
  }
}
