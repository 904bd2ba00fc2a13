import { answerText, comparableText, isBlankText, type TableCell, type TableRow } from "../model";
import type { TemplateTable } from "../templates";
import { filledCells } from "./columns";
import type { Header } from "./header";
import { readsLike } from "./labels";
import { printedEnd } from "./printed";
import { answerInCell, type RowField } from "./row-fields";

/** A cell that asks a guiding question, and what was answered to it there. */
export interface AskedCell extends Pick<RowField, "text" | "slot"> {
  readonly cell: TableCell;
  readonly question: string;
}

/** How far below the header questions may stand. */
const DISTANCE = 2;
const QUESTION_WORD =
  /^\(?(?:(?:by|in|on|to|for|from|with|at) )?(?:what|who|whom|whose|which|how|when|where|why)\b|^\(?(?:is|are|do|does|did|will|can|could|should|would|have|has)\b/i;

interface Asked {
  readonly prompt: string;
  readonly rest: string;
  /** Position of the question's paragraph in the cell. */
  readonly paragraph: number;
  /** It is one of the template's questions. */
  readonly known: boolean;
}

/** The question at the start of a cell: one of the template's, or any other. */
function questionIn(cell: TableCell, questions: readonly string[]): Asked | undefined {
  const paragraph = cell.paragraphs.findIndex(({ text }) => !isBlankText(text));
  const line = (cell.paragraphs[paragraph]?.text ?? "").trim();
  if (line === "") return undefined;
  const at = (end: number, known: boolean): Asked => ({
    prompt: line.slice(0, end).trim(),
    rest: answerText(line.slice(end)),
    paragraph,
    known,
  });
  for (const question of questions) {
    const end = printedEnd(line, question);
    if (end !== undefined) return at(end, true);
  }
  const mark = line.indexOf("?") + 1;
  if (questions.length > 0 && readsLike(line, questions)) return at(line.length, true);
  if (mark === 0) return undefined;
  const sentence = line.slice(0, mark);
  return at(mark, questions.length > 0 && readsLike(sentence, questions));
}

/** "(list the steps)" in every cell says what to write as well. */
function isHint(cell: TableCell): boolean {
  return /^[([][^()[\]]{3,}[)\]]$/.test(comparableText(cell.text));
}

function asks({ prompt, known }: Asked, guided: boolean): boolean {
  return known || QUESTION_WORD.test(prompt) || (guided && prompt.length > 12);
}

/**
 * Reads a row as one of guiding questions: the template's, reworded here and there, or, right beneath the
 * header, a row in which every cell asks.
 *
 * @returns the cells that ask, with the answers that were typed beneath their questions; undefined where the row
 *   is none
 */
export function readAsked(
  row: TableRow,
  header: Header,
  template: TemplateTable,
): readonly AskedCell[] | undefined {
  const bottom = header.rows[header.rows.length - 1] ?? -1;
  const near = row.index - bottom <= DISTANCE;
  const questions = template.columns.flatMap((column) => column.prompt.question ?? []);
  const filled = filledCells(row);
  if (filled.length === 0 || (questions.length === 0 && !near)) return undefined;
  const found = filled.flatMap((cell) => {
    const asked = near || cell.text.includes("?") ? questionIn(cell, questions) : undefined;
    return asked === undefined ? [] : [{ cell, asked }];
  });
  const known = found.filter(({ asked }) => asked.known);
  const all = near && filled.length >= 3;
  const every =
    all && found.length === filled.length && found.every(({ asked }) => asks(asked, template.guidingRow));
  if (all && filled.every(isHint)) {
    return filled.map((cell) => ({
      cell,
      question: comparableText(cell.text),
      text: "",
      slot: { kind: "none" },
    }));
  }
  if (known.length * 2 <= filled.length && !every) return undefined;
  return (every ? found : known).map(({ cell, asked }) => ({
    cell,
    question: comparableText(asked.prompt).replace(/\n/g, " "),
    ...answerInCell(asked, cell, asked.paragraph),
  }));
}
