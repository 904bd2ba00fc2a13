import type { Location } from "../model";
import type { Plan, PlanCell, PlanField, PlanTable, TypedValue } from "../plan";
import type { ExportedAnswer, ExportedDocument, ExportedPlan, ExportedTable } from "./schema";

export interface ExportMeta {
  readonly file: string;
  readonly pendingChanges: boolean;
}

type ExportedValue = NonNullable<ExportedAnswer["value"]>;

/** The values' own shape, with lists that belong to the export. */
function valueOf(value: TypedValue | undefined): { value?: ExportedValue } {
  if (value === undefined) return {};
  return {
    value:
      value.kind === "people"
        ? { kind: "people", people: value.people.map((person) => ({ ...person })) }
        : { ...value },
  };
}

/** Fields stand in cells and paragraphs alone. */
function answerLocation(location: Location): ExportedAnswer["location"] {
  if ("paragraph" in location) return { ...location };
  const { table } = location;
  return {
    table,
    row: "row" in location ? location.row : 0,
    column: "column" in location ? location.column : 0,
  };
}

function answerOf({ id, label, text, value, location }: PlanField): ExportedAnswer {
  return { id, label, text, ...valueOf(value), location: answerLocation(location) };
}

function cellOf({
  column,
  text,
  value,
  location,
  mergedFrom,
}: PlanCell): ExportedTable["rows"][number]["cells"][number] {
  return {
    column,
    text,
    ...valueOf(value),
    location: { ...location },
    ...(mergedFrom === undefined ? {} : { mergedFrom: { ...mergedFrom } }),
  };
}

function tableOf(table: PlanTable): ExportedTable {
  return {
    id: table.id,
    location: { ...table.location },
    columns: table.columns.map(({ id, label }) => ({ id, label })),
    rows: table.rows
      .filter((row) => !row.blank)
      .map((row) => ({ location: { ...row.location }, cells: row.cells.map(cellOf) })),
  };
}

function planOf(plan: Plan): ExportedPlan {
  return {
    template: { ...plan.template },
    title: plan.title,
    fields: plan.fields.map(answerOf),
    prompts: plan.prompts.map(answerOf),
    tables: plan.tables.map(tableOf),
  };
}

/**
 * A document's plans as plain data, in the form of `exportSchema`. Rows in which nothing is filled in are
 * left out.
 */
export function exportDocument(plans: readonly Plan[], meta: ExportMeta): ExportedDocument {
  return {
    schemaVersion: "1",
    document: { file: meta.file, pendingChanges: meta.pendingChanges },
    plans: plans.map(planOf),
  };
}
