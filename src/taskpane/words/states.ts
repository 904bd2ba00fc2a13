import type { DocumentErrorCode } from "../../core/model";

/** What is said when there is no plan to show: what happened, what it means, what to do. */
export interface StateWords {
  readonly title: string;
  readonly text: string;
  readonly todo: string;
}

export const readingWords = {
  connecting: "Connecting to Word…",
  reading: "Reading the plan…",
  checking: "Checking the plan…",
  fetching: "One moment…",
  slow: "This is a long document. It takes Word a moment.",
} as const;

const hostTrouble: StateWords = {
  title: "The document could not be read",
  text: "Word did not answer as expected. Nothing was changed in your document.",
  todo: "Try again. If it happens again, save the document, close it and open it once more.",
};

const notAWordFile: StateWords = {
  title: "This file cannot be read",
  text: "It does not look like a Word document in the current format.",
  todo: "Save it as a Word document (.docx) and open that one.",
};

const tooBig: StateWords = {
  title: "This document is too large to read",
  text: "It holds more than can be read safely in this pane.",
  todo: "Copy the action plan into a document of its own and open this pane there.",
};

/** Why a document could not be read, by what went wrong. */
export const failureWords: Readonly<Record<DocumentErrorCode, StateWords>> = {
  "not-found": notAWordFile,
  "not-a-docx": notAWordFile,
  "legacy-or-encrypted": {
    title: "This file cannot be read",
    text: "It is protected by a password or was saved in an older format of Word.",
    todo: "Save it as a Word document (.docx) without a password and open that one.",
  },
  damaged: {
    title: "Part of this document is damaged",
    text: "It could not be read to its end. Nothing was changed in it.",
    todo: "Open it in Word, save it under a new name and try again with that one.",
  },
  "too-large": tooBig,
  "too-deep": tooBig,
  doctype: notAWordFile,
  "not-word": {
    title: "Open this pane in Word",
    text: "Action Plan Companion works on Word documents, and this is another program.",
    todo: "Open your action plan in Word and start the pane from the Home tab there.",
  },
  "no-office": {
    title: "This page belongs inside Word",
    text: "Action Plan Companion reads the action plan in the document that is open in Word. Here, in a browser of its own, there is no document to read.",
    todo: "Open your action plan in Word, then choose Home > Action Plan.",
  },
  "access-denied": {
    title: "Word does not let us read this document",
    text: "It may be protected, or open in a view that add-ins cannot read.",
    todo: "Switch to Editing or Reviewing, then try again.",
  },
  "timed-out": {
    title: "Word is taking long to answer",
    text: "It may be busy saving or loading. Nothing was changed in your document.",
    todo: "Wait a moment, then try again.",
  },
  cancelled: {
    title: "Reading was stopped",
    text: "The plan was not read. Nothing was changed in your document.",
    todo: "Try again when you are ready.",
  },
  "host-error": hostTrouble,
};

export const stateWords = {
  tryAgain: "Try again",
  noPlan: {
    title: "No action plan found here",
    text: "This document holds no table that reads like an action plan known to this pane.",
    todo: "Begin one here, or say which table is yours. If your plan is in another document, open that one.",
  },
  nearest: (name: string) =>
    `It comes nearest to “${name}”, but too much is different to be sure. If it is that plan, check that the header row still names its columns.`,
  notChecked:
    "What checks the plan could not be fetched, so this part has nothing to show yet. Your document is as it was. See that you are online, then try again.",
  notFetched:
    "This part of the pane could not be fetched. Your document is as it was, and what you typed is kept. See that you are online, then open the pane again.",
  openAgain: "Open the pane again",
  choices: {
    insert: "Puts an empty action plan into this document, ready to be filled in.",
    map: "Your plan is here in a table of its own? Say what its columns are.",
  },
} as const;
