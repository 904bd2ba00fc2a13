/** Words of a person's own remark on the place shown. */
export const remarkWords = {
  title: "Add a remark",
  label: "Your remark",
  hint: "It becomes a comment of yours in the document, on this place.",
  noComments:
    "This version of Word, or this document, does not take comments from add-ins. Write your remark here, copy it, and paste it as a comment of your own.",
  begin: "Ways to begin",
  starters: ["This is strong because ", "A question: ", "A suggestion: "],
  fromGuides: "Or ask what the guides ask",
  add: "Add as my comment",
  added: (label: string) => `Your remark on ${label} is in the document as a comment.`,
  not: (because: string) => `Your remark was not added: ${because}. It is still here; you can copy it.`,
  gone: "this place has changed in the document, so select it again",
  takeBack: "Take it back",
  takenBack: "Your comment is out of the document again. Its text is here.",
  notTakenBack: "Word did not let us take the comment back. Delete it in the document.",
  copy: "Copy my remark",
} as const;
