import { type ExportFormat, exportDocument, exportText, stepsWithoutDay } from "../../core/exchange";
import { decisionsOf, mergeStateParts } from "../../core/state";
import { plansOf } from "./plans";
import type { Reading } from "./state";

/** The formats that the pane offers. */
export type ShareFormat = Exclude<ExportFormat, "ndjson">;

/** The plans of a document in one format. */
export interface SharedText {
  /** For reading and copying. */
  readonly text: string;
  /** For a file: spreadsheets know the letters by a mark in front. */
  readonly file: { readonly name: string; readonly text: string; readonly type: string };
  /** Steps that the calendar shows, and those that it leaves out because the plan names no day for them. */
  readonly deadlines: number;
  readonly withoutDay: readonly { readonly step: string; readonly due: string }[];
}

const TYPES: Readonly<Record<ShareFormat, string>> = {
  csv: "text/csv;charset=utf-8",
  ics: "text/calendar;charset=utf-8",
  md: "text/markdown;charset=utf-8",
  json: "application/json",
};

/** What no system allows in the name of a file. */
const FORBIDDEN = /[\\/:*?"<>|\s]+/g;

/** The document's name with another ending; our own where it has none yet. */
function fileName(document: string, format: ShareFormat): string {
  const base = document
    .replace(/\.[a-z]{1,5}$/i, "")
    .replace(FORBIDDEN, " ")
    .trim();
  return `${base === "" ? "action-plan" : base}.${format}`;
}

/**
 * The plans of a document as text in a format, made as the command line makes it.
 *
 * @param document the name of its file
 * @param today the day on which it is made, YYYY-MM-DD
 */
export function sharedText(
  reading: Reading,
  document: string,
  format: ShareFormat,
  today: string,
): SharedText {
  const { snapshot, templates, keptStage: stage } = reading;
  const exported = exportDocument(
    plansOf(reading),
    { file: document, pendingChanges: snapshot.pendingChanges, stage },
    templates,
    decisionsOf(mergeStateParts(snapshot.state)),
  );
  const textOf = (mark: boolean): string =>
    exportText(exported, format, { list: false, mark, stamp: `${today}T00:00:00Z` });
  const text = textOf(false);
  const steps = exported.plans.reduce((sum, { common }) => sum + common.steps.length, 0);
  const withoutDay = stepsWithoutDay(exported);
  return {
    text,
    file: {
      name: fileName(document, format),
      text: format === "csv" ? textOf(true) : text,
      type: TYPES[format],
    },
    deadlines: steps - withoutDay.length,
    withoutDay,
  };
}
