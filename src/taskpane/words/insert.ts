import type { ConflictReason, RefusalCode } from "../../core/model";
import type { WriteWords } from "../store/state";
import { conflictBecause, refusalWords } from "./refusals";

/** Words about putting a template into the document. */
export const insertWords = {
  choose: "Which template?",
  text: "An empty plan goes into this document, ready to be filled in. Nothing that is there is changed.",
  where: "Where it goes",
  behind: (text: string) => `After “${text}”`,
  behindTable: (text: string) =>
    text === "" ? "After the table at the cursor" : `After the table “${text}”`,
  here: "On the empty line at the cursor",
  atEnd: "At the end of the document",
  move: "Put the cursor somewhere else in the document to change this.",
  nowhere:
    "There is no free place in this document: all of it lies within form fields. Add an empty line after them, then read again.",
  insert: "Insert template",
  said: (name: string): WriteWords => ({
    done: `“${name}” is in your document now. Begin with its first question.`,
    undoes: `take “${name}” out of the document again`,
    undone: {
      undone: `“${name}” was taken out again.`,
      changed: `Something was written into “${name}” since, so it was left as it is. Delete what you do not need in the document.`,
      refused: `Word did not let us take “${name}” out again. Undo in Word (Ctrl+Z) does, or delete it in the document.`,
    },
  }),
  insertedNoPlan: (name: string) =>
    `“${name}” was put into the document, but it does not read as a plan there. Undo in Word takes it out again.`,
  refused: (code: RefusalCode) => {
    const { what, todo } = refusalWords[code];
    return special[code] ?? `Nothing was inserted. ${what} ${todo}`;
  },
  conflict: (reason: ConflictReason) =>
    `Nothing was inserted, because ${conflictBecause[reason]}. Put the cursor where the plan should go and try again.`,
} as const;

/** Refusals whose usual words are about a text that somebody typed. */
const special: Readonly<Partial<Record<RefusalCode, string>>> = {
  "read-only":
    "This document cannot be edited here. Switch Word to Editing, or ask its owner for a copy that you can edit.",
  protected:
    "This document is protected against changes of this kind. Its owner can lift the protection (Review > Restrict Editing).",
  locked:
    "This place is locked by the template of the document. Put the cursor somewhere else and try again.",
  "unsupported-here":
    "This version of Word does not let us insert a plan here. Put the cursor on an empty line outside tables and try again.",
  failed:
    "Nothing was inserted: Word did not make this change. Try again, or put the cursor on an empty line first.",
  "timed-out": "Word took too long to answer. Look whether the plan is in the document before you try again.",
  "not-verified":
    "Word did something else than we asked. Look at the document, and use Undo in Word (Ctrl+Z) if something is wrong.",
};
