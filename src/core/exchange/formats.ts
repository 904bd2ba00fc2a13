import { CALENDAR_END, calendarEvents, calendarHead } from "./calendar";
import { type CsvColumn, csvHead, csvLines } from "./csv";
import { type ExportEntry, isUnread } from "./entry";
import { markdownOf } from "./markdown";

/** The forms in which plans are given out. */
export const EXPORT_FORMATS = ["json", "ndjson", "csv", "ics", "md"] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface FormatOptions {
  /** JSON: a list, however many there are. */
  readonly list: boolean;
  /** CSV: with a byte-order mark, by which Excel knows that the letters are UTF-8. */
  readonly mark: boolean;
  /** CSV: those that are wanted, in their order; all where nothing is said. */
  readonly columns?: readonly CsvColumn[];
  /** iCalendar: the moment that its events say they were written at, ISO 8601. */
  readonly stamp: string;
}

/** How the entries of a stream are put one behind the other: `head`, entries with `between` between them, `tail`. */
export interface EntryWriter<Entry> {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** What one entry adds; it depends on no other. */
  readonly entry: (entry: Entry) => string;
}

/**
 * Data as JSON for people and programs alike, one entry at a time.
 *
 * @param list a list, however many there are; else there must be one
 */
function jsonWriter(list: boolean): EntryWriter<unknown> {
  const textOf = (entry: unknown): string => JSON.stringify(entry, null, 2);
  return list
    ? {
        head: "[\n",
        between: ",\n",
        tail: "\n]\n",
        // No line feed stands within a string of JSON.
        entry: (entry) => `  ${textOf(entry).replace(/\n/g, "\n  ")}`,
      }
    : { head: "", between: "", tail: "\n", entry: textOf };
}

/** Data for programs, one entry at a time: as JSON, or as NDJSON, one entry a line. */
export function dataWriter(format: "json" | "ndjson", list: boolean): EntryWriter<unknown> {
  return format === "json"
    ? jsonWriter(list)
    : { head: "", between: "", tail: "", entry: (entry) => `${JSON.stringify(entry)}\n` };
}

/** What turns documents into text of a format, one at a time, so that there may be any number of them. */
export function exportWriter(
  format: ExportFormat,
  { list, mark, columns, stamp }: FormatOptions,
): EntryWriter<ExportEntry> {
  switch (format) {
    case "json":
    case "ndjson":
      return dataWriter(format, list);
    case "csv":
      return {
        head: csvHead(mark, columns),
        between: "",
        tail: "",
        entry: (entry) => csvLines(entry, columns),
      };
    case "ics":
      return {
        head: calendarHead(),
        between: "",
        tail: CALENDAR_END,
        entry: (entry) => (isUnread(entry) ? "" : calendarEvents(entry, stamp)),
      };
    case "md":
      return { head: "", between: "\n", tail: "", entry: markdownOf };
  }
}

/** The text of a single document in a format. */
export function exportText(entry: ExportEntry, format: ExportFormat, options: FormatOptions): string {
  const { head, tail, entry: textOf } = exportWriter(format, options);
  return `${head}${textOf(entry)}${tail}`;
}
