import {
  type Block,
  cellAt,
  type CellLocation,
  inLetters,
  labelPattern,
  labelText,
  type ParagraphBlock,
  type ParagraphLocation,
  paragraphsOf,
  type Snapshot,
  type TableBlock,
  type TableRow,
  tablesOf,
} from "../model";
import { mappingMessages as say } from "./messages";
import type { MappingProblem } from "./parse";
import type { AnswerMapping } from "./schema";

/** Where an answer outside the rows stands. */
export interface PlacedAnswer {
  /** Id of the template's field or prompt. */
  readonly id: string;
  readonly location: CellLocation | ParagraphLocation;
  /** The last paragraph of an answer that begins in another one. */
  readonly to?: number;
  /** The label behind which it stands in that place, as it stands there. */
  readonly label?: string;
  /** The label that ends its room on the line, as it stands there. */
  readonly nextLabel?: string;
  /** What the document calls it, where that stands in another cell. */
  readonly name?: string;
}

/** The blocks near a plan in which a label without a place is looked for, the likeliest first. */
export type Near = readonly { readonly block: Block; readonly rows?: readonly [from: number, to: number] }[];

const WORD = inLetters(String.raw`[\p{L}\p{N}]`);
/** What stands before a label on a line: nothing, a tab, or a gap. */
const APART = /(?:^|[\t\n|]|\s\s)$/;

/** A label as it stands in a text, its colon included. `anywhere`: in the midst of other words, too. */
function labelIn(text: string, wanted: string, anywhere: boolean): string | undefined {
  const label = wanted.trim().replace(/\s*:$/, "");
  for (const match of text.matchAll(new RegExp(`${labelPattern(label)}\\s*:?`, "gi"))) {
    const after = text.charAt(match.index + match[0].length);
    const whole = match[0].endsWith(":") || !WORD.test(after) || !WORD.test(match[0].slice(-1));
    if (whole && (anywhere || APART.test(text.slice(Math.max(0, match.index - 2), match.index))))
      return match[0].trim();
  }
  return undefined;
}

interface Labels {
  readonly label?: string;
  readonly nextLabel?: string;
}

/** The labels of an answer in the text of its place; undefined where one is not there. */
function labelsIn(text: string, { after, before }: AnswerMapping, anywhere: boolean): Labels | undefined {
  if (after === undefined) return {};
  const label = labelIn(text, after, anywhere);
  if (label === undefined) return undefined;
  if (before === undefined) return { label };
  const behind = text.slice(text.indexOf(label) + label.length);
  const nextLabel = labelIn(behind, before, true);
  return nextLabel === undefined ? { label } : { label, nextLabel };
}

/** The answer of a cell's label: behind it, or in the next cell where the label stands alone. */
function inCell(
  table: TableBlock,
  row: TableRow,
  column: number,
  mapping: AnswerMapping,
  anywhere: boolean,
): PlacedAnswer | undefined {
  const cell = cellAt(row, column);
  const labels = cell && labelsIn(cell.text, mapping, anywhere);
  if (cell === undefined || labels === undefined) return undefined;
  const { id } = mapping;
  const place = (at: number): CellLocation => ({ table: table.index, row: row.index, column: at });
  const next = row.cells[cell.physical + 1];
  const alone = labels.label !== undefined && labelText(cell.text) === labelText(labels.label);
  return alone && next !== undefined
    ? { id, location: place(next.column), name: cell.text }
    : { id, location: place(cell.column), ...labels };
}

function inParagraph(
  block: ParagraphBlock,
  mapping: AnswerMapping,
  at: { readonly to?: number | undefined; readonly textBox?: number | undefined },
  anywhere: boolean,
): PlacedAnswer | undefined {
  const { to, textBox } = at;
  const text = textBox === undefined ? block.text : (block.textBoxes[textBox]?.text ?? "");
  const labels = labelsIn(text, mapping, anywhere);
  if (labels === undefined) return undefined;
  const location = { paragraph: block.index, ...(textBox === undefined ? {} : { textBox }) };
  return { id: mapping.id, location, ...(to === undefined || to === block.index ? {} : { to }), ...labels };
}

/** The first place near the plan where the label stands. */
function nearby(near: Near, mapping: AnswerMapping): PlacedAnswer | undefined {
  for (const { block, rows } of near) {
    if (block.kind === "paragraph") {
      const found = inParagraph(block, mapping, {}, false);
      if (found !== undefined) return found;
      continue;
    }
    const [from, to] = rows ?? [0, block.rows.length - 1];
    for (const row of block.rows.slice(from, to + 1)) {
      if (row.change === "deleted") continue;
      for (const cell of row.cells.filter(({ mergedFrom }) => mergedFrom === undefined)) {
        const found = inCell(block, row, cell.column, mapping, false);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

/** Where an answer stands, or why it cannot be told; the path is completed. */
type Outcome = PlacedAnswer | MappingProblem;

function isProblem(outcome: Outcome): outcome is MappingProblem {
  return "reason" in outcome;
}

function place(snapshot: Snapshot, near: Near, mapping: AnswerMapping): Outcome {
  const { at, after = "" } = mapping;
  if (at === undefined) return nearby(near, mapping) ?? { path: "after", reason: say.labelNowhere(after) };
  if (!("paragraph" in at)) {
    const table = tablesOf(snapshot)[at.table];
    const row = table?.rows[at.row];
    if (table === undefined || row === undefined || cellAt(row, at.column) === undefined) {
      return { path: "at", reason: say.cellNotHere };
    }
    return inCell(table, row, at.column, mapping, true) ?? { path: "after", reason: say.labelNotHere(after) };
  }
  const all = paragraphsOf(snapshot);
  const missing = [at.paragraph, at.to ?? 0].find((paragraph) => paragraph >= all.length);
  const block = all[at.paragraph];
  if (missing !== undefined || block === undefined) {
    return { path: "at", reason: say.paragraphNotHere(missing ?? at.paragraph, all.length) };
  }
  if (at.textBox !== undefined && block.textBoxes[at.textBox] === undefined) {
    return { path: "at", reason: say.textBoxNotHere };
  }
  return inParagraph(block, mapping, at, true) ?? { path: "after", reason: say.labelNotHere(after) };
}

/**
 * Finds the places of answers outside the rows.
 *
 * @param near where labels without a place are looked for
 * @param path how the list of these answers is called in what is said about it
 */
export function placeAnswers(
  snapshot: Snapshot,
  near: Near,
  mappings: readonly AnswerMapping[],
  path: string,
): { readonly answers: readonly PlacedAnswer[]; readonly problems: readonly MappingProblem[] } {
  const outcomes = mappings.map((mapping, index) => {
    const outcome = place(snapshot, near, mapping);
    return isProblem(outcome) ? { ...outcome, path: `${path}[${index}].${outcome.path}` } : outcome;
  });
  return {
    answers: outcomes.filter((outcome): outcome is PlacedAnswer => !isProblem(outcome)),
    problems: outcomes.filter(isProblem),
  };
}
