import { comparableText, isBlankText, type Edit } from "../model";
import type { AnswerSlot } from "./plan";

/**
 * The edit that puts an answer where a slot says.
 *
 * @param slot where the answer goes
 * @param expect the answer as last read
 * @param text the answer to write; lines become paragraphs
 * @returns the edit, or undefined where the place can only be read
 */
export function answerEdit(slot: AnswerSlot, expect: string, text: string): Edit | undefined {
  switch (slot.kind) {
    case "cell":
      return { kind: "setCell", at: slot.address, expect, text };
    case "field":
      return {
        kind: "setField",
        at: slot.address,
        label: slot.label,
        ...(slot.nextLabel === undefined ? {} : { nextLabel: slot.nextLabel }),
        expect,
        text,
      };
    case "bracket":
      return { kind: "setBracket", at: slot.address, expect: slot.expect, text };
    case "answer":
      return {
        kind: "setAnswer",
        at: slot.address,
        place: goesBelow(slot, expect, text) ? "below" : slot.place,
        prompt: slot.prompt,
        expect,
        text,
      };
    case "none":
      return undefined;
  }
}

function goesBelow(slot: Extract<AnswerSlot, { kind: "answer" }>, expect: string, text: string): boolean {
  return slot.roomBelow === true && isBlankText(expect) && comparableText(text).includes("\n");
}
