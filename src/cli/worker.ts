import { workerData } from "node:worker_threads";
import { type Outcome, perform } from "./job";
import { JOBS } from "./jobs";
import type { Assignment } from "./pool";

/** Standard input is read by the process itself. */
const noInput = (): Promise<Uint8Array> => Promise.reject(new Error("A worker has no standard input."));

/** What a worker does with a document: the task that it was started for. */
export function work(file: string): Promise<Outcome<unknown>> {
  const { job: name, ...rest } = workerData as Assignment;
  const job = JOBS.find((one) => one.name === name);
  if (job === undefined) throw new Error(`There is no job ${name}.`);
  return perform(file, { job, ...rest }, { input: noInput });
}
