/** What the commands that guide, review and follow up say, but for what the core says of a plan. */

import { plural } from "./words";

export const guidanceWords = {
  help: {
    guide: "Say what to answer next in a plan, with help; or how far it covers a guide.",
    cover: "Note that a guide's question is covered by steps of the plan, or is not for your team.",
    gate: "Ask whether an action plan is needed, or keep the team's answer.",
    review: "Say what has changed since the last review; finish a review; print its memo.",
    progress: "Print the page of a progress meeting; or take down what was said in it.",
    agenda: "Print a facilitator's agenda with its minutes, or the talking points to its slides.",
    format: "md for reading and printing, json for programs",
    formats: "md for reading and printing; json, or ndjson (one line for each document), for programs",
    plan: "number of the plan, where the document holds several (from 1)",
    guideId: "id of a guide: show how far the plan covers it (cip-guide, sample-process)",
    most: "how many answers to explain in full",
    coverGuide: "id of the guide",
    coverPrompt: "id of the question, as guide --guide shows it",
    coverBy: "a step that covers it, in the plan's own words; may be given several times",
    confirm: "covered by the steps that guide --guide proposes",
    notForUs: "the team does not need it now",
    open: "open again",
    reason: "why, in a sentence",
    case: "which question fits: existing or new",
    answer: "yes: an action plan is needed; no: it is not",
    day: "day of the answer (default: today)",
    output: "where to write the document in which it is kept; - is standard output",
    outputOfOne: "where to write the one document in which it is kept; - is standard output",
    stage: "check as drafting, early (review), final or document: as the document says",
    memo: "print the memo of the last review",
    finish: "end a review and keep it in the document",
    reviewers: "who reviewed: names with ; between them",
    question: "a question of the reviewers; may be given several times",
    suggestion: "a suggestion of theirs; may be given several times",
    strength: "what is strong; may be given several times",
    teamAnswer: "keep what the team answers to the last review",
    since: "day of the last meeting (default: the last one that the document keeps)",
    until: "how far ahead to look (default: 30 days)",
    record:
      "what was said in the meeting (JSON): the steps of --format json with status and adjustment put in",
    agendaTemplate: "id of the template whose guide it follows",
    talkingPoints: "give out the talking points to the slides instead",
  },
  usage: {
    most: (text: string) => `--most takes a whole number such as 3, not "${text}".`,
    plan: (text: string, count: number) =>
      count < 2
        ? `--plan ${text} is not there: the document holds ${plural(count, "plan", "plans")}.`
        : `--plan takes a number from 1 to ${count}, not "${text}".`,
    whichPlan: (count: number) => `The document holds ${count} plans. Say which one is meant: --plan.`,
    noPlan: "There is no plan in the document that this could be kept for.",
    unknownGuide: (id: string, known: readonly string[]) =>
      `There is no guide "${id}". The guides are: ${known.join(", ")}.`,
    unknownPrompt: (id: string, guide: string) =>
      `${guide} has no question "${id}". guide --guide ${guide} lists them.`,
    coverHow: "Say how: --by, --confirm, --not-for-us or --open; one of them.",
    gateHow: "To keep an answer, give --case, --answer (yes or no), --reason and -o.",
    unknownCase: (id: string, known: readonly string[]) =>
      `The question has no case "${id}". The cases are: ${known.join(", ")}.`,
    needsOutput: (option: string) => `${option} goes with -o: it says where to write the document.`,
    outputWithout: "-o is for keeping something in the document; what is printed goes to standard output.",
    reviewOne: "Do one thing at a time: --memo, --finish or --answer.",
    finishFirst: (option: string) => `${option} goes with --finish.`,
    reviewersMissing: 'Say who reviewed: --reviewers "A. Lee; B. Cho".',
    until: (asOf: string) => `--until has to be a day on or after ${asOf}.`,
    since: (asOf: string) => `--since has to be a day before ${asOf}.`,
    noAgenda: (id: string, known: readonly string[]) =>
      `There is no agenda for "${id}". There is one for: ${known.join(", ")}.`,
  },
  files: {
    notes: (file: string, path: string) =>
      `${file} does not read as what was said in a meeting${path === "" ? "" : ` (look at ${path})`}. Start from progress --format json.`,
  },
  tooLong: (file: string) =>
    `${file}: nothing was kept, for a text is longer, or a list has more entries, than a document can keep. Shorten it.`,
  gate: {
    none: (file: string, template: string) =>
      `${file}: ${template} does not ask whether an action plan is needed.`,
    kept: (file: string, strategy: string) =>
      `${file}: the document now keeps the team's answer for "${strategy}".`,
    noStrategy: (file: string) =>
      `${file}: nothing was kept, for the plan names no strategy yet. Name it first.`,
  },
  cover: {
    kept: (file: string, prompt: string) => `${file}: noted for ${prompt}.`,
    opened: (file: string, prompt: string) => `${file}: ${prompt} is open again.`,
    noStep: (file: string, step: string) => `${file}: nothing was noted, for the plan has no step "${step}".`,
    nothingProposed: (file: string, prompt: string) =>
      `${file}: nothing was noted, for no step seems to cover ${prompt}. Name one by --by.`,
  },
  review: {
    none: "No review is kept in this document yet. Finish one with --finish.",
    noMemo: (file: string) => `${file}: no review is kept in this document yet.`,
    finished: (file: string, findings: number) =>
      `${file}: the review is kept, with ${plural(findings, "finding", "findings")} to compare with next time.`,
    answered: (file: string, day: string) => `${file}: the team's answer to the review of ${day} is kept.`,
  },
  progress: {
    kept: (file: string, written: number) =>
      `${file}: the meeting is kept; ${plural(written, "place", "places")} of the plan changed.`,
    noPlace: (file: string, step: string) =>
      `${file}: the plan has no column for how "${step}" stands; it is kept with the meeting.`,
    unknown: (file: string, step: string) =>
      `${file}: "${step}" is no step that this meeting looks at; nothing was written for it.`,
  },
} as const;
