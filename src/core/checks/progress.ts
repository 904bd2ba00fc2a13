import { comparableText, remembered } from "../model";
import {
  addDays,
  answerKind,
  type DateValue,
  isActionColumn,
  type PlanCell,
  type PlanColumn,
  type PlanRow,
  type PlanStatus,
  type PlanTable,
} from "../plan";
import { saysDone, statusSaid } from "./happened";
import { factsOf, ofEachRow, type PlacedCell, type RowFacts } from "./row-facts";

/** What a row says of whether its step is done. */
export type Progress = "done" | "open" | "silent";

const WHEN =
  "(?: (?:on |in |by |as of |since )?(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|early|mid|late)[^()\\n]{0,30})?";
const FINISHED = `(?:already |now |fully )?(?:completed?|done|finished|achieved|met)${WHEN}\\s*[.!]?`;
/** A mark that somebody set beside a step: "(completed 9/20)", "Done: ...", "... \u2013 done". */
const MARKED = new RegExp(
  `[([]\\s*${FINISHED}[)\\]]|^\\W{0,3}(?:completed?|done|finished)\\s*[:\\u2013\\u2014]|[\\u2013\\u2014]\\s*${FINISHED}\\s*$|\\s-\\s?${FINISHED}\\s*$|^\\s*\\[x\\]|[\\u2713\\u2714\\u2705\\u2611]`,
  "imu",
);

const isMarked = remembered((text) => MARKED.test(text));

/** Cells beside the status in which people note that a step is done. */
const NOTED = ["notes", "extra", "due"];

/** Answers to the question whether it is done. */
const YES = /^\W*yes\W*$/i;
const NO = /^\W*no\W*$/i;

/** "Date completed", "Done?": what stands there says that it is. */
const DONE_HEADING = /\b(?:complet(?:ed|e|ion)|done|finished)\b/i;
const MARK_OF_DONE = /^\W*(?:x|y|yes|done|complete[d]?|\d{1,4}[/.-]\d.*|\p{L}{3,9}\.? \d.*)?\W*$/iu;

/** Where a table's rows tell how far they are. */
interface ProgressColumns {
  readonly status: PlanColumn | undefined;
  readonly ticks: readonly PlanColumn[];
}

/** Every row asks for them; columns never change. */
const known = new WeakMap<readonly PlanColumn[], ProgressColumns>();

function progressColumns(columns: readonly PlanColumn[]): ProgressColumns {
  const before = known.get(columns);
  if (before !== undefined) return before;
  const found = {
    status: columns.find(({ role }) => role === "status"),
    ticks: columns.filter(({ role, label }) => role === "extra" && DONE_HEADING.test(label)),
  };
  known.set(columns, found);
  return found;
}

/** The row's cell for the status, in a column of the template's or one that the team added. */
export const statusOf = ofEachRow((facts): PlacedCell | undefined => {
  const { status: column } = progressColumns(facts.columns);
  const cell = column === undefined ? undefined : facts.cellOf(column.id);
  return cell === undefined || column === undefined ? undefined : { cell, column };
});

/** The same for a row of a table. */
export function statusCellOf(table: Pick<PlanTable, "columns">, row: PlanRow): PlanCell | undefined {
  return statusOf(factsOf(table, row))?.cell;
}

/** True where a column for the day or the mark of completion has one. */
function isTicked(facts: RowFacts): boolean {
  return progressColumns(facts.columns).ticks.some(({ id }) => {
    const text = comparableText(facts.cellOf(id)?.text ?? "");
    return answerKind(text) === "given" && MARK_OF_DONE.test(text);
  });
}

/** How a cell says that its step stands. */
export function statusIn({ value, text }: PlanCell): PlanStatus | undefined {
  if (value === undefined) return statusSaid(text);
  return value.kind === "status" ? value.status : undefined;
}

/** Whether a row's step is done, as status, notes, the date's own cell or a person's mark say. */
export const progressOfRow = ofEachRow((facts): Progress => {
  const status = statusOf(facts)?.cell;
  const value = status === undefined ? undefined : statusIn(status);
  if (value === "met" || value === "discontinued" || isTicked(facts)) return "done";
  if (status !== undefined && YES.test(status.text)) return "done";
  const denied = status !== undefined && NO.test(status.text);
  if (status?.value?.kind === "noneNeeded" && !denied) return "done";
  const texts = (wanted: (column: PlanColumn) => boolean): readonly string[] =>
    facts.columns.filter(wanted).map((column) => facts.cellOf(column.id)?.text ?? "");
  if (texts(({ role }) => NOTED.includes(role)).some((text) => saysDone(text, facts.step))) return "done";
  const told = texts((column) => isActionColumn(column) || column.role === "measure");
  if (told.some(isMarked)) return "done";
  if (denied || (value !== undefined && value !== "unknown")) return "open";
  if (status === undefined || answerKind(status.text) !== "given") return "silent";
  return saysDone(status.text, facts.step) ? "done" : "open";
});

/** The same for a row of a table. */
export function progressOf(table: Pick<PlanTable, "columns">, row: PlanRow): Progress {
  return progressOfRow(factsOf(table, row));
}

/** The date by which a row's step is to be done, if it has one. */
export function dueOf(table: Pick<PlanTable, "columns">, row: PlanRow): DateValue | undefined {
  return factsOf(table, row).date("due");
}

/**
 * Days after which also "Fall 2024" or "Q2" is over, whoever counts: calendars differ in where these end, by less than a
 * season.
 */
const SEASON = 92;

/** True where the row's date has passed as of a day, also if its last day is one that we took for granted. */
export function isPast(table: Pick<PlanTable, "columns">, row: PlanRow, asOf: string): boolean {
  return isPastRow(factsOf(table, row), asOf);
}

/** The same of a row's facts. */
export function isPastRow(facts: RowFacts, asOf: string): boolean {
  const due = facts.date("due");
  if (due?.latest === undefined || due.latest >= asOf) return false;
  const isTaken = due.assumed?.includes("calendar") === true;
  return !isTaken || (addDays(due.latest, SEASON) ?? asOf) < asOf;
}
