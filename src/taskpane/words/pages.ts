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
    evidence: "Draft early evidence",
    agenda: "Agenda and talking points",
    insert: "Use a template",
    map: "This table is a plan",
  } satisfies Readonly<Record<PageId, string>>,
  back: "Back",
  backSpoken: "Back to the plan",
  copied: "Copied.",
  notCopied: "Your browser did not let us copy. Show the text, select it and copy it.",
  showText: "Show the text",
  showTextSpoken: (name: string) => `Show the text: ${name}`,
  working: "Working on the document…",
  notKept: (because: string) => `Nothing was kept in the document: ${because}. What you typed is still here.`,
  tooLong: "a text is longer than a document can keep, so shorten it",
  undo: "Undo",
  undone: "Taken back: the document reads as before.",
  notUndone: "This was changed since, or Word did not let us, so it was left as it is now.",
  newer:
    "A later version of this add-in has kept something in this document. You can look at everything here; to keep something new, update the add-in.",
  /** What a button says that begins a sentence. */
  beginning: (starter: string) => `${starter.trim().replace(/:$/, "")}…`,
  goTo: "Go to cell",
  goToSpoken: (what: string) => `Go to cell: ${what}`,
} as const;
