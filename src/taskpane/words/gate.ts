import { readableDay } from "./general";

/** Words of the gate: whether an action plan is needed at all. */
export const gateWords = {
  text: "The template asks this of each strategy before a plan is written. Answer it together; the answer is kept in the document.",
  strategy: "Strategy",
  noStrategy: "The question is asked of each strategy, and this plan names none yet.",
  nameIt: "Name the strategy",
  considerations: "To think of first",
  which: "Which fits your strategy?",
  yes: "Yes",
  no: "No",
  reason: "Why?",
  reasonHint: "One or two sentences, for those who read the plan later.",
  keep: "Keep the answer",
  kept: "The answer is kept in the document.",
  answered: (day: string, needed: boolean) =>
    needed
      ? `Answered on ${readableDay(day)}: yes, an action plan is needed.`
      : `Answered on ${readableDay(day)}: no.`,
  because: (reason: string) => `Because: ${reason}`,
  change: "Answer it again",
  incomplete: "Choose what fits, answer yes or no, and say why.",
  copy: "Copy the answer",
  paper: "The answer as text",
} as const;
