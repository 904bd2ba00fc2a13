import { comparableText, inOneLine, isBlankText } from "../model";
import type { ColumnRole, FieldRole } from "../plan";
import { type TableKind, tableKind, type Template, type TemplateTable } from "../templates";
import type { GivenPlan, GivenRow, GivenTable } from "./given";
import { exchangeMessages } from "./messages";
import type { ExportedCell, ExportedField, ExportedPlan, ExportedTable } from "./schema";

/** Something that a plan says and that has no place in the other template. */
export interface Homeless {
  /** Id of the field, the question or the column that it stands in. */
  readonly id: string;
  /** Its label in the document. */
  readonly label: string;
  /** In a row: the step that it belongs to. */
  readonly step?: string;
  readonly text: string;
  readonly location: ExportedField["location"];
  readonly reason: string;
}

/** A value that found its place, with all that is to be said of it should it not get there. */
export interface Housed {
  readonly from: Omit<Homeless, "reason">;
  /** Where it goes: a field, a question, or a column of a table's row. */
  readonly to: { readonly id: string; readonly table?: string; readonly row?: number };
}

/** What of a plan goes into a blank document of another template, or of its own. */
export interface ConvertedPlan {
  readonly values: GivenPlan;
  readonly housed: readonly Housed[];
  readonly homeless: readonly Homeless[];
}

const { convert: words } = exchangeMessages;

/** Collects values on their way. */
class Move {
  readonly housed: Housed[] = [];
  readonly homeless: Homeless[] = [];

  leave(from: Omit<Homeless, "reason">, reason: string): void {
    this.homeless.push({ ...from, reason });
  }
}

/**
 * A plan's values by their places in a template. Within one template they keep their ids; from one template to another
 * they go by the crosswalk: answers to a place of the same role, rows to a table of the same kind, cells to a column of
 * the same role. What is over goes beneath the last of its role where there is room for lines; nothing is put where
 * something else is asked for.
 *
 * @param plan as exported; only what is answered counts
 * @param from the plan's template, which tells what its tables hold
 * @param to the template of the document that is to be made
 * @returns the values for `fillEdits`, and every answer that has no home, with its reason
 */
export function convertPlan(plan: ExportedPlan, from: Template | undefined, to: Template): ConvertedPlan {
  const move = new Move();
  const same = plan.template.id === to.id;
  const answers = [...plan.fields, ...plan.prompts].filter(({ text }) => !isBlankText(text));
  const texts = same ? byId(answers, to, move) : byRole(answers, to, move);
  const tables = same ? tablesById(plan.tables, to, move) : tablesByKind(plan.tables, from, to, move);
  for (const { role, text, location } of plan.logicModel?.entries ?? []) {
    move.leave({ id: role, label: words.logicModel, text, location }, words.noLogicModel);
  }
  const of = (own: readonly { readonly id: string }[]): GivenPlan["fields"] =>
    own.flatMap(({ id }) => {
      const text = texts.get(id);
      return text === undefined ? [] : [{ id, text }];
    });
  return {
    values: { template: { id: to.id }, fields: of(to.fields), prompts: of(to.prompts), tables },
    housed: move.housed,
    homeless: move.homeless,
  };
}

function about({ id, label, text, location }: ExportedField): Housed["from"] {
  return { id, label: inOneLine(label), text, location };
}

function byId(answers: readonly ExportedField[], to: Template, move: Move): ReadonlyMap<string, string> {
  const known = new Set([...to.fields, ...to.prompts].map(({ id }) => id));
  const texts = new Map<string, string>();
  for (const answer of answers) {
    const { id, text } = answer;
    if (!known.has(id)) move.leave(about(answer), words.noPlace);
    else {
      texts.set(id, text);
      move.housed.push({ from: about(answer), to: { id } });
    }
  }
  return texts;
}

/** A place for answers of a role, and whether it takes several lines. */
interface Room {
  readonly id: string;
  readonly lines: boolean;
}

function roomsOf(to: Template, role: FieldRole | undefined): readonly Room[] {
  if (role === undefined) return [];
  return [
    ...to.fields
      .filter((field) => field.role === role)
      .map(({ id, place }) => ({ id, lines: place === "box" || place === "row" })),
    ...to.prompts.filter((question) => question.role === role).map(({ id }) => ({ id, lines: true })),
  ];
}

function byRole(answers: readonly ExportedField[], to: Template, move: Move): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const answer of answers) {
    const rooms = roomsOf(to, answer.role);
    const last = rooms.at(-1);
    const free = rooms.find(({ id }) => !texts.has(id));
    const room = free ?? (last?.lines === true ? last : undefined);
    if (room === undefined) {
      move.leave(about(answer), last === undefined ? words.noPlace : words.taken);
      continue;
    }
    const before = texts.get(room.id);
    if (before === undefined) texts.set(room.id, answer.text);
    else if (!before.split("\n").includes(comparableText(answer.text))) {
      texts.set(room.id, `${before}\n${answer.text}`);
    }
    move.housed.push({ from: about(answer), to: { id: room.id } });
  }
  return texts;
}

type Row = ExportedTable["rows"][number];

/** Where the cells of a table's columns go. */
type Columns = (column: ExportedTable["columns"][number]) => string | undefined;

/** The place of a row in a document that is not this one: it goes behind the row before it, also without a step. */
const NOWHERE = { table: Number.MAX_SAFE_INTEGER, row: 0 };

