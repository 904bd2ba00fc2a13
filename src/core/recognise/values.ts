import {
  type AnswerType,
  answerTypeOf,
  type Plan,
  plainContext,
  type PlanField,
  type ReadContext,
  readValue,
} from "../plan";
import { fieldSpec, questionSpec, type Template, templateOf } from "../templates";

/** A text with what it was read as beside it. */
function valued<T extends Pick<PlanField, "text" | "value">>(
  item: T,
  type: AnswerType,
  context: ReadContext,
): T {
  const value = readValue(type, item.text, context);
  return value === undefined ? item : { ...item, value };
}

function valuedPlan(plan: Plan, template: Template | undefined, context: ReadContext): Plan {
  return {
    ...plan,
    fields: plan.fields.map((field) => {
      const spec = fieldSpec(template, field.id);
      const asked = spec?.answer ?? "text";
      return valued(field, asked === "text" ? answerTypeOf(spec?.role) : asked, context);
    }),
    prompts: plan.prompts.map((prompt) =>
      valued(prompt, answerTypeOf(questionSpec(template, prompt.id)?.role), context),
    ),
    tables: plan.tables.map((table) => {
      const types = new Map(table.columns.map(({ id, role }) => [id, answerTypeOf(role)]));
      return {
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => valued(cell, types.get(cell.column) ?? "text", context)),
        })),
      };
    }),
  };
}

/**
 * Reads the values of plans in the context of their document, beside the texts, which stay as they are.
 *
 * @param plans the plans of one document
 * @param templates the templates that they were recognised by
 * @returns the same plans, their fields, prompts and cells with the values that could be read
 */
export function withValues(plans: readonly Plan[], templates: readonly Template[]): readonly Plan[] {
  return plans.map((plan) => valuedPlan(plan, templateOf(plan, templates), plainContext));
}
