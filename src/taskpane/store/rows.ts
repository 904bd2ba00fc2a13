import type { Prompt } from "../../core/guidance";
import { type Edit, type EditResult, type Location, tablesOf } from "../../core/model";
import type { PlanRow, PlanTable } from "../../core/plan";
import { refusalWords } from "../words/refusals";
import { rowRefusals, rowWords } from "../words/rows";
import { applyEdits } from "./applying";
import type { Context } from "./context";
import type { Action } from "./pane";
import type { PaneState, Reading, Target, WriteWords } from "./state";
import { withWritten } from "./undoing";

/** A row of a plan's table, with what it says. */
export interface ShownRow {
  readonly table: PlanTable;
  readonly row: PlanRow;
  /** What its cells say, those that say nothing left out. */
  readonly texts: readonly string[];
  /** The table has further rows behind it. */
  readonly followed: boolean;
}

/** The row that a prompt is about; undefined for an answer outside the rows of a table. */
export function shownRow(reading: Reading, { plan, kind, location }: Prompt): ShownRow | undefined {
  if (kind !== "cell" || !("row" in location)) return undefined;
  const tables = reading.plans.find((entry) => entry.plan.index === plan)?.plan.tables ?? [];
  const table = tables.find((entry) => entry.rows.some((row) => isAt(row, location)));
  const index = table?.rows.findIndex((row) => isAt(row, location)) ?? -1;
  const row = table?.rows[index];
  if (table === undefined || row === undefined) return undefined;
  const texts = cellTexts(reading, row).filter((text) => text.trim() !== "");
  return { table, row, texts, followed: index < table.rows.length - 1 };
}

function isAt(row: PlanRow, at: { readonly table: number; readonly row: number }): boolean {
  return row.location.table === at.table && row.location.row === at.row;
}

/** The texts of a row's own cells. */
function cellTexts({ snapshot }: Reading, { location }: PlanRow): readonly string[] {
  const row = tablesOf(snapshot)[location.table]?.rows[location.row];
  return (row?.cells ?? []).map(({ text }) => text);
}

/** Adds a row below the one shown, or at the end of its table, and goes to its first cell. */
export function addRow(where: "below" | "end"): Action<Promise<void>> {
  return async (context, { refresh, guideTo }) => {
    const { reading, prompt } = context.store.getState();
    const shown = reading && prompt && shownRow(reading, prompt);
    const beside = where === "end" ? shown?.table.rows.at(-1) : shown?.row;
    if (prompt === undefined || beside === undefined) return;
    const edit: Edit = { kind: "addRow", at: beside.address, where: "after", values: [] };
    const result = await applyOne(context, edit);
    await refresh();
    const at = result.outcome === "applied" ? result.location : undefined;
    const target = (at && firstCell(context.store.getState(), at)) ?? targetOf(prompt);
    tell(context, result, rowWords.added, target);
    if (result.outcome === "applied") await guideTo(target);
  };
}

/** Deletes the row shown and goes to the one that follows, else to the one before. */
export const deleteRow: Action<Promise<void>> = async (context, { refresh, guideTo, showOverview }) => {
  const { reading, prompt } = context.store.getState();
  const shown = reading && prompt && shownRow(reading, prompt);
  if (reading === undefined || prompt === undefined || shown === undefined) return;
  const { row, table } = shown;
  const index = table.rows.indexOf(row);
  const expect = cellTexts(reading, row);
  const result = await applyOne(context, { kind: "deleteRow", at: row.address, expect });
  const words = rowWords.deleted(prompt.step ?? "");
  const marked = result.outcome === "applied" && result.tracked;
  const said = marked ? { ...words, done: rowWords.markedDeleted(prompt.step ?? "") } : words;
  await refresh();
  tell(context, result, said, targetOf(prompt));
  if (result.outcome !== "applied") return;
  const rows = tableNow(context.store.getState(), table)?.rows ?? [];
  const next = rows[Math.min(index, rows.length - 1)];
  const target = next && firstCell(context.store.getState(), next.location);
  if (target === undefined) showOverview();
  else await guideTo(target);
};

function targetOf({ location, id }: Prompt): Target {
  return { location, id };
}

function tableNow({ reading }: PaneState, { location }: PlanTable): PlanTable | undefined {
  return reading?.plans
    .flatMap(({ plan }) => plan.tables)
    .find((table) => table.location.table === location.table);
}

/** Where a row's first answer goes. */
function firstCell({ reading }: PaneState, at: Location): Target | undefined {
  if (!("row" in at)) return undefined;
  const rows = reading?.plans.flatMap(({ plan }) => plan.tables).flatMap((table) => table.rows) ?? [];
  const cell = rows.find((row) => isAt(row, at))?.cells[0];
  return cell && { location: cell.location, id: cell.column };
}

async function applyOne(context: Context, edit: Edit): Promise<EditResult> {
  const { store } = context;
  if (store.getState().writing) return { outcome: "refused", edit, code: "cancelled" };
  store.setState({ problem: undefined });
  const [result] = (await applyEdits(context, [edit])) ?? [];
  return result ?? { outcome: "refused", edit, code: "failed" };
}

/** Says what became of a row, where the result of any write is shown. */
function tell({ store, say }: Context, result: EditResult, said: WriteWords, target: Target): void {
  if (result.outcome === "applied") {
    const { tracked, revert } = result;
    const written = { label: "", emptied: false, said, tracked, commentGone: false, revert, target };
    store.setState((state) => ({ ...withWritten(state, written), rowProblem: undefined }));
    say(said.done);
    return;
  }
  const refused = result.outcome === "refused" ? result.code : undefined;
  const words = refused === undefined ? undefined : refusalWords[refused];
  const text =
    refused === undefined || words === undefined
      ? rowWords.conflict
      : (rowRefusals[refused] ?? `${words.what} ${words.todo}`);
  store.setState({ rowProblem: text });
  say(text);
}

/** Puts away what was said about a row. */
export const forgetRowProblem: Action<void> = ({ store }) => store.setState({ rowProblem: undefined });
