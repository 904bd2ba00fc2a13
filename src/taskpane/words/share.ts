import { counted, shortened } from "./general";
import type { ShareFormat } from "../store/share-texts";

/** So many steps are named one by one. */
const NAMED = 3;

/** "“Meet” (ongoing), “Adjust” and 2 more". */
function named(steps: readonly { readonly step: string; readonly due: string }[]): string {
  const first = steps.slice(0, NAMED).map(({ step, due }) => {
    const name = `“${shortened(step, 40)}”`;
    return due === "" ? name : `${name} (${shortened(due, 30)})`;
  });
  const rest = steps.length - first.length;
  return rest === 0 ? first.join(", ") : `${first.join(", ")} and ${rest} more`;
}

/** Words of the Share view. */
export const shareWords = {
  title: "Share the plan",
  /** For the whole document: there may be several plans in it. */
  intro: (plans: number) =>
    plans === 1
      ? "Take what the plan says along. The document itself stays as it is."
      : `Take what all ${plans} plans of this document say along. The document itself stays as it is.`,
  formats: "What do you need it for?",
  format: {
    csv: { name: "Spreadsheet", kind: "CSV", what: "For Excel or Google Sheets." },
    ics: { name: "Calendar", kind: "iCalendar", what: "For Outlook or Google Calendar." },
    md: { name: "Text", kind: "Markdown", what: "To read, to mail, to paste." },
    json: { name: "Data", kind: "JSON", what: "For programs, or another document." },
  } satisfies Readonly<Record<ShareFormat, object>>,
  inside: {
    csv: (rows: number) =>
      rows === 0
        ? "No row is filled in yet, so only the names of the columns are inside."
        : `Inside: ${counted(rows, "row", "rows")} of the tables, and what dates, people and statuses were read as.`,
    ics: (deadlines: number) =>
      deadlines === 0
        ? "No step has a day yet, so there is nothing for a calendar."
        : `Inside: ${counted(deadlines, "deadline", "deadlines")}, each as an entry that lasts all day.`,
    md: (plans: number) => `Inside: the answers and tables of ${counted(plans, "plan", "plans")}.`,
    json: (plans: number, rows: number) =>
      `Inside: ${counted(plans, "plan", "plans")} with ${counted(rows, "row", "rows")}, each answer with its place, and what was decided about them.`,
  },
  outside: {
    csv: "Not inside: answers outside the tables, comments, findings.",
    ics: "Not inside: start dates as entries of their own, steps without a day.",
    md: "Not inside: comments, findings, formatting.",
    json: "Not inside: comments, findings, formatting, text outside the plans.",
  } satisfies Readonly<Record<ShareFormat, string>>,
  withoutDay: (steps: readonly { readonly step: string; readonly due: string }[]) =>
    `${counted(steps.length, "step is", "steps are")} left out, for the plan names no day: ${named(steps)}.`,
  copy: "Copy",
  copied: "Copied. You can paste it where you need it.",
  notCopied:
    "Your browser did not let us copy. The text below is selected: press Ctrl+C, or Command+C on a Mac.",
  download: "Download",
  downloadSpoken: (file: string) => `Download ${file}`,
  downloaded: (file: string) =>
    `Your browser was asked to save ${file}. If no file appears, copy the text instead.`,
  notDownloaded: "Your browser does not save files here. Copy the text instead.",
  making: "Putting it together…",
  failed: "This could not be put together. Choose another form, or close the pane and open it again.",
  text: (kind: string) => `Plan as ${kind}`,
} as const;
