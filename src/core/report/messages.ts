import type { Stage } from "../checks";
import { type Carrier, stepStateWords } from "../guidance";
import { FINDING_KINDS, type FindingCounts, type FindingKind } from "./types";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "October 15, 2024" for "2024-10-15". */
const day = (iso: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });

const kinds: Readonly<Record<FindingKind, string>> = {
  error: "To fix",
  warning: "To improve",
  review: "To look at",
  tip: "Tips",
};

const kindCounts: Readonly<Record<FindingKind, (count: number) => string>> = {
  error: (count) => `${count} to fix`,
  warning: (count) => `${count} to improve`,
  review: (count) => `${count} to look at`,
  tip: (count) => counted(count, "tip", "tips"),
};

const nothingFound = "Nothing to fix, to improve or to look at.";

const stages: Readonly<Record<Stage, string>> = {
  drafting: "a draft",
  early: "for an early review",
  final: "as final",
};

/** All that a report says, but for what the plans and the checks say. */
export const reportMessages = {
  day,
  /** Narrow enough for a column. */
  shortDay: (iso: string) =>
    new Date(`${iso}T00:00:00Z`).toLocaleDateString("en-US", { dateStyle: "medium", timeZone: "UTC" }),
  title: "Action plans at a glance",
  documentTitle: (asOf: string) => `Action plans at a glance, ${day(asOf)}`,
  product: "Action Plan Companion",
  asOf: (asOf: string) => `As of ${day(asOf)}`,
  read: (documents: number, plans: number) =>
    `${counted(documents, "document", "documents")}, ${counted(plans, "plan", "plans")}`,
  toContent: "Go to the report",
  contents: "On this page",
  madeBy: (product: string) =>
    `Made by ${product} from the documents themselves. They remain what counts: a new report tells what changed.`,
  judged: (asOf: string) =>
    `Dates are judged as of ${day(asOf)}. A date without a day counts until its last day; seasons and school years are held against nobody.`,
  none: "–",
  more: (count: number) => `and ${count} more`,
  /** Nothing short of all is all, and nothing above none is none. */
  percent: (share: number) =>
    `${share > 0 && share < 1 ? Math.min(99, Math.max(1, Math.round(share * 100))) : Math.round(share * 100)}%`,
  figures: {
    complete: "of the required answers are given",
    steps: (all: number) => `of ${counted(all, "step", "steps")} done`,
    late: (count: number) => (count === 1 ? "step is overdue" : "steps are overdue"),
    error: (count: number) => (count === 1 ? "answer to fix" : "answers to fix"),
    failed: (count: number) => (count === 1 ? "file could not be read" : "files could not be read"),
  },
  kinds,
  states: stepStateWords,
  status: {
    heading: "Where the steps stand",
    text: (steps: number) =>
      steps === 0
        ? "No plan has a step yet."
        : `All ${counted(steps, "step", "steps")} of these plans, by what the plans say of them and by their dates.`,
  },
  documents: {
    heading: "Documents",
    caption: "Each document with its completeness, its findings and its dates",
    columns: {
      document: "Document",
      complete: "Complete",
      steps: "Steps done",
      late: "Overdue",
      last: "Last step due",
    },
    noPlan: "No action plan was found in it.",
    done: (done: number, all: number) => `${done} of ${all}`,
  },
  failed: {
    heading: "Could not be read",
    text: (count: number) =>
      count === 1
        ? "This file is missing from everything else on this page."
        : "These files are missing from everything else on this page.",
    columns: { document: "File", reason: "Why, and what to do", code: "Error" },
    caption: "Files that could not be read",
  },
  overdue: {
    heading: "Overdue",
    caption: "Steps whose date has passed and that nothing says are done",
    text: "The date has passed, and nothing in the plan says that the step is done. Of a season, a quarter or a semester, nobody knows the last day: a step that names one is “past, nothing said” for three months, and overdue then.",
    none: "Nothing is overdue.",
  },
  soon: {
    heading: (days: number) => `Due in the next ${days} days`,
    caption: (days: number) => `Open steps due in the next ${days} days`,
    none: (days: number) => `Nothing is due in the next ${days} days.`,
  },
  steps: {
    columns: {
      late: "Days late",
      left: "Days left",
      step: "Step",
      owner: "Who",
      due: "Due",
      document: "Document",
    },
    nobody: "No one yet",
    unnamed: "A step without words",
  },
  findings: {
    heading: "What was found",
    caption: "Findings by check, the weightiest first",
    text: (counts: FindingCounts) => {
      const parts = FINDING_KINDS.flatMap((kind) =>
        counts[kind] === 0 ? [] : [kindCounts[kind](counts[kind])],
      );
      return parts.length === 0 ? nothingFound : `${parts.join(", ")}.`;
    },
    columns: { title: "What is asked for", kind: "Kind", count: "Found", documents: "Where" },
  },
  owners: {
    heading: "Who carries what",
    caption: "Owners across all documents",
    text: "Names that are written alike are taken for one.",
    none: "No step names anybody yet.",
    columns: {
      name: "Who",
      steps: "Steps",
      open: "Still to do",
      late: "Overdue",
      next: "Next due",
      documents: "Where",
    },
    kinds: { person: "", role: "role", group: "group", nobody: "" } satisfies Readonly<
      Record<Carrier["is"], string>
    >,
    nobody: "No one yet",
  },
  plans: {
    heading: "Plan by plan",
    text: "Open a document to read what its plans say and what was found in them.",
    openAll: "Open all",
    closeAll: "Close all",
    untitled: "Plan without a name yet",
    complete: (percent: string) => `${percent} complete`,
    late: (count: number) => `${count} overdue`,
    toFix: (count: number) => `${count} to fix`,
    operational: (iso: string, withoutDay: number) =>
      withoutDay === 0
        ? `All steps are due by ${day(iso)}.`
        : `The last deadline is ${day(iso)}; ${counted(withoutDay, "step names", "steps name")} no day.`,
    checkedAs: (stage: Stage) => `Checked ${stages[stage]}.`,
    setAside: (count: number) =>
      `${counted(count, "finding was", "findings were")} set aside in the document, with a reason.`,
    answers: "Answers",
    state: "State",
    found: "What was found",
    nothingFound,
    noRows: "Nothing stands in this table yet.",
    back: "Back to the documents",
  },
} as const;
