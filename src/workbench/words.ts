import type { DocumentErrorCode } from "../core/model";

/** Every text of the workbench page. */
export const words = {
  title: "Workbench",
  subtitle: "A stand-in for Word",
  about:
    "This page plays Word, so that the pane can be tried without it. The pane runs on Microsoft's office.js; the document is read and changed by our own document host. It does not show what Word itself would do.",
  open: "Open…",
  download: "Download",
  document: "Document",
  documents: {
    sample: "Sample plan",
    blank: "Blank: ESE 5.3.1T",
    pfs: "Blank: Planning for Success",
    cadre: "Blank: CADRE",
    "cip-guide": "Guide: CIP",
    "sample-process": "Guide: Sample Planning Process",
  },
  opened: (name: string) => `Opened file: ${name}`,
  profile: "Behaves like",
  width: "Pane width",
  look: "Look",
  looks: { system: "As the system", light: "Light", dark: "Dark" },
  counts: "What the pane asked for",
  roundTrips: "Round trips",
  actions: "Actions",
  commonCalls: "Settings and data calls",
  traffic: "Text in and out",
  kilobytes: (bytes: number) => `${(bytes / 1024).toFixed(0)} kB`,
  resetCounts: "Count from here",
  pane: "Action Plan Companion",
  page: "The document",
  comments: "Comments",
  resolved: "Resolved",
  reply: "Reply",
  editCell: "What stands in this cell",
  editHint: "Ctrl+Enter keeps it, Escape leaves it as it was.",
  tip: "Click a cell to go there. Double-click it, or press Enter, to type.",
  loading: "Opening the document…",
  drop: "Drop a Word document here to open it.",
  notOpened: (name: string, why: string) => `${name} was not opened. ${why}`,
  close: "Close this message",
};

/** What is the matter with a file, and what to do. */
const PROBLEMS: Partial<Record<DocumentErrorCode, string>> = {
  "not-a-docx": "It is not a Word document. Choose a file that ends in .docx.",
  "legacy-or-encrypted":
    "It has a password, or is in the format of Word 2003 and before. Open it in Word, take the password off or save it as .docx, and try again.",
  damaged:
    "The file is damaged. If Word can still open it, save it there under a new name and open that one.",
  "too-large": "It is larger than this page can work with. Try a shorter document.",
  "too-deep": "It is built in a way that Word never writes, so it was left alone.",
  doctype: "It holds a kind of markup that Word documents must not hold, so it was left alone.",
  "not-word": "It is another kind of file, not a Word document. Choose a file that ends in .docx.",
};

/** What to tell people about a file that cannot be opened. */
export function problemWords(code: DocumentErrorCode | undefined): string {
  return (
    (code === undefined ? undefined : PROBLEMS[code]) ?? "Something went wrong here. Try another document."
  );
}
