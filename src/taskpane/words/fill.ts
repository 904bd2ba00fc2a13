import { counted, shortened } from "./general";

/** So many of the texts that have no place are named one by one. */
const NAMED = 3;

/** Words of filling a document from data. */
export const fillWords = {
  title: "Fill from JSON",
  text: "Brings in data that were shared from another plan. You see each change before anything is written.",
  paste: "Paste the data here",
  file: "File with data",
  choose: "Choose a file…",
  show: "Show changes",
  reading: "Comparing with the document…",
  empty: "There is nothing to fill in yet. Paste the data, or choose a file.",
  notJson: (line: number | undefined, character: number | undefined) =>
    line === undefined || character === undefined
      ? "This is not data (JSON), or a part of it is missing. Copy all of it once more."
      : `This cannot be read as data (JSON) from line ${line}, character ${character} on. Look there and just before for a comma or a quotation mark too many, or one that is missing.`,
  notValues: "These data cannot be filled in. Nothing was changed.",
  ofOthers:
    "These data come from several documents, and we cannot tell which of them is this one. Share the data of one document, and choose that file.",
  noPlans: "These data hold no plan, so there is nothing to fill in.",
  problem: (path: string, reason: string) => (path === "" ? reason : `${path}: ${reason}`),
  newRow: (table: string) => `New row in ${table}`,
  /** Texts that the document has no place for, all for the same reason. */
  leftOut: (reason: string, texts: readonly string[]) => {
    const first = texts.slice(0, NAMED).map((text) => `“${shortened(text, 40)}”`);
    const rest = texts.length - first.length;
    const named = `${first.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}`;
    return `${counted(texts.length, "text is", "texts are")} left out: ${named}. ${reason}`;
  },
} as const;
