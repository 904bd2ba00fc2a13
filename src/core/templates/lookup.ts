import type { Plan, PlanColumn, PlanTable } from "../plan";
import type { Template, TemplateColumn, TemplateField, TemplateQuestion, TemplateTable } from "./schema";

/** The template that a plan follows, if it is among those given. */
export function templateOf(plan: Plan, templates: readonly Template[]): Template | undefined {
  return templates.find((template) => template.id === plan.template.id);
}

/** The template's table that a plan's table follows. */
export function tableSpec(template: Template | undefined, table: PlanTable): TemplateTable | undefined {
  return template?.tables.find((spec) => spec.id === table.id);
}

/** The template's column that a plan's column follows; none for a column of the document's own. */
export function columnSpec(
  spec: TemplateTable | undefined,
  column: Pick<PlanColumn, "id">,
): TemplateColumn | undefined {
  return spec?.columns.find((entry) => entry.id === column.id);
}

/** The template's field of this id. */
export function fieldSpec(template: Template | undefined, id: string): TemplateField | undefined {
  return template?.fields.find((entry) => entry.id === id);
}

/** The template's guiding question of this id. */
export function questionSpec(template: Template | undefined, id: string): TemplateQuestion | undefined {
  return template?.prompts.find((entry) => entry.id === id);
}
