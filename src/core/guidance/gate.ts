import { labelText } from "../model";
import type { Plan } from "../plan";
import type { GateAnswer } from "../records";
import { fieldSpec, type Template, type TemplateGate } from "../templates";

/** Whether a plan is needed at all, as far as the team has said. */
export interface GateState {
  readonly gate: TemplateGate;
  /** The strategy that is asked about; "" while the plan names none, and then there is nothing to answer. */
  readonly strategy: string;
  /** The team's recorded answer for this strategy, if there is one. */
  readonly answer?: GateAnswer;
  /** What the template says where no plan is needed: after a recorded answer that says so, never otherwise. */
  readonly otherwise?: string;
}

/**
 * The gate of a plan's template for the strategy that the plan names.
 *
 * @param answers the recorded answers of the document, the earliest first
 * @returns undefined where the template has no gate (only ESE 5.3.1T has, Building an Action Plan). That no plan is
 *   needed is said by a recorded answer alone, never by us
 */
export function gateOf(
  plan: Plan,
  template: Template | undefined,
  answers: readonly GateAnswer[],
): GateState | undefined {
  const gate = template?.gate;
  if (gate === undefined) return undefined;
  const field = plan.fields.find(({ id }) => fieldSpec(template, id)?.role === "strategy");
  const strategy = (field?.text ?? plan.title).trim();
  const name = labelText(strategy);
  const answer =
    name === "" ? undefined : answers.filter((entry) => labelText(entry.strategy) === name).at(-1);
  return {
    gate,
    strategy,
    ...(answer === undefined ? {} : { answer }),
    ...(answer?.needed === false ? { otherwise: gate.otherwise } : {}),
  };
}
