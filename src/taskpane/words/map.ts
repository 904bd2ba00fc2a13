import type { ColumnRole } from "../../core/plan";
import { counted } from "./general";

/** Words about saying by hand which table is a plan. */
export const mapWords = {
  text: "Your plan has tables of its own? Say once what they are. The document remembers it for everybody who opens it.",
  which: "1. Which table?",
  table: (number: number, text: string) => `Table ${number}: ${text}`,
  emptyTable: "no text yet",
  whichHint: "The one at the cursor is chosen. Click into another table to choose that one.",
  what: "2. What is it?",
  whatHint: (template: string) => `A table of “${template}”. This decides what is asked and checked.`,
  columns: "3. What is in its columns?",
  columnsHint: "We chose what the headings say. Put right what is wrong.",
  noHeading: (number: number) => `Column ${number}, without a heading`,
  sample: (text: string) => `For example: ${text}`,
  leaveOut: "Something else (leave it out)",
  others: "Also in other plans",
  noHeader: "We found no row of headings: all rows are read as steps.",
  alike: (count: number) =>
    count === 1
      ? "Read the other table with these headings in the same way"
      : `Read the ${count} other tables with these headings in the same way`,
  keep: "Read it as a plan",
  noColumn: "Say of at least one column what it is.",
  noStep: (label: string) =>
    `No column is “${label}” yet. The plan can be read without it, but then nothing says what its rows are about.`,
  kept: (count: number) =>
    `Kept in this document: ${counted(count, "table is", "tables are")} read as you said.`,
  notRead:
    "The table was not found again, because somebody has changed the document in the meantime. Choose it once more.",
  mapped: "What this document says by hand",
  mappedAs: (table: string, as: string) => `${table} is read as ${as}`,
  change: "Change",
  changeSpoken: (table: string) => `Change how ${table} is read`,
  takeBack: "Take back",
  takeBackSpoken: (table: string) => `No longer read ${table} as a plan`,
  takenBack: "Taken back. The table is looked at as before.",
  byHeadings: (headings: readonly string[]) => `The table with “${headings.join("”, “")}”`,
  roles: {
    action: "What is done",
    owner: "Who is responsible",
    start: "When it starts",
    due: "When it is due",
    resources: "Resources",
    measure: "How one can tell that it is done",
    status: "Status",
    notes: "Notes",
    benchmark: "Benchmark",
    term: "Term",
    definition: "Definition",
    resource: "Resource",
    "existing-use": "New or expanded use of what is there",
    reallocation: "Reallocation",
    "new-resource": "New resource",
    dependsOn: "What has to be done before",
  } satisfies Readonly<Record<ColumnRole, string>>,
} as const;
