/** What a test document is to hold, whichever program is said to have written it. */

export interface PlanSpec {
  readonly school: string;
  readonly date: string;
  readonly strategy: string;
  readonly steps: readonly StepSpec[];
}

/** One row: action, resources, measure, owner, deadline. */
export interface StepSpec {
  readonly cells: readonly [CellSpec, CellSpec, CellSpec, CellSpec, CellSpec];
  /** The whole row is a tracked change. */
  readonly change?: "inserted" | "deleted";
}

export type CellSpec = string | RichCell;

export interface RichCell {
  /** What a reader must find, tracked changes accepted, placeholders left out; "\n" between paragraphs. */
  readonly text: string;
  /** This piece of the text is a tracked insertion. */
  readonly inserted?: string;
  /** This stands before the text as a tracked deletion. */
  readonly deleted?: string;
  /** The text stands in a content control. */
  readonly control?: ControlSpec;
  /** The lines are bullets. */
  readonly bullets?: boolean;
  readonly comments?: readonly CommentSpec[];
  /** The cell begins or continues a vertical merge. */
  readonly merge?: "start" | "continue";
}

export interface ControlSpec {
  readonly kind: "date" | "dropDownList" | "plainText";
  /** Around the runs, the paragraphs or the cell. */
  readonly level: "run" | "block" | "cell";
  /** Shown in place of content; then `text` is "". */
  readonly placeholder?: string;
  readonly choices?: readonly string[];
}

export interface CommentSpec {
  readonly author: string;
  readonly text: string;
  readonly resolved?: boolean;
  readonly reply?: string;
}

/** A cell with everything said. */
export function rich(cell: CellSpec): RichCell {
  return typeof cell === "string" ? { text: cell } : cell;
}

/** A step of plain texts. */
export function step(
  action: CellSpec,
  resources: CellSpec,
  measure: CellSpec,
  owner: CellSpec,
  due: CellSpec,
): StepSpec {
  return { cells: [action, resources, measure, owner, due] };
}

/** A row that nobody has written in. */
export const blankStep: StepSpec = step("", "", "", "", "");

/** The texts that a reader must find in the rows, covered cells with the text of their merge's first cell. */
export function expectedRows(plan: PlanSpec): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { cells, change } of plan.steps) {
    const above = rows.at(-1);
    const texts = cells.map((cell, column) =>
      rich(cell).merge === "continue" ? (above?.[column] ?? "") : rich(cell).text,
    );
    if (change !== "deleted") rows.push(texts);
  }
  return rows;
}
