import { counted, listed, readableDay } from "./general";

/** The kinds under which findings are shown, in order of weight. */
export type Kind = "error" | "warning" | "review" | "tip";

const kindCounts: Readonly<Record<Kind, (count: number) => string>> = {
  error: (count) => `${count} to fix`,
  warning: (count) => `${count} to improve`,
  review: (count) => `${count} to look at`,
  tip: (count) => counted(count, "tip", "tips"),
};

/** Words of the Check view. */
export const checkWords = {
  kind: {
    error: "To fix",
    warning: "To improve",
    review: "To look at",
    tip: "Tip",
  } satisfies Readonly<Record<Kind, string>>,
  summary: (counts: readonly (readonly [Kind, number])[]) =>
    listed(counts.filter(([, count]) => count > 0).map(([kind, count]) => kindCounts[kind](count))),
  show: "Show",
  all: "All",
  kindCount: (kind: Kind, count: number) => kindCounts[kind](count),
  groupBy: "Group by",
  groupings: { place: "By row", check: "By check" },
  place: (row: string, column: string) => `${row} › ${column}`,
  asOf: (day: string) => `Dates judged as of ${readableDay(day)}`,
  goTo: "Go to cell",
  goToSpoken: (message: string) => `Go to cell: ${message}`,
  fix: "Fix here",
  fixSpoken: (message: string) => `Fix here: ${message}`,
  mendSpoken: (label: string, message: string) => `${label}: ${message}`,
  whyAndHow: "Why?",
  whyAndHowSpoken: (message: string) => `Why and how to fix: ${message}`,
  why: "Why it matters",
  how: "How to fix it",
  source: "Source",
  tips: (count: number) => counted(count, "tip", "tips"),
  safeFixes: "Safe fixes",
  fixesDone: (done: number, not: number) =>
    not === 0
      ? `${counted(done, "fix", "fixes")} made.`
      : `${counted(done, "fix", "fixes")} made, ${not} not.`,
  showSafeFixes: (count: number) => `Show ${counted(count, "safe fix", "safe fixes")} together…`,
  showMore: (count: number) => `Show ${count} more`,
  wholePlan: "The plan as a whole",
  standsThere: (text: string) => `Now: “${text}”`,
  noFindings: "Nothing to fix",
  noFindingsText: (cells: number, rows: number) =>
    `Well done. ${counted(cells, "answer", "answers")} in ${counted(rows, "row", "rows")} were checked, and nothing needs attention.`,
  whatWasChecked: "What was checked",
  startHere: "Start here",
  startHereText:
    "This plan is still empty, so there is nothing to check yet. Fill in the first answers and the findings appear as you write.",
  startGuide: "Start with the first question",
} as const;

/** Words of adding and removing comments. */
export const commentWords = {
  title: "For facilitators",
  add: "Add as comments…",
  remove: "Remove our comments",
  unavailable:
    "This version of Word, or this document, does not take comments from add-ins. The list above is complete without them.",
  nothing: "Every finding already has its comment.",
  previewTitle: (count: number) => `${counted(count, "comment", "comments")} would be added`,
  previewRemoves: (count: number) =>
    `${counted(count, "comment", "comments")} of ours no longer hold and would be removed.`,
  previewText: "One for each cell with something to fix or improve. Comments of reviewers stay as they are.",
  nothingToSay: "There is nothing to comment on.",
  previewChoose: "Untick what you would rather say yourself.",
  standsOn: (about: string, place: string) => `${about} (comment on ${place})`,
  withTips: (count: number) => (count === 0 ? "Tips as well" : `Tips as well (${count})`),
  withoutTips: (count: number) =>
    `${counted(count, "finding gets", "findings get")} no comment: ${count === 1 ? "it is a tip, something" : "they are tips, things"} to think about and not to put right.`,
  placeless: (count: number) =>
    `${counted(count, "finding gets", "findings get")} no comment: the document has no place for ${count === 1 ? "it" : "them"}.`,
  spoken: (count: number) =>
    `${counted(count, "finding has its comment", "findings have their comments")} already.`,
  takeBack: "Take back",
  confirm: (count: number) => `Add ${counted(count, "comment", "comments")}`,
  confirmUpdate: "Bring comments up to date",
  cancel: "Cancel",
  working: "Working on comments…",
  progress: (done: number, total: number) => `${done} of ${total}`,
  report: (parts: readonly string[]) => `${listed(parts)}.`,
  added: (count: number) => `${counted(count, "comment", "comments")} added`,
  removed: (count: number) => `${counted(count, "comment", "comments")} removed`,
  none: "No comments of ours are in this document.",
  because: (count: number, reason: string) => `${count} not: ${reason}.`,
} as const;
