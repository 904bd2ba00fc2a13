import {
  answerKind,
  type DateValue,
  type PlanColumn,
  type PlanRow,
  type PlanTable,
  readStatus,
} from "../plan";
import { factsOf, isActionColumn, ofEachRow } from "./row-facts";

/** What a row says of whether its step is done. */
export type Progress = "done" | "open" | "silent";

/** "Coach hired", "Held on 10/28": it happened, whatever it was. */
const HAPPENED =
  /(?:^|[.;:,\n\u2013\u2014-]\s*)(?:[\p{L}\d&'\u2019]+ ){0,3}?(?:adopted|appointed|approved|conducted|delivered|distributed|filled|formed|held|hired|installed|launched|mailed|posted|presented|printed|published|purchased|sent|signed|submitted)(?:[^\p{L}]|$)/iu;
/** A wish, a doubt or half of it. */
const NOT_YET =
  /(?:^|[^\p{L}])(?:be|been|being|half|if|in part|isn['\u2019]t|must|need|needs|never|nearly|almost|not|once|partly|partially|pending|should|some|to|until|unless|waiting|when|will|yet|\d{1,2}\s?%)(?:[^\p{L}]|$)/iu;
const PARTLY = /\b(?:half|most|some|part of|partly|partially|not all|except)\b/i;
const WHEN =
  "(?: (?:on |in |by |as of |since )?(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|early|mid|late)[^()\\n]{0,30})?";
const FINISHED = `(?:already |now |fully )?(?:completed?|done|finished|achieved|met)${WHEN}\\s*[.!]?`;
/** A mark that somebody set beside a step: "(completed 9/20)", "Done: ...", "... \u2013 done". */
const MARKED = new RegExp(
  `\\(\\s*${FINISHED}\\)|^\\W{0,3}(?:completed?|done|finished)\\s*[:\\u2013\\u2014]|[\\u2013\\u2014]\\s*${FINISHED}\\s*$|\\s-\\s?${FINISHED}\\s*$|^\\s*\\[x\\]|[\\u2713\\u2714\\u2705\\u2611]`,
  "imu",
);

/** True where notes, or an unusual status, say that the step is done or given up. */
function saysDone(text: string): boolean {
  if (text === "") return false;
  const status = readStatus(text);
  if (status?.status === "met") return !PARTLY.test(text);
  if (status?.status === "discontinued") return true;
  return status?.status === "unknown" && HAPPENED.test(text) && !NOT_YET.test(text);
}

/** Cells beside the status in which people note that a step is done. */
const NOTED = ["notes", "extra", "due"];

const progress = ofEachRow((facts): Progress => {
  const status = facts.cell("status");
  const value = status?.value?.kind === "status" ? status.value.status : undefined;
  if (value === "met" || value === "discontinued" || status?.value?.kind === "noneNeeded") return "done";
  const texts = (wanted: (column: PlanColumn) => boolean): readonly string[] =>
    facts.columns.filter(wanted).map((column) => facts.cellOf(column.id)?.text ?? "");
  if (texts(({ role }) => NOTED.includes(role)).some(saysDone)) return "done";
  const told = texts((column) => isActionColumn(column) || column.role === "measure");
  if (told.some((text) => MARKED.test(text))) return "done";
  if (value !== undefined && value !== "unknown") return "open";
  if (status === undefined || answerKind(status.text) !== "given") return "silent";
  return saysDone(status.text) ? "done" : "open";
});

/** Whether a row's step is done, as status, notes, the date's own cell or a person's mark say. */
export function progressOf(table: Pick<PlanTable, "columns">, row: PlanRow): Progress {
  return progress(factsOf(table, row));
}

/** The date by which a row's step is to be done, if it has one. */
export function dueOf(table: Pick<PlanTable, "columns">, row: PlanRow): DateValue | undefined {
  return factsOf(table, row).date("due");
}

/** True where the row's date has passed as of a day. "Fall 2024" has no last day that we could hold anyone to. */
export function isPast(table: Pick<PlanTable, "columns">, row: PlanRow, asOf: string): boolean {
  const due = dueOf(table, row);
  if (due?.latest === undefined || due.latest >= asOf) return false;
  return due.assumed?.includes("calendar") !== true;
}
