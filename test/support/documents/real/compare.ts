import type { exportDocument } from "../../../../src/core/exchange";
import type { PlanTruth, TableTruth } from "./truth";

type ExportedPlan = ReturnType<typeof exportDocument>["plans"][number];

/** A bullet typed by hand reads like a list's. */
const TYPED_BULLET = /^(?:\u2022|o) /;

/** A text without the spaces and empty lines around it: what somebody reads aloud. */
function read(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(TYPED_BULLET, "").trimEnd())
    .join("\n")
    .trim();
}

function byId(entries: readonly (readonly [id: string, text: string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(entries.map(([id, text]) => [id, read(text)]));
}

interface Comparable {
  readonly template: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly prompts: Readonly<Record<string, string>>;
  /** By id; a second one of the same id is told apart by its number. */
  readonly tables: Readonly<Record<string, ComparableTable>>;
  readonly logicModel: readonly string[];
}

interface ComparableTable {
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const label = (text: string): string => text.replace(/\s+/g, " ").trim();

function columnsOf(
  columns: readonly (readonly [id: string, label: string])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map(([id, text]) => [id, label(text)]));
}

function named<T extends { readonly id: string }>(
  tables: readonly T[],
  tell: (table: T) => ComparableTable,
): Readonly<Record<string, ComparableTable>> {
  const count = (id: string, end: number): number =>
    tables.slice(0, end).filter((one) => one.id === id).length;
  return Object.fromEntries(
    tables.map((one, i) => {
      const before = count(one.id, i);
      return [before === 0 ? one.id : `${one.id} ${before + 1}`, tell(one)];
    }),
  );
}

function wantedTable({ columns, rows }: TableTruth): ComparableTable {
  return {
    columns: columnsOf(columns),
    rows: rows.map((texts) => byId(columns.map(([column], i) => [column, texts[i] ?? ""] as const))),
  };
}

/** The truth in the form in which `found` gives an exported plan. */
export function wanted({ template, title, fields, prompts, tables, logicModel = [] }: PlanTruth): Comparable {
  return {
    template,
    title: read(title),
    fields: byId(Object.entries(fields)),
    prompts: byId(Object.entries(prompts)),
    tables: named(tables, wantedTable),
    logicModel: logicModel.map(([role, text]) => `${role}: ${text}`),
  };
}

/** An exported plan with all that can be compared: every field, prompt, column and cell. */
export function found({ template, title, fields, prompts, tables, logicModel }: ExportedPlan): Comparable {
  const texts = (answers: ExportedPlan["fields"]): Readonly<Record<string, string>> =>
    byId(answers.map(({ id, text }) => [id, text] as const));
  return {
    template: template.id,
    title: read(title),
    fields: texts(fields),
    prompts: texts(prompts),
    tables: named(tables, ({ columns, rows }) => ({
      columns: columnsOf(columns.map((column) => [column.id, column.label] as const)),
      rows: rows.map(({ cells }) => byId(cells.map(({ column, text }) => [column, text] as const))),
    })),
    logicModel: (logicModel?.entries ?? []).map(({ role, text }) => `${role}: ${text}`),
  };
}
