import type { PageId } from "../store/page-state";

/** Words of the menu and of the frame around its pages. */
export const pageWords = {
  menu: "More",
  groups: { facilitators: "For facilitators", document: "This document" },
  labels: {
    review: "Review round",
    meeting: "Progress meeting",
    coverage: "Questions of a guide",
    gate: "Is a plan needed?",
    agenda: "Agenda and talking points",
  } satisfies Readonly<Record<PageId, string>>,
  back: "Back",
  backSpoken: "Back to the plan",
  copied: "Copied.",
  notCopied: "Your browser did not let us copy. Show the text, select it and copy it.",
  showText: "Show the text",
  showTextSpoken: (name: string) => `Show the text: ${name}`,
} as const;
