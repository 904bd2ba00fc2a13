import type { StepState } from "./types";

/** How a step stands, on screen and on paper. */
export const stepStateWords: Readonly<Record<StepState, string>> = {
  done: "Done",
  late: "Overdue",
  unsure: "Past, nothing said",
  "under-way": "Under way",
  "to-come": "To come",
  "given-up": "Given up",
};
