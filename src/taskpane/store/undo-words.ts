import { guideWords } from "../words/guide";
import type { Undone, Written } from "./state";

/** What a button that takes this back is called where it is not seen: with what stands on it, and what it does. */
export function undoSpoken(button: string, { label, mended, said }: Written): string {
  const own = mended === true ? guideWords.undoesMend(label) : guideWords.undoes(label);
  return guideWords.undoSpoken(button, said?.undoes ?? own);
}

/** How an undo went, in words. */
export function undoneWords({ label, how, mended, said }: Undone): string {
  if (said !== undefined) return said.undone[how];
  if (mended === true) return guideWords.mendUndone[how](label);
  const words = {
    undone: guideWords.undone,
    changed: guideWords.undoConflict,
    refused: guideWords.undoRefused,
  };
  return words[how](label);
}
