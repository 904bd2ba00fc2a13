import type { PlanTable } from "../plan";
import type { Template } from "../templates";
import type { Raised, RowResult } from "./raise";
import { type RowFacts, rowSlot } from "./row-facts";
import type { Step } from "./steps";
import { type Stretch, stretchesOf } from "./stretches";

/** What the findings on a row depend on besides the row. */
export interface Circumstances {
  readonly template: Template | undefined;
  /** All the rest, as text. */
  readonly rest: string;
}

/** What was found in the rows of a stretch, blank ones left out. */
export interface RowBlock {
  readonly stretch: Stretch;
  readonly circumstances: Circumstances;
  readonly results: readonly RowResult[];
  /** Raised of these rows, and spoken of in others. */
  readonly elsewhere: readonly Raised[];
}

interface Remembered {
  /** Whose memory it is: checkers may run other checks. */
  readonly memory: RowMemory;
  readonly circumstances: Circumstances;
  readonly step: Step;
  readonly result: RowResult;
}

const remembered = rowSlot<Remembered>();

/** What the checks say of a row; its step is the row alone, or all rows that share its action. */
type Find = (row: RowFacts, step: Step) => RowResult;

/**
 * Findings on rows, remembered by row and by stretches of rows: rows are never changed, only replaced, and their
 * checks know nothing of other rows but those of their step.
 */
export class RowMemory {
  readonly #blocks = new WeakMap<Stretch, RowBlock>();

  blocks(table: PlanTable, circumstances: Circumstances, find: Find): readonly RowBlock[] {
    return stretchesOf(table).map((stretch) => {
      const known = this.#blocks.get(stretch);
      if (known !== undefined && isAlike(known.circumstances, circumstances)) return known;
      const block = this.#block(stretch, circumstances, find);
      this.#blocks.set(stretch, block);
      return block;
    });
  }

  #block(stretch: Stretch, circumstances: Circumstances, find: Find): RowBlock {
    const steps = new Map<RowFacts, Step>();
    for (const step of stretch.steps) if (step.length > 1) for (const facts of step) steps.set(facts, step);
    const results = stretch.facts.map((facts) =>
      this.#recall(facts, steps.get(facts) ?? [facts], circumstances, find),
    );
    return { stretch, circumstances, results, elsewhere: results.flatMap((result) => result.elsewhere) };
  }

  #recall(facts: RowFacts, step: Step, circumstances: Circumstances, find: Find): RowResult {
    const known = remembered.get(facts);
    const same = known?.memory === this && isAlike(known.circumstances, circumstances);
    if (same && known.step.length === step.length && step.every((other, i) => other === known.step[i])) {
      return known.result;
    }
    const result = find(facts, step);
    remembered.set(facts, { memory: this, circumstances, step, result });
    return result;
  }
}

function isAlike(a: Circumstances, b: Circumstances): boolean {
  return a.template === b.template && a.rest === b.rest;
}
