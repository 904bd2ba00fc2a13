import type { Plan, PlanColumn, PlanTable } from "../plan";
import type {
  TableKind,
  Template,
  TemplateColumn,
  TemplateField,
  TemplateQuestion,
  TemplateTable,
} from "./schema";

/** The template that a plan follows, if it is among those given. */
export function templateOf(plan: Plan, templates: readonly Template[]): Template | undefined {
  return templates.find((template) => template.id === plan.template.id);
}

/** Where no template says it. */
const USUAL_FIRST_MONTH = 7;

/** The month in which the school year of a template's plans begins, from 1. */
export function firstMonthOf(template: Template | undefined): number {
  return template?.calendar.firstMonth ?? USUAL_FIRST_MONTH;
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

const KIND_OF_ROLE: Readonly<Partial<Record<PlanColumn["role"], TableKind>>> = {
  action: "steps",
  benchmark: "steps",
  term: "terms",
  definition: "terms",
  resource: "resources",
  "existing-use": "resources",
  reallocation: "resources",
  "new-resource": "resources",
};

/**
 * What the rows of a plan's table are: as the template says, else as the first column with a telling role does;
 * steps where there is none.
 */
export function tableKind(spec: TemplateTable | undefined, table: Pick<PlanTable, "columns">): TableKind {
  const told = table.columns.flatMap(({ role }) => KIND_OF_ROLE[role] ?? []);
  return spec?.holds ?? told[0] ?? "steps";
}

/** The template's field of this id. */
export function fieldSpec(template: Template | undefined, id: string): TemplateField | undefined {
  return template?.fields.find((entry) => entry.id === id);
}

/** The template's guiding question of this id. */
export function questionSpec(template: Template | undefined, id: string): TemplateQuestion | undefined {
  return template?.prompts.find((entry) => entry.id === id);
}
