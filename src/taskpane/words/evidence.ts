import type { EvidencePart } from "../../core/guidance";
import { listed } from "./general";

const missing: Readonly<Record<EvidencePart, string>> = {
  howMuch: "how much",
  who: "who",
  change: "what changes",
  by: "by when",
  seenIn: "where you see it",
};

/** Words of drafting a benchmark of early evidence. */
export const evidenceWords = {
  text: "Early evidence is the first change in practice, attitude or behavior that you would see if the work has its effect. Take it in parts; the sentence is put together below.",
  initiative: "Initiative",
  part: {
    change: "What will people do differently?",
    who: "Who, or what is counted?",
    howMuch: "How many of them?",
    by: "By when will you see it?",
    seenIn: "Where will you see it?",
  } satisfies Readonly<Record<EvidencePart, string>>,
  hint: {
    change: "A change, not an activity: “use two of the routines”, not “attend the training”.",
    who: "For example: grade 2 lessons observed, families who come, new teachers.",
    howMuch: "For example: 60%, 12 of 15, all.",
    by: "A day or a month during the year, early enough to adjust.",
    seenIn: "For example: observation notes, a short survey. Leave it empty if the sentence says it.",
  } satisfies Readonly<Record<EvidencePart, string>>,
  activity: "This reads like something you will do. What will be different because of it?",
  sentence: "Your benchmark",
  none: "The sentence shows here as you type.",
  missing: (parts: readonly EvidencePart[]) =>
    `Still missing: ${listed(parts.map((part) => missing[part]))}.`,
  add: "Put it into the plan",
  added: "The benchmark is in the plan, under early evidence. Name somebody who looks after it there.",
  noRow: "The plan has no row for it here. Copy the sentence and put it into the table of early evidence.",
  notAdded: (because: string) => `The benchmark was not written: ${because}. What you typed is still here.`,
  copy: "Copy the sentence",
} as const;
