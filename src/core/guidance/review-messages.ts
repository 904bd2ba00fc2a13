type Bucket = "fixed" | "fresh" | "unchanged" | "setAside" | "firstLooked" | "notLookedAt";

/** Words of review rounds, on screen and on paper. */
export const reviewMessages = {
  since: (counts: Readonly<Record<Bucket, number>>) =>
    [
      `${counts.fixed} fixed`,
      `${counts.fresh} new`,
      `${counts.unchanged} unchanged`,
      ...(counts.setAside === 0 ? [] : [`${counts.setAside} set aside`]),
      ...(counts.firstLooked === 0 ? [] : [`${counts.firstLooked} looked at for the first time`]),
      ...(counts.notLookedAt === 0 ? [] : [`${counts.notLookedAt} not looked at this time`]),
    ].join(", "),
  textsSince: (changed: number, added: number, gone: number) =>
    changed + added + gone === 0
      ? "No step or answer was rewritten"
      : `Steps and answers: ${changed} rewritten, ${added} added, ${gone} gone`,
  memo: (title: string) => (title === "" ? "Review of the action plan" : `Review: ${title}`),
  sinceTitle: (title: string) => (title === "" ? "Since the last review" : `Since the last review: ${title}`),
  heldOn: (day: string, reviewers: readonly string[]) =>
    reviewers.length === 0 ? `Held on ${day}.` : `Held on ${day} by ${reviewers.join(", ")}.`,
  finding: (where: string, message: string) => `${where}: ${message}`,
  strengths: "What is strong",
  questions: "Questions",
  suggestions: "Suggestions",
  findings: "What our checks found",
  answer: "What the team answers",
  roomToAnswer: "No answer yet. The team decides which suggestions to take up.",
  fresh: "New",
  unchanged: "Unchanged",
  fixed: "Fixed",
  setAside: "Set aside since then",
  firstLooked: "Looked at for the first time",
  notLookedAt: "Not looked at this time",
  texts: "What was rewritten",
  changed: "Rewritten",
  added: "Added",
  gone: "Gone",
  askedThen: "What the reviewers asked and suggested",
} as const;
