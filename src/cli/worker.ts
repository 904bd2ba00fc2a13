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
 *
 * @param send hands a message over, and calls back when it is gone
 */
export function serve(send: (message: Answer | typeof READY, gone: () => void) => void): void {
  // The other cores have workers of their own: who cleans up by several threads waits for them.
  setFlagsFromString("--no-parallel-scavenge");
  let task: Task<unknown, unknown> | undefined;
  let atLast: Promise<void> = Promise.resolve();
  // A long answer goes in pieces: what has not gone when the next document begins would be lost with it.
  const say = (message: Answer): Promise<void> => new Promise((resolve) => send(message, resolve));
  const take = async (file: string): Promise<void> => {
    if (task === undefined) return;
    try {
      await say({ outcome: await perform(file, task, { input: noInput }) });
    } catch (error) {
      await say({ failed: String(error) });
    }
  };
  process.on("message", (message: Assignment | string) => {
    if (typeof message === "string") atLast = atLast.then(() => take(message));
    else {
      task = taskOf(message);
      send(READY, () => undefined);
    }
  });
  process.on("disconnect", () => process.exit());
}
