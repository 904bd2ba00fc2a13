import { isBlankText } from "../model";
import type { ColumnRole, FieldRole, Plan, PlanRow, PlanTable } from "../plan";
import { fieldSpec, questionSpec, tableKind, tableSpec, type Template } from "../templates";
import type { CommonAnswer, CommonPlan, CommonStep } from "./common-schema";
import { answerPlace, dependenciesOf, valueOf } from "./parts";

/** Of these a plan has one; where several of its parts hold it, the first that is answered counts. */
const SINGLE = [
  "organisation",
  "period",
  "date",
  "objective",
  "strategy",
] as const satisfies readonly FieldRole[];
/** Of these it may have several. */
const SEVERAL = [
  "description",
  "outcome",
  "target",
  "evidence",
  "instrument",
] as const satisfies readonly FieldRole[];

/** The role of a field or prompt, as its template says. */
export function fieldRole(template: Template | undefined, id: string): FieldRole | undefined {
  return (fieldSpec(template, id) ?? questionSpec(template, id))?.role;
}

/** The plan's answers outside the tables by role, in the order of the plan. */
function answersOf(plan: Plan, template: Template | undefined): (role: FieldRole) => readonly CommonAnswer[] {
  const all = [...plan.fields, ...plan.prompts].flatMap((field) => {
    const { id, text, value } = field;
    const role = fieldRole(template, id);
    return role === undefined || isBlankText(text)
      ? []
      : [{ role, answer: { text, ...valueOf(value), location: answerPlace(field) } }];
  });
  return (wanted) => all.flatMap(({ role, answer }) => (role === wanted ? [answer] : []));
}

/** A row's answer in the first of its columns that has one of these roles and is answered. */
function cellAnswer(
  table: PlanTable,
  row: PlanRow,
  ...roles: readonly ColumnRole[]
): CommonAnswer | undefined {
  for (const column of table.columns) {
    if (column.role === "extra" || !roles.includes(column.role)) continue;
    const cell = row.cells.find((entry) => entry.column === column.id && !isBlankText(entry.text));
    if (cell !== undefined)
      return { text: cell.text, ...valueOf(cell.value), location: { ...cell.location } };
  }
  return undefined;
}

/** Without the entries that are not answered. */
function answered<Key extends string>(
  entries: Readonly<Record<Key, CommonAnswer | undefined>>,
): Partial<Record<Key, CommonAnswer>> {
  const kept = Object.entries(entries).filter(([, answer]) => answer !== undefined);
  return Object.fromEntries(kept) as Partial<Record<Key, CommonAnswer>>;
}

/** A row of evidence says by its benchmark what is to be seen; a row of steps what is to be done. */
function stepOf(table: PlanTable, row: PlanRow, kind: CommonStep["kind"]): CommonStep {
  const key = cellAnswer(table, row, "action", "benchmark");
  const measure = cellAnswer(table, row, "measure");
  return {
    kind,
    location: { ...row.location },
    ...answered({
      action: kind === "process" ? key : undefined,
      owner: cellAnswer(table, row, "owner"),
      start: cellAnswer(table, row, "start"),
      due: cellAnswer(table, row, "due"),
      resources: cellAnswer(table, row, "resources"),
      measure: kind === "process" ? measure : (measure ?? key),
      status: cellAnswer(table, row, "status"),
      notes: cellAnswer(table, row, "notes"),
    }),
    ...dependenciesOf(table, row),
  };
}

/**
 * What a plan says under names that plans of all templates share: the crosswalk of the templates' fields,
 * prompts, tables and columns by their roles. Steps of ESE, activities of CADRE and process benchmarks of PfS are
 * all steps; early evidence of PfS is a measure of change with an owner and a date.
 *
 * @param template the plan's; without it fields and prompts have no role
 */
export function commonOf(plan: Plan, template: Template | undefined): CommonPlan {
  const answers = answersOf(plan, template);
  const tables = plan.tables.map((table) => ({
    table,
    kind: tableKind(tableSpec(template, table), table),
    rows: table.rows.filter((row) => !row.blank),
  }));
  const rowsOf = <T>(kind: string, make: (table: PlanTable, row: PlanRow) => T): T[] =>
    tables.flatMap((entry) => (entry.kind === kind ? entry.rows.map((row) => make(entry.table, row)) : []));
  return {
    ...Object.fromEntries(
      SINGLE.flatMap((role) =>
        answers(role)
          .slice(0, 1)
          .map((answer) => [role, answer]),
      ),
    ),
    ...Object.fromEntries(
      SEVERAL.flatMap((role) => (answers(role).length > 0 ? [[role, [...answers(role)]]] : [])),
    ),
    steps: tables.flatMap(({ table, kind, rows }) =>
      kind === "steps" || kind === "evidence"
        ? rows.map((row) => stepOf(table, row, kind === "steps" ? "process" : "evidence"))
        : [],
    ),
    terms: rowsOf("terms", (table, row) => ({
      location: { ...row.location },
      ...answered({
        term: cellAnswer(table, row, "term"),
        definition: cellAnswer(table, row, "definition"),
      }),
    })),
    resources: rowsOf("resources", (table, row) => ({
      location: { ...row.location },
      ...answered({
        resource: cellAnswer(table, row, "resource"),
        existingUse: cellAnswer(table, row, "existing-use"),
        reallocation: cellAnswer(table, row, "reallocation"),
        newResource: cellAnswer(table, row, "new-resource"),
        notes: cellAnswer(table, row, "notes"),
      }),
    })),
  };
}
