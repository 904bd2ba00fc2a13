/** Words of the frame around the views. */
export const frameWords = {
  product: "Action Plan Companion",
  tabs: "Views of the plan",
  guide: "Guide",
  check: "Check",
  plan: "Plan",
  share: "Share",
  errorCount: (count: number) => `${count} to fix`,
  whichPlan: "Which plan",
  planChoice: (title: string, position: number, of: number) => `${position} of ${of}: ${title}`,
  untitled: "Plan without a name yet",
  completeSpoken: (percent: number) => `${percent}% complete. Show what is missing`,
  beingChecked: "How complete it is, is still being checked. Show what is missing",
  whatIsMissing: "What is missing",
  nothingMissing: "Every required answer is there.",
  missingPlace: "Something required has no place in the document yet. Check says what to write.",
  partProgress: (answered: number, total: number, toFix: number) =>
    toFix === 0 ? `${answered} of ${total}` : `${answered} of ${total}; ${toFix} to improve`,
  partNotStarted: "Not started",
  partStarted: "Started",
  partOptional: "Optional",
  partDone: "Done",
  readAgain: "Read again",
  close: "Close",
  showing: "Showing",
  cancel: "Cancel",
  readOnly:
    "This document cannot be edited here. You can still go through it, check it and copy what is in it.",
  tryEditing: "Try again",
  andMore: (count: number) => `and ${count} more`,
} as const;

/** "1 cell", "3 cells". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  const rest = parts.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(", ")} and ${last}`;
}

/** A text in one line that fits beside others: cut at a word, with an ellipsis. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > length / 2 ? space : undefined).replace(/[\s,;:.]+$/, "")}…`;
}

/** "October 15, 2024" for "2024-10-15"; what is not a day stays as it is. */
export function readableDay(day: string): string {
  const date = new Date(`${day}T00:00:00`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString("en-US", { year: "numeric", month: "long", day: "numeric" });
}

/** A sentence with its full stop, unless it trails off. */
export function ended(sentence: string): string {
  return sentence.endsWith("…") ? sentence : `${sentence}.`;
}
