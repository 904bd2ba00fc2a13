import { isBlankText, sameText } from "../model";
import { daysBetween, type PlanStatus } from "../plan";
import { pairRows, stepText } from "./diff-rows";
import { keyColumn, matchPlans, targetColumn } from "./match";
import type { ExportedCell, ExportedDocument, ExportedPlan, ExportedTable } from "./schema";

type Row = ExportedTable["rows"][number];

/** An answer outside the tables that reads otherwise now. */
export interface AnswerChange {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** A cell that reads otherwise now. */
export interface CellChange extends AnswerChange {
  /** Of a date: by so many days it is later now; earlier where this is negative. */
  readonly days?: number;
  /** Of a status: how the step stood and stands, in words common to all templates. */
  readonly status?: { readonly before: PlanStatus; readonly now: PlanStatus };
}

/** A row that came, went, or reads otherwise. */
export interface RowChange {
  readonly kind: "added" | "removed" | "changed";
  /** Id of its table. */
  readonly table: string;
  /** What the row is about, as it reads now; of one that went, as it read. */
  readonly step: string;
  /** Of a row that came or went, all that it says or said. */
  readonly cells: readonly CellChange[];
}

export interface PlanDiff {
  readonly kind: "added" | "removed" | "changed" | "same";
  readonly template: string;
  /** As it is now; of a plan that went, as it was. */
  readonly title: string;
  readonly answers: readonly AnswerChange[];
  readonly rows: readonly RowChange[];
}

export interface DiffSummary {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Dates that are later now. */
  readonly slipped: number;
  /** Statuses that mean something else now. */
  readonly moved: number;
}

/** What became of a document's plans. */
export interface DocumentDiff {
  readonly old: { readonly file: string };
  readonly new: { readonly file: string };
  /** Of rows; the rows of plans that came or went among them. */
  readonly summary: DiffSummary;
  readonly plans: readonly PlanDiff[];
}

/** What both readings of a cell say of it beyond the texts. */
function readings(
  before: ExportedCell | undefined,
  now: ExportedCell | undefined,
): Pick<CellChange, "days" | "status"> {
  const [old, young] = [before?.value, now?.value];
  if (
    old?.kind === "date" &&
    young?.kind === "date" &&
    old.latest !== undefined &&
    young.latest !== undefined
  )
    return { days: daysBetween(old.latest, young.latest) };
  return old?.kind === "status" && young?.kind === "status" && old.status !== young.status
    ? { status: { before: old.status, now: young.status } }
    : {};
}

function cellIn(row: Row | undefined, column: string | undefined): ExportedCell | undefined {
  return row?.cells.find((cell) => cell.column === column);
}

/** Column by column what two rows say; those of the new table first, then those that only the old one has. */
function cellChanges(
  before: { readonly table: ExportedTable; readonly row: Row } | undefined,
  now: { readonly table: ExportedTable; readonly row: Row } | undefined,
): readonly CellChange[] {
  const home = (id: string): string | undefined => before && now && targetColumn(before.table, now.table, id);
  const oldOf = (id: string): string | undefined =>
    before?.table.columns.find((column) => home(column.id) === id)?.id;
  const columns = [
    ...(now?.table.columns ?? []).map(({ id, label }) => ({ label, id, now: id, before: oldOf(id) })),
    ...(before?.table.columns ?? []).flatMap(({ id, label }) =>
      home(id) === undefined ? [{ label, id, now: undefined, before: id }] : [],
    ),
  ];
  return columns.flatMap(({ id, label, ...at }): readonly CellChange[] => {
    const [old, young] = [cellIn(before?.row, at.before), cellIn(now?.row, at.now)];
    // A merged cell is told of once, where it begins.
    const covered = old?.mergedFrom !== undefined && young?.mergedFrom !== undefined;
    const [oldText, text] = [old?.text ?? "", young?.text ?? ""];
    if (covered || sameText(oldText, text)) return [];
    return [{ id, label, before: oldText, now: text, ...readings(old, young) }];
  });
}

function tableChanges(
  before: ExportedTable | undefined,
  now: ExportedTable | undefined,
): readonly RowChange[] {
  const table = now?.id ?? before?.id ?? "";
  return pairRows(before, now).flatMap((pair): readonly RowChange[] => {
    const old = before && pair.before && { table: before, row: pair.before };
    const young = now && pair.now && { table: now, row: pair.now };
    const cells = cellChanges(old, young);
    const kind = old === undefined ? "added" : young === undefined ? "removed" : "changed";
    const shown = young ?? old;
    if (cells.length === 0 || shown === undefined) return [];
    return [{ kind, table, step: stepText(shown.row, keyColumn(shown.table)), cells }];
  });
}

function answerChanges(
  before: ExportedPlan | undefined,
  now: ExportedPlan | undefined,
): readonly AnswerChange[] {
  const answers = (plan: ExportedPlan | undefined) => [...(plan?.fields ?? []), ...(plan?.prompts ?? [])];
  const [old, young] = [answers(before), answers(now)];
  const gone = old.filter(({ id }) => !young.some((answer) => answer.id === id));
  return [...young, ...gone].flatMap(({ id, label }) => {
    const textIn = (all: typeof old): string => all.find((answer) => answer.id === id)?.text ?? "";
    const [oldText, text] = [textIn(old), textIn(young)];
    return sameText(oldText, text) ? [] : [{ id, label, before: oldText, now: text }];
  });
}

function planDiff(before: ExportedPlan | undefined, now: ExportedPlan | undefined): readonly PlanDiff[] {
  const shown = now ?? before;
  if (shown === undefined) return [];
  const ids = new Set([...(now?.tables ?? []), ...(before?.tables ?? [])].map(({ id }) => id));
  const tableOf = (plan: ExportedPlan | undefined, id: string): ExportedTable | undefined =>
    plan?.tables.find((table) => table.id === id);
  const answers = answerChanges(before, now);
  const rows = [...ids].flatMap((id) => tableChanges(tableOf(before, id), tableOf(now, id)));
  const differs = answers.length + rows.length > 0;
  const kind = before === undefined ? "added" : now === undefined ? "removed" : differs ? "changed" : "same";
  const title = isBlankText(shown.title) ? (before?.title ?? "") : shown.title;
  return [{ kind, template: shown.template.id, title, answers, rows }];
}

function summaryOf(plans: readonly PlanDiff[]): DiffSummary {
  const rows = plans.flatMap((plan) => plan.rows);
  const count = (kind: RowChange["kind"]): number => rows.filter((row) => row.kind === kind).length;
  const cells = rows.flatMap((row) => (row.kind === "changed" ? row.cells : []));
  return {
    added: count("added"),
    removed: count("removed"),
    changed: count("changed"),
    slipped: cells.filter(({ days = 0 }) => days > 0).length,
    moved: cells.filter(({ status }) => status !== undefined).length,
  };
}

/**
 * What became of the plans of a document: answers and steps that came, went or read otherwise, dates that slipped, and
 * statuses that moved. It compares what the plans say, never how the document is made: another layout, another file
 * format or another program makes no difference. Plans are known by their title, then by their place; steps by their
 * words, also where some of these changed.
 *
 * @param before the document as it was, as an export
 * @param now the document as it is
 */
export function diffDocuments(before: ExportedDocument, now: ExportedDocument): DocumentDiff {
  const pairs = matchPlans(before.plans, now.plans);
  const oldOf = new Map([...pairs].map(([old, young]) => [young, old]));
  const plans = [
    ...now.plans.flatMap((plan) => planDiff(oldOf.get(plan), plan)),
    ...before.plans.flatMap((plan) => (pairs.has(plan) ? [] : planDiff(plan, undefined))),
  ];
  return {
    old: { file: before.document.file },
    new: { file: now.document.file },
    summary: summaryOf(plans),
    plans,
  };
}
