import type { Template } from "../templates";
import type { Raised } from "./raise";
import type { Check, CheckContext, PlanVerdict } from "./types";

type Findings = Map<string, readonly Raised[]>;

/** What was raised of a plan by one check the last time. */
interface Remembered {
  readonly template: Template | undefined;
  readonly id: string;
  readonly findings: Findings;
}

/**
 * What plan checks said of single rows. A verdict that comes again gives the same finding, the very object, so that
 * what is told of the row need not be settled anew.
 */
export class PlanMemory {
  readonly #plans = new Map<number, Map<Check, Remembered>>();

  /** The memory of one check for one plan in this run; what it does not say again is forgotten. */
  of(
    { plan, template }: CheckContext,
    check: Check,
  ): (verdict: PlanVerdict, raise: () => readonly Raised[]) => readonly Raised[] {
    const byCheck = this.#plans.get(plan.index) ?? new Map<Check, Remembered>();
    this.#plans.set(plan.index, byCheck);
    const known = byCheck.get(check);
    const { id } = plan.template;
    const before = known?.template === template && known?.id === id ? known.findings : undefined;
    const findings: Findings = new Map();
    byCheck.set(check, { template, id, findings });
    return (verdict, raise) => {
      const key = verdictKey(verdict);
      const raised = before?.get(key) ?? raise();
      findings.set(key, raised);
      return raised;
    };
  }
}

/** All that makes a verdict's finding. */
function verdictKey({
  at,
  text = "",
  about = "",
  outcome,
  message,
  severity,
  data,
  source,
}: PlanVerdict): string {
  const { table, row, column, paragraph, textBox, field, prompt } = at;
  const place = `${table}/${row}/${column}/${paragraph}/${textBox}/${field}/${prompt}`;
  const words = data === undefined ? "" : Object.entries(data).join("\n");
  return [place, outcome, message, severity, source, about, text, words].join("\u0000");
}
