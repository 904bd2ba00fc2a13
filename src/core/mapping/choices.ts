import { labelText } from "../model";
import type { TemplateTable } from "../templates";
import { columnNamed } from "./parse";
import type { TableMapping } from "./schema";

/** A column that somebody is asked about. */
interface AskedColumn {
  /** Its first column of the table's grid. */
  readonly column: number;
  /** "" for none. */
  readonly heading: string;
  /** What it is taken for until somebody says otherwise: a column's id, or a role that the template's table has not. */
  readonly as: string | undefined;
}

/** What each column of a table is said to be, by its first column of the grid; "" for one that is left out. */
export type ColumnChoices = Readonly<Record<number, string>>;

/**
 * What the columns of a table are taken for to begin with.
 *
 * @param spec the template's table that it is read as
 * @param said what the document says of it by hand; where nothing, the guesses hold
 */
export function choicesOf(
  columns: readonly AskedColumn[],
  spec: TemplateTable,
  said: TableMapping | undefined,
): ColumnChoices {
  const given = Object.entries(said?.columns ?? {}).map(([name, place]) => ({
    as: columnNamed(spec, name)?.id ?? name,
    place: typeof place === "number" ? place : labelText(place),
  }));
  const saidOf = ({ column, heading }: AskedColumn): string | undefined =>
    given.find(({ place }) => place === column || place === labelText(heading))?.as;
  return Object.fromEntries(
    columns.map((asked) => [asked.column, (said === undefined ? asked.as : saidOf(asked)) ?? ""]),
  );
}

/** The choices with another one; a column is what no other column is. */
export function withChoice(choices: ColumnChoices, column: number, as: string): ColumnChoices {
  const others = Object.entries(choices).map(([other, own]) => [other, own === as ? "" : own] as const);
  return { ...Object.fromEntries(others), [column]: as };
}

/**
 * A table's mapping by these choices, wherever the table stands.
 *
 * @param headerRows the rows that hold its headings, where nobody has said which
 * @param said what the document says of it by hand: its rows stay as said
 * @returns undefined where every column is left out
 */
export function mappingBy(
  choices: ColumnChoices,
  spec: TemplateTable,
  headerRows: readonly number[],
  said: TableMapping | undefined,
): Omit<TableMapping, "table"> | undefined {
  const named = Object.entries(choices).flatMap(([column, as]) =>
    as === "" ? [] : [[as, Number(column)] as const],
  );
  if (named.length === 0) return undefined;
  const { firstRow, lastRow, ...rows }: Partial<TableMapping> = said ?? {};
  return {
    as: spec.id,
    headerRows: [...(rows.headerRows ?? headerRows)],
    ...(firstRow === undefined ? {} : { firstRow }),
    ...(lastRow === undefined ? {} : { lastRow }),
    columns: Object.fromEntries(named),
    ignoreRows: rows.ignoreRows ?? [],
  };
}
