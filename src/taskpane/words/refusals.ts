import type { ConflictReason, EditResult, RefusalCode } from "../../core/model";

/** Why a text was not written, what that means and what to do. */
export interface RefusalWords {
  readonly what: string;
  readonly todo: string;
  /** Short form for lists: "because ...". */
  readonly because: string;
}

const notEditable: RefusalWords = {
  what: "This document cannot be edited here.",
  todo: "Switch Word to Editing, or ask its owner for a copy that you can edit. Your text is kept here; you can copy it.",
  because: "the document cannot be edited",
};

const tryAgain: RefusalWords = {
  what: "Word did not make this change.",
  todo: "Nothing was lost: your text is still here. Try again, or copy it and paste it into the cell yourself.",
  because: "Word did not make the change",
};

const merged: RefusalWords = {
  what: "This cell is part of merged cells, and we cannot be sure to reach the right one.",
  todo: "Select the cell in the document and type there, or copy your text and paste it.",
  because: "it is part of merged cells",
};

/** What is said about each refusal of a host. */
export const refusalWords: Readonly<Record<RefusalCode, RefusalWords>> = {
  "read-only": notEditable,
  protected: {
    what: "This document is protected against changes of this kind.",
    todo: "Its owner can lift the protection (Review > Restrict Editing). Your text is kept here; you can copy it.",
    because: "the document is protected",
  },
  locked: {
    what: "This place is locked by the template.",
    todo: "Whoever made the template can unlock it. Your text is kept here; you can copy it.",
    because: "the place is locked",
  },
  "data-bound": {
    what: "This place is filled by the document itself, from its properties.",
    todo: "Select it and change it in the document.",
    because: "the document fills that place itself",
  },
  "has-reviewer-comment": {
    what: "Somebody has commented on this text. Replacing it would delete their comment, so it was left as it is.",
    todo: "Select the cell and change the words in the document; the comment stays.",
    because: "a reviewer’s comment stands there",
  },
  "several-controls": {
    what: "This cell holds several form fields, and we cannot tell which one your text belongs in.",
    todo: "Select the cell and fill the fields in the document.",
    because: "the cell holds several form fields",
  },
  "pending-changes": {
    what: "Tracked changes in this cell wait for a decision.",
    todo: "Accept or reject them in the document first, or select the cell and type there.",
    because: "tracked changes wait for a decision there",
  },
  "tracking-on": {
    what: "Track Changes is on. Each new cell would wait for somebody to accept it before it could be filled.",
    todo: "Switch it off (Review > Track Changes), then try again. You can switch it on afterwards.",
    because: "Track Changes is on",
  },
  "merged-neighbour": merged,
  "covered-cell": merged,
  "nested-table": {
    what: "This cell holds a table of its own, which would be lost.",
    todo: "Select the cell and change it in the document.",
    because: "the cell holds a table of its own",
  },
  "picture-or-object": {
    what: "This cell holds a picture or an object, which would be lost.",
    todo: "Select the cell and change the text beside it in the document.",
    because: "the cell holds a picture",
  },
  "not-listed-in-dropdown": {
    what: "This cell is a drop-down list, and your text is not on it.",
    todo: "Choose one of the values listed, or select the cell and choose in the document.",
    because: "the text is not on the drop-down list",
  },
  "not-a-date": {
    what: "This cell takes a date, and your text does not read as one day.",
    todo: "Write a day, a month and a year, such as “November 15, 2024”.",
    because: "the cell takes a date",
  },
  "not-our-comment": {
    what: "This comment was changed by somebody, so it was left alone.",
    todo: "Remove it in the document if it is no longer needed.",
    because: "somebody has changed the comment",
  },
  "comment-has-replies": {
    what: "Somebody has replied to this comment, so it was left alone.",
    todo: "Remove it in the document if the conversation is over.",
    because: "somebody has replied to the comment",
  },
  "comments-unavailable": {
    what: "Comments cannot be added here.",
    todo: "This version of Word, or this document, does not let add-ins comment. The list here stays complete.",
    because: "comments cannot be added here",
  },
  "state-too-large": tryAgain,
  "newer-state": {
    what: "Somebody uses a newer version of this pane on this document.",
    todo: "Update the pane, then try again.",
    because: "a newer version of this pane is in use",
  },
  "only-row": {
    what: "This is the table’s only row.",
    todo: "Leave it empty, or delete the whole table in the document.",
    because: "it is the only row",
  },
  "unsupported-here": {
    what: "This version of Word does not let us write here.",
    todo: "Select the place and type there, or copy your text and paste it.",
    because: "this version of Word does not allow it",
  },
  "not-verified": {
    what: "Word reported the change, but the document does not read as written.",
    todo: "Look at the cell in the document before you go on.",
    because: "the document does not read as written",
  },
  "timed-out": {
    what: "Word took too long to answer.",
    todo: "Look whether your text is in the document. If it is not, write it again.",
    because: "Word took too long to answer",
  },
  cancelled: {
    what: "This was stopped before it was written.",
    todo: "Your text is still here.",
    because: "it was stopped",
  },
  failed: tryAgain,
};

/** Refusals that hold for the whole document, not for one place. */
export const WHOLE_DOCUMENT: readonly RefusalCode[] = ["read-only", "protected"];

/** Why a place was not found as expected; for lists: "because ...". */
export const conflictBecause: Readonly<Record<ConflictReason, string>> = {
  changed: "the text changed in the meantime",
  gone: "the place is no longer there",
  ambiguous: "several places look the same",
};

/** Why something was not done, for lists: "because ..."; undefined where it was. */
export function whyNot(result: EditResult): string | undefined {
  if (result.outcome === "refused") return refusalWords[result.code].because;
  return result.outcome === "conflict" ? conflictBecause[result.reason] : undefined;
}
