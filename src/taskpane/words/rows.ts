import type { RefusalCode } from "../../core/model";
import { shortened } from "./general";

const quoted = (step: string): string => (step === "" ? "The row" : `“${shortened(step, 60)}”`);

/** Words of rows that come and go. */
export const rowWords = {
  tools: "Rows",
  addBelow: "Add a row below",
  addAtEnd: "Add a row at the end",
  remove: "Delete this row",
  confirm: "Delete this row?",
  says: (texts: readonly string[]) => `It says: ${texts.map((text) => shortened(text, 80)).join(" · ")}`,
  keeps: "You can take it back with Undo.",
  yes: "Delete",
  no: "Keep it",
  added: {
    done: "A row was added. Fill it in here.",
    undoes: "take the new row out again",
    undone: {
      undone: "The row was taken out again.",
      changed: "Something was written into the new row since, so it was left.",
      refused: "Word did not let us take the row out again. Use Undo in Word.",
    },
  },
  deleted: (step: string) => ({
    done: `${quoted(step)} was deleted.`,
    undoes: "bring the deleted row back",
    undone: {
      undone: `${quoted(step)} is back.`,
      changed: "The rows around it were changed since, so it was not brought back. Use Undo in Word.",
      refused: "Word did not let us bring the row back. Use Undo in Word.",
    },
  }),
  markedDeleted: (step: string) => `${quoted(step)} is marked as deleted.`,
  conflict: "This row changed in the document in the meantime. Look at it again before you change it.",
} as const;

const merged =
  "Cells of this row are merged with the row beside it, so it was left as it is. Add or delete the row in the document.";

/** Why a row was not added or deleted, where it is not what is said about texts. */
export const rowRefusals: Readonly<Partial<Record<RefusalCode, string>>> = {
  "has-reviewer-comment":
    "Somebody has commented in this row, and deleting it would delete their comment. Delete it in the document once the comment is settled.",
  "pending-changes":
    "Tracked changes in this row wait for a decision. Accept or reject them in the document first.",
  "merged-neighbour": merged,
  "covered-cell": merged,
  locked: "The template locks this row.",
  "several-controls": "This row holds form fields that would be lost. Delete it in the document.",
  "unsupported-here":
    "Word does not let us change the rows of this table. Add or delete the row in the document.",
};
