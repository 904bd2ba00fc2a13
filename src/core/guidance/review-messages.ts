/** Words of review rounds and progress meetings, on screen and on paper. */
export const reviewMessages = {
  since: (fixed: number, fresh: number, unchanged: number, setAside: number) =>
    [
      `${fixed} fixed`,
      `${fresh} new`,
      `${unchanged} unchanged`,
      ...(setAside === 0 ? [] : [`${setAside} set aside`]),
    ].join(", "),
  memo: (title: string) => (title === "" ? "Review of the action plan" : `Review: ${title}`),
  reviewers: "Reviewed by",
  strengths: "What is strong",
  questions: "Questions",
  suggestions: "Suggestions",
  findings: "What our checks found",
  answer: "What the team answers",
} as const;

export const meetingMessages = {
  summary: (title: string) => (title === "" ? "Progress meeting" : `Progress: ${title}`),
  present: "Present",
  gettingDone: "Is the work getting done?",
  havingEffect: "Is it having its effect?",
  met: "Met since last time",
  slipped: "Slipped, and what we change",
  decision: "What we do now",
  celebrated: "Worth celebrating",
  decisions: {
    adopt: "Adopt it: it becomes the way we work.",
    abandon: "Abandon it: we try something else.",
    "run-again": "Run it again, with the changes above.",
  },
  nothing: "Nothing noted.",
} as const;
