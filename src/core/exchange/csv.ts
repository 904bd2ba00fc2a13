import { unparse } from "papaparse";
import { locationKey } from "../model";
import { COLUMN_ROLES, type ColumnRole } from "../plan";
import { type ExportEntry, isUnread } from "./entry";
import type { ExportedCell, ExportedDocument, ExportedPlan, ExportedTable } from "./schema";

/** Of the plan: the same on each of its lines, so that the lines of many files can be put into one table. */
const PLAN_COLUMNS = [
  "document",
  "plan",
  "template",
  "title",
  "organisation",
  "period",
  "plan-date",
  "objective",
  "strategy",
] as const;

/** What texts were read as, beside the texts. */
const READ_COLUMNS = [
  "owner-names",
  "start-earliest",
  "start-latest",
  "due-precision",
  "due-earliest",
  "due-latest",
  "status-read",
] as const;

/** Of a row: where it stands. */
const PLACE_COLUMNS = ["table", "kind", "table-number", "row-number"] as const;

const ALL_COLUMNS = [
  ...PLAN_COLUMNS,
  ...PLACE_COLUMNS,
  ...COLUMN_ROLES,
  ...READ_COLUMNS,
  "other",
  "error",
] as const;

/** What a line can say. `step` is what its row is about, in the column for actions or for benchmarks. */
export const CSV_COLUMNS = [...ALL_COLUMNS, "step"] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** The few that a person reads: whose plan, what, who, by when, how it stands. */
export const SHORT_CSV_COLUMNS: readonly CsvColumn[] = [
  "document",
  "title",
  "step",
  "owner",
  "due",
  "due-latest",
  "status",
  "error",
];

/** The same on each line of a plan, or of a table: alone they say nothing of a row. */
const NOT_OF_ROW: readonly CsvColumn[] = [...PLAN_COLUMNS, ...PLACE_COLUMNS];

type Line = Partial<Record<CsvColumn, string | number>>;

/**
 * A cell that begins like this is a formula to a spreadsheet. It gets an apostrophe in front, which spreadsheets show
 * as text. The wide signs are those of East Asian keyboards.
 */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]/;

const BYTE_ORDER_MARK = "\uFEFF";

function written(lines: readonly Line[], columns: readonly CsvColumn[]): string {
  const ofRow = columns === ALL_COLUMNS ? [] : columns.filter((column) => !NOT_OF_ROW.includes(column));
  const data = lines
    .filter((line) => ofRow.length === 0 || ofRow.some((column) => (line[column] ?? "") !== ""))
    .map((line) => columns.map((column) => line[column] ?? ""));
  if (data.length === 0) return "";
  return `${unparse(data, { escapeFormulae: FORMULA })}\r\n`;
}

/**
 * The line that names the columns.
 *
 * @param mark with a byte-order mark, by which Excel knows that the letters are UTF-8
 * @param columns those that are wanted, in their order
 */
export function csvHead(mark: boolean, columns: readonly CsvColumn[] = ALL_COLUMNS): string {
  return `${mark ? BYTE_ORDER_MARK : ""}${unparse([columns])}\r\n`;
}

type Row = ExportedTable["rows"][number];

/** What the rows of a plan are, by their places: the crosswalk knows. */
function kindsOf({ common }: ExportedPlan): (row: Row) => string {
  const kinds = new Map<string, string>([
    ...common.steps.map(({ location, kind }) => [locationKey(location), kind] as const),
    ...common.terms.map(({ location }) => [locationKey(location), "term"] as const),
    ...common.resources.map(({ location }) => [locationKey(location), "resource"] as const),
  ]);
  return ({ location }) => kinds.get(locationKey(location)) ?? "";
}

/** The texts of a row by the roles of their columns; several of one role one below the other. */
function rolesOf(
  table: ExportedTable,
  row: Row,
): { readonly texts: Partial<Record<ColumnRole, string>>; readonly other: string } {
  const texts: Partial<Record<ColumnRole, string>> = {};
  const other: string[] = [];
  for (const { column, text } of row.cells) {
    const own = table.columns.find(({ id }) => id === column);
    if (own === undefined || text === "") continue;
    if (own.role === "extra") other.push(`${own.label}: ${text}`);
    else texts[own.role] = texts[own.role] === undefined ? text : `${texts[own.role]}\n${text}`;
  }
  return { texts, other: other.join("\n") };
}

/** What the texts of a row were read as, in the first column of each role that could be read. */
function readingsOf(table: ExportedTable, row: Row): Line {
  const value = (role: ColumnRole): ExportedCell["value"] =>
    row.cells.find(
      (cell) => cell.value !== undefined && table.columns.find(({ id }) => id === cell.column)?.role === role,
    )?.value;
  const [owner, start, due, status] = [value("owner"), value("start"), value("due"), value("status")];
  return {
    ...(owner?.kind === "people" ? { "owner-names": owner.people.map(({ name }) => name).join("; ") } : {}),
    ...(start?.kind === "date"
      ? { "start-earliest": start.earliest ?? "", "start-latest": start.latest ?? "" }
      : {}),
    ...(due?.kind === "date"
      ? {
          "due-precision": due.precision,
          "due-earliest": due.earliest ?? "",
          "due-latest": due.latest ?? "",
        }
      : {}),
    ...(status?.kind === "status" ? { "status-read": status.status } : {}),
  };
}

function planLines({ document, plans }: ExportedDocument): readonly Line[] {
  return plans.flatMap((plan, index) => {
    const { organisation, period, date, objective, strategy } = plan.common;
    const about: Line = {
      document: document.file,
      plan: index,
      template: plan.template.id,
      title: plan.title,
      organisation: organisation?.text ?? "",
      period: period?.text ?? "",
      "plan-date": date?.text ?? "",
      objective: objective?.text ?? "",
      strategy: strategy?.text ?? "",
    };
    const kindOf = kindsOf(plan);
    return plan.tables.flatMap((table) =>
      table.rows.map((row): Line => {
        const { texts, other } = rolesOf(table, row);
        const before = (row.dependsOn ?? []).map(({ text }) => text).join("; ");
        return {
          ...about,
          table: table.id,
          kind: kindOf(row),
          "table-number": row.location.table,
          "row-number": row.location.row,
          dependsOn: before,
          step: [texts.action, texts.benchmark].filter((text) => text !== undefined).join("\n"),
          ...texts,
          ...readingsOf(table, row),
          other,
        };
      }),
    );
  });
}

/**
 * The rows of a document's plans as lines of CSV (RFC 4180): one line for each row of data, a column for each role,
 * whatever the template calls it. The lines of all documents have the same columns, so they can be put one behind
 * the other below one `csvHead`. What could be taken for a formula is marked as text.
 *
 * @param columns those that are wanted, in their order; a row of which they say nothing has no line
 * @returns "" for a document without rows; a document that could not be read has one line that says why
 */
export function csvLines(entry: ExportEntry, columns: readonly CsvColumn[] = ALL_COLUMNS): string {
  return isUnread(entry)
    ? written([{ document: entry.document.file, error: entry.error.message }], columns)
    : written(planLines(entry), columns);
}
