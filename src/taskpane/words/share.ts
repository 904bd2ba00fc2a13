import { counted } from "./general";

/** Words of the Share view. */
export const shareWords = {
  title: "Plan as data (JSON)",
  inside: (plans: number, rows: number) =>
    `Holds ${counted(plans, "plan", "plans")} with ${counted(rows, "row", "rows")}: each answer as it stands in the document, with its place.`,
  outside: "It does not hold comments, findings, formatting, or text outside the plans.",
  copy: "Copy",
  copied: "Copied. You can paste it where you need it.",
  notCopied:
    "Your browser did not let us copy. The text below is selected: press Ctrl+C, or Command+C on a Mac.",
  text: "Plan as JSON",
} as const;
