import { type Outcome, perform, type Task } from "./job";
import { JOBS } from "./jobs";
import type { Assignment } from "./pool";

/** Standard input is read by the process that has the terminal. */
const noInput = (): Promise<Uint8Array> => Promise.reject(new Error("A worker has no standard input."));

function taskOf({ job: name, ...rest }: Assignment): Task<unknown, unknown> {
  const job = JOBS.find((one) => one.name === name);
  if (job === undefined) throw new Error(`There is no job ${name}.`);
  return { job, ...rest };
}

/**
 * Does as a worker what its pool says: takes a task, then documents one at a time, and answers each with what became of it.
 * It ends when whoever started it is gone.
 */
export function serve(answer: (outcome: Outcome<unknown>) => void): void {
  let task: Task<unknown, unknown> | undefined;
  const take = async (message: Assignment | string): Promise<void> => {
    if (typeof message !== "string") task = taskOf(message);
    else if (task !== undefined) answer(await perform(message, task, { input: noInput }));
  };
  // What goes wrong with a document is its outcome; all else ends the process, and its pool makes that an error.
  process.on("message", (message: Assignment | string) => void take(message));
  process.on("disconnect", () => process.exit());
}
