import { operationalBy, type Stage } from "../checks";
import type { ContentFlags } from "../model";
import type { Plan, PlanCell, PlanField, PlanPrompt, PlanTable } from "../plan";
import { type Template, templateOf } from "../templates";
import { commonOf, fieldRole } from "./common";
import { answerPlace, dependenciesOf, valueOf } from "./parts";
import type { ExportedRecords } from "./records-schema";
import type {
  ExportedCell,
  ExportedDocument,
  ExportedField,
  ExportedPlan,
  ExportedPrompt,
  ExportedTable,
} from "./schema";

export interface ExportMeta {
  readonly file: string;
  readonly pendingChanges: boolean;
  /** As the document keeps it. */
  readonly stage?: Stage | undefined;
}

function pending({ pendingChanges }: ContentFlags): { pendingChanges?: true } {
  return pendingChanges ? { pendingChanges } : {};
}

function fieldOf(field: PlanField, template: Template | undefined): ExportedField {
  const { id, label, text, value, flags } = field;
  const role = fieldRole(template, id);
  return {
    id,
    label,
    ...(role === undefined ? {} : { role }),
    text,
    ...valueOf(value),
    ...pending(flags),
    location: answerPlace(field),
  };
}

function promptOf(prompt: PlanPrompt, template: Template | undefined): ExportedPrompt {
  const { number, section, question } = prompt;
  return {
    ...fieldOf(prompt, template),
    ...(number === undefined ? {} : { number }),
    ...(section === undefined ? {} : { section }),
    question,
  };
}

function cellOf({ column, text, value, flags, location, mergedFrom }: PlanCell): ExportedCell {
  return {
    column,
    text,
    ...valueOf(value),
    ...pending(flags),
    location: { ...location },
    ...(mergedFrom === undefined ? {} : { mergedFrom: { ...mergedFrom } }),
  };
}

function tableOf(table: PlanTable): ExportedTable {
  return {
    id: table.id,
    location: { ...table.location },
    columns: table.columns.map(({ id, label, role, question }) => ({
      id,
      label,
      role,
      ...(question === undefined ? {} : { question }),
    })),
    rows: table.rows
      .filter((row) => !row.blank)
      .map((row) => ({
        location: { ...row.location },
        ...dependenciesOf(table, row),
        cells: row.cells.map(cellOf),
      })),
  };
}

function logicModelOf({ logicModel }: Plan): Pick<ExportedPlan, "logicModel"> {
  if (logicModel === undefined) return {};
  const { location, entries } = logicModel;
  return {
    logicModel: {
      location: { ...location },
      entries: entries.map((entry) => ({ ...entry, location: { ...entry.location } })),
    },
  };
}

function planOf(plan: Plan, template: Template | undefined): ExportedPlan {
  const operational = operationalBy(plan, template);
  return {
    template: { ...plan.template },
    title: plan.title,
    ...(operational === undefined
      ? {}
      : { operationalBy: { ...operational, location: { ...operational.location } } }),
    fields: plan.fields.map((field) => fieldOf(field, template)),
    prompts: plan.prompts.map((prompt) => promptOf(prompt, template)),
    tables: plan.tables.map(tableOf),
    ...logicModelOf(plan),
    common: commonOf(plan, template),
  };
}

/**
 * A document's plans as plain data, in the form of `exportSchema`. Rows in which nothing is filled in are
 * left out.
 *
 * @param templates those by which the plans were recognised: they tell what the plans' parts are for
 * @param records what people decided beside the plans and the document keeps
 */
export function exportDocument(
  plans: readonly Plan[],
  meta: ExportMeta,
  templates: readonly Template[],
  records: ExportedRecords = {},
): ExportedDocument {
  const kept = Object.entries(records).filter(([, entries]) => entries !== undefined && entries.length > 0);
  return {
    schemaVersion: "1",
    document: {
      file: meta.file,
      pendingChanges: meta.pendingChanges,
      ...(meta.stage === undefined ? {} : { stage: meta.stage }),
    },
    plans: plans.map((plan) => planOf(plan, templateOf(plan, templates))),
    ...(kept.length === 0 ? {} : { records: Object.fromEntries(kept) }),
  };
}
