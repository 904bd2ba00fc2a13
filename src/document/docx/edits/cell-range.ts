import { type GridCell, indexBlocks } from "../../wordml/body";
import { lookInto } from "../../wordml/controls";
import type { Splice } from "../../wordml/splice";
import type { Wrapping } from "../../wordml/structure";
import { readParagraph } from "../../wordml/text";
import type { XmlElement } from "../../wordml/tree";
import { isSelfClosing } from "../xml-edit";
import { strikeInline, strikeMark, survivorsOf } from "./clearing";
import { type EditContext, type Outcome, refuse } from "./context";
import { holdingControls } from "./control";
import { writerAt } from "./markup";
import { replaceInParagraph } from "./range";

interface Line {
  readonly element: XmlElement;
  readonly around: Wrapping;
  /** Offset in the cell's text. */
  readonly start: number;
  readonly text: string;
}

/**
 * Replaces a range of a cell's text, in which paragraphs are joined by "\n". A range over several paragraphs
 * has to reach to the end of the last one; the new text stands in the first.
 *
 * @returns refused as `replaceInParagraph` does, and with "nested-table"
 */
export function replaceInCell(
  context: EditContext,
  cell: GridCell,
  start: number,
  end: number,
  text: string,
): Outcome {
  const { paragraphs, tables } = indexBlocks(cell.element);
  if (tables.length > 0) return refuse("nested-table");
  const lines: Line[] = [];
  let offset = 0;
  for (const { element, around } of paragraphs) {
    const within = { ...around, controls: [...cell.around.controls, ...around.controls] };
    const content = readParagraph(element, within);
    // Its text is shown in the next paragraph, where the range is counted otherwise.
    if (content.markDeleted) return refuse("pending-changes");
    lines.push({ element, around: within, start: offset, text: content.text });
    offset += content.text.length + 1;
  }
  const holds = (line: Line, at: number): boolean => at >= line.start && at <= line.start + line.text.length;
  const first = lines.findIndex((line) => holds(line, start));
  const last = lines.findIndex((line) => holds(line, end));
  const line = lines[first];
  const lastLine = lines[last];
  if (line === undefined || lastLine === undefined) return refuse("unsupported-here");
  const from = start - line.start;
  if (first === last) {
    return replaceInParagraph(context, line.element, from, end - line.start, text, line.around);
  }
  const others = lines.slice(first + 1, last + 1).map(({ element }) => element);
  if (lastLine.text.slice(end - lastLine.start).trim() !== "" || !canGo([line.element, ...others])) {
    return refuse("unsupported-here");
  }
  const rest = replaceInParagraph(context, line.element, from, line.text.length, text, line.around);
  if ("refused" in rest) return rest;
  return { splices: [...rest.splices, ...removeLines(context, line.element, others)] };
}

function canGo(paragraphs: readonly XmlElement[]): boolean {
  return paragraphs.every(
    (paragraph) =>
      readParagraph(paragraph).objects.length === 0 &&
      holdingControls(lookInto(paragraph).controls).length === 0 &&
      !isSelfClosing(paragraph),
  );
}

function removeLines(
  context: EditContext,
  first: XmlElement,
  others: readonly XmlElement[],
): readonly Splice[] {
  const { tracking } = context;
  if (tracking === undefined) {
    return others.map((element) => ({
      start: element.start,
      end: element.end,
      text: survivorsOf(context, element),
    }));
  }
  const writer = writerAt(context, first);
  // Each paragraph but the last loses its mark, so that all of them become the last one.
  return [first, ...others].flatMap((element, index) => [
    ...(index < others.length ? strikeMark(writer, element) : []),
    ...(index > 0 ? strikeInline(writer, tracking, element).splices : []),
  ]);
}
