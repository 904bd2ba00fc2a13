import type { CellLocation } from "../model";
import type { RowFacts } from "./row-facts";

/** The rows of one step: most steps have one; several where an action cell is merged over them. */
export type Step = readonly RowFacts[];

/** Takes rows that say what is to be done, in their order, for the steps that they belong to. */
export function groupSteps(rows: readonly RowFacts[]): readonly Step[] {
  const steps: RowFacts[][] = [];
  let origin: CellLocation | undefined;
  for (const facts of rows) {
    const { action } = facts;
    const from = action?.mergedFrom;
    const step = from === undefined ? undefined : steps.at(-1);
    if (step !== undefined && from !== undefined && isSameCell(from, origin)) step.push(facts);
    else steps.push([facts]);
    origin = from ?? action?.location;
  }
  return steps;
}

/** Of one table: the rows of a step follow each other. */
function isSameCell(a: CellLocation, b: CellLocation | undefined): boolean {
  return a.row === b?.row && a.column === b.column;
}
