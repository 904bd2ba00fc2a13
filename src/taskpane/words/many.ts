import { counted } from "./general";

const changes = (count: number): string => counted(count, "change", "changes");

/** Words of what is written together. */
export const manyWords = {
  preview: (count: number) =>
    count === 1
      ? "One place would change. Nothing is written yet."
      : `${count} places would change. Nothing is written yet.`,
  nothing: "Nothing would change: the document says all of it already.",
  nothingFits: "Nothing would change.",
  which: "Changes to write",
  overwrites: "Filled already. Tick it to replace what is there.",
  now: "In the document",
  then: "To be written",
  newRow: "New row",
  rowGone: "This row would be deleted.",
  empty: "Empty",
  all: "All",
  none: "None",
  more: (count: number) => `Show ${count} more`,
  write: (count: number) => (count === 0 ? "Make changes" : `Make ${changes(count)}`),
  writeSpoken: (count: number) => `Make ${changes(count)} in the document`,
  giveUp: "Not now",
  working: "Writing…",
  undoing: "Taking back…",
  stopping: "Stopping as soon as Word has finished what it began…",
  progress: (done: number, total: number) => `${done} of ${total}`,
  written: (written: number, not: number) => {
    const done = written === 0 ? "Nothing was written" : `${written} written`;
    return not === 0 || written === 0 ? `${done}.` : `${done}, ${not} not.`;
  },
  because: (label: string, because: string) => `${label}: ${because}.`,
  goThere: "Go there",
  goThereSpoken: (label: string) => `Go to ${label}`,
  tracked: "They are tracked changes.",
  commentsGone: (count: number) =>
    count === 1
      ? "One comment of ours there was taken out."
      : `${count} comments of ours there were taken out.`,
  undo: "Undo",
  undoSpoken: (count: number) => `Undo ${changes(count)}`,
  undone: (count: number, left: number) => {
    const back = count === 0 ? "Nothing was taken back" : `${count} taken back`;
    return left === 0 ? `${back}.` : `${back}, ${left} left as it is now.`;
  },
  undoChanged: "it was changed after it was written",
  conflictsLeft: (count: number) =>
    count === 1
      ? "One place was changed by somebody in the meantime. Which text shall stay?"
      : `${count} places were changed by somebody in the meantime. Which text shall stay? The first:`,
} as const;
