import type { Template } from "../templates";
import type { Raised } from "./raise";
import type { Check, CheckContext, PlanVerdict } from "./types";

/** What a verdict became, and with what besides the verdict. */
interface Remembered {
  readonly check: Check;
  readonly template: Template | undefined;
  readonly id: string;
  readonly raised: Raised | undefined;
}

/**
 * What plan checks said of single rows. A verdict that is the same object as before gives the same findings, the
 * very objects, so that what is told of the row need not be settled anew.
 */
export class PlanMemory {
  readonly #verdicts = new WeakMap<PlanVerdict, Remembered>();

  recall(
    check: Check,
    verdict: PlanVerdict,
    { plan, template }: CheckContext,
    raise: () => Raised | undefined,
  ): Raised | undefined {
    const { id } = plan.template;
    const known = this.#verdicts.get(verdict);
    if (known?.check === check && known.template === template && known.id === id) return known.raised;
    const raised = raise();
    this.#verdicts.set(verdict, { check, template, id, raised });
    return raised;
  }
}
