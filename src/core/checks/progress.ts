import { answerKind, cellOf, type DateValue, type PlanRow, type PlanTable } from "../plan";
import { isActionColumn } from "./rows";

/** What a row says of whether its step is done. */
export type Progress = "done" | "open" | "silent";

const DONE =
  /(?:^|[^\p{L}])(?:done|completed?|finished|accomplished|achieved|met|closed|held|adopted|approved)(?:[^\p{L}]|$)|[\u2713\u2714\u2705\u2611]|^\s*x\s*$/iu;
const NOT =
  /(?:^|[^\p{L}])(?:not|never|un|in|isn['\u2019]t|hasn['\u2019]t|wasn['\u2019]t|to be|will be|until|when|once|if|nearly|almost|partly|partially|not yet|\d{1,2}\s?%)\s*(?:yet |been |be |fully )?(?:done|completed?|finished|accomplished|achieved|met|closed|held|adopted|approved)/iu;

const WHEN =
  "(?: (?:on |in |by |as of |since )?(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|early|mid|late)[^()\\n]{0,30})?";
const FINISHED = `(?:already |now |fully )?(?:completed?|done|finished|achieved|met)${WHEN}\\s*[.!]?`;
/** A mark that somebody set beside a step: "(completed 9/20)", "Done: ...", "... \u2013 done". */
const MARKED = new RegExp(
  `\\(\\s*${FINISHED}\\)|^\\W{0,3}(?:completed?|done|finished)\\s*[:\\u2013\\u2014]|[\\u2013\\u2014]\\s*${FINISHED}\\s*$|\\s-\\s?${FINISHED}\\s*$|^\\s*\\[x\\]|[\\u2713\\u2714\\u2705\\u2611]`,
  "imu",
);

/** True where notes or a mark say that the step is done. */
function saysDone(text: string): boolean {
  return DONE.test(text) && !NOT.test(text);
}

/** Whether a row's step is done, as status, notes, the date's own cell or a person's mark say. */
export function progressOf(table: Pick<PlanTable, "columns">, row: PlanRow): Progress {
  const texts = table.columns.map((column) => ({ column, cell: cellOf(row, column.id) }));
  const status = texts.find(({ column }) => column.role === "status")?.cell;
  const value = status?.value?.kind === "status" ? status.value.status : undefined;
  if (value === "met" || value === "discontinued") return "done";
  const notes = texts.filter(
    ({ column }) => column.role === "notes" || column.role === "extra" || column.role === "due",
  );
  if (notes.some(({ cell }) => saysDone(cell?.text ?? ""))) return "done";
  const told = texts.filter(({ column }) => isActionColumn(column) || column.role === "measure");
  if (told.some(({ cell }) => MARKED.test(cell?.text ?? ""))) return "done";
  if (value !== undefined && value !== "unknown") return "open";
  if (status === undefined || answerKind(status.text) !== "given") return "silent";
  return saysDone(status.text) ? "done" : "open";
}

/** The date by which a row's step is to be done, if it has one. */
export function dueOf(table: Pick<PlanTable, "columns">, row: PlanRow): DateValue | undefined {
  const column = table.columns.find((entry) => entry.role === "due");
  const value = column === undefined ? undefined : cellOf(row, column.id)?.value;
  return value?.kind === "date" ? value : undefined;
}

/** True where the row's date has passed as of a day. "Fall 2024" has no last day that we could hold anyone to. */
export function isPast(table: Pick<PlanTable, "columns">, row: PlanRow, asOf: string): boolean {
  const due = dueOf(table, row);
  if (due?.latest === undefined || due.assumed?.includes("calendar") === true) return false;
  return due.latest < asOf;
}
