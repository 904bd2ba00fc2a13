import type { Plan } from "../plan";
import { fieldSpec, type Template, type TemplateGate } from "../templates";
import { labelText } from "../model";
import type { GateAnswer } from "./records";

/** Whether a plan is needed at all, as far as the team has said. */
export interface GateState {
  readonly gate: TemplateGate;
  readonly strategy: string;
  /** The team's recorded answer for this strategy, if there is one. */
  readonly answer?: GateAnswer;
}

/**
 * The gate of a plan's template for the strategy that the plan names.
 *
 * @param answers the recorded answers of the document
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
  const strategy = field?.text ?? plan.title;
  const answer = answers.find((entry) => labelText(entry.strategy) === labelText(strategy));
  return { gate, strategy, ...(answer === undefined ? {} : { answer }) };
}
