import { counted, ended, shortened } from "./general";

/** Words of the Guide view. */
export const guideWords = {
  more: "Example and source",
  example: "For example",
  source: "Source",
  optional: "Optional.",
  oneOf: "One of these is enough.",
  whereYouAre: "Where you are in the plan",
  place: (label: string, step: string | undefined) =>
    step === undefined ? label : `${label}, ${shortened(step, 40)}`,
  write: "Write to document",
  writing: "Writing…",
  next: "Next",
  nextSpoken: "Next required empty cell",
  nextFailing: "Next answer that needs a look",
  nothingNext: "Every required answer is filled in.",
  shortcut: "Ctrl+Enter writes and goes on to the next empty cell.",
  written: (label: string) => ended(`Written: ${label}`),
  cleared: (label: string) => ended(`Emptied: ${label}`),
  asTracked: "It is a tracked change.",
  commentGone: "Our comment there was taken out.",
  mended: (label: string) => `Done: “${label}”.`,
  mendUndone: {
    undone: (label: string) => `Taken back: ${label}.`,
    changed: () => "This was changed since, so it was left as it is now.",
    refused: () => "Word did not let us take this back. Use Undo in Word.",
  },
  mendConflict: "This changed in the document in the meantime. Look at it again before you change it.",
  undo: "Undo",
  undoEarlier: "Undo the one before",
  undoSpoken: (button: string, does: string) => `${button}: ${does}`,
  undoes: (label: string) => `take back what was written to ${label}`,
  undoesMend: (label: string) => `take back “${label}”`,
  undone: (label: string) => `Taken back: ${label} reads as before.`,
  undoConflict: (label: string) =>
    `${label} was changed after it was written, so it was left as it is now. You can change it here.`,
  undoRefused: (label: string) =>
    `Word did not let us take back what was written to ${label}. Use Undo in Word, or change it here.`,
  nothingToWrite: "The document already reads like this.",
  standsThere: "In the document now",
  yourText: "Your text",
  empty: "Empty",
  conflictTitle: "This changed while you were typing",
  conflictGone: "This place is no longer in the document. Your text is kept here; you can copy it.",
  conflictAmbiguous:
    "Several places in the document look exactly the same now, so we cannot be sure which one is meant. Select the cell in the document and try again.",
  keepTheirs: "Keep theirs",
  useMine: "Use mine",
  select: "Select it",
  copy: "Copy my text",
  copied: "Copied.",
  notCopied: "Your browser did not let us copy. Select the text in the box and copy it.",
  backToDocument: "Discard my text",
  kept: (count: number) => `${counted(count, "text is", "texts are")} not in the document yet`,
  writeKept: (count: number, withThis: boolean) => `Write all ${count}${withThis ? ", this one too" : ""}`,
  writeKeptTitle: "Write what you have typed",
  keptLost: "Its place in the document is gone.",
  continueHere: "Go on here",
  discard: "Discard",
  discarded: (label: string) => `Discarded: the text for ${label}.`,
  discardSpoken: (label: string) => `Discard the text for ${label}`,
  unnamedPlace: "The plan as a whole",
  rowNumber: (row: number) => `Row ${row}`,
  rowLabel: (part: string, step: string) => (step === "" ? part : step),
  inThisRow: "In this row",
  rowCellEmpty: "Empty",
  rowCellMissing: "Needed",
  parts: "Parts of this plan",
  startMissing: "Start with what is missing",
  goOnTitle: "Go on with your plan",
  allThere: "Every required answer is filled in.",
  allThereBut: (count: number) =>
    `Every required answer is there. ${count === 1 ? "1 of them needs a look." : `${count} of them need a look.`}`,
  allPlaced: "Every required answer that has a place in the document is there.",
  showFailing: "Take me there",
  allThereNext: "Select a cell in the document to look at it again, or open Check.",
  openCheck: "Open Check",
  outside: "Click into the plan in your document to be guided cell by cell.",
  startHere: "Start here",
  startHereText:
    "This plan is still empty. Begin with the first question; the pane takes you from one to the next.",
  readOnlyPlace: "This can be read here, not written. Select it and type in the document.",
  columnText: "Select a cell beneath this heading to answer it.",
  notTaken: "Word did not move the cursor there. You can write from here all the same.",
  showCursor: "Show where the cursor is",
  pin: "Stay on this cell",
  unpin: "Follow the cursor",
  choices: "Values on the list",
  fromGuides: (count: number) => (count === 1 ? "A question of a guide" : "Questions of the guides"),
  suggestions: "What your logic model says",
  names: "People named elsewhere in this plan",
  statuses: "Words for the status in this plan",
} as const;

/** What Guide says where no required answer is empty: nothing more than what is so. */
export function allThereWords({
  failing,
  complete,
}: {
  readonly failing: readonly unknown[];
  readonly complete: number;
}): string {
  if (failing.length > 0) return guideWords.allThereBut(failing.length);
  return complete < 1 ? guideWords.allPlaced : guideWords.allThere;
}
