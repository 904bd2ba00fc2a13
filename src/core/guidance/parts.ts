import { type Finding, isStarted, tableCompleteness } from "../checks";
import { isUnanswered, type Plan, type PlanField } from "../plan";
import {
  builtinTemplates,
  fieldSpec,
  questionSpec,
  type Requirement,
  tableSpec,
  type Template,
  templateOf,
} from "../templates";
import type { PlanPart } from "./types";

function singlePart(kind: "field" | "prompt", field: PlanField, requirement: Requirement): PlanPart {
  const started = !isUnanswered(field.text);
  const total = requirement === "required" ? 1 : 0;
  const { id, label, location } = field;
  return {
    kind,
    id,
    label,
    requirement,
    started,
    answered: started ? total : 0,
    total,
    failing: 0,
    location,
  };
}

/**
 * A plan's parts and how far each has come: what the pane shows when the cursor is nowhere in the plan.
 *
 * @param findings of this plan, if checks were run: an answer that fails one does not count as given
 */
export function parts(
  plan: Plan,
  templates: readonly Template[] = builtinTemplates,
  findings: readonly Finding[] = [],
): readonly PlanPart[] {
  const template = templateOf(plan, templates);
  const own = findings.filter((finding) => finding.location.plan === plan.index);
  return [
    ...plan.fields.map((field) =>
      singlePart("field", field, fieldSpec(template, field.id)?.requirement ?? "optional"),
    ),
    ...plan.prompts.map((field) =>
      singlePart("prompt", field, questionSpec(template, field.id)?.requirement ?? "optional"),
    ),
    ...plan.tables.map((table): PlanPart => {
      const spec = tableSpec(template, table);
      const { answered, required, failing } = tableCompleteness(table, template, own);
      const label = spec?.name ?? table.id;
      const requirement = spec?.requirement ?? "optional";
      const { id, location } = table;
      return {
        kind: "table",
        id,
        label,
        requirement,
        started: isStarted(table),
        answered,
        total: required,
        failing,
        location,
      };
    }),
  ];
}
