import type { ConflictReason, RefusalCode } from "../core/model";

/** Why a single change was not made to a file: for lines such as "table 4, row 6, Owner: ...". */
export const refusalWords: Readonly<Record<RefusalCode, string>> = {
  "read-only": "the document can only be read",
  protected:
    "the document is protected against such changes; its owner can lift that in Word (Review, Restrict Editing)",
  locked: "this place is locked; whoever made the template can unlock it",
  "data-bound": "the document fills this place from its own properties; change it in Word",
  "has-reviewer-comment": "a reviewer's comment stands here and would be lost; change the words in Word",
  "several-controls": "the cell holds several form fields; fill them in Word",
  "pending-changes": "tracked changes wait for a decision here; accept or reject them in Word first",
  "tracking-on": "Track Changes is on; switch it off in Word (Review, Track Changes) first",
  "merged-neighbour": "this place is part of merged cells; change it in Word",
  "covered-cell": "this place is covered by a merged cell; fill the first row of the merge",
  "nested-table": "the cell holds a table of its own, which would be lost; change it in Word",
  "picture-or-object": "the cell holds a picture or an object, which would be lost; change it in Word",
  "not-listed-in-dropdown": "the text is not on the cell's drop-down list",
  "not-a-date": "the cell takes a date, and the text does not read as one day",
  "not-our-comment": "somebody has changed the comment, so it stays",
  "comment-has-replies": "somebody has replied to the comment, so it stays",
  "comments-unavailable": "comments cannot be written here",
  "state-too-large": "there would be too much to keep in the document",
  "newer-state": "a newer version of Action Plan Companion has written to this document",
  "only-row": "it is the table's only row",
  "unsupported-here": "this place cannot be written without Word",
  "not-verified": "the document did not read as written afterwards, so it was left as it was",
  "timed-out": "it took too long",
  cancelled: "it was stopped",
  failed: "it did not work; please report this",
};

export const conflictWords: Readonly<Record<ConflictReason, string>> = {
  changed: "something else stands here",
  gone: "the place is not in this document",
  ambiguous: "several places look the same",
};
