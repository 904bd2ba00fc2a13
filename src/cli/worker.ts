import { setFlagsFromString } from "node:v8";
import { perform, type Task } from "./job";
import { JOBS } from "./jobs";
import { type Answer, type Assignment, noInput, READY } from "./worker-process";

function taskOf({ job: name, ...rest }: Assignment): Task<unknown, unknown> {
  const job = JOBS.find((one) => one.name === name);
  if (job === undefined) throw new Error(`There is no job ${name}.`);
  return { job, ...rest };
}

/**
 * Does as a worker what its pool says: takes a task, then documents, and answers one after the other with what became of it.
 * It ends when whoever started it is gone.
 */
export function serve(say: (message: Answer | typeof READY) => void): void {
  // The other cores have workers of their own: who cleans up by several threads waits for them.
  setFlagsFromString("--no-parallel-scavenge");
  let task: Task<unknown, unknown> | undefined;
  let atLast: Promise<void> = Promise.resolve();
  const take = async (file: string): Promise<void> => {
    if (task === undefined) return;
    try {
      say({ outcome: await perform(file, task, { input: noInput }) });
    } catch (error) {
      say({ failed: String(error) });
    }
  };
  process.on("message", (message: Assignment | string) => {
    if (typeof message === "string") atLast = atLast.then(() => take(message));
    else {
      task = taskOf(message);
      say(READY);
    }
  });
  process.on("disconnect", () => process.exit());
}
