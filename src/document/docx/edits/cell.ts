import { comparableText } from "../../../core/model";
import { type GridCell, indexBlocks } from "../../wordml/body";
import { lookInto } from "../../wordml/controls";
import { readParagraph } from "../../wordml/text";
import type { XmlElement } from "../../wordml/tree";
import { type EditContext, type Outcome, refuse } from "./context";
import { holdingControls, isWithin, writeControl } from "./control";
import { linesOf } from "./markup";
import { writeParagraphs } from "./paragraphs";

/**
 * Replaces the content of a cell by a text; lines become paragraphs. The first paragraph's properties and its
 * first run's formatting are kept. Where a content control holds the content, it is written through it.
 *
 * Comments, pending changes, locks and data bindings are the caller's to judge (`judgeCell`).
 *
 * @returns refused with "nested-table", "picture-or-object", "several-controls", "not-listed-in-dropdown",
 *   "not-a-date" or "unsupported-here" where no text can take the content's place
 */
export function setCellText(context: EditContext, cell: GridCell, text: string): Outcome {
  const { paragraphs, tables } = indexBlocks(cell.element);
  if (tables.length > 0) return refuse("nested-table");
  const elements = paragraphs.map(({ element }) => element);
  if (elements.some((element) => readParagraph(element).objects.length > 0)) {
    return refuse("picture-or-object");
  }
  const around = holdingControls(cell.around.controls);
  const controls = [...around, ...holdingControls(lookInto(cell.element).controls)];
  const [control, another] = controls;
  if (another !== undefined) return refuse("several-controls");
  if (control === undefined) return writeParagraphs(context, elements, linesOf(text));
  if (around.length > 0) return writeControl(context, control, elements, text);
  return writeThrough(context, control, elements, text);
}

/**
 * Writes through a control in a cell. What stands beside it, such as a label, has to stand in the new text as
 * well: it stays.
 */
function writeThrough(
  context: EditContext,
  control: XmlElement,
  paragraphs: readonly XmlElement[],
  text: string,
): Outcome {
  const { before, after } = textBeside(control, paragraphs);
  const wanted = comparableText(text);
  if (!wanted.startsWith(before) || !wanted.endsWith(after) || wanted.length < before.length + after.length) {
    return refuse("unsupported-here");
  }
  const held = paragraphs.filter((paragraph) => isWithin(paragraph, control));
  const isAlone = before === "" && after === "";
  const own = isAlone ? text : wanted.slice(before.length, wanted.length - after.length).trim();
  return writeControl(context, control, held, own);
}

/** The comparable texts of a cell before and behind a control. */
function textBeside(
  control: XmlElement,
  paragraphs: readonly XmlElement[],
): { readonly before: string; readonly after: string } {
  const before: string[] = [];
  const after: string[] = [];
  for (const paragraph of paragraphs) {
    const pieces = readParagraph(paragraph).pieces;
    const lines = (pick: (piece: XmlElement) => boolean): string =>
      pieces
        .filter(({ element }) => pick(element))
        .map((piece) => piece.text)
        .join("");
    before.push(lines((element) => element.end <= control.start));
    after.push(lines((element) => element.start >= control.end));
  }
  return { before: comparableText(before.join("\n")), after: comparableText(after.join("\n")) };
}
