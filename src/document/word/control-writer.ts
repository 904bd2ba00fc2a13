import type { ContentControl } from "../../core/model";
import { type Obstacle, refused } from "./text-writer";

/**
 * Why a content control cannot be written through the API though a file could be: WordApi 1.3 sets a
 * control's text, but not the value behind it (the list entry, the date), and a plain-text control takes one
 * line.
 */
export function writableControl(control: ContentControl, text: string): Obstacle | undefined {
  switch (control.kind) {
    case "richText":
    case "plainText":
      return text.includes("\n")
        ? refused("unsupported-here", "several lines in a content control")
        : undefined;
    default:
      return refused("unsupported-here", `a ${control.kind} control has a value behind its text`);
  }
}
