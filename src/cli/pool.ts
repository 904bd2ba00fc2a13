import { DocumentError } from "../core/model";
import { unread } from "./inputs";
import { type Outcome, outcomeOf, type Task } from "./job";

/** What a worker is given when it starts: a task, its job by name. */
export type Assignment = Omit<Task<unknown, unknown>, "job"> & { readonly job: string };

/** The file that workers run, and what each of them may take. */
export interface Workers {
  /** A script that exports `work`, which takes the path of a document and gives an outcome. */
  readonly file: string;
  /** For one document; whoever takes longer hangs. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Workers that do one task, a document at a time each. Who of them dies of a document is replaced. */
export interface Pool<Result> {
  /** Never throws for a document's sake: what goes wrong is the result. */
  run(file: string): Promise<Outcome<Result>>;
  /** Ends all workers, whatever they do. */
  close(): Promise<void>;
}

/** Starts workers; undefined where the library that runs them is not installed beside the program. */
export async function startPool<Options, Result>(
  task: Task<Options, Result>,
  count: number,
  { file: filename, seconds, megabytes }: Workers,
): Promise<Pool<Result> | undefined> {
  const library = await import("piscina").catch(() => undefined);
  if (library === undefined) return undefined;
  const assignment: Assignment = { ...task, job: task.job.name };
  const threads = new library.default({
    filename,
    name: "work",
    workerData: assignment,
    minThreads: count,
    maxThreads: count,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // Whoever waits for a worker learns of it; of one that dies idle nobody needs to.
  threads.on("error", () => undefined);
  const gate = new Gate(count);
  const inTime = async (file: string): Promise<Outcome<Result>> => {
    const clock = new AbortController();
    const alarm = setTimeout(() => clock.abort(), seconds * 1000);
    try {
      return (await threads.run(file, { signal: clock.signal })) as Outcome<Result>;
    } catch (error) {
      const reason = clock.signal.aborted ? new DocumentError("timed-out", `${seconds} s`) : error;
      return await outcomeOf(unread(file, reason), task);
    } finally {
      clearTimeout(alarm);
    }
  };
  return {
    // No more are handed over than there are workers, so that the time of one is its own.
    run: (file) => gate.through(() => inTime(file)),
    close: () => threads.destroy(),
  };
}

/** Lets a number of pieces of work through at a time, in the order in which they come. */
class Gate {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(free: number) {
    this.#free = free;
  }

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}

/**
 * Results in the order of what they are made of, while up to `ahead` of them are made at a time: whoever takes them sets
 * the pace.
 */
export async function* inOrder<One, Result>(
  list: Iterable<One>,
  ahead: number,
  make: (one: One) => Promise<Result>,
): AsyncGenerator<Result> {
  const made: Promise<Result>[] = [];
  for (const one of list) {
    made.push(make(one));
    const [first] = made.length < ahead ? [] : made.splice(0, 1);
    if (first !== undefined) yield await first;
  }
  yield* made;
}