/** Rows as they go into a table, those of several tables one behind the other. */
class Rows {
  readonly rows: GivenRow[] = [];
  readonly #move: Move;

  constructor(move: Move) {
    this.#move = move;
  }

  add(table: ExportedTable, row: Row, to: string, columnOf: Columns): void {
    const key = table.columns.find(({ role }) => KEYS.includes(role));
    const step = inOneLine(row.cells.find(({ column }) => column === key?.id)?.text ?? "");
    const cells = new Map<string, string>();
    const position = this.rows.length;
    for (const cell of row.cells.filter(({ text }) => !isBlankText(text))) {
      const column = table.columns.find(({ id }) => id === cell.column);
      const home = column && columnOf(column);
      const from = ofCell(cell, column?.label ?? cell.column, cell.column === key?.id ? "" : step);
      if (home === undefined) this.#move.leave(from, words.noColumn);
      else {
        const before = cells.get(home);
        cells.set(home, before === undefined ? cell.text : `${before}\n${cell.text}`);
        this.#move.housed.push({ from, to: { id: home, table: to, row: position } });
      }
    }
    if (cells.size === 0) return;
    this.rows.push({ location: NOWHERE, cells: [...cells].map(([column, text]) => ({ column, text })) });
  }
}

function ofCell({ column, text, location }: ExportedCell, label: string, step: string): Housed["from"] {
  return { id: column, label: inOneLine(label), ...(step === "" ? {} : { step }), text, location };
}

/** The roles by which rows are known. */
const KEYS: readonly (ColumnRole | "extra")[] = ["action", "benchmark", "term", "resource"];

function leaveTable(table: ExportedTable, move: Move, reason: string): void {
  for (const row of table.rows) {
    const key = table.columns.find(({ role }) => KEYS.includes(role))?.id;
    const step = inOneLine(row.cells.find(({ column }) => column === key)?.text ?? "");
    for (const cell of row.cells.filter(({ text }) => !isBlankText(text))) {
      const label = table.columns.find(({ id }) => id === cell.column)?.label ?? cell.column;
      move.leave(ofCell(cell, label, cell.column === key ? "" : step), reason);
    }
  }
}

function given(id: string, rows: readonly GivenRow[]): GivenTable[] {
  return rows.length === 0 ? [] : [{ id, columns: [], rows: [...rows] }];
}

function tablesById(tables: readonly ExportedTable[], to: Template, move: Move): GivenTable[] {
  for (const table of tables) {
    if (to.tables.every(({ id }) => id !== table.id)) leaveTable(table, move, words.noTable);
  }
  return to.tables.flatMap((spec) => {
    const rows = new Rows(move);
    const columnOf: Columns = ({ id }) => spec.columns.find((column) => column.id === id)?.id;
    for (const table of tables.filter(({ id }) => id === spec.id)) {
      for (const row of table.rows) rows.add(table, row, spec.id, columnOf);
    }
    return given(spec.id, rows.rows);
  });
}

/** What the rows of a template's own table are. */
function kindOf(spec: TemplateTable): TableKind {
  return tableKind(spec, {
    columns: spec.columns.map(({ id, role, label }) => ({ id, role, label, column: 0 })),
  });
}

/** The column for a role; what is to be done is the action of one template and the benchmark of another. */
function columnFor(spec: TemplateTable, role: ColumnRole | "extra"): string | undefined {
  const alike: readonly (ColumnRole | "extra")[] =
    role === "action" || role === "benchmark" ? ["action", "benchmark"] : [role];
  return role === "extra" ? undefined : spec.columns.find((column) => alike.includes(column.role))?.id;
}

function tablesByKind(
  tables: readonly ExportedTable[],
  from: Template | undefined,
  to: Template,
  move: Move,
): GivenTable[] {
  const homes = new Map<TemplateTable, Rows>();
  for (const table of tables) {
    const own = from?.tables.find(({ id }) => id === table.id);
    const kind = own === undefined ? "steps" : kindOf(own);
    const spec = to.tables.find((one) => kindOf(one) === kind);
    if (spec === undefined) {
      leaveTable(table, move, words.noTable);
      continue;
    }
    const rows = homes.get(spec) ?? new Rows(move);
    homes.set(spec, rows);
    for (const row of table.rows) rows.add(table, row, spec.id, ({ role }) => columnFor(spec, role));
  }
  return [...homes].flatMap(([spec, { rows }]) => given(spec.id, rows));
}

/**
 * The values that a new document does not say although they were written into it: there is none unless something went
 * wrong on the way, or the document reads them as something else.
 *
 * @param housed what was to be written
 * @param plan the plan of the new document, as exported
 */
export function notArrived(housed: readonly Housed[], plan: ExportedPlan | undefined): readonly Homeless[] {
  const flat = (text: string): string => comparableText(text).replace(/\s+/g, " ");
  return housed.flatMap(({ from, to: { id, table, row } }) => {
    const texts =
      table === undefined
        ? [...(plan?.fields ?? []), ...(plan?.prompts ?? [])].filter((answer) => answer.id === id)
        : (plan?.tables.find((one) => one.id === table)?.rows[row ?? 0]?.cells ?? []).filter(
            ({ column }) => column === id,
          );
    const arrived = texts.some(({ text }) => flat(text).includes(flat(from.text)));
    return arrived ? [] : [{ ...from, reason: words.notArrived }];
  });
}
