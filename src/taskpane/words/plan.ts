import { type Carrier, type ScheduledStep, type StepState, stepStateWords } from "../../core/guidance";
import { counted, ended, listed, readableDay } from "./general";

const steps = (count: number): string => counted(count, "step", "steps");

const stateCounts: Readonly<Record<StepState, (count: number) => string>> = {
  done: (count) => `${count} done`,
  late: (count) => `${count} overdue`,
  unsure: (count) => `${count} past with nothing said`,
  "under-way": (count) => `${count} under way`,
  "to-come": (count) => `${count} to come`,
  "given-up": (count) => `${count} given up`,
};

const STATES: readonly StepState[] = ["done", "late", "unsure", "under-way", "to-come", "given-up"];

type Dated = Pick<ScheduledStep, "start" | "due">;

/** "15 Oct – 30 Nov" is the document's to write: both texts as they stand. */
function when({ start, due }: Dated): string {
  return [start?.text ?? "", due?.text ?? ""].filter((text) => text !== "").join(" – ");
}

/** Words of the Plan view. */
export const planWords = {
  title: "When, and who",
  summary: (all: readonly ScheduledStep[]) => {
    const counts = STATES.flatMap((state) => {
      const count = all.filter((step) => step.state === state).length;
      return count === 0 ? [] : [stateCounts[state](count)];
    });
    return ended(`${steps(all.length)}: ${listed(counts)}`);
  },
  operational: (day: string) =>
    `The last step is due ${readableDay(day)}. From then on the strategy is in use and its measures can be looked at.`,
  operationalPast: (day: string) =>
    `The last step was due ${readableDay(day)}. Once all are done, the strategy is in use and its measures can be looked at.`,
  evidenceBy: (part: string, day: string) =>
    `The signs of change${part === "" ? "" : ` (${part})`} go on to ${readableDay(day)}.`,
  operationalOpen: (count: number) =>
    count === 1
      ? "One step has no day yet, so it may be later."
      : `${count} steps have no day yet, so it may be later.`,
  noDates: "A timeline needs two steps with dates. Write them in Guide, and they show here.",
  openGuide: "Open Guide",
  timeline: (first: string, last: string) =>
    `Timeline from ${readableDay(first)} to ${readableDay(last)}. Arrow keys go from step to step.`,
  today: "Today",
  state: stepStateWords,
  legend: "What the marks mean",
  looseMark: "Dashed: no exact day",
  month: (day: string) => new Date(`${day}T00:00:00`).toLocaleDateString("en-US", { month: "short" }),
  numbered: ({ number, step }: ScheduledStep) => `${number}  ${step}`,
  when: (step: Dated) => (when(step) === "" ? "No date" : when(step)),
  nobody: "No one yet",
  carriedBy: ({ owner }: Pick<ScheduledStep, "owner">) =>
    owner === undefined || owner.text === "" ? planWords.nobody : owner.text,
  after: (numbers: readonly number[]) =>
    numbers.length === 1 ? `After step ${numbers[0] ?? ""}` : `After steps ${listed(numbers.map(String))}`,
  spoken: (step: ScheduledStep, after: readonly number[]) =>
    [
      `Step ${step.number}: ${step.step}`,
      planWords.when(step),
      planWords.state[step.state],
      planWords.carriedBy(step),
      ...(after.length === 0 ? [] : [planWords.after(after)]),
    ]
      .map(ended)
      .join(" "),
  undated: (count: number) => `${steps(count)} without a day`,
  chosen: "The step that you chose",
  who: "Who",
  whenLabel: "When",
  standsLabel: "How it stands",
  waitsLabel: "Waits for",
  stepNumber: (number: number) => `Step ${number}`,
  change: "Change it",
  changeSpoken: ({ step }: ScheduledStep) => `Change it: ${step}`,
  close: "Close",
  carriers: "Who carries how much",
  most: ({ name, open }: Carrier, all: number) =>
    `${name} has most to do: ${open} of the plan's ${counted(all, "open step", "open steps")}.`,
  carrierName: ({ name, is }: Carrier) => (is === "nobody" ? planWords.nobody : name),
  load: ({ steps: own, open, late }: Carrier) =>
    [
      steps(own.length),
      ...(open === own.length ? [] : [open === 0 ? "all done" : `${open} to do`]),
      ...(late === 0 ? [] : [`${late} overdue`]),
    ].join(", "),
  statuses: "What the status column says",
  noStatus: "Nothing yet",
  status: (word: string, count: number) => `${word === "" ? planWords.noStatus : word}: ${count}`,
  table: "The same as a table",
  columns: ["Step", "When", "How it stands"],
} as const;
